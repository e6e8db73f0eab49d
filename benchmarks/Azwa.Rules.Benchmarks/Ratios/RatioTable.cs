using System.Globalization;

namespace Azwa.Rules.Benchmarks.Ratios;

/// <summary>The ratios as a table, a line as soon as one is measured, and whether any lies beyond its limit.</summary>
internal sealed class RatioTable(TextWriter output)
{
    /// <summary>How many ratios lie a factor two or more beyond their goals.</summary>
    public int Beyond { get; private set; }

    public void Head() => Line("ratio", "goal", "limit", "", "of what");

    public void Add(Ratio ratio, double measured)
    {
        var standing = ratio.Goal.Judge(measured);
        var isBeyond = standing == Standing.Beyond && !ratio.IsOnlyShown;
        Beyond += isBeyond ? 1 : 0;
        Line(
            measured.ToString("0.00", CultureInfo.InvariantCulture),
            ratio.Goal.ToString(),
            ratio.IsOnlyShown ? "none" : ratio.Goal.Write(ratio.Goal.Limit),
            isBeyond ? "BEYOND LIMIT" : standing == Standing.Reached ? "reached" : "not reached",
            ratio.Question);
    }

    private void Line(string ratio, string goal, string limit, string standing, string question) =>
        output.WriteLine($"{ratio,8}  {goal,-8}  {limit,-8}  {standing,-14}  {question}");
}
