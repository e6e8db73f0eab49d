namespace Azwa.Rules.Tests.Domain;

/// <summary>No requirement that a rule judges is without a finding that was seen.</summary>
public sealed class CoverageTests
{
    [Fact]
    public void Every_requirement_that_a_rule_judges_is_seen_in_a_finding()
    {
        var seen = Everything.Reports.SelectMany(r => r.Report.Findings).SelectMany(f => f.Requirements).ToHashSet(StringComparer.Ordinal);
        var judged = RuleSet.Azwa.Bound.Register.Eisen.Values.Where(e => e.Oordeel == "regel").Select(e => e.Id).ToList();
        Assert.Equal(86, judged.Count);
        Case.Same("requirements never seen", [], judged.Except(seen, StringComparer.Ordinal));
        Case.Same("requirements seen that no rule judges", [], seen.Except(judged, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_is_seen_in_a_finding() =>
        Case.Same(
            "rules never seen", [],
            RuleSet.Azwa.Bound.Rules.Select(r => r.Id).Except(Everything.Reports.SelectMany(r => r.Report.Findings).Select(f => f.RuleId), StringComparer.Ordinal));
}
