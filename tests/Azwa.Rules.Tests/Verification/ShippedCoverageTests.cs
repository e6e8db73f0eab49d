using Azwa.Rules.Findings;

namespace Azwa.Rules.Tests.Verification;

/// <summary>The examples of the shipped rules reach every answer of every condition and every outcome that an agenda can come to.</summary>
public sealed class ShippedCoverageTests
{
    /// <summary>Outcomes that no agenda comes to, because of what several conditions, or the format, say together.</summary>
    private static readonly Dictionary<string, string> OutOfReach = new(StringComparer.Ordinal)
    {
        ["FI-05 undetermined"] = "the format asks for the year of a line of money",
        ["GV-04 undetermined"] = "whether a key is in the catalogue is always known",
        ["GV-05 undetermined"] = "whether a key is in the catalogue is always known",
        ["GV-09 undetermined"] = "a cell always has a state",
        ["GV-10 undetermined"] = "the check compares only where both figures are there",
        ["IN-04 undetermined"] = "a path that is filled has a last year",
        ["IN-05 undetermined"] = "a path that is filled has a last year",
        ["MP-06 undetermined"] = "a quarter is empty, legible or illegible",
        ["RG-03 undetermined"] = "a municipality has a code, and the rule speaks only when the mandaatgemeente and the municipalities are given",
        ["SW-06 undetermined"] = "the rule speaks only when the populations are known",
        ["VS-09 undetermined"] = "with municipalities given, whether a code is one of theirs is known",
    };

    [Fact]
    public void Every_outcome_is_reached_that_can_be()
    {
        var missing = RuleSet.Azwa.MeasureExamples().Rules
            .SelectMany(rule => rule.Outcomes.Where(o => o.Times == 0).Select(o => $"{rule.RuleId} {Names.Of(o.Outcome)}"))
            .Distinct(StringComparer.Ordinal);

        Assert.Equal(OutOfReach.Keys.Order(StringComparer.Ordinal), missing.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_answer_of_every_condition_is_reached()
    {
        var coverage = RuleSet.Azwa.MeasureExamples();
        var missing = coverage.Rules.SelectMany(r => r.Conditions.Select(c => (Owner: r.RuleId, Answer: c)))
            .Concat(coverage.Terms.SelectMany(t => t.Conditions.Select(c => (Owner: t.Name, Answer: c))))
            .Where(c => c.Answer.Times == 0)
            .Select(c => $"{c.Owner}: {c.Answer.Text}: {c.Answer.Holds}");

        Assert.Empty(missing);
    }
}
