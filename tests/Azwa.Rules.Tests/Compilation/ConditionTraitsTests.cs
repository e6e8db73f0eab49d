using Azwa.Rules.Compilation;
using Azwa.Rules.Findings;
using Azwa.Rules.Tests.Binding;

namespace Azwa.Rules.Tests.Compilation;

/// <summary>What is said of a condition before there is a fact. Too little makes an engine keep an answer that is of another day, or lose one.</summary>
public sealed class ConditionTraitsTests
{
    private const string Day = "{ onOrBefore: { field: gereed, other: asOf } }";

    [Theory]
    [InlineData("{ filled: bron }", false, false)]
    [InlineData("{ empty: bron }", false, false)]
    [InlineData("{ includes: { field: zorgverzekeraars, value: A } }", false, false)]
    [InlineData("{ known: bron }", false, true)]
    [InlineData("{ same: [ bron, regioplan ] }", false, true)]
    [InlineData("{ is: { regioscan.gebruikt: true } }", false, false)]
    [InlineData("{ is: { regioscan.gebruikt: true, gemeenten.aantal: 1 } }", false, true)]
    [InlineData("{ atLeast: { field: inwoners, value: 5 } }", false, true)]
    [InlineData("{ onOrBefore: { field: gereed, other: izaGovernance } }", false, true)]
    [InlineData("{ onOrBefore: { field: gereed, norm: uiterlijk } }", true, true)]
    [InlineData(Day, true, true)]
    [InlineData("{ onOrBefore: { field: asOf, other: gereed } }", true, true)]
    [InlineData("{ onOrBefore: { field: asOf, value: 2026-11-15 } }", true, true)]
    [InlineData("{ not: { filled: bron } }", false, false)]
    [InlineData("{ not: " + Day + " }", true, true)]
    [InlineData("{ all: [ { filled: bron }, " + Day + " ] }", true, true)]
    [InlineData("{ any: [ { filled: bron }, " + Day + " ] }", true, true)]
    [InlineData("{ all: [ { filled: bron }, { known: bron } ] }", false, true)]
    [InlineData("{ any: [ { filled: bron }, { empty: regioplan } ] }", false, false)]
    [InlineData("{ every: { of: gemeenten, that: { filled: naam } } }", false, true)]
    [InlineData("{ some: { of: gemeenten, that: { onOrBefore: { field: college.datum, other: werkagenda.asOf } } } }", true, true)]
    [InlineData("{ some: { of: gemeenten, with: { onOrBefore: { field: college.datum, norm: uiterlijk } }, that: { filled: naam } } }", true, true)]
    public void Of_a_condition(string condition, bool dependsOnDay, bool canBeUnknown)
    {
        var check = new TinyRuleSet().With(TinyRuleSet.Rules, TinyRuleSet.RuleFile($"check: {condition}"))
            .Read().RuleSet!.Compiled(Profile.Opdracht).Bound.Rules.Single(r => r.Id == "T-1").Check;
        Assert.Equal((dependsOnDay, canBeUnknown), (ConditionTraits.DependsOnDay(check), ConditionTraits.CanBeUnknown(check)));
    }
}
