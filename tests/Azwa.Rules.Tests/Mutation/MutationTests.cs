using Azwa.Rules.Mutation;
using Azwa.Rules.Tests.TestInput;

namespace Azwa.Rules.Tests.Mutation;

/// <summary>Which mistakes are planted in a rule, which its examples catch, and what would catch the others.</summary>
public sealed class MutationTests
{
    [Fact]
    public void Each_part_of_a_condition_is_changed()
    {
        var rules = PlantedRule.In(
            "for: werkagenda\nwhen: { all: [ { filled: bron }, { onOrBefore: { field: gereed, value: 2026-09-15 } } ] }\ncheck: { is: { regioscan.gebruikt: true } }");

        Assert.Equal(
            [
                "voorwaarde weggelaten: bron is ingevuld en gereed is uiterlijk 15 september 2026 → gereed is uiterlijk 15 september 2026",
                "voorwaarde weggelaten: bron is ingevuld en gereed is uiterlijk 15 september 2026 → bron is ingevuld",
                "en/of verwisseld: bron is ingevuld en gereed is uiterlijk 15 september 2026 → bron is ingevuld of gereed is uiterlijk 15 september 2026",
                "omgekeerd: bron is ingevuld → bron is leeg",
                "veld verwisseld: bron is ingevuld → regioplan is ingevuld",
                "omgekeerd: gereed is uiterlijk 15 september 2026 → gereed is niet eerder dan 15 september 2026",
                "grens verschoven: gereed is uiterlijk 15 september 2026 → gereed is uiterlijk 16 september 2026",
                "grens verschoven: gereed is uiterlijk 15 september 2026 → gereed is uiterlijk 14 september 2026",
                "veld verwisseld: gereed is uiterlijk 15 september 2026 → izaGovernance is uiterlijk 15 september 2026",
                "omgekeerd: regioscan.gebruikt is ja → niet: regioscan.gebruikt is ja",
                "veld verwisseld: regioscan.gebruikt is ja → regioscan.wijktAf is ja",
                "voorwaarde weggelaten: zonder when",
            ],
            new Mutants(rules.Bound).All().Where(m => m.Subject == PlantedRule.Id).Select(m => $"{m.Change}: {m.Text}"));
    }

    [Fact]
    public void What_is_not_caught_comes_with_an_example_that_would_catch_it()
    {
        const string keys = "for: werkagenda\ncheck: { onOrBefore: { field: gereed, value: 2026-09-15 } }";
        const string examples = "[ { name: a, set: { /vaststelling/gereed: 2026-09-01 }, expect: passed }, { name: b, set: { /vaststelling/gereed: 2026-10-01 }, expect: failed } ]";
        var survivors = PlantedRule.In(keys, examples).Mutate().Survivors.Where(s => s.Subject == PlantedRule.Id).ToList();

        Assert.Equal(
            [
                "gereed is uiterlijk 15 september 2026 → gereed is uiterlijk 16 september 2026: { name: onderscheidt, set: { /vaststelling/gereed: 2026-09-16 }, expect: failed, at: /vaststelling/gereed }",
                "gereed is uiterlijk 15 september 2026 → gereed is uiterlijk 14 september 2026: { name: onderscheidt, set: { /vaststelling/gereed: 2026-09-15 }, expect: passed }",
            ],
            survivors.Where(s => s.Change == "grens verschoven").Select(s => $"{s.Text}: {s.Catch!.Yaml}"));

        var all = $"{examples[..^2]}, {string.Join(", ", survivors.Select((s, i) => s.Catch!.Yaml.Replace("onderscheidt", $"v{i}", StringComparison.Ordinal)))} ]";
        Assert.Empty(PlantedRule.In(keys, all).Mutate().Survivors.Where(s => s.Subject == PlantedRule.Id).Select(s => s.Text));
    }

    [Fact]
    public void A_mistake_without_a_difference_is_counted_apart()
    {
        var planted = PlantedRule.In(
            "for: mijlpaal\nwhen: { filled: kwartaal }\ncheck: { is: { kwartaal.lezing: leesbaar } }",
            "[ { name: a, expect: passed }, { name: b, set: { /leefgebieden/leefstijl/aanpakken/overgewicht-volwassenen/gap/mijlpalen/0/kwartaal: ooit }, expect: failed } ]");

        // Where a quarter is given, its reading is never 'leeg'.
        Assert.DoesNotContain(
            planted.Mutate().Survivors, s => s.Subject == PlantedRule.Id && s.Text == "kwartaal.lezing is leesbaar → kwartaal.lezing is leesbaar of leeg");
    }

    [Fact]
    public void Rules_whose_examples_do_not_hold_are_refused() =>
        Assert.Throws<InvalidOperationException>(() => PlantedRule.In("for: werkagenda\ncheck: { filled: bron }", "[ { name: a, expect: failed } ]").Mutate());

    /// <summary>Every mistake in the shipped rules is caught by an example, or shown to make no difference.</summary>
    [Fact]
    public void No_mistake_in_the_shipped_rules_goes_unnoticed()
    {
        var report = RuleSet.Azwa.Mutate();

        Assert.Empty(report.Survivors.Select(s => $"{s.Subject}: {s.Change}: {s.Text}"));
        Assert.Equal(report.Planted, report.Caught + report.Equivalent);
        Assert.InRange(report.Caught, 800, int.MaxValue);
    }
}
