using System.Text.Json.Nodes;
using Azwa.Rules.Binding;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
using Azwa.Rules.Testing.Agendas;
using Azwa.Rules.Text;

namespace Azwa.Rules.Tests.Laws;

/// <summary>Norms that scale with a population are about the region as a whole, exactly.</summary>
public sealed class NormLaws
{
    private const decimal Hair = 0.000001m;

    private static readonly DateOnly AsOf = new(2026, 11, 22);

    private static readonly string[] Populations = ["inwoners", "ouderen65Plus", "ouderenVerhoogdValrisico", "jeugdigen"];

    /// <summary>The rules that measure a value against a norm, with the entry of the catalogue that they do it for.</summary>
    private static readonly List<(Rule Rule, RateNorm Norm, string Field, string Measure)> Targets =
    [
        .. from rule in RuleSet.Azwa.Bound.Rules
           let meets = Conditions.MeetsOf(rule.Check)
           where meets is not null
           from kind in AgendaPlaces.Catalogus.Kinds.Of(rule.Type).Index()
           where rule.Variants[kind.Index] is not null
           let names = kind.Item.Label.Split('/')
           select (rule, meets.Norm, meets.Field.Name, $"{AgendaPlaces.Section(names[0])}/inzet/{names[1]}"),
    ];

    [Fact]
    public void Every_norm_of_a_measure_has_a_rule() => Assert.Equal(
        RuleSet.Azwa.Bound.Norms.Values.OfType<RateNorm>().Select(n => n.Id).Order(StringComparer.Ordinal),
        Targets.Select(t => t.Norm.Id).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void A_region_twice_as_large_with_twice_the_effort_is_judged_the_same() =>
        Law.Holds(300, Generated.Agendas, Generated.Choices, (tree, dice) =>
        {
            var factor = dice.Between(2, 50);
            Assert.Equal(OfPopulations(tree), OfPopulations(tree.With(t => Scale(t, factor))));
        });

    [Fact]
    public void Any_split_into_municipalities_is_judged_the_same() =>
        Law.Holds(300, Generated.Agendas, Generated.Choices, (tree, dice) =>
        {
            var region = tree.With(t => People(t, dice, dice.Between(1, 8), risk: dice.Chance(50)));
            Assert.Equal(OfPopulations(region), OfPopulations(region.With(t => Resplit(t, dice, dice.Between(1, 12)))));
        });

    /// <summary>
    /// At a bound with its tolerance a value passes, a hair outside it does not; a bound without a base has no tolerance. For the zone of
    /// the beweeginterventie the risk group is known: without it the lower bound is not. A hair is far less than one person, and the
    /// populations are drawn so that bounds are seldom whole.
    /// </summary>
    [Fact]
    public void At_the_tolerated_bound_passes_and_a_hair_outside_does_not() =>
        Law.Holds(60, Generated.Choices, dice =>
        {
            var region = AgendaTree.Complete().With(t => People(t, dice, dice.Between(1, 8), risk: true));
            foreach (var target in Targets)
            {
                var bounds = target.Norm.Values.Single(v => v.Holds(AsOf)).Value;
                if (bounds.Min is { } min)
                {
                    var lowest = Bound(region, target.Norm, min, target.Norm.MinBase, 100 - target.Norm.Tolerantie);
                    Assert.Equal((target.Rule.Id, Outcome.Passed), (target.Rule.Id, Judge(region, target, lowest)));
                    Assert.NotEqual((target.Rule.Id, Outcome.Passed), (target.Rule.Id, Judge(region, target, lowest - Hair)));
                }

                if (bounds.Max is { } max)
                {
                    var highest = Bound(region, target.Norm, max, target.Norm.MaxBase, 100 + target.Norm.Tolerantie);
                    Assert.Equal((target.Rule.Id, Outcome.Passed), (target.Rule.Id, Judge(region, target, highest)));
                    Assert.NotEqual((target.Rule.Id, Outcome.Passed), (target.Rule.Id, Judge(region, target, highest + Hair)));
                }
            }
        });

    /// <summary>The worked figures of the contract: 6.23 and 16.18 satisfy, 6.22 and 16.19 do not.</summary>
    [Theory]
    [InlineData("6.23", true)]
    [InlineData("16.18", true)]
    [InlineData("6.22", false)]
    [InlineData("16.19", false)]
    public void The_figures_of_the_contract_hold(string value, bool passes)
    {
        var target = Targets.Single(t => t.Norm.Id == "brugfunctionaris");
        var outcome = Judge(AgendaTree.Complete(), target, decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(passes ? Outcome.Passed : Outcome.Failed, outcome);
    }

    // A rate times a population over a power of ten has finitely many decimals: nothing is rounded here.
    private static decimal Bound(AgendaTree tree, RateNorm norm, decimal rate, Field? population, decimal percent) =>
        norm.Per is { } per ? rate * tree.Sum(population!.Name) * percent / (per * 100) : rate;

    private static Outcome Judge(AgendaTree tree, (Rule Rule, RateNorm Norm, string Field, string Measure) target, decimal value)
    {
        var code = tree.Codes()[0];
        var place = target.Field switch
        {
            "eindwaarde" => target.Measure + "/ingroeipad/2030",
            "waarde" => $"{target.Measure}/perGemeente/{code}",
            "regionaal" => target.Measure + "/regionaal",
            var other => throw new InvalidOperationException($"Where does '{other}' stand?"),
        };
        var changed = tree.With(t => t.Set(place, value));
        var path = target.Field == "waarde" ? place : target.Measure;
        return Evaluations.Of(changed, AsOf).All.Single(e => e.Rule.Id == target.Rule.Id && e.Fact.Path == path).Outcome;
    }

    /// <summary>What comes of every rule with a norm per population.</summary>
    private static List<string> OfPopulations(AgendaTree tree)
    {
        var rules = Targets.Where(t => t.Norm.Per is not null).Select(t => t.Rule.Id).ToHashSet();
        return [.. Evaluations.Of(tree, AsOf).All.Where(e => rules.Contains(e.Rule.Id)).Select(e => $"{e.Rule.Id} {e.Fact.Path} {e.Outcome}")];
    }

    private static void Scale(AgendaTree tree, int factor)
    {
        foreach (var pointer in tree.Removable().ToList())
        {
            var segments = JsonPointer.Split(pointer);
            var counts = segments is ["regio", "gemeenten", _, var name] && Populations.Contains(name);
            if (counts || (segments.Length > 6 && segments[4] == "inzet" && segments[6] is "ingroeipad" or "perGemeente" or "regionaal" or "huidig"))
            {
                if (tree.Find(pointer) is JsonValue value)
                {
                    tree.Set(pointer, decimal.Parse(value.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture) * factor);
                }
            }
        }
    }

    /// <summary>A region of so many municipalities whose populations are known and agree.</summary>
    private static void People(AgendaTree tree, Dice dice, int count, bool risk) => Write(
        tree, dice, count, dice.Between(10_000, 400_000), dice.Between(1_000, 90_000), risk ? dice.Between(1_000, 90_000) : null, dice.Between(1_000, 90_000));

    private static void Resplit(AgendaTree tree, Dice dice, int count)
    {
        var (all, old, young) = ((long)tree.Sum("inwoners"), (long)tree.Sum("ouderen65Plus"), (long)tree.Sum("jeugdigen"));
        var risk = (long)tree.Sum("ouderenVerhoogdValrisico");
        Write(tree, dice, count, all - old - young, old - risk, risk == 0 ? null : risk, young);
    }

    private static void Write(AgendaTree tree, Dice dice, int count, long others, long safe, long? risk, long young)
    {
        tree.Remove("/regio/gemeenten");
        var (parts, safes, youth) = (dice.Split(others, count, 1), dice.Split(safe, count, 1), dice.Split(young, count, 1));
        var risks = risk is { } whole ? dice.Split(whole, count, 1) : null;
        for (var i = 0; i < count; i++)
        {
            var old = safes[i] + (risks?[i] ?? 0);
            var municipality = new JsonObject
            {
                ["naam"] = $"Deel {i}",
                ["inwoners"] = parts[i] + old + youth[i],
                ["ouderen65Plus"] = old,
                ["jeugdigen"] = youth[i],
            };
            if (risks is not null)
            {
                municipality["ouderenVerhoogdValrisico"] = risks[i];
            }

            tree.Set($"/regio/gemeenten/GM{8000 + i}", municipality);
        }
    }
}
