using Azwa.Rules.Comparison;
using Azwa.Rules.Findings;
using Azwa.Rules.Tests.Laws;
using Azwa.Rules.Tests.TestInput;
using Azwa.Rules.Text;

namespace Azwa.Rules.Tests.Comparison;

/// <summary>What a changed rule set makes of the outcomes.</summary>
public sealed class RuleSetComparerTests
{
    [Fact]
    public void A_rule_set_does_not_differ_from_itself() => Assert.True(RuleSet.Azwa.CompareWith(RuleTexts.Bind(RuleTexts.Shipped())).IsEmpty);

    [Fact]
    public void Another_text_is_no_other_outcome() =>
        Assert.True(RuleSet.Azwa.CompareWith(Changed("Er is geen verwijzing naar het regioplan.", "Het regioplan is niet genoemd.")).IsEmpty);

    [Fact]
    public void A_milder_check_changes_what_failed()
    {
        var difference = RuleSet.Azwa.CompareWith(Changed("check: { filled: regioplan }", "check: { any: [ { filled: regioplan }, { filled: prioritering } ] }"));

        Assert.Equal(
            [new OutcomeChange("RG-01", Outcome.Failed, Outcome.Passed, "{ name: failed wordt passed, remove: [/regio/regioplan], expect: failed, at: /regio/regioplan }", "")],
            difference.Outcomes);
        Assert.Empty(difference.Norms);
        Assert.Empty(difference.Weights);
    }

    [Fact]
    public void A_wider_target_changes_what_was_outside_it()
    {
        var difference = RuleSet.Azwa.CompareWith(Changed("min: 0.2, max: 0.5", "min: 0.2, max: 0.6"));

        Assert.Equal([("brugfunctionaris", "max", "0.5", "0.6")], difference.Norms.Select(n => (n.Norm, n.Figure, n.Before, n.After)));
        Assert.Equal(
            [("SW-03", Outcome.Failed, Outcome.Passed, true), ("SW-03", Outcome.Deviated, Outcome.Passed, true)],
            difference.Outcomes.Select(o => (o.RuleId, o.Before, o.After, o.Example is not null)));
    }

    [Fact]
    public void Another_severity_is_told_by_profile()
    {
        var difference = RuleSet.Azwa.CompareWith(Changed(
            "check: { filled: regioplan }\n    severity: { opdracht: warning, format: none }", "check: { filled: regioplan }\n    severity: { opdracht: error, format: none }"));

        Assert.Equal([("RG-01", Profile.Opdracht, "", (Severity?)Severity.Warning, (Severity?)Severity.Error)], difference.Weights.Select(w => (w.RuleId, w.Profile, string.Join(' ', w.Kinds), w.Before, w.After)));
        Assert.Empty(difference.Outcomes);
    }

    [Fact]
    public void Rules_that_come_and_go_are_named()
    {
        var other = RuleTexts.Bind([.. RuleTexts.Shipped(), SourceText.From("rules/zz.yaml", "schema: azwa-rules/1\nrules:\n  - { id: ZZ-01, title: Proef, for: werkagenda, check: { filled: bron }, severity: warning, message: { nl: Melding. }, requirements: [P-14] }\n")]);

        Assert.Equal(["ZZ-01"], RuleSet.Azwa.CompareWith(other).Added);
        Assert.Equal(["ZZ-01"], other.CompareWith(RuleSet.Azwa).Removed);
    }

    [Fact]
    public void An_overlay_is_compared_on_the_days_on_which_it_is_in_force()
    {
        var difference = RuleSet.Azwa.CompareWith(RuleSet.Azwa.With(Overlays.SamplePath));

        Assert.False(difference.IsEmpty);
        Assert.All(difference.Outcomes, o => Assert.NotNull(o.Example));
    }

    /// <summary>What is shown is so: the changed agenda comes to the one outcome under the first set and to the other under the second.</summary>
    [Fact]
    public void Every_example_holds_of_the_first_set_and_not_of_the_second()
    {
        const string old = "onOrBefore: { field: college.datum, norm: uiterlijk-vaststelling }";
        var other = Changed("value: 2026-11-15, requirements: [P-01]", "value: 2026-11-30, requirements: [P-01]");
        Assert.Contains(old, string.Concat(RuleTexts.Shipped().Select(f => f.Content)), StringComparison.Ordinal);

        var difference = RuleSet.Azwa.CompareWith(other);

        Assert.NotEmpty(difference.Outcomes);
        Assert.All(difference.Outcomes, change =>
        {
            Assert.NotNull(change.Example);
            Assert.True(With(RuleTexts.Shipped(), change).All(r => r.Holds), $"{change.RuleId} {change.Before} {change.After}: {change.Example}");
        });
    }

    private static IEnumerable<Azwa.Rules.Verification.ExampleResult> With(IReadOnlyList<SourceText> files, OutcomeChange change)
    {
        var id = $"  - id: {change.RuleId}\n";
        var changed = files.Select(f =>
        {
            var start = f.Content.IndexOf(id, StringComparison.Ordinal);
            var examples = start < 0 ? -1 : f.Content.IndexOf("    examples:\n", start, StringComparison.Ordinal);
            return examples < 0 ? f : SourceText.From(f.Name, f.Content.Insert(examples + "    examples:\n".Length, $"      - {change.Example}\n"));
        }).ToList();
        return RuleTexts.Bind(changed).RunExamples().Where(r => r.RuleId == change.RuleId);
    }

    private static RuleSet Changed(string old, string @new)
    {
        var files = RuleTexts.Shipped();
        Assert.Single(files.Where(f => f.Content.Contains(old, StringComparison.Ordinal)).Select(f => f.Name));
        return RuleTexts.Bind([.. files.Select(f => SourceText.From(f.Name, f.Content.Replace(old, @new, StringComparison.Ordinal)))]);
    }
}
