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
}
