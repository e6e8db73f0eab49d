using static Azwa.Rules.Tests.Domain.Expected;
using static Azwa.Rules.Tests.Domain.Patch;
using static Azwa.Rules.Tests.Domain.Places;

namespace Azwa.Rules.Tests.Domain;

/// <summary>N-*: what is not a matter of one bound (NormTests): motivations, zones, municipalities and what cannot be judged.</summary>
internal static class TargetCases
{
    private const string Deviates = "streefwaarden=afwijkend";
    private const string Explained = "streefwaarden=gemotiveerd";
    private const string Unjudged = "streefwaarden=niet-te-toetsen";
    private const string Assessments = VP + "/inzet/valrisico-inschattingen";
    private const string Exercise = VP + "/inzet/beweeginterventie";
    private const string Steunpunten = LSP + "/inzet/steunpunten";
    private const string Coalities = KS + "/inzet/coalities";

    // Before the table: statics are made in the order of the text.
    /// <summary>Sums to the 23,912 of the worked example.</summary>
    public static Patch[] RiskGroup { get; } =
        [.. Codes.Zip([7038, 4718, 3647, 2937, 2268, 1890, 1414], (code, people) => Set($"{Gemeenten}/{code}/ouderenVerhoogdValrisico", people))];

    public static IReadOnlyList<Case> All { get; } =
    [
        new("N_00_reasons_do_not_carry_over", End(Assessments, 6832), Set(Exercise + "/motivering", "Wij beginnen klein."))
        {
            Finds = [Warning("N-VP1 N-00", Assessments + "/ingroeipad/2030")], Verdicts = Deviates,
        },
        new("N_00_a_placeholder_is_no_reason", End(Assessments, 6832), Set(Assessments + "/motivering", "n.v.t."))
        {
            Finds = [Warning("N-VP1 N-00", Assessments + "/ingroeipad/2030")], Verdicts = Deviates,
        },
        new("N_00_reasons_within_the_target_are_no_finding", Set(Assessments + "/motivering", "Wij volgen het landelijke cijfer.")),
        // The worst counts: one motivated, one not.
        new("N_00_one_with_and_one_without_reasons",
            End(Assessments, 6832), Set(Assessments + "/motivering", "Wij beginnen klein."), End(SV + "/inzet/verwijzingen", 2400))
        {
            Finds = [Warning("N-SV1 N-00", SV + "/inzet/verwijzingen/ingroeipad/2030"), Deviated("N-VP1 N-00", Assessments + "/ingroeipad/2030")],
            Verdicts = Deviates,
        },

        .. new[]
        {
            (Steunpunten, "N-LSP N-00"), (Coalities, "N-KS N-00"),
        }.SelectMany(row => new Case[]
        {
            new($"{row.Item2[..5].TrimEnd().Replace('-', '_')}_one_municipality_without", Set(row.Item1 + "/perGemeente/GM9007", 0))
            {
                Finds = [Warning(row.Item2, row.Item1 + "/perGemeente/GM9007")], Verdicts = Deviates,
            },
            new($"{row.Item2[..5].TrimEnd().Replace('-', '_')}_a_total_of_seven_is_not_enough", Set(row.Item1 + "/perGemeente/GM9001", 8), Set(row.Item1 + "/perGemeente/GM9006", 0))
            {
                Finds = [Warning(row.Item2, row.Item1 + "/perGemeente/GM9006")], Verdicts = Deviates,
            },
            new($"{row.Item2[..5].TrimEnd().Replace('-', '_')}_explained_for_that_municipality",
                Set(row.Item1 + "/perGemeente/GM9007", 0), SetJson(row.Item1 + "/motiveringPerGemeente", """{ "GM9007": "Deelt die van Fonteinen." }"""))
            {
                Finds = [Deviated(row.Item2, row.Item1 + "/perGemeente/GM9007")], Verdicts = Explained,
            },
            new($"{row.Item2[..5].TrimEnd().Replace('-', '_')}_explained_for_another_municipality",
                Set(row.Item1 + "/perGemeente/GM9007", 0), SetJson(row.Item1 + "/motiveringPerGemeente", """{ "GM9006": "Klein." }"""))
            {
                Finds = [Warning(row.Item2, row.Item1 + "/perGemeente/GM9007")], Verdicts = Deviates,
            },
            new($"{row.Item2[..5].TrimEnd().Replace('-', '_')}_more_than_the_minimum", Set(row.Item1 + "/perGemeente/GM9002", 4)),
            new($"{row.Item2[..5].TrimEnd().Replace('-', '_')}_one_municipality_not_given", Remove(row.Item1 + "/perGemeente/GM9007"))
            {
                Finds = [Unknown(row.Item2, row.Item1 + "/perGemeente/GM9007")], Verdicts = Unjudged,
            },
            new($"{row.Item2[..5].TrimEnd().Replace('-', '_')}_no_values_per_municipality", Remove(row.Item1 + "/perGemeente"))
            {
                Finds = [Unknown("I-01", row.Item1 + "/perGemeente")], FindsInFormat = Case.Silent, Verdicts = Unjudged,
            },
        }),
        new("N_KS_no_regional_coalition", Set(Coalities + "/regionaal", 0)) { Finds = [Warning("N-KS N-00", Coalities + "/regionaal")], Verdicts = Deviates },
        new("N_KS_no_regional_coalition_with_reasons", Set(Coalities + "/regionaal", 0), Set(Coalities + "/motivering", "De regiotafel vervult die rol."))
        {
            Finds = [Deviated("N-KS N-00", Coalities + "/regionaal")], Verdicts = Explained,
        },
        new("N_KS_regional_coalition_not_given", Remove(Coalities + "/regionaal")) { Finds = [Unknown("N-KS N-00", Coalities + "/regionaal")], Verdicts = Unjudged },

        // N-VP2 in three zones: L = 3% of the risk group (717.36), H = 3% of all over-65s (2049.60), each with 2% outwards.
        .. Zones("below_both", 703, [Warning("N-VP2 N-00", Exercise + "/ingroeipad/2030")], Deviates),
        .. Zones("at_the_lower_tolerance", 704, [Noted("N-VP2", Exercise + "/ingroeipad/2030")], ""),
        .. Zones("in_between", 1000, [Noted("N-VP2", Exercise + "/ingroeipad/2030")], ""),
        .. Zones("just_below_all_over_65s", 2008, [Noted("N-VP2", Exercise + "/ingroeipad/2030")], ""),
        .. Zones("at_all_over_65s", 2009, [], ""),
        .. Zones("at_the_upper_tolerance", 2090, [], ""),
        .. Zones("above_both", 2091, [Warning("N-VP2 N-00", Exercise + "/ingroeipad/2030")], Deviates),
        new("N_VP2_below_both_with_reasons", [.. RiskGroup, End(Exercise, 703), Set(Exercise + "/motivering", "Te weinig zalen.")])
        {
            Finds = [Deviated("N-VP2 N-00", Exercise + "/ingroeipad/2030")], Verdicts = Explained,
        },
        // With the risk group unknown, 3% of all over-65s passes, more deviates, less is anybody's guess.
        new("N_VP2_unknown_group_less", End(Exercise, 2008))
        {
            Finds = [Unknown("N-VP2 N-00", Exercise + "/ingroeipad/2030")], Verdicts = Unjudged,
        },
        new("N_VP2_unknown_group_at_the_lower_tolerance", End(Exercise, 2009)),
        new("N_VP2_unknown_group_at_the_upper_tolerance", End(Exercise, 2090)),
        new("N_VP2_unknown_group_more", End(Exercise, 2091))
        {
            Finds = [Warning("N-VP2 N-00", Exercise + "/ingroeipad/2030")], Verdicts = Deviates,
        },
        new("N_VP2_risk_group_of_one_municipality_is_not_known", [.. RiskGroup.Skip(1), End(Exercise, 1900)])
        {
            Finds = [Unknown("N-VP2 N-00", Exercise + "/ingroeipad/2030")], Verdicts = Unjudged,
        },
        new("N_VP2_more_participants_than_assessments", End(Exercise, 2050), End(Assessments, 2049),
            Set(Assessments + "/motivering", "Wij beginnen klein."))
        {
            Finds = [Deviated("N-VP1 N-00", Assessments + "/ingroeipad/2030"), Noted("N-VP2", Exercise + "/ingroeipad/2030")], Verdicts = Explained,
        },

        new("N_NNZ_less_than_two_fte", End(NNZ + "/inzet/coordinatie", 1)) { Finds = [Warning("N-NNZ N-00", NNZ + "/inzet/coordinatie/ingroeipad/2030")], Verdicts = Deviates },
        new("N_NNZ_more_than_three_persons", End(NNZ + "/inzet/personen", 4)) { Finds = [Noted("N-NNZ", NNZ + "/inzet/personen/ingroeipad/2030")] },
        new("N_NNZ_does_not_grow_with_the_population", Set(Gemeenten + "/GM9001/inwoners", 300_000), End(SV + "/inzet/verwijzingen", 3114), End(SV + "/inzet/brugfunctionaris", 20)),
        new("N_OK_compared_at_the_last_year", Remove(OK + "/inzet/kinder-gli/ingroeipad/2030"))
        {
            Finds = [Warning("N-OK2 N-00", OK + "/inzet/kinder-gli/ingroeipad/2029")], Verdicts = Deviates,
        },
        new("N_OK_compared_at_the_last_year_also_after_2030", Set(OK + "/inzet/centrale-zorgverlener/ingroeipad/2032", 14))
        {
            Finds = [Warning("N-OK1 N-00", OK + "/inzet/centrale-zorgverlener/ingroeipad/2032")], Verdicts = Deviates,
        },
    ];

    /// <summary>Only the year that is compared, so that a low end is not a decrease (I-01) as well.</summary>
    private static Patch End(string measure, int value) => SetJson(measure + "/ingroeipad", $$"""{ "2030": {{value}} }""");

    private static IEnumerable<Case> Zones(string name, int participants, string[] finds, string verdicts)
    {
        yield return new Case($"N_VP2_{name}", [.. RiskGroup, End(Exercise, participants)]) { Finds = finds, Verdicts = verdicts };
    }
}
