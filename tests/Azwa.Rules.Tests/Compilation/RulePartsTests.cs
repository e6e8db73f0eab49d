using Azwa.Rules.Compilation;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
using Azwa.Rules.Testing.Agendas;
using Azwa.Rules.Tests.Binding;
using Azwa.Rules.Tests.Engine;
using Azwa.Rules.Tests.Laws;

namespace Azwa.Rules.Tests.Compilation;

/// <summary>A rule taken apart asks what the rule asks, and what is said of a part beforehand holds.</summary>
public sealed class RulePartsTests
{
    public static TheoryData<string> RuleSetNames => [.. ConformanceRuleSets.All.Keys];

    [Theory]
    [MemberData(nameof(RuleSetNames))]
    public void The_parts_are_the_rule(string name) => OverAgendas(name, (rule, fact, facts, context) =>
    {
        var least = rule.WhenParts.Select(part => Ask(part, part.SubjectOf(fact), facts, context)).DefaultIfEmpty(Truth.True).Min();
        Assert.Equal(rule.When(fact, context), least);
        Assert.Equal(rule.Check(fact, context), Ask(rule.CheckPart, rule.CheckPart.SubjectOf(fact), facts, context));
    });

    [Fact]
    public void Equal_keys_ask_the_same()
    {
        var parts = ConformanceRuleSets.All["contrived"]().Compiled(Profile.Opdracht).Rules.SelectMany(r => r.WhenParts.Append(r.CheckPart))
            .GroupBy(part => (part.FactClass, part.Key)).Where(same => same.Count() > 1).ToList();
        Assert.NotEmpty(parts);
        Law.Holds(50, Generated.Agendas, Generated.AsOf, (tree, asOf) =>
        {
            var context = RuleSet.Azwa.Compiled(Profile.Opdracht).ContextFor(asOf);
            foreach (var subject in RuleSet.Azwa.FactsOf(tree.Agenda))
            {
                foreach (var same in parts.Where(same => same.Key.FactClass == subject.GetType()))
                {
                    Assert.Single(same.Select(part => part.DependsOnDay ? Truth.True : part.Holds(subject, context)).Distinct());
                }
            }
        });
    }

    [Fact]
    public void Parts_of_owners_and_of_all_kinds_occur()
    {
        var parts = RuleSet.Azwa.Compiled(Profile.Opdracht).Rules.SelectMany(r => r.WhenParts).ToList();
        Assert.Contains(parts, p => p is { IsOfOwner: true, FactType: "aanpak", Key: "is(opgenomen: 'true')" });
        Assert.Contains(parts, p => p is { IsOfOwner: false, FactType: "aanpak", Key: "is(opgenomen: 'true')" });
        Assert.Contains(parts, p => p is { DependsOnDay: true, Key: "atMost(college.datum, werkagenda.asOf)" });
        Assert.Contains(parts, p => p is { CanBeUnknown: false });
        Assert.Contains(parts, p => p is { CanBeUnknown: true });
        Assert.Contains(parts, p => p is { Quantifier.Every: false });
    }

    /// <summary>What is about one owner alone is asked of that owner, so that rules can share it; what mixes facts stays with the rule's own.</summary>
    [Theory]
    [InlineData("{ filled: [ pad, aanpak.inzet ] }", "maat: filled(pad)", "aanpak*: filled(inzet)")]
    [InlineData("{ is: { eigen: true, aanpak.opgenomen: true } }", "maat: is(eigen: 'true')", "aanpak*: is(opgenomen: 'true')")]
    [InlineData("{ any: [ { filled: aanpak.inzet }, { not: { empty: aanpak.borging } } ] }", "aanpak*: any(filled(inzet), not(empty(borging)))")]
    [InlineData("{ any: [ { filled: aanpak.inzet }, { filled: pad } ] }", "maat: any(filled(aanpak.inzet), filled(pad))")]
    [InlineData("{ any: [ { filled: aanpak.inzet }, { filled: werkagenda.bron } ] }", "maat: any(filled(aanpak.inzet), filled(werkagenda.bron))")]
    [InlineData("{ same: [ werkagenda.bron, werkagenda.regioplan ] }", "werkagenda*: same(bron, regioplan)")]
    [InlineData("{ includes: { field: werkagenda.zorgverzekeraars, value: A } }", "werkagenda*: includes(zorgverzekeraars, 'A')")]
    [InlineData("{ onOrBefore: { field: werkagenda.gereed, other: werkagenda.asOf } }", "werkagenda*: atMost(gereed, asOf)")]
    [InlineData("{ known: werkagenda.bron }", "werkagenda*: known(bron)")]
    [InlineData("{ atLeast: { field: werkagenda.inwoners, value: 5 } }", "werkagenda*: atLeast(inwoners, 5)")]
    [InlineData("{ every: { of: werkagenda.gemeenten, that: { filled: naam } } }", "werkagenda*: every(gemeenten, filled(naam)), a quantifier")]
    [InlineData("{ some: { of: aanpak.maten, that: { filled: pad } } }", "aanpak*: some(maten, filled(pad)), a quantifier")]
    [InlineData("{ filled: aanpak.maten.verwijzingen.pad }", "maat: filled(aanpak.maten.verwijzingen.pad)")]
    [InlineData("aanpak.mee", "aanpak*: filled(borging)")]
    [InlineData("{ not: aanpak.mee }", "aanpak*: not(filled(borging))")]
    [InlineData("{ any: [ aanpak.mee, { filled: pad } ] }", "maat: any(of(aanpak, filled(borging)), filled(pad))")]
    public void A_part_is_asked_of_what_it_is_about(string when, params string[] parts)
    {
        var file = TinyRuleSet.RuleFile($"for: maat\nwhere: {{ sleutel: verwijzingen }}\nwhen: {when}\ncheck: {{ filled: motivering }}")
            .Replace("rules:\n", "terms:\n  mee: { for: aanpak, means: doet mee, holds: { filled: borging } }\nrules:\n", StringComparison.Ordinal);
        var rule = new TinyRuleSet().With(TinyRuleSet.Rules, file).Read().RuleSet!.Compiled(Profile.Opdracht).Rules.Single(r => r.Id == "T-1");
        Assert.Equal(parts, rule.WhenParts.Select(p => $"{p.FactType}{(p.IsOfOwner ? "*" : "")}: {p.Key}{(p.Quantifier is null ? "" : ", a quantifier")}"));
    }

    /// <summary>An owner that may not be there gives no answer of its own.</summary>
    [Fact]
    public void What_is_about_an_optional_owner_stays_with_the_fact()
    {
        var rule = new TinyRuleSet().With(TinyRuleSet.Rules, TinyRuleSet.RuleFile("for: geldregel\nwhen: { filled: gemeente.ggdRegio }\ncheck: { filled: jaar }"))
            .Sound().Compiled(Profile.Opdracht).Rules.Single(r => r.Id == "T-1");
        Assert.Equal("filled(gemeente.ggdRegio)", Assert.Single(rule.WhenParts, p => !p.IsOfOwner).Key);
    }

    [Fact]
    public void A_scope_names_the_kinds_that_a_rule_applies_to()
    {
        var rules = new TinyRuleSet().With(
            TinyRuleSet.Rules, TinyRuleSet.RuleFile("for: leefgebied\ncheck: { filled: gezondheidsdoelen }") + TinyRuleSet.Rule("id: T-2\nfor: leefgebied\nwhere: { sleutel: leefstijl }\ncheck: { filled: gezondheidsdoelen }"))
            .Read().RuleSet!.Compiled(Profile.Opdracht).Rules;
        Assert.Equal([null, "1"], new[] { "T-1", "T-2" }.Select(id => rules.Single(r => r.Id == id).Scope));
    }

    [Fact]
    public void Equal_scopes_apply_to_the_same_facts()
    {
        var rules = RuleSet.Azwa.Compiled(Profile.Opdracht).Rules;
        var facts = RuleSet.Azwa.FactsOf(AgendaTree.Complete().Agenda);
        Assert.Contains(rules, r => r.Scope is null);
        Assert.All(rules.Where(r => r.Scope is null), rule => Assert.All(facts.Where(f => f.Is(rule.FactType)), f => Assert.True(rule.AppliesTo(f))));
        Assert.All(
            rules.GroupBy(r => (r.FactType, r.Scope)),
            same => Assert.All(facts, fact => Assert.Single(same.Select(rule => rule.AppliesTo(fact)).Distinct())));
    }

    private static Truth Ask(RuleCondition part, Fact subject, IReadOnlyList<Fact> facts, EvaluationContext context)
    {
        Assert.IsType(part.FactClass, subject);
        var truth = part.Holds(subject, part.DependsOnDay ? context : null);
        Assert.True(part.CanBeUnknown || truth != Truth.Unknown, part.Key);
        if (part.Quantifier is { } quantifier)
        {
            Assert.Equal(truth, Quantify(quantifier, subject, facts, context));
        }

        return truth;
    }

    private static Truth Quantify(RuleQuantifier quantifier, Fact subject, IReadOnlyList<Fact> facts, EvaluationContext context)
    {
        var children = facts.Where(f => f.GetType() == quantifier.That.FactClass && ReferenceEquals(quantifier.OwnerOf(f), subject)).ToList();
        if (children.Count == 0)
        {
            return quantifier.IsUnknownWithoutChildren ? Truth.Unknown : quantifier.Every ? Truth.True : Truth.False;
        }

        return quantifier.Every
            ? children.Min(c => Max(Not(With(c)), quantifier.That.Holds(c, context)))
            : children.Max(c => Min(With(c), quantifier.That.Holds(c, context)));

        Truth With(Fact child) => quantifier.With?.Holds(child, context) ?? Truth.True;
        static Truth Not(Truth truth) => Truth.True - (int)truth;
        static Truth Max(Truth a, Truth b) => a > b ? a : b;
        static Truth Min(Truth a, Truth b) => a < b ? a : b;
    }

    private static void OverAgendas(string name, Action<CompiledRule, Fact, IReadOnlyList<Fact>, EvaluationContext> law)
    {
        var rules = ConformanceRuleSets.All[name]().Compiled(Profile.Opdracht);
        Law.Holds(50, Generated.Agendas, Generated.AsOf, (tree, asOf) =>
        {
            var facts = RuleSet.Azwa.FactsOf(tree.Agenda);
            var context = rules.ContextFor(asOf);
            foreach (var fact in facts)
            {
                foreach (var rule in rules.Rules.Where(r => r.AppliesTo(fact)))
                {
                    law(rule, fact, facts, context);
                }
            }
        });
    }
}
