using Azwa.Rules.Binding;
using Azwa.Rules.Compilation;
using Azwa.Rules.Findings;
using Azwa.Rules.Tests.Binding;

namespace Azwa.Rules.Tests.Compilation;

/// <summary>The key of every kind of condition: two that ask something else may not share one, for an engine then asks only one of them.</summary>
public sealed class ConditionKeyTests
{
    [Theory]
    [InlineData("{ all: [ { filled: bron }, { empty: [ bron, regioplan ] } ] }", "all(filled(bron), empty(bron, regioplan))")]
    [InlineData("{ any: [ { known: bron }, { not: { filled: bron } } ] }", "any(known(bron), not(filled(bron)))")]
    [InlineData("{ is: { regioscan.gebruikt: [ true, false ], gemeenten.aantal: 1 } }", "is(regioscan.gebruikt: 'true' | 'false', gemeenten.aantal: '1')")]
    [InlineData("{ same: [ bron, regioplan ] }", "same(bron, regioplan)")]
    [InlineData("{ includes: { field: zorgverzekeraars, value: \"'t \\\\ B\" } }", @"includes(zorgverzekeraars, '\'t \\ B')")]
    [InlineData("{ onOrBefore: { field: gereed, norm: uiterlijk } }", "atMost(gereed, norm uiterlijk)")]
    [InlineData("{ onOrAfter: { field: gereed, value: 2026-11-15 } }", "atLeast(gereed, 2026-11-15)")]
    [InlineData("{ atLeast: { field: inwoners, other: jeugdigen } }", "atLeast(inwoners, jeugdigen)")]
    [InlineData("{ atMost: { field: inwoners, value: 1.5 } }", "atMost(inwoners, 1.5)")]
    [InlineData("{ every: { of: gemeenten, that: { filled: ggdRegio } } }", "every(gemeenten, filled(ggdRegio))")]
    [InlineData("{ some: { of: gemeenten, with: { filled: college }, that: { filled: ggdRegio } } }", "some(gemeenten, with filled(college), filled(ggdRegio))")]
    [InlineData("{ some: { of: gemeenten, that: { filled: ggdRegio } } }", "some(gemeenten, filled(ggdRegio))")]
    [InlineData("{ every: { of: gemeenten, with: { filled: college }, that: { filled: ggdRegio } } }", "every(gemeenten, with filled(college), filled(ggdRegio))")]
    public void Of_a_condition(string condition, string key) => Assert.Equal(key, ConditionKey.Of(Rule($"check: {condition}").Check));

    [Fact]
    public void Of_a_target() => Assert.Equal(
        "meets(eindwaarde, norm verwijzingen)",
        ConditionKey.Of(Rule("for: maat\nwhere: { sleutel: verwijzingen }\ncheck: { meets: { field: eindwaarde, norm: verwijzingen } }").Check));

    /// <summary>A term of the fact itself is what it stands for; one of an owner is asked of that owner.</summary>
    [Theory]
    [InlineData("aanpak", "mee", "filled(borging)")]
    [InlineData("mijlpaal", "aanpak.mee", "of(aanpak, filled(borging))")]
    public void Of_a_term(string type, string name, string key) => Assert.Equal(
        key,
        ConditionKey.Of(Rule($"for: {type}\ncheck: {name}", "terms:\n  mee: { for: aanpak, means: doet mee, holds: { filled: borging } }\n").Check));

    private static Rule Rule(string keys, string terms = "") => new TinyRuleSet()
        .With(TinyRuleSet.Rules, TinyRuleSet.RuleFile(keys).Replace("rules:\n", terms + "rules:\n", StringComparison.Ordinal))
        .Read().RuleSet!.Compiled(Profile.Opdracht).Bound.Rules.Single(r => r.Id == "T-1");
}
