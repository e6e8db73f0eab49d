using Azwa.Rules.Benchmarks.Ratios;

namespace Azwa.Rules.Tests.Benchmarks;

/// <summary>What the ratios job of CI says of a ratio, apart from how it is measured.</summary>
public sealed class RatioTests
{
    [Theory]
    [InlineData(0.1, "Reached")]
    [InlineData(4, "Reached")]
    [InlineData(4.01, "Near")]
    [InlineData(8, "Near")]
    [InlineData(8.01, "Beyond")]
    [InlineData(double.PositiveInfinity, "Beyond")]
    [InlineData(double.NaN, "Beyond")]
    public void At_most_is_beyond_over_twice_the_goal(double ratio, string standing) =>
        Assert.Equal(standing, Goal.AtMost(4).Judge(ratio).ToString());

    [Theory]
    [InlineData(100, "Reached")]
    [InlineData(5, "Reached")]
    [InlineData(4.99, "Near")]
    [InlineData(2.5, "Near")]
    [InlineData(2.49, "Beyond")]
    [InlineData(0, "Beyond")]
    [InlineData(double.NaN, "Beyond")]
    public void At_least_is_beyond_under_half_the_goal(double ratio, string standing) =>
        Assert.Equal(standing, Goal.AtLeast(5).Judge(ratio).ToString());

    [Fact]
    public void Table_shows_goal_and_limit_and_counts_what_lies_beyond()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var table = new RatioTable(output);
        table.Head();
        table.Add(Row("reached", Goal.AtMost(1.5)), 1.25);
        table.Add(Row("not reached", Goal.AtLeast(5)), 2.5);
        table.Add(Row("beyond", Goal.AtMost(1.2)), 2.41);
        table.Add(Row("only shown", Goal.AtLeast(5)) with { IsOnlyShown = true }, 1);

        Assert.Equal(1, table.Beyond);
        Assert.Equal(
            """
               ratio  goal      limit                     of what
                1.25  ≤ 1.5     ≤ 3       reached         reached
                2.50  ≥ 5       ≥ 2.5     not reached     not reached
                2.41  ≤ 1.2     ≤ 2.4     BEYOND LIMIT    beyond
                1.00  ≥ 5       none      not reached     only shown

            """,
            output.ToString());
    }

    private static Ratio Row(string question, Goal goal) => new(question, goal, () => throw new InvalidOperationException("Nothing is measured here."));
}
