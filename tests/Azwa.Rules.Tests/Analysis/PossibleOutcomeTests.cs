using Azwa.Rules.Analysis;
using Azwa.Rules.Binding;
using Azwa.Rules.Compilation;
using Azwa.Rules.Findings;
using Azwa.Rules.Tests.Binding;

namespace Azwa.Rules.Tests.Analysis;

/// <summary>The outcomes that a rule can come to over all agendas and days: what examples are asked for, and what a comparison tries.</summary>
public sealed class PossibleOutcomeTests
{
    private const string Deadline = "deadline: uiterlijk\npending: { nl: Nog niet. }";
    private const string Deviation = "deviation: regioplan\ndeviated: { nl: Wijkt af. }";

    [Theory]
    [InlineData("", "Passed Failed")]
    [InlineData("when: { filled: prioritering }", "NotApplicable Passed Failed")]
    [InlineData("when: { known: prioritering }", "Undetermined Passed Failed")]
    [InlineData("when: { empty: bron }", "NotApplicable Failed")]
    [InlineData("check: { known: bron }", "Undetermined Passed")]
    [InlineData("check: { known: bron }\n" + Deadline, "Pending Undetermined Passed")]
    [InlineData(Deadline, "Pending Passed Failed")]
    [InlineData("when: { onOrBefore: { field: asOf, norm: uiterlijk } }\n" + Deadline, "NotApplicable Pending Passed")]
    [InlineData("when: { onOrAfter: { field: asOf, value: 2026-11-16 } }\n" + Deadline, "NotApplicable Passed Failed")]
    [InlineData(Deviation, "Deviated Passed Failed")]
    [InlineData("when: { filled: regioplan }\n" + Deviation, "NotApplicable Deviated Passed")]
    [InlineData("when: { empty: regioplan }\n" + Deviation, "NotApplicable Passed Failed")]
    [InlineData(Deviation + "\n" + Deadline, "Deviated Pending Passed Failed")]
    [InlineData("remark: regioplan", "Noted Passed Failed")]
    [InlineData("when: { filled: regioplan }\nremark: regioplan", "NotApplicable Noted Passed")]
    [InlineData("when: { empty: regioplan }\nremark: regioplan", "NotApplicable Passed Failed")]
    [InlineData("severity: info", "Noted Passed")]
    [InlineData("severity: info\n" + Deviation, "Deviated Noted Passed")]
    [InlineData("when: { filled: regioplan }\nseverity: info\n" + Deviation, "NotApplicable Deviated Passed")]
    public void Of_a_rule(string keys, string outcomes)
    {
        var set = new TinyRuleSet().With(TinyRuleSet.Rules, TinyRuleSet.RuleFile(keys)).Sound().Bound;
        var rule = set.Rules.Single(r => r.Id == "T-1");
        var norms = new NormTable(set.Norms.Values, set.FirstDay);
        var space = new Space(rule.Type, set.Catalogus.Kinds.Of(rule.Type)[0], set.Catalogus.Kinds, set.Catalogus.Vulling, new Window(set.FirstDay, DateOnly.MaxValue));
        var question = new RuleQuestion(space, norms, rule, rule.Variants[0]!.Severities[Profile.Opdracht]!.Value);
        var possible = Enum.GetValues<Outcome>().Where(o => question.WaysTo(o).Any(way => Solver.Solve(space, way).Answer == Answer.Possible)).ToHashSet();
        Assert.Equal(outcomes.Split(' ').Select(Enum.Parse<Outcome>).Order(), possible.Order());
    }
}
