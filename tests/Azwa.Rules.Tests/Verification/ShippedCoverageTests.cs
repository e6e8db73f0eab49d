using Azwa.Rules.Findings;

namespace Azwa.Rules.Tests.Verification;

/// <summary>The examples of the shipped rules reach every answer of every condition and every outcome that an agenda can come to.</summary>
public sealed class ShippedCoverageTests
{
    [Fact]
    public void Every_outcome_is_reached_that_is_not_proven_impossible() => Assert.Empty(
        RuleSet.Azwa.MeasureExamples().Rules.SelectMany(rule => rule.Outcomes.Where(o => o.Times == 0).Select(o => $"{rule.RuleId} {Names.Of(o.Outcome)} {string.Join(' ', o.Kinds)}")));

    /// <summary>All of them undetermined: what is asked is always known where it is asked.</summary>
    [Fact]
    public void What_is_proven_impossible_has_a_ground() => Assert.Equal(
        """
        FI-05 undetermined: when is nooit onbekend; check is nooit onbekend
        GV-04 undetermined (2): check is nooit onbekend
        GV-05 undetermined (1): check is nooit onbekend
        GV-09 undetermined (117): check is nooit onbekend
        GV-09 undetermined (16): check is nooit onbekend
        GV-10 undetermined: when is nooit onbekend; check is nooit onbekend waar when waar is
        IN-04 undetermined (8): when is nooit onbekend; check is nooit onbekend
        IN-05 undetermined (8): when is nooit onbekend; check is nooit onbekend
        MP-06 undetermined: when is nooit onbekend; check is nooit onbekend
        RG-03 undetermined: when is nooit onbekend; check is nooit onbekend waar when waar is
        SW-06 undetermined (1): when is nooit onbekend; check is nooit onbekend waar when waar is
        VS-09 undetermined (1): when is nooit onbekend; check is nooit onbekend waar when waar is
        """,
        string.Join('\n', RuleSet.Azwa.MeasureExamples().Rules.SelectMany(rule => rule.Impossible.Select(o => $"{rule.RuleId} {Names.Of(o.Outcome)}{(o.Kinds.Count > 0 ? $" ({o.Kinds.Count})" : "")}: {o.Why}"))));

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
