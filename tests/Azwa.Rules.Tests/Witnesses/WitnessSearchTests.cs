using Azwa.Rules.Compilation;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
using Azwa.Rules.Syntax;
using Azwa.Rules.Tests.TestInput;
using Azwa.Rules.Werkagendas;
using Azwa.Rules.Witnesses;

namespace Azwa.Rules.Tests.Witnesses;

/// <summary>Agendas that are found for an outcome of a rule. What is found is judged again here, by the rules themselves.</summary>
public sealed class WitnessSearchTests
{
    private const string Inwoners = "/regio/gemeenten/GM9001/inwoners";

    private static readonly DateOnly Today = new(2026, 11, 22);

    private static readonly Werkagenda Complete = WerkagendaReader.Read(RuleFiles.CompleteAgenda().Content, "volledig.yaml").Werkagenda!;

    [Theory]
    [InlineData("for: werkagenda\ncheck: { filled: bron }", Outcome.Passed, "")]
    [InlineData("for: werkagenda\ncheck: { filled: bron }", Outcome.Failed, "/regio/bron=~")]
    [InlineData("for: werkagenda\ncheck: { empty: [bron, regioplan] }", Outcome.Passed, "/regio/bron=~ /regio/regioplan=~")]
    [InlineData("for: werkagenda\ncheck: { known: prioritering }", Outcome.Undetermined, "/prioritering=~")]
    [InlineData("for: werkagenda\ncheck: { is: { regioscan.wijktAf: true } }", Outcome.Passed, "/regioscan/wijktAf=true")]
    [InlineData("for: werkagenda\nwhen: { filled: bron }\ncheck: { filled: regioplan }", Outcome.NotApplicable, "/regio/bron=~")]
    [InlineData("for: werkagenda\nwhen: { is: { regioscan.wijktAf: true } }\ncheck: { filled: bron }", Outcome.Failed, "/regio/bron=~ /regioscan/wijktAf=true")]
    [InlineData("for: werkagenda\ncheck: { onOrBefore: { field: gereed, norm: uiterlijk-vaststelling } }", Outcome.Failed, "/vaststelling/gereed=2026-11-16")]
    [InlineData("for: gemeente\ncheck: { atLeast: { field: inwoners, value: 10 } }", Outcome.Failed, Inwoners + "=9")]
    [InlineData("for: gemeente\ncheck: { is: { college.orgaan: [gemeenteraad, anders] } }", Outcome.Passed, "/vaststelling/colleges/GM9001/orgaan=gemeenteraad")]
    [InlineData("for: gemeente\ncheck: { filled: ggdRegio }\ndeviation: college.versie\ndeviated: { nl: Afwijking. }", Outcome.Deviated, "/regio/gemeenten/GM9001/ggdRegio=~")]
    [InlineData("for: gemeente\ncheck: { filled: ggdRegio }\ndeviation: college.versie\ndeviated: { nl: Afwijking. }", Outcome.Failed, "/regio/gemeenten/GM9001/ggdRegio=~ /vaststelling/colleges/GM9001/versie=~")]
    [InlineData("for: overigeAanpak\ncheck: { includes: { field: dekkingsbron, value: spuk-azwa } }", Outcome.Passed, "/overigeAanpakken=[{ naam: Beschreven., dekkingsbron: [spuk-azwa] }]")]
    [InlineData("for: geldregel\ncheck: { atMost: { field: jaar, norm: spuk-laatste-jaar } }", Outcome.Failed, "/middelen=[{ bron: Beschreven., jaar: 2030 }]")]
    [InlineData("for: werkagenda\ncheck: { every: { of: gemeenten, that: { is: { nplvGebied: true } } } }", Outcome.Undetermined, "/regio/gemeenten=~")]
    [InlineData("for: werkagenda\ncheck: { some: { of: gemeenten, that: { is: { nplvGebied: true } } } }", Outcome.Failed, "/regio/gemeenten/GM9001/nplvGebied=false")]
    [InlineData("for: mijlpaal\ncheck: { onOrBefore: { field: kwartaal.eind, norm: eind-planning } }", Outcome.Failed, "/kwartaal=Q1 2031")]
    public void An_outcome_is_reached_by_the_fewest_changes(string keys, Outcome outcome, string changes)
    {
        var found = Find(PlantedRule.In(keys), outcome);

        Assert.NotNull(found);
        var written = string.Join(' ', found.Changes.All.OrderBy(c => c.Pointer, StringComparer.Ordinal).Select(c => $"{c.Pointer}={FlowYaml.Of(c.Value)}"));
        Assert.EndsWith(changes, written, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_found_comes_to_the_outcome_and_each_change_is_needed()
    {
        var set = PlantedRule.In("for: gemeente\nwhen: { all: [ { is: { nplvGebied: false } }, { filled: werkagenda.regioscan.motivering } ] }\ncheck: { atMost: { field: inwoners, value: 100 } }");
        var rules = set.Compiled(Profile.Opdracht, Today);
        var rule = rules.Rules.Single(r => r.Id == PlantedRule.Id);
        var found = Find(set, Outcome.Passed)!;

        Assert.True(Comes(rules, rule, found.Changes.Patches, Outcome.Passed));
        Assert.All(found.Changes.All, change => Assert.False(Comes(rules, rule, found.Changes.Patches.Where(p => p.Pointer != change.Pointer), Outcome.Passed)));
    }

    [Fact]
    public void Of_a_start_only_what_is_needed_is_kept()
    {
        var set = PlantedRule.In("for: werkagenda\ncheck: { empty: [bron, regioplan] }");
        var start = Changes.Of([("/prioritering", null), ("/regio/bron", null), ("/regio/regioplan", null), ("/rpi", null)]);

        Assert.Equal(["/regio/bron", "/regio/regioplan"], Find(set, Outcome.Passed, budget: 100, starts: [start])!.Changes.All.Select(c => c.Pointer));
    }

    [Theory]
    [InlineData("for: werkagenda\ncheck: { all: [ { filled: bron }, { empty: bron } ] }", Outcome.Passed)]
    [InlineData("for: geldregel\ncheck: { atLeast: { field: jaar, value: 2026 } }", Outcome.Failed)]
    [InlineData("for: gemeente\nwhen: { atLeast: { field: inwoners, value: 10 } }\ncheck: { atLeast: { field: inwoners, value: 5 } }", Outcome.Failed)]
    public void What_cannot_be_is_not_found_within_the_budget(string keys, Outcome outcome) => Assert.Null(Find(PlantedRule.In(keys), outcome, budget: 200));

    [Fact]
    public void The_day_decides_what_can_be_found()
    {
        var set = PlantedRule.In("for: werkagenda\ncheck: { filled: bron }\ndeadline: uiterlijk-vaststelling\npending: { nl: Nog niet. }");

        Assert.Null(Find(set, Outcome.Pending, budget: 100));
        Assert.NotNull(Find(set, Outcome.Pending, day: new DateOnly(2026, 11, 15)));
        Assert.Null(Find(set, Outcome.Failed, budget: 100, day: new DateOnly(2026, 11, 15)));
    }

    [Fact]
    public void The_same_question_gets_the_same_answer()
    {
        var set = PlantedRule.In("for: maat\ncheck: { not: { is: { daalt: true } } }");

        Assert.Equal(Find(set, Outcome.Failed)!.Changes.Key, Find(set, Outcome.Failed)!.Changes.Key);
    }

    [Fact]
    public void A_goal_may_ask_whatever_it_likes_of_a_fact()
    {
        var set = RuleSet.Azwa;
        var rules = set.Compiled(Profile.Opdracht, Today);
        var one = rules.Rules.Single(r => r.Id == "VS-04");
        var other = rules.Rules.Single(r => r.Id == "VS-06");
        var goal = Goal.Outcome(one, [0], Outcome.Failed, rules.ContextFor(Today)) with
        {
            Holds = (fact, context) => one.Evaluate(fact, context) == Outcome.Failed && other.Evaluate(fact, context) == Outcome.Passed,
        };

        Assert.Equal("/vaststelling/colleges/GM9001/datum", Assert.Single(new WitnessSearch(rules, Today, new ChangedAgendas(Complete)).Find(goal)!.Changes.All).Pointer);
    }

    private static Witness? Find(RuleSet set, Outcome outcome, int budget = WitnessSearch.Budget, DateOnly? day = null, IEnumerable<Changes>? starts = null)
    {
        var asOf = day ?? Today;
        var rules = set.Compiled(Profile.Opdracht, asOf);
        var rule = rules.Rules.Single(r => r.Id == PlantedRule.Id);
        var goal = Goal.Outcome(rule, Enumerable.Range(0, rule.Rule.Variants.Count), outcome, rules.ContextFor(asOf));
        return new WitnessSearch(rules, asOf, new ChangedAgendas(Complete)).Find(goal, starts, budget);
    }

    private static bool Comes(CompiledRuleSet rules, CompiledRule rule, IEnumerable<(string Pointer, Node? Value)> patches, Outcome outcome) =>
        rules.Bound.Catalogus.FactsOf(WerkagendaPatch.Apply(Complete, patches).Werkagenda!).All
            .Any(f => rule.AppliesTo(f) && rule.Evaluate(f, rules.ContextFor(Today)) == outcome);
}
