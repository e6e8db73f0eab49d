using static Azwa.Rules.Tests.Domain.Expected;
using static Azwa.Rules.Tests.Domain.Patch;
using static Azwa.Rules.Tests.Domain.Places;

namespace Azwa.Rules.Tests.Domain;

/// <summary>A-*, B-*, S-08 and T-*: sections of aanpakken, their cells, milestones and commitments. The matrix itself is in MatrixTests.</summary>
internal static class SectionCases
{
    private const string Incomplete = "volledig=nee";
    private const string Row = OV + "/gap/mijlpalen/0";

    private const string WholeSection =
        """
        { "ist": { "urgentie": "Hoog.", "situatie": "Nog niets." }, "soll": { "ambitie": "Dekkend.", "ontwerp": "Nog te bepalen." },
          "gap": { "projectdoelstellingen": "In 2029 zijn er 40 deelnemers.",
                   "mijlpalen": [ { "kwartaal": "Q1 2028", "activiteiten": "Start", "verantwoordelijke": "GGD", "deelresultaat": "Plan" } ] } }
        """;

    public static IReadOnlyList<Case> All { get; } =
    [
        // 3a filled does not cover 3a.1 and 3a.2, whatever its texts say.
        new("A_01_Kansrijke_start_does_not_cover_its_parts", Remove(NNZ), Remove(IGP), Set(KS + "/ist/situatie", "Nu Niet Zwanger en de gezinspoli vallen hieronder."))
        {
            Finds = [Error("A-01 P-10", NNZ), Error("A-01 P-10", IGP)],
            Verdicts = "volledig=nee streefwaarden=niet-te-toetsen uitkering2026=niet-verzekerd",
        },
        new("A_01_a_section_of_placeholders_is_none", SetJson(IGP, """{ "ist": { "urgentie": "-" }, "gap": { "mijlpalen": [ { "kwartaal": "n.t.b." } ] } }"""))
        {
            Finds = [Error("A-01 P-10", IGP)], Verdicts = "volledig=nee uitkering2026=niet-verzekerd",
        },
        new("A_02_the_verdict_on_payment_does_not_hang_on_running_approaches", Remove(MGN))
        {
            Finds = [Error("A-02", MGN)], Verdicts = Incomplete,
        },
        new("P_10_not_relevant_does_not_excuse", SetJson(VP, """{ "nietRelevant": "Hier wonen geen ouderen." }"""))
        {
            Finds = [Error("A-01 P-10", VP)], Verdicts = "volledig=nee streefwaarden=niet-te-toetsen uitkering2026=niet-verzekerd",
        },
        new("P_10_not_relevant_beside_a_whole_section", Set(VP + "/nietRelevant", "Toch niet.")),
        new("A_05_other_approaches_may_be_included", SetJson(Mentaal + "/overigeAanpakken", """[{ "naam": "Aanpak eenzaamheid", "dekkingsbron": ["eigen middelen"] }]""")),

        // Half an optional section is a warning per missing cell, and the agenda stays complete.
        new("A_04_one_optional_cell_alone_includes_the_section", SetJson(RS, """{ "gap": { "monitoring": "Wij tellen mee." } }"""), Commit("rookvrije-start"))
        {
            Finds =
            [
                Warning("B-01 A-04", RS + "/ist/urgentie"), Warning("B-02 A-04", RS + "/ist/situatie"), Warning("B-03 A-04", RS + "/soll/ambitie"),
                Warning("B-04 A-04", RS + "/soll/ontwerp"), Warning("B-05 A-04", RS + "/gap/projectdoelstellingen"), Warning("B-08 A-04", RS + "/gap/mijlpalen"),
            ],
        },
        new("A_04_fields_beside_the_Format_do_not_include_the_section", SetJson(RS, """{ "dekking": "Eigen middelen." }""")),
        new("A_04_a_whole_optional_section", SetJson(KD, WholeSection)),
        new("A_06_nicotinevrij_covers_both_sections", SetJson(RT, WholeSection), SetJson(RW, WholeSection), Commit("nicotinevrij")),
        // "Een toezegging op 4b alleen telt als toezegging op Nicotinevrij".
        new("A_06_one_section_counts_for_both", SetJson(RT, WholeSection), SetJson(RW, WholeSection), Commit("rookvrije-thuiszorg")),
        new("A_07_rookvrije_start_is_not_part_of_nicotinevrij", SetJson(RS, WholeSection), Commit("nicotinevrij"))
        {
            Finds = [Noted("T-02 A-06", RS)],
        },

        new("B_02_nog_niet_aanwezig_is_an_answer", Set(OV + "/ist/situatie", "nog niet aanwezig")),
        new("B_04_nog_te_bepalen_is_an_answer", Set(OV + "/soll/ontwerp", "Nog te bepalen.")),
        new("B_05_without_number_or_year", Set(OV + "/gap/projectdoelstellingen", "Wij doen ons best."))
        {
            Finds = [Noted("B-05", OV + "/gap/projectdoelstellingen")],
        },
        new("B_05_with_number_and_year", Set(OV + "/gap/projectdoelstellingen", "In 2028 zijn er 12 groepen.")),
        new("B_06_B_07_optional_cells_may_be_filled", Set(OV + "/gap/financieelPlan", "Uit de SPUK."), Set(OV + "/gap/monitoring", "Per kwartaal.")),
        new("B_08_no_rows", SetJson(OV + "/gap/mijlpalen", "[]")) { Finds = [Error("B-08 S-04", OV + "/gap/mijlpalen")], Verdicts = Incomplete },
        new("B_08_one_row_is_enough", Remove(OV + "/gap/mijlpalen/2"), Remove(OV + "/gap/mijlpalen/1")),
        .. new[] { "kwartaal", "activiteiten", "deelresultaat" }.SelectMany(cell => new Case[]
        {
            new($"B_08_cell_absent_{cell}", Remove($"{Row}/{cell}")) { Finds = [Warning("B-08", $"{Row}/{cell}")] },
            new($"B_08_cell_placeholder_{cell}", Set($"{Row}/{cell}", "volgt")) { Finds = [Warning("B-08", $"{Row}/{cell}")] },
        }),
        new("S_08_one_row_without_verantwoordelijke", Remove(Row + "/verantwoordelijke")) { Finds = [Warning("S-08 B-08", Row + "/verantwoordelijke")] },
        new("S_08_no_row_has_a_verantwoordelijke", [.. Enumerable.Range(0, 3).Select(i => Remove($"{OV}/gap/mijlpalen/{i}/verantwoordelijke"))])
        {
            Finds = [Error("S-08", OV + "/gap/mijlpalen")], Verdicts = Incomplete,
        },

        .. new[]
        {
            "Q1 2027", "2027-Q1", "2027Q1", "Q1-2027", "K1 2027", "1e kwartaal 2027", "kwartaal 1 2027", "2027-Q3", "3e kwartaal 2028",
            "Q1–Q3 2027", "q4 2026", "Q4 2030", "Q2 2026",
        }.Select(text => new Case($"B_09_accepted_{text}", Set(Row + "/kwartaal", text))),
        .. new[] { "Q5 2027", "Q0 2027", "2027", "maart 2027", "Q1 202622", "Q1 20226", "Q1", "Q1 1027", "begin 2027" }
            .Select(text => new Case($"B_09_not_read_{text}", Set(Row + "/kwartaal", text)) { Finds = [Warning("B-09", Row + "/kwartaal")] }),
        .. new[] { "Q1 2026", "Q1 2031", "Q4 2030 - Q1 2031" }
            .Select(text => new Case($"B_10_outside_the_term_{text}", Set(Row + "/kwartaal", text)) { Finds = [Noted("B-10", Row + "/kwartaal")] }),

        new("T_01_nothing_to_test", Remove("/beproeven")),
        new("T_01_an_empty_list", SetJson("/beproeven", "{}")),
        new("T_01_named_without_commitment", SetJson("/beproeven/rookvrije-start", """{ "motivering": "Veel rokers." }"""))
        {
            Finds = [Error("T-01", "/beproeven/rookvrije-start/toezegging")], Verdicts = Incomplete,
        },
        new("T_01_commitment_denied", SetJson("/beproeven/rookvrije-start", """{ "toezegging": false, "motivering": "Veel rokers." }"""))
        {
            Finds = [Error("T-01", "/beproeven/rookvrije-start/toezegging")], Verdicts = Incomplete,
        },
        new("T_01_without_reasons", SetJson("/beproeven/rookvrije-start", """{ "toezegging": true }"""))
        {
            Finds = [Warning("T-01", "/beproeven/rookvrije-start/motivering")],
        },
        new("T_01_a_placeholder_is_no_reason", Set("/beproeven/ketenaanpak-dementie/motivering", "n.v.t."))
        {
            Finds = [Warning("T-01", "/beproeven/ketenaanpak-dementie/motivering")],
        },
        new("T_02_commitment_without_section", Commit("rookvrije-start")),
        new("T_02_section_without_commitment", SetJson(RS, WholeSection)) { Finds = [Noted("T-02 A-06", RS)] },
        new("T_04_in_a_region_with_an_NPLV_area", Commit("multiproblematiek-nplv")),
        new("T_04_in_a_region_without_one", Commit("multiproblematiek-nplv"), Set(Gemeenten + "/GM9001/nplvGebied", false))
        {
            Finds = [Warning("T-04", "/beproeven/multiproblematiek-nplv")],
        },
        new("T_04_not_known_of_any_municipality", [Commit("multiproblematiek-nplv"), .. Codes.Select(code => Remove($"{Gemeenten}/{code}/nplvGebied"))])
        {
            Finds = [Unknown("T-04", "/beproeven/multiproblematiek-nplv")],
        },
        new("T_04_one_known_area_is_enough", [Commit("multiproblematiek-nplv"), .. Codes.Skip(1).Select(code => Remove($"{Gemeenten}/{code}/nplvGebied"))]),
    ];

    private static Patch Commit(string aanpak) => SetJson("/beproeven/" + aanpak, """{ "toezegging": true, "motivering": "De opgave en de bevolking vragen het." }""");
}
