using Azwa.Rules.Compilation;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
using Azwa.Rules.Tests.Binding;

namespace Azwa.Rules.Tests.Compilation;

/// <summary>What a rule comes to: its condition, its check, its deadline and the texts that make something else of a check that does not hold.</summary>
public sealed class OutcomeTests
{
    private const string Deadline = "deadline: uiterlijk\npending: { nl: Nog niet. }";
    private const string Deviation = "deviation: regioplan\ndeviated: { nl: Wijkt af. }";

    [Theory]
    [InlineData("", "  bron: Iets", Outcome.Passed)]
    [InlineData("", "", Outcome.Failed)]
    [InlineData("when: { filled: prioritering }", "", Outcome.NotApplicable)]
    [InlineData("when: { known: regioplan }", "  bron: Iets", Outcome.Undetermined)]
    [InlineData("check: { known: bron }", "", Outcome.Undetermined)]
    [InlineData(Deviation, "", Outcome.Failed)]
    [InlineData(Deviation, "  regioplan: n.v.t.", Outcome.Failed)]
    [InlineData(Deviation, "  regioplan: Omdat.", Outcome.Deviated)]
    [InlineData(Deviation + "\nseverity: info", "  regioplan: Omdat.", Outcome.Deviated)]
    [InlineData("remark: regioplan", "", Outcome.Failed)]
    [InlineData("remark: regioplan", "  regioplan: Omdat.", Outcome.Noted)]
    [InlineData("severity: info", "", Outcome.Noted)]
    public void Of_one_fact(string keys, string agenda, Outcome outcome) => Assert.Equal(outcome, Evaluate(keys, agenda, "2026-11-22"));

    [Theory]
    [InlineData(Deadline, "2026-11-15", Outcome.Pending)]
    [InlineData(Deadline, "2026-11-16", Outcome.Failed)]
    [InlineData(Deadline + "\ncheck: { known: bron }", "2026-11-15", Outcome.Pending)]
    [InlineData(Deadline + "\ncheck: { known: bron }", "2026-11-16", Outcome.Undetermined)]
    [InlineData(Deadline + "\n" + Deviation, "2026-11-15", Outcome.Pending)]
    [InlineData(Deadline + "\n" + Deviation, "2026-11-16", Outcome.Deviated)]
    public void On_the_last_day_and_the_one_after(string keys, string asOf, Outcome outcome) => Assert.Equal(outcome, Evaluate(keys, "  regioplan: Omdat.", asOf));

    [Theory]
    [InlineData("", null)]
    [InlineData(Deviation, "/regio/regioplan")]
    [InlineData("remark: regioplan", "/regio/regioplan")]
    public void A_motivation_stands_at_the_text_that_makes_something_else_of_it(string keys, string? path)
    {
        var (rule, fact, _) = Find(keys, "", "2026-11-22");
        Assert.Equal(path, rule.MotivationPathFor(fact));
    }

    private static Outcome Evaluate(string keys, string agenda, string asOf)
    {
        var (rule, fact, context) = Find(keys, agenda, asOf);
        return rule.Evaluate(fact, context);
    }

    private static (CompiledRule Rule, Fact Fact, EvaluationContext Context) Find(string keys, string agenda, string asOf)
    {
        var rules = new TinyRuleSet().With(TinyRuleSet.Rules, TinyRuleSet.RuleFile(keys)).Sound().Compiled(Profile.Opdracht);
        var fact = rules.Bound.Catalogus.FactsOf(Proef.Agenda(agenda)).All.First(f => f.Is("werkagenda"));
        return (rules.Rules.Single(r => r.Id == "T-1"), fact, rules.ContextFor(DateOnly.ParseExact(asOf, "yyyy-MM-dd", null)));
    }
}
