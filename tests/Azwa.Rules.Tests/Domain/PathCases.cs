using static Azwa.Rules.Tests.Domain.Expected;
using static Azwa.Rules.Tests.Domain.Patch;
using static Azwa.Rules.Tests.Domain.Places;

namespace Azwa.Rules.Tests.Domain;

/// <summary>I-*, C-01, C-03 and F-*: numbers with their growth path, agreements and money. None of these has a cell in the Format.</summary>
internal static class PathCases
{
    private const string Unjudged = "streefwaarden=niet-te-toetsen";
    private const string Assessments = VP + "/inzet/valrisico-inschattingen";

    public static IReadOnlyList<Case> All { get; } =
    [
        // No inzet at all: the numbers may stand in the text, so nobody can tell.
        .. new[]
        {
            (LSP, "I-01", true), (SV, "I-01", true), (KS, "I-01", true), (NNZ, "I-01", true), (VP, "I-01", true),
            (IGP, "I-01 I-05", false), (OV, "I-01 I-05", false), (OK, "I-02", true), (MGN, "I-02 I-05", false),
        }.Select(row => new Case($"I_01_no_numbers_{Name(row.Item1)}", Remove(row.Item1 + "/inzet"))
        {
            Finds = [Unknown(row.Item2, row.Item1 + "/inzet")], FindsInFormat = Case.Silent, Verdicts = row.Item3 ? Unjudged : "",
        }),
        // A measure of the catalogue without a path.
        .. new[]
        {
            (SV, "verwijzingen", "I-01"), (SV, "brugfunctionaris", "I-01"), (NNZ, "coordinatie", "I-01"), (NNZ, "personen", "I-01"),
            (VP, "valrisico-inschattingen", "I-01"), (VP, "beweeginterventie", "I-01"),
            (OK, "centrale-zorgverlener", "I-02"), (OK, "kinder-gli", "I-02"), (OK, "regionale-coordinatie", "I-02"),
        }.SelectMany(row => new Case[]
        {
            new($"I_01_measure_absent_{row.Item2}", Remove($"{row.Item1}/inzet/{row.Item2}"))
            {
                Finds = [Unknown(row.Item3, $"{row.Item1}/inzet/{row.Item2}/ingroeipad")], FindsInFormat = Case.Silent, Verdicts = Unjudged,
            },
            new($"I_01_path_absent_{row.Item2}", Remove($"{row.Item1}/inzet/{row.Item2}/ingroeipad"))
            {
                Finds = [Unknown(row.Item3, $"{row.Item1}/inzet/{row.Item2}/ingroeipad")], FindsInFormat = Case.Silent, Verdicts = Unjudged,
            },
        }),
        new("I_01_path_ends_in_2029", Remove(Assessments + "/ingroeipad/2030"))
        {
            Finds = [Warning("I-01 I-03", Assessments + "/ingroeipad/2030")], FindsInFormat = Case.Silent, Verdicts = Unjudged,
        },
        new("I_01_path_only_after_2030", Remove(Assessments + "/ingroeipad/2030"), Set(Assessments + "/ingroeipad/2031", 9565))
        {
            Finds = [Warning("I-01 I-03", Assessments + "/ingroeipad/2030")], FindsInFormat = Case.Silent, Verdicts = Unjudged,
        },
        new("I_01_path_only_after_2030_with_reasons",
            Remove(Assessments + "/ingroeipad/2030"), Set(Assessments + "/ingroeipad/2031", 9565), Set(Assessments + "/motivering", "Te weinig opleidingsplaatsen."))
        {
            Finds = [Deviated("I-01 I-03", Assessments + "/ingroeipad/2030")], FindsInFormat = Case.Silent, Verdicts = Unjudged,
        },
        new("I_01_2030_and_then_further", Set(Assessments + "/ingroeipad/2031", 9900)),
        new("I_01_reached_earlier", Set(Assessments + "/ingroeipad/2027", 9565), Set(Assessments + "/ingroeipad/2028", 9565), Set(Assessments + "/ingroeipad/2029", 9565)),
        new("I_01_a_decrease_is_a_remark", Set(Assessments + "/ingroeipad/2029", 9600))
        {
            Finds = [Noted("I-01", Assessments + "/ingroeipad")], FindsInFormat = Case.Silent,
        },
        // OPD fn 8: no hard 2030 norm for running approaches. The last year is compared, here within its target.
        new("I_02_a_running_approach_may_end_earlier", Remove(OK + "/inzet/kinder-gli/ingroeipad/2030"), Set(OK + "/inzet/kinder-gli/ingroeipad/2029", 12.24m)),
        new("I_02_a_running_approach_may_end_later", Set(OK + "/inzet/kinder-gli/ingroeipad/2032", 12.3m)),
        new("I_03_years_in_between_do_not_count", Set(Assessments + "/ingroeipad/2027", 3416), Set(Assessments + "/ingroeipad/2028", 5466)),
        // One own indicator of whatever name exists: that is all that is asked.
        new("I_05_any_own_indicator", SetJson(OV + "/inzet", """{ "wandelgroepen": { "ingroeipad": { "2030": 3 } } }""")),
        new("I_05_existence_is_all_that_is_asked", SetJson(OV + "/inzet", """{ "wandelgroepen": { "ingroeipad": { "2029": 3 } } }""")),
        new("I_05_existence_without_a_path", SetJson(OV + "/inzet", """{ "wandelgroepen": { "huidig": 3 } }""")),
        new("I_05_an_empty_map_is_no_indicator", SetJson(OV + "/inzet", "{}"))
        {
            Finds = [Unknown("I-01 I-05", OV + "/inzet")], FindsInFormat = Case.Silent,
        },

        .. Basisfunctionaliteiten.Concat(Lopend).Select(aanpak => new Case($"C_01_leefgebied_and_RPI_together_{Name(aanpak)}", Remove(aanpak + "/netwerkafspraken"))),
        new("C_01_nothing_at_all_in_the_leefgebied", Remove(OV + "/netwerkafspraken"), Remove(Leefstijl + "/organisatieEnRollen"))
        {
            Finds = [Error("L-03 S-01", Leefstijl + "/organisatieEnRollen"), Unknown("C-01", OV + "/netwerkafspraken")],
            FindsInFormat = [Error("L-03 S-01", Leefstijl + "/organisatieEnRollen")],
            Verdicts = "volledig=nee",
        },
        new("C_01_leefgebied_without_the_RPI", Set(OV + "/netwerkafspraken", "n.v.t."), Remove("/rpi/samenwerkingsafspraken"))
        {
            Finds = [Error("R-01 R-03 S-09", "/rpi/samenwerkingsafspraken"), Unknown("C-01", OV + "/netwerkafspraken")],
            FindsInFormat = [Error("R-01 R-03 S-09", "/rpi/samenwerkingsafspraken")],
            Verdicts = "volledig=nee",
        },
        new("C_01_own_agreements_are_enough", Remove("/rpi/samenwerkingsafspraken"))
        {
            Finds = [Error("R-01 R-03 S-09", "/rpi/samenwerkingsafspraken")], Verdicts = "volledig=nee",
        },
        new("C_03_not_secured", Remove(MGN + "/borging")) { Finds = [Unknown("C-03", MGN + "/borging")], FindsInFormat = Case.Silent },
        new("C_03_a_placeholder_secures_nothing", Set(MGN + "/borging", "Volgt nog.")) { Finds = [Unknown("C-03", MGN + "/borging")], FindsInFormat = Case.Silent },
        new("C_03_plan_ends_before_the_horizon", Set(MGN + "/transformatieplanTot", "2030-12-30")),
        new("C_03_plan_runs_to_the_horizon", Set(MGN + "/transformatieplanTot", "2030-12-31"))
        {
            Finds = [Noted("C-03", MGN + "/transformatieplanTot")], FindsInFormat = Case.Silent,
        },

        .. Basisfunctionaliteiten.Concat(Lopend).SelectMany(aanpak => new Case[]
        {
            new($"F_01_no_statement_{Name(aanpak)}", Remove(aanpak + "/dekking")) { Finds = [Warning("F-01", aanpak + "/dekking")], FindsInFormat = Case.Silent },
            new($"F_01_financieel_plan_instead_{Name(aanpak)}", Remove(aanpak + "/dekking"), Set(aanpak + "/gap/financieelPlan", "Zvw en gemeentefonds.")),
        }),
        new("F_01_a_line_of_money_instead", Remove(OV + "/dekking"), SetJson(OV + "/middelen", """[{ "bron": "zvw", "jaar": 2028, "niveau": "regionaal" }]""")),
        new("F_01_placeholders_are_no_statement", Set(OV + "/dekking", "pm"), Set(OV + "/gap/financieelPlan", "n.v.t."))
        {
            Finds = [Warning("F-01", OV + "/dekking")], FindsInFormat = Case.Silent,
        },
        .. new[] { 2027, 2029 }.Select(year => new Case($"F_03_SPUK_in_{year}", Money("SPUK AZWA", year, "regionaal"))),
        .. new[] { 2026, 2030 }.Select(year => new Case($"F_03_SPUK_in_{year}", Money("SPUK AZWA", year, "regionaal"))
        {
            Finds = [Warning("F-03", OV + "/middelen/0/jaar")], FindsInFormat = Case.Silent,
        }),
        new("F_03_other_money_in_2030", Money("zvw", 2030, "regionaal")),
        new("F_05_SPUK_for_another_approach", SetJson(Leefstijl + "/overigeAanpakken", """[{ "naam": "Seksuele gezondheid", "dekkingsbron": ["gemeentefonds", "SPUK AZWA"] }]"""))
        {
            Finds = [Warning("F-05", Leefstijl + "/overigeAanpakken/0/dekkingsbron")], FindsInFormat = Case.Silent,
        },
        // Texts are not scanned for words.
        new("F_06_the_word_structureel_is_nothing", Set(MGN + "/dekking", "Structureel uit de SPUK AZWA vanaf 2030.")),
        new("F_09_NPLV_money_at_an_NPLV_municipality", Money("NPLV", 2028, "lokaal", "GM9001")),
        new("F_09_NPLV_money_elsewhere", Money("NPLV", 2028, "lokaal", "GM9002"))
        {
            Finds = [Warning("F-09", OV + "/middelen/0")], FindsInFormat = Case.Silent,
        },
        new("F_09_not_known_whether_it_is_an_NPLV_municipality", Money("NPLV", 2028, "lokaal", "GM9002"), Remove(Gemeenten + "/GM9002/nplvGebied"))
        {
            Finds = [Unknown("F-09", OV + "/middelen/0")], FindsInFormat = Case.Silent,
        },
        new("F_13_neither_local_nor_regional", SetJson(OV + "/middelen", """[{ "bron": "zvw", "jaar": 2028 }]"""))
        {
            Finds = [Noted("F-13", OV + "/middelen/0/niveau")], FindsInFormat = Case.Silent,
        },
    ];

    private static string Name(string path) => path[(path.LastIndexOf('/') + 1)..];

    private static Patch Money(string source, int year, string level, string? municipality = null) => SetJson(
        OV + "/middelen",
        $$"""[{ "bron": "{{source}}", "jaar": {{year}}, "niveau": "{{level}}"{{(municipality is null ? "" : $", \"gemeente\": \"{municipality}\"")}} }]""");
}
