using Azwa.Rules.Diagnostics;
using Azwa.Rules.Findings;
using Azwa.Rules.Tests.Laws;
using Azwa.Rules.Text;
using Azwa.Rules.Verification;

namespace Azwa.Rules.Tests.Verification;

/// <summary>Which branches examples reach, on a rule of which only the keys under test differ.</summary>
public sealed class ExampleMeterTests
{
    [Fact]
    public void What_no_example_reaches_has_no_times()
    {
        var branches = Measure("{ filled: bron }", "[ { name: a, expect: passed } ]");

        Assert.Equal(["Passed 1", "Failed 0"], Outcomes(branches));
        Assert.Equal(["check bron is ingevuld: True 1", "check bron is ingevuld: False 0"], Answers(branches));
    }

    [Fact]
    public void Every_example_counts_also_one_that_does_not_hold_but_not_one_that_does_not_fit()
    {
        var branches = Measure("{ filled: bron }", "[ { name: a, expect: failed }, { name: b, remove: [/regio/bron], expect: passed }, { name: c, set: { /regio/zorgverzekeraars/9: y }, expect: passed } ]");

        Assert.Equal(["Passed 1", "Failed 1"], Outcomes(branches));
    }

    [Fact]
    public void A_check_is_asked_only_where_the_condition_before_it_holds()
    {
        var branches = Measure("{ filled: bron }", "[ { name: a, remove: [/regio/bron, /regio/regioplan], expect: notApplicable } ]", "when: { filled: regioplan }");

        Assert.Equal(["Passed 0", "Failed 0", "NotApplicable 1"], Outcomes(branches));
        Assert.Equal(
            ["when regioplan is ingevuld: True 0", "when regioplan is ingevuld: False 1", "check bron is ingevuld: True 0", "check bron is ingevuld: False 0"],
            Answers(branches));
    }

    /// <summary>Which outcomes there are is read from the keys and the conditions of the rule.</summary>
    [Theory]
    [InlineData("{ filled: bron }", "", "Passed Failed")]
    [InlineData("{ known: bron }", "", "Passed Undetermined")]
    [InlineData("{ not: { filled: bron } }", "", "Passed Failed")]
    [InlineData("{ filled: bron }", "when: { filled: regioplan }", "Passed Failed NotApplicable")]
    [InlineData("{ filled: bron }", "severity: { opdracht: info, format: none }", "Passed Noted")]
    [InlineData("{ filled: bron }", "severity: { opdracht: info, format: error }", "Passed Failed Noted")]
    [InlineData("{ filled: bron }", "remark: regioplan", "Passed Failed Noted")]
    [InlineData("{ filled: bron }", "deviation: regioplan\n    deviated: { nl: Afwijking. }", "Passed Failed Deviated")]
    [InlineData("{ filled: bron }", "deadline: uiterlijk-vaststelling\n    pending: { nl: Nog niet. }", "Passed Failed Pending")]
    [InlineData("{ onOrBefore: { field: gereed, norm: uiterlijk-vaststelling } }", "", "Passed Failed Undetermined")]
    [InlineData("{ onOrBefore: { field: gereed, norm: uiterlijk-vaststelling } }", "when: { filled: gereed }", "Passed Failed NotApplicable")]
    [InlineData("{ all: [ { filled: gereed }, { onOrBefore: { field: gereed, norm: uiterlijk-vaststelling } } ] }", "", "Passed Failed")]
    [InlineData("{ any: [ { filled: gereed }, { onOrBefore: { field: gereed, norm: uiterlijk-vaststelling } } ] }", "", "Passed Undetermined")]
    [InlineData("{ onOrBefore: { field: asOf, norm: uiterlijk-vaststelling } }", "", "Passed Failed")]
    [InlineData("{ every: { of: gemeenten, that: { filled: naam } } }", "", "Passed Failed Undetermined")]
    public void Outcomes_are_those_that_can_occur(string check, string keys, string outcomes) =>
        Assert.Equal(outcomes, string.Join(' ', Measure(check, "[ { name: a, expect: passed } ]", keys).Outcomes.Select(o => o.Outcome)));

    /// <summary>Of what cannot be no example is asked, and why it cannot is said; what does occur is never called impossible.</summary>
    [Theory]
    [InlineData("{ any: [ { filled: gereed }, { onOrBefore: { field: gereed, norm: uiterlijk-vaststelling } } ] }", "", "Failed: check is nooit onwaar")]
    [InlineData("{ filled: prioritering }", "when: { all: [ { filled: gereed }, { onOrBefore: { field: gereed, value: 2026-01-01 } }, { onOrAfter: { field: gereed, value: 2026-01-02 } } ] }",
        "Passed: when is nooit waar, Failed: when is nooit waar")]
    [InlineData("{ onOrBefore: { field: gereed, norm: uiterlijk-vaststelling } }", "when: { onOrBefore: { field: gereed, value: 2026-01-01 } }", "Failed: check is nooit onwaar waar when waar is")]
    public void Outcomes_that_cannot_be_are_told_apart(string check, string keys, string impossible) =>
        Assert.Equal(impossible, string.Join(", ", Measure(check, "[ { name: a, expect: passed } ]", keys).Impossible.Select(o => $"{o.Outcome}: {o.Why}")));

    [Fact]
    public void Conditions_on_children_are_asked_of_each_and_what_is_selected_of_the_selected()
    {
        var branches = Measure(
            "{ every: { of: gemeenten, with: { is: { nplvGebied: true } }, that: { filled: [naam, ggdRegio] } } }", "[ { name: a, expect: passed } ]");

        Assert.Equal(
            [
                "check nplvGebied is ja: True 1", "check nplvGebied is ja: False 6", "check naam is ingevuld: True 1", "check naam is ingevuld: False 0",
                "check ggdRegio is ingevuld: True 1", "check ggdRegio is ingevuld: False 0",
            ],
            Answers(branches));
    }

    [Fact]
    public void Terms_are_one_condition_and_have_branches_of_their_own()
    {
        const string terms = "terms: { met-bron: { for: werkagenda, means: er is een bron, holds: { any: [ { filled: bron }, { filled: prioritering } ] } } }";
        var coverage = Coverage("met-bron", "[ { name: a, remove: [/regio/bron], expect: passed } ]", "", terms);

        Assert.Equal(["check 'er is een bron': True 1", "check 'er is een bron': False 0"], Answers(coverage.Rules.Single(r => r.RuleId == "ZZ-01")));
        Assert.Equal(
            [("bron is ingevuld", true, 0), ("bron is ingevuld", false, 1), ("prioritering is ingevuld", true, 1), ("prioritering is ingevuld", false, 0)],
            coverage.Terms.Single(t => t.Name == "met-bron").Conditions.Select(c => (c.Text, c.Holds, c.Times)));
    }

    [Fact]
    public void A_rule_that_treats_kinds_differently_has_outcomes_for_each()
    {
        const string cases = "cases: [ { where: { status: basisfunctionaliteit }, severity: error }, { where: { status: ontwikkelagenda-1-nieuw }, severity: info } ]";
        var branches = Measure("{ filled: ist.urgentie }", "[ { name: a, expect: passed } ]", cases, fact: "aanpak");

        Assert.Equal(3, branches.Outcomes.Select(o => string.Join(',', o.Kinds)).Distinct(StringComparer.Ordinal).Count());
        var basis = branches.Outcomes.Where(o => o.Kinds.Contains("valpreventie")).ToList();
        Assert.Equal([(Outcome.Passed, 7), (Outcome.Failed, 0)], basis.Select(o => (o.Outcome, o.Times)));
        var nieuw = branches.Outcomes.Where(o => o.Kinds.Contains("rookvrije-start")).ToList();
        Assert.Equal([(Outcome.Passed, 0), (Outcome.Noted, 5)], nieuw.Select(o => (o.Outcome, o.Times)));
    }

    [Fact]
    public void The_sums_are_those_of_the_branches()
    {
        var coverage = RuleSet.Azwa.MeasureExamples();

        Assert.Equal(coverage.Rules.SelectMany(r => r.Outcomes).Count(o => o.Times > 0), coverage.OutcomesReached);
        Assert.Equal(coverage.Rules.SelectMany(r => r.Conditions).Count() + coverage.Terms.Sum(t => t.Conditions.Count), coverage.Answers);
        Assert.Equal(RuleSet.Azwa.Rules.Select(r => r.RuleId), coverage.Rules.Select(r => r.RuleId));
        Assert.Equal(coverage.Rules.SelectMany(r => r.Impossible).Count(), coverage.OutcomesImpossible);
    }

    /// <summary>An outcome that is left out as impossible never occurs, in whatever agenda.</summary>
    [Fact]
    public void What_occurs_is_possible() => Law.Holds(300, Generated.Agendas, Generated.AsOf, (tree, asOf) =>
    {
        foreach (var profile in Enum.GetValues<Profile>())
        {
            foreach (var (rule, fact, outcome) in Evaluations.Of(tree, asOf, profile).All)
            {
                var possible = Possible.GetOrAdd((rule.Id, fact.Kind), _ => [.. PossibleTruths.OutcomesOf(rule.Rule, rule.VariantFor(fact))]);
                Assert.True(possible.Contains(outcome), $"{rule.Id} came to {outcome} at {fact.Path}");
            }
        }
    });

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<(string Rule, int Kind), IReadOnlyList<Outcome>> Possible = new();

    private static IEnumerable<string> Outcomes(RuleBranches branches) => branches.Outcomes.Select(o => $"{o.Outcome} {o.Times}");

    private static IEnumerable<string> Answers(RuleBranches branches) => branches.Conditions.Select(c => $"{c.Part} {c.Text}: {c.Holds} {c.Times}");

    private static RuleBranches Measure(string check, string examples, string keys = "", string fact = "werkagenda") =>
        Coverage(check, examples, keys, "", fact).Rules.Single(r => r.RuleId == "ZZ-01");

    private static ExampleCoverage Coverage(string check, string examples, string keys, string terms, string fact = "werkagenda")
    {
        var severity = keys.Contains("severity: {", StringComparison.Ordinal) && !keys.StartsWith("cases", StringComparison.Ordinal) ? "" : "severity: warning";
        var rule = $$"""
            schema: azwa-rules/1
            {{terms}}
            rules:
              - id: ZZ-01
                title: Proef
                for: {{fact}}
                check: {{check}}
                {{severity}}
                {{keys}}
                message: { nl: "Melding." }
                requirements: [P-14]
                sources: [OPD.L301]
                examples: {{examples}}
            """;
        var result = RuleSet.FromSources([.. RuleFiles.Embedded(), SourceText.From("rules/zz.yaml", rule)], new DiagnosticBag());
        Assert.Empty(result.Diagnostics.Select(d => d.ToString()));
        return result.RuleSet!.MeasureExamples();
    }
}
