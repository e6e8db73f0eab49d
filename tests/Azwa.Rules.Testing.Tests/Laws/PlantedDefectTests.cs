using Azwa.Rules.Findings;
using Azwa.Rules.Testing.Tests.TestInput;
using Azwa.Rules.Tests.TestInput;

namespace Azwa.Rules.Testing.Tests.Laws;

/// <summary>Each law finds the defect that it is there for, and says so in the text that is approved here, to the letter.</summary>
public sealed class PlantedDefectTests
{
    private const string Overlay = """
        schema: azwa-overlay/1
        id: geplant
        title: Een gebrek
        defaults: { severity: error, at: ".", requirements: [], sources: [] }

        """;

    [Fact]
    public void An_engine_that_judges_otherwise_the_second_time() => Shows(
        "determinism", new PlantedEngine("wispelturig", e => e is { Rule: "VS-04", Outcome: Outcome.Failed } && e.Run % 2 == 0 ? Outcome.Passed : e.Outcome),
        laws => laws.JudgingAgainGivesTheSameReport());

    [Fact]
    public void An_engine_that_forgives_the_first_municipality() => Shows(
        "order", new PlantedEngine("eerste", e => e is { Rule: "VS-04", Outcome: Outcome.Failed, Order: 0 } ? Outcome.Passed : e.Outcome), laws => laws.OrderChangesNothing());

    [Fact]
    public void A_rule_that_asks_for_an_empty_cell() => Shows(
        "completeness",
        """
        rules:
          - id: ZZ-01
            title: Wie de urgentie noemt, zwijgt over de situatie
            for: aanpak
            when: { filled: ist.urgentie }
            check: { empty: ist.situatie }
            verdict: { volledig: nee }
            message: { nl: "{naam}: de situatie staat er." }
            examples:
              - { name: beide, expect: { failed: 9 } }
              - { name: alleen de urgentie, remove: [/leefgebieden/leefstijl/aanpakken/overgewicht-volwassenen/ist/situatie], expect: { passed: 1, failed: 8 } }
        """,
        laws => laws.FillingInNeverMakesLessComplete());

    [Fact]
    public void A_rule_that_takes_the_motivation_of_another_measure() => Shows(
        "motivation",
        """
        rules:
          - id: ZZ-02
            title: Het aantal verwijzingen is rond
            for: maat
            where: { sleutel: verwijzingen }
            check: { atMost: { field: eindwaarde, value: 100 } }
            deviation: aanpak.maten.brugfunctionaris.motivering
            severity: warning
            message: { nl: "{naam}: {eindwaarde} is meer dan 100." }
            deviated: { nl: "{naam}: {eindwaarde} is meer dan 100; dat is gemotiveerd." }
            examples:
              - { name: te veel, expect: failed }
              - { name: genoeg, set: { /leefgebieden/mentale-gezondheid/aanpakken/sociaal-verwijzen/inzet/verwijzingen/ingroeipad/2030: 100 }, expect: passed }
        """,
        laws => laws.MotivationChangesOnlyItsOwn());

    [Fact]
    public void An_engine_to_which_a_bound_is_outside() => Shows(
        "bounds",
        new PlantedEngine("streng", e => e is { Rule: "VS-04", Outcome: Outcome.Passed } && e.Fact.Value("college.datum") is DateOnly { Day: 15 } ? Outcome.Failed : e.Outcome),
        laws => laws.BoundsAreExact());

    [Fact]
    public void An_engine_to_which_a_mended_number_is_wrong() => Shows(
        "repair",
        new PlantedEngine("koppig", e => e is { Rule: "SW-08", Outcome: Outcome.Passed } && e.Fact.Value("eindwaarde") is 2m ? Outcome.Failed : e.Outcome),
        laws => laws.RepairsTakeTheirFindingAway());

    [Fact]
    public void An_engine_that_overlooks_what_is_late() => Shows(
        "engine", new PlantedEngine("mild", e => e is { Rule: "VS-04", Outcome: Outcome.Failed } ? Outcome.Passed : e.Outcome), laws => laws.EnginesGiveTheSameReport());

    [Fact]
    public void An_engine_that_breaks() => Shows(
        "broken",
        new PlantedEngine("stuk", e => e is { Rule: "SW-03", Outcome: Outcome.Failed } ? throw new InvalidOperationException("Deling door nul.") : e.Outcome),
        laws => laws.JudgingAgainGivesTheSameReport());

    [Fact]
    public void An_engine_that_depends_on_the_files()
    {
        var engine = new PlantedEngine("bladerend", e => e is { Rule: "VS-04", Outcome: Outcome.Failed, Prepared: > 2 } ? Outcome.Passed : e.Outcome);
        var options = new LawOptions { Engine = engine, Profiles = [Profile.Opdracht], MostMunicipalities = 4 };
        Approve("files", Broken(() => RuleSetLaws.OfDirectory(Repository.PathOf("rules"), options).OrderOfFilesChangesNothing()));
    }

    private static void Shows(string name, PlantedEngine engine, Func<RuleSetLaws, LawResult> law) =>
        Approve(name, Broken(() => law(RuleSetLaws.Of(RuleSet.Azwa, new LawOptions { Engine = engine, MostMunicipalities = 4 }))));

    private static void Shows(string name, string rules, Func<RuleSetLaws, LawResult> law)
    {
        var planted = RuleSet.Azwa.TryWithText(Overlay + rules);
        Assert.True(planted.RuleSet is not null, string.Join('\n', planted.Diagnostics));
        Assert.All(planted.RuleSet.RunExamples(), example => Assert.True(example.Holds, example.Fault));
        Approve(name, Broken(() => law(RuleSetLaws.Of(planted.RuleSet, new LawOptions { MostMunicipalities = 4 }))));
    }

    private static void Approve(string name, string actual) => Golden.Matches($"Laws/Golden/{name}.txt", actual);

    private static string Broken(Func<LawResult> law) => Assert.Throws<LawBrokenException>(law).Message;
}
