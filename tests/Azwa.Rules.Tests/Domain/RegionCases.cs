using static Azwa.Rules.Tests.Domain.Expected;
using static Azwa.Rules.Tests.Domain.Patch;
using static Azwa.Rules.Tests.Domain.Places;

namespace Azwa.Rules.Tests.Domain;

/// <summary>P-13 to P-15, S-*, R-* and L-*: the region, its RPI and its leefgebieden.</summary>
internal static class RegionCases
{
    private const string Incomplete = "volledig=nee";

    public static IReadOnlyList<Case> All { get; } =
    [
        Beside("P_13_no_link_to_the_regioplan", Warning("P-13", "/regio/regioplan"), Remove("/regio/regioplan")),
        Beside("P_13_placeholder", Warning("P-13", "/regio/regioplan"), Set("/regio/regioplan", "n.v.t.")),
        Beside("P_14_no_mandaatgemeente", Warning("P-14", "/regio/mandaatgemeente"), Remove("/regio/mandaatgemeente")),
        Beside("P_14_no_insurer", Warning("P-14", "/regio/zorgverzekeraars"), SetJson("/regio/zorgverzekeraars", "[]")),
        Beside("P_14_insurer_is_a_placeholder", Warning("P-14", "/regio/zorgverzekeraars"), SetJson("/regio/zorgverzekeraars", """["n.t.b."]""")),
        // Beside that, the delivery is by another than this mandaatgemeente.
        new("P_14_mandaatgemeente_from_outside_the_region", Set("/regio/mandaatgemeente", "GM0001"))
        {
            Finds = [Error("P-14", "/regio/mandaatgemeente"), Warning("P-06", Aanlevering + "/door")],
        },
        Beside("P_15_no_collaboration", Warning("P-15", "/regio/samenwerkingsverbanden"), Remove("/regio/samenwerkingsverbanden")),
        new("P_15_one_collaboration_is_enough", SetJson("/regio/samenwerkingsverbanden", """["RESV in oprichting"]""")),

        Beside("S_03_no_priorities", Warning("S-03 S-01", "/prioritering"), Remove("/prioritering")),
        Beside("S_03_placeholder", Warning("S-03 S-01", "/prioritering"), Set("/prioritering", " Nader in te  vullen. ")),
        new("S_03_any_order_will_do", Set("/prioritering", "Alles tegelijk.")),
        // Either field may say how parties hold each other to account; both stay mandatory parts of the RPI.
        Beside("S_09_accountability_not_answered", Warning("S-09", "/rpi/aanspreekbaarheidGeregeld"), Remove("/rpi/aanspreekbaarheidGeregeld")),
        Beside("S_09_accountability_answered_with_no", Warning("S-09", "/rpi/aanspreekbaarheidGeregeld"), Set("/rpi/aanspreekbaarheidGeregeld", false)),
        new("S_09_both_fields_empty", Remove("/rpi/samenwerkingsafspraken"), Remove("/rpi/verantwoordelijkheidsverdeling"), Remove("/rpi/aanspreekbaarheidGeregeld"))
        {
            Finds = [Error("R-01 R-03 S-09", "/rpi/samenwerkingsafspraken"), Error("R-01 R-03 S-01 S-09", "/rpi/verantwoordelijkheidsverdeling")],
            Verdicts = Incomplete,
        },
        Beside("S_14_regioscan_not_used", Warning("S-14", "/regioscan/gebruikt"), Set("/regioscan/gebruikt", false)),
        Beside("S_14_regioscan_not_mentioned", Warning("S-14", "/regioscan/gebruikt"), Remove("/regioscan")),
        Beside("S_15_deviation_without_reasons", Warning("S-15", "/regioscan/motivering"), Set("/regioscan/wijktAf", true)),
        Beside("S_15_placeholder_is_no_reason", Warning("S-15", "/regioscan/motivering"), Set("/regioscan/wijktAf", true), Set("/regioscan/motivering", "N.V.T.")),
        new("S_15_deviation_with_reasons", Set("/regioscan/wijktAf", true), Set("/regioscan/motivering", "De cijfers zijn verouderd.")),
        Beside("S_15_reasons_without_deviation", Noted("S-15", "/regioscan/motivering"), Set("/regioscan/motivering", "Wij kozen anders.")),
        // Extra sections never harm, whatever they hold (S-16); nor does an ontwikkelagenda 2 approach that brings its own money.
        new("S_16_extra_sections",
            SetJson("/aanvullend", """[{ "titel": "Suïcidepreventie" }, { "titel": "D6", "tekst": "-" }]"""),
            SetJson("/rpi/aanvullend", """[{ "titel": "Digitalisering", "tekst": "zie boven" }]"""),
            SetJson(Leefstijl + "/overigeAanpakken", """[{ "naam": "Seksuele gezondheid" }]""")),

        .. new[]
        {
            ("gezondheidsdoelen", "R-01 R-06 S-01 S-02"), ("financieleMiddelen", "R-01 R-04 F-01"), ("samenwerkingsafspraken", "R-01 R-03 S-09"),
            ("verantwoordelijkheidsverdeling", "R-01 R-03 S-01 S-09"), ("kennisEnMonitoring", "R-01 R-05 S-01 S-12"),
        }.SelectMany(part => new[]
        {
            Missing($"R_01_part_absent_{part.Item1}", Error(part.Item2, "/rpi/" + part.Item1), Remove("/rpi/" + part.Item1)),
            Missing($"R_01_part_blank_{part.Item1}", Error(part.Item2, "/rpi/" + part.Item1), Set("/rpi/" + part.Item1, "  \n ")),
            Missing($"R_01_part_placeholder_{part.Item1}", Error(part.Item2, "/rpi/" + part.Item1), Set("/rpi/" + part.Item1, "n.v.t.")),
        }),
        Missing("R_02_neither_text_nor_image", Error("R-02", "/rpi/toelichting"), Remove("/rpi/toelichting")),
        new("R_02_an_image_is_enough", Remove("/rpi/toelichting"), Set("/rpi/toelichtingAfbeelding", "rpi.png")),
        Missing("R_02_a_placeholder_is_no_image", Error("R-02", "/rpi/toelichting"), Remove("/rpi/toelichting"), Set("/rpi/toelichtingAfbeelding", "volgt")),

        .. new[] { Mentaal, Opgroeien, Leefstijl, Ouder, Achterstanden }.SelectMany(OfLeefgebied),
        new("L_03_text_alone_is_enough", Remove(Leefstijl + "/organisatieEnRollen/financierders"), Remove(Leefstijl + "/organisatieEnRollen/uitvoeringspartijen")),
        new("L_03_both_lists_are_enough", Remove(Leefstijl + "/organisatieEnRollen/toelichting")),
        new("L_03_text_and_one_list_is_enough", Remove(Leefstijl + "/organisatieEnRollen/financierders")),
        Missing("L_03_only_uitvoeringspartijen", Error("L-03", Leefstijl + "/organisatieEnRollen/financierders"),
            Remove(Leefstijl + "/organisatieEnRollen/toelichting"), Remove(Leefstijl + "/organisatieEnRollen/financierders")),
        Missing("L_03_only_financierders", Error("L-03", Leefstijl + "/organisatieEnRollen/uitvoeringspartijen"),
            Set(Leefstijl + "/organisatieEnRollen/toelichting", "-"), SetJson(Leefstijl + "/organisatieEnRollen/uitvoeringspartijen", """["", "n.t.b."]""")),
        // 6a is optional, its leefgebied is not.
        Missing("L_04_one_list_in_gezondheidsachterstanden", Error("L-03 L-04", Achterstanden + "/organisatieEnRollen/financierders"),
            Remove(Achterstanden + "/organisatieEnRollen/toelichting"), Remove(Achterstanden + "/organisatieEnRollen/financierders")),
    ];

    private static IEnumerable<Case> OfLeefgebied(string leefgebied)
    {
        var name = leefgebied[(leefgebied.LastIndexOf('/') + 1)..];
        var own = leefgebied == Achterstanden ? " L-04" : "";
        yield return Missing($"L_01_goals_missing_{name}", Error("L-01 S-01 S-02" + own, leefgebied + "/gezondheidsdoelen"), Remove(leefgebied + "/gezondheidsdoelen"));
        yield return Missing($"L_02_scope_missing_{name}", Error("L-02" + own, leefgebied + "/scopeEnSamenhang"), Set(leefgebied + "/scopeEnSamenhang", "n.t.b."));
        yield return new Case($"L_03_organisation_missing_{name}", Remove(leefgebied + "/organisatieEnRollen"))
        {
            Finds = [Error("L-03 S-01" + own, leefgebied + "/organisatieEnRollen")],
            Verdicts = Incomplete,
        };
    }

    /// <summary>Asked by the Opdracht beside the Format: silent in profile format, and no verdict moves.</summary>
    private static Case Beside(string name, string finding, params Patch[] patches) =>
        new(name, patches) { Finds = [finding], FindsInFormat = Case.Silent };

    /// <summary>A mandatory cell of the Format: the same in both profiles, and not complete.</summary>
    private static Case Missing(string name, string finding, params Patch[] patches) =>
        new(name, patches) { Finds = [finding], Verdicts = Incomplete };
}
