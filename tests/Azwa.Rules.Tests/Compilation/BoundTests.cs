using System.Globalization;
using Azwa.Rules.Compilation;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
using Azwa.Rules.Testing.Agendas;
using Azwa.Rules.Tests.Binding;
using Azwa.Rules.Tests.TestInput;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Tests.Compilation;

/// <summary>What a rule holds an agenda against, as a caller sees it.</summary>
public sealed class BoundTests
{
    private const string Bridge = "/leefgebieden/mentale-gezondheid/aanpakken/sociaal-verwijzen/inzet/brugfunctionaris";

    private static readonly DateOnly AsOf = new(2026, 11, 22);

    private static readonly Werkagenda Complete = AgendaTree.Complete().Agenda;

    /// <summary>The worked figures of the contract, over 317,450 inhabitants.</summary>
    [Fact]
    public void A_norm_gives_its_figures_for_the_region_exact_and_tolerated() => Assert.Equal(
        [
            new RuleBound { Field = "eindwaarde", Path = Bridge + "/ingroeipad/2030", IsLeast = true, Number = 6.349m, Tolerated = 6.22202m, Norm = "brugfunctionaris", IsCheck = true },
            new RuleBound { Field = "eindwaarde", Path = Bridge + "/ingroeipad/2030", IsLeast = false, Number = 15.8725m, Tolerated = 16.18995m, Norm = "brugfunctionaris", IsCheck = true },
        ],
        Bounds("SW-03", Bridge));

    [Fact]
    public void A_norm_without_a_base_has_no_tolerance()
    {
        var bound = Assert.Single(Bounds("SW-08", "/leefgebieden/kansrijk-opgroeien/aanpakken/nu-niet-zwanger/inzet/coordinatie"));
        Assert.Equal((2m, 2m, true), (bound.Number, bound.Tolerated, bound.IsLeast));
    }

    [Fact]
    public void A_figure_of_the_rule_itself_has_no_norm()
    {
        var bound = Assert.Single(Bounds("SW-10", "/leefgebieden/kansrijk-opgroeien/aanpakken/nu-niet-zwanger/inzet/personen"));
        Assert.Equal((3m, null, false, true), (bound.Number, bound.Norm, bound.IsLeast, bound.IsCheck));
    }

    [Fact]
    public void A_date_of_a_norm_is_a_bound_and_so_is_the_day_itself()
    {
        var bounds = Bounds("VS-04", "/regio/gemeenten/GM9003");
        Assert.Contains(bounds, b => b is { Field: "college.datum", Path: "/vaststelling/colleges/GM9003/datum", IsLeast: false, IsCheck: true, Norm: "uiterlijk-vaststelling" } && b.Date == new DateOnly(2026, 11, 15));
        Assert.Contains(bounds, b => b is { Field: "college.datum", IsCheck: false, Norm: null } && b.Date == AsOf);
    }

    [Fact]
    public void A_deadline_is_a_bound_of_the_day() =>
        Assert.Contains(Bounds("VS-02", "/regio/gemeenten/GM9003"), b => b is { Field: "asOf", Path: null, IsLeast: false, IsCheck: false } && b.Date == new DateOnly(2026, 11, 15));

    [Fact]
    public void Another_field_is_a_bound_with_what_stands_in_it() =>
        Assert.Contains(
            Bounds("SW-07", "/leefgebieden/vitaal-ouder-worden/aanpakken/valpreventie/inzet/beweeginterventie"),
            b => b is { Field: "eindwaarde", IsLeast: false, Number: 9565m, Norm: null, IsCheck: true });

    /// <summary>The children that count and what they must have, of each child, and what a term of an owner asks there.</summary>
    [Fact]
    public void Bounds_of_children_and_owners_stand_with_them()
    {
        const string Gemeenten = "  gemeenten: { GM0001: { naam: A, inwoners: 5 }, GM0002: { naam: B } }\n  peildatum: 2026-05-01";
        Assert.Equal(
            [
                "/regio/gemeenten/GM0001/inwoners >= 10", "/vaststelling/colleges/GM0001/datum <= 2026-05-01",
                "/regio/gemeenten/GM0002/inwoners >= 10", "/vaststelling/colleges/GM0002/datum <= 2026-05-01",
            ],
            Texts("check: { some: { of: gemeenten, with: { atLeast: { field: inwoners, value: 10 } }, that: { onOrBefore: { field: college.datum, other: werkagenda.peildatum } } } }", "werkagenda", Gemeenten));
        Assert.Equal(
            ["/regio/peildatum <= 2026-06-01"],
            Texts("for: gemeente\nwhen: werkagenda.bijtijds", "gemeente", Gemeenten, "terms:\n  bijtijds: { for: werkagenda, means: op tijd, holds: { onOrBefore: { field: peildatum, value: 2026-06-01 } } }\n", "check: { filled: naam }"));
        Assert.Empty(Texts("check: { some: { of: gemeenten, that: { atLeast: { field: inwoners, value: 10 } } } }", "werkagenda", ""));
    }

    [Fact]
    public void A_rule_that_compares_nothing_has_no_bounds() => Assert.Empty(Texts("check: { filled: bron }", "werkagenda", ""));

    [Fact]
    public void What_is_not_known_bounds_nothing() => Assert.Empty(Bounds("SW-03", Bridge, AgendaTree.Complete().With(t => t.Remove("/regio/gemeenten/GM9003/inwoners")).Agenda));

    /// <summary>The bounds that are told are those at which it tips: inclusive, and a hair outside no more.</summary>
    [Fact]
    public void A_check_of_one_comparison_tips_at_its_bounds()
    {
        var (rule, _, context) = Find("SW-03", Bridge, Complete);
        foreach (var bound in Bounds("SW-03", Bridge))
        {
            Assert.Equal(Truth.True, CheckWith(bound.Tolerated!.Value));
            Assert.Equal(Truth.False, CheckWith(bound.Tolerated.Value + (bound.IsLeast ? -0.00001m : 0.00001m)));
        }

        Truth CheckWith(decimal value) => rule.Check(Find("SW-03", Bridge, AgendaTree.Complete().With(t => t.Set(Bridge + "/ingroeipad/2030", value)).Agenda).Fact, context);
    }

    [Fact]
    public void Findings_stand_where_the_rule_says()
    {
        var agenda = AgendaTree.Complete().With(t =>
        {
            t.Set(Bridge + "/ingroeipad/2030", 1);
            t.Set("/vaststelling/colleges/GM9003/datum", "2026-11-16");
        }).Agenda;
        var report = Validator.Default.Validate(agenda, AsOf);
        foreach (var (rule, path, motivation) in new[] { ("SW-03", Bridge, Bridge + "/motivering"), ("VS-04", "/regio/gemeenten/GM9003", null) })
        {
            var (compiled, fact, _) = Find(rule, path, agenda);
            Assert.Contains(report.Findings, f => f.RuleId == rule && f.Path == compiled.PathFor(fact));
            Assert.Equal(motivation, compiled.MotivationPathFor(fact));
        }
    }

    [Fact]
    public void Days_of_change_are_those_of_norms_rules_and_overlays()
    {
        Assert.Equal([new DateOnly(2026, 4, 20)], RuleSet.Azwa.DaysOfChange);
        Assert.Equal(
            [new(2026, 4, 20), new(2026, 11, 1), new(2027, 1, 1), new(2027, 7, 1)],
            RuleSet.Azwa.With(Overlays.SamplePath).DaysOfChange);
    }

    private static IEnumerable<string> Texts(string keys, string type, string agenda, string terms = "", string check = "")
    {
        var rules = new TinyRuleSet()
            .With(TinyRuleSet.Rules, TinyRuleSet.RuleFile($"{keys}\n{check}").Replace("rules:\n", terms + "rules:\n", StringComparison.Ordinal)).Sound().Compiled(Profile.Opdracht);
        var fact = rules.Bound.Catalogus.FactsOf(Proef.Agenda(agenda)).All.First(f => f.Is(type));
        return rules.Rules.Single(r => r.Id == "T-1").BoundsFor(fact, rules.ContextFor(AsOf))
            .Select(b => string.Create(CultureInfo.InvariantCulture, $"{b.Path} {(b.IsLeast ? ">=" : "<=")} {b.Number}{b.Date:O}"));
    }

    private static IReadOnlyList<RuleBound> Bounds(string rule, string path, Werkagenda? agenda = null)
    {
        var (compiled, fact, context) = Find(rule, path, agenda ?? Complete);
        return compiled.BoundsFor(fact, context);
    }

    private static (CompiledRule Rule, Fact Fact, EvaluationContext Context) Find(string rule, string path, Werkagenda agenda)
    {
        var rules = RuleSet.Azwa.Compiled(Profile.Opdracht);
        var compiled = rules.Rules.Single(r => r.Id == rule);
        return (compiled, RuleSet.Azwa.FactsOf(agenda).Single(f => f.Path == path && compiled.AppliesTo(f)), rules.ContextFor(AsOf));
    }
}
