using Azwa.Rules.Findings;
using Azwa.Rules.Tests.TestInput;
using Azwa.Rules.Werkagendas;
using Azwa.Rules.Witnesses;

namespace Azwa.Rules.Tests.Witnesses;

/// <summary>The figures at and on both sides of a bound, for the region of the complete agenda.</summary>
public sealed class BoundTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Theory]
    [InlineData("for: gemeente", "{ atLeast: { field: inwoners, value: 10 } }", "lower 10 11 9")]
    [InlineData("for: gemeente", "{ atMost: { field: inwoners, value: 10 } }", "upper 10 9 11")]
    [InlineData("for: maat\nwhere: { sleutel: coordinatie }", "{ meets: { field: eindwaarde, norm: nnz-coordinatie } }", "lower 2 2.01 1.99")]
    [InlineData("for: maat\nwhere: { sleutel: brugfunctionaris }", "{ meets: { field: eindwaarde, norm: brugfunctionaris } }", "lower 6.22202 6.23 6.22, upper 16.18995 16.18 16.19")]
    [InlineData("for: maat\nwhere: { sleutel: verwijzingen }", "{ meets: { field: eindwaarde, norm: verwijzingen } }", "lower - 1867 1866, upper - 1942 1943")]
    [InlineData("for: maat\nwhere: { sleutel: beweeginterventie }", "{ meets: { field: eindwaarde, norm: beweeginterventie-zone } }", "upper - 2090 2091")]
    [InlineData("for: gemeente", "{ atMost: { field: jeugdigenEnOuderen, other: inwoners } }", "upper 98450 98449 98451")]
    [InlineData("for: gemeente", "{ filled: naam }", "")]
    public void The_figures_around_a_bound(string keys, string check, string bounds) => Assert.Equal(bounds, Of(keys, check));

    [Fact]
    public void A_date_is_the_number_of_its_day()
    {
        var day = new DateOnly(2026, 11, 15).DayNumber;

        Assert.Equal($"upper {day} {day - 1} {day + 1}", Of("for: werkagenda", "{ onOrBefore: { field: gereed, norm: uiterlijk-vaststelling } }"));
    }

    private static string Of(string keys, string check)
    {
        var set = PlantedRule.In($"{keys}\ncheck: {check}");
        var rules = set.Compiled(Profile.Opdracht, Today);
        var rule = rules.Rules.Single(r => r.Id == PlantedRule.Id);
        var agenda = WerkagendaReader.Read(RuleFiles.CompleteAgenda().Content, "volledig.yaml").Werkagenda!;
        var fact = set.FactsOf(agenda).First(rule.AppliesTo);
        return string.Join(", ", Bound.Of(rule.Rule.Check, fact, rules.ContextFor(Today)).Select(b =>
            $"{(b.IsLower ? "lower" : "upper")} {Written(b.At)} {Written(b.Inside)} {Written(b.Outside)}"));
    }

    private static string Written(decimal? figure) => figure?.ToString("0.##########", System.Globalization.CultureInfo.InvariantCulture) ?? "-";
}
