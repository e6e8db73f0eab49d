using static Azwa.Rules.Tests.Domain.Expected;
using static Azwa.Rules.Tests.Domain.Patch;
using static Azwa.Rules.Tests.Domain.Places;

namespace Azwa.Rules.Tests.Domain;

/// <summary>N-01, G-01, X-*: populations, GGD regions, keys and cells without content of their own.</summary>
internal static class DataCases
{
    private const string Unjudged = "streefwaarden=niet-te-toetsen";
    private const string Third = Gemeenten + "/GM9003";

    private static readonly string[] OnInhabitants =
        [Unknown("N-SV1 N-00", SV + "/inzet/verwijzingen/ingroeipad/2030"), Unknown("N-SV2 N-00", SV + "/inzet/brugfunctionaris/ingroeipad/2030")];

    private static readonly string[] OnOlder =
    [
        Unknown("N-VP1 N-00", VP + "/inzet/valrisico-inschattingen/ingroeipad/2030"), Unknown("N-VP2 N-00", VP + "/inzet/beweeginterventie/ingroeipad/2030"),
    ];

    private static readonly string[] OnYouth =
    [
        Unknown("N-OK1 N-00", OK + "/inzet/centrale-zorgverlener/ingroeipad/2030"), Unknown("N-OK2 N-00", OK + "/inzet/kinder-gli/ingroeipad/2030"),
        Unknown("N-OK3 N-00", OK + "/inzet/regionale-coordinatie/ingroeipad/2030"),
    ];

    /// <summary>As §0a lists them, and as people write them.</summary>
    private static readonly string[] Placeholders =
    [
        "", " ", "-", "—", ".", "…", "?", "n.v.t.", "nvt", "n.t.b.", "ntb", "tbd", "pm", "p.m.", "x", "volgt", "volgt nog",
        "nader in te vullen", "nog in te vullen", "invullen", "N.V.T.", "n.v.t", "NVT", " X ", "Volgt.", "Volgt nog.", "volgt  nog", "TBD.", "---",
    ];

    private static readonly string[] Answers =
        ["nog niet aanwezig", "Nog niet aanwezig.", "nog te bepalen", "Nog te bepalen.", "nee", "n.v.t.: deze regio heeft er geen", "geen", "volgt uit de regioscan", "xx"];

    public static IReadOnlyList<Case> All { get; } =
    [
        new("N_01_no_inhabitants", Set(Third + "/inwoners", 0)) { Finds = [Warning("N-01", Third + "/inwoners"), .. OnInhabitants], Verdicts = Unjudged },
        new("N_01_no_over_65s", Set(Third + "/ouderen65Plus", 0)) { Finds = [Warning("N-01", Third + "/ouderen65Plus"), .. OnOlder], Verdicts = Unjudged },
        new("N_01_no_youth", Set(Third + "/jeugdigen", 0)) { Finds = [Warning("N-01", Third + "/jeugdigen"), .. OnYouth], Verdicts = Unjudged },
        // 10,420 over-65s and 9,060 young people live in Cranenbeek; which of the three is wrong nobody can tell.
        new("N_01_more_youth_and_over_65s_than_inhabitants", Set(Third + "/inwoners", 19_479))
        {
            Finds = [Warning("N-01", Third + "/inwoners"), .. OnInhabitants, .. OnYouth, .. OnOlder], Verdicts = Unjudged,
        },
        new("N_01_as_many_youth_and_over_65s_as_inhabitants", Set(Third + "/inwoners", 19_480), SetJson(SV + "/inzet/verwijzingen/ingroeipad", """{ "2030": 1738 }""")),
        new("N_01_inhabitants_of_one_municipality_not_given", Remove(Third + "/inwoners")) { Finds = OnInhabitants, Verdicts = Unjudged },
        new("N_01_over_65s_of_one_municipality_not_given", Remove(Third + "/ouderen65Plus")) { Finds = OnOlder, Verdicts = Unjudged },
        new("N_01_youth_of_one_municipality_not_given", Remove(Third + "/jeugdigen")) { Finds = OnYouth, Verdicts = Unjudged },
        new("N_01_risk_group_of_nobody", [.. TargetCases.RiskGroup, Set(Third + "/ouderenVerhoogdValrisico", 0)])
        {
            Finds = [Warning("N-01", Third + "/ouderenVerhoogdValrisico")],
        },
        new("N_01_risk_group_as_large_as_the_over_65s", [.. TargetCases.RiskGroup, Set(Third + "/ouderenVerhoogdValrisico", 10_420)]),
        new("N_01_risk_group_larger_than_the_over_65s", [.. TargetCases.RiskGroup, Set(Third + "/ouderenVerhoogdValrisico", 10_421)])
        {
            Finds = [Warning("N-01", Third + "/ouderenVerhoogdValrisico")],
        },
        // Of two figures that cannot both be true, the one that is wrong by itself is told.
        new("N_01_risk_group_beside_no_over_65s", [.. TargetCases.RiskGroup, Set(Third + "/ouderen65Plus", 0)])
        {
            Finds = [Warning("N-01", Third + "/ouderen65Plus"), .. OnOlder], Verdicts = Unjudged,
        },
        new("N_01_no_source", Remove("/regio/bron")) { Finds = [Noted("N-01", "/regio")] },
        new("N_01_no_reference_date", Remove("/regio/peildatum")) { Finds = [Noted("N-01", "/regio")] },

        new("G_01_two_GGD_regions_one_agreement", Set(Gemeenten + "/GM9007/ggdRegio", "GGD Peelland"))
        {
            Finds = [Warning("G-01", NNZ + "/ggdAfstemming/GGD Peelland")], FindsInFormat = Case.Silent,
        },
        new("G_01_two_GGD_regions_two_agreements", Set(Gemeenten + "/GM9007/ggdRegio", "GGD Peelland"), Set(NNZ + "/ggdAfstemming/GGD Peelland", "Afgestemd in juni.")),
        new("G_01_two_GGD_regions_no_agreement", Set(Gemeenten + "/GM9007/ggdRegio", "GGD Peelland"), Remove(NNZ + "/ggdAfstemming"))
        {
            Finds = [Warning("G-01", NNZ + "/ggdAfstemming/GGD Maasvallei"), Warning("G-01", NNZ + "/ggdAfstemming/GGD Peelland")], FindsInFormat = Case.Silent,
        },
        new("G_01_one_GGD_region_needs_no_agreement", Remove(NNZ + "/ggdAfstemming")),
        new("G_01_scale_not_chosen", Remove(NNZ + "/schaal"))
        {
            Finds = [Unknown("G-01 N-NNZ", NNZ + "/schaal")], FindsInFormat = Case.Silent, Verdicts = Unjudged,
        },
        new("G_01_GGD_region_of_one_municipality_not_given", Remove(Gemeenten + "/GM9007/ggdRegio"))
        {
            Finds = [Unknown("G-01", NNZ + "/ggdAfstemming/GGD Maasvallei")], FindsInFormat = Case.Silent,
        },
        new("G_01_agreement_with_a_GGD_from_elsewhere", Set(NNZ + "/ggdAfstemming/GGD Peelland", "Afgestemd in juni.")) { Finds = [Warning("X-01", NNZ + "/ggdAfstemming/GGD Peelland")] },

        // The content under an unknown key is not judged: half a section under it gives no second finding.
        new("X_01_an_alias", SetJson(Mentaal + "/aanpakken/mgn", """{ "ist": { "urgentie": "Wachtlijsten." } }""")) { Finds = [Warning("X-01", Mentaal + "/aanpakken/mgn")] },
        new("X_01_a_typing_error", SetJson(Ouder + "/aanpakken/valprevntie", """{ "ist": { "urgentie": "zie boven" } }""")) { Finds = [Warning("X-01", Ouder + "/aanpakken/valprevntie")] },
        new("X_01_a_key_of_another_leefgebied", SetJson(Leefstijl + "/aanpakken/valpreventie", """{ "ist": { "urgentie": "Hoog." } }"""))
        {
            Finds = [Warning("X-01", Leefstijl + "/aanpakken/valpreventie")],
        },
        new("X_01_to_test_an_unknown_approach", SetJson("/beproeven/demenntie", "{}")) { Finds = [Warning("X-01", "/beproeven/demenntie")] },
        new("X_01_to_test_what_is_no_new_approach", SetJson("/beproeven/valpreventie", """{ "toezegging": true, "motivering": "Nodig." }"""))
        {
            Finds = [Warning("X-01", "/beproeven/valpreventie")],
        },
        new("X_01_a_municipality_from_elsewhere", Set(LSP + "/inzet/steunpunten/perGemeente/GM0001", 1))
        {
            Finds = [Warning("X-01", LSP + "/inzet/steunpunten/perGemeente/GM0001")],
        },
        new("X_01_an_unknown_element", Set(OV + "/aanbod/glii", true)) { Finds = [Noted("X-01", OV + "/aanbod/glii")] },

        .. Placeholders.Select((text, i) => new Case($"X_02_placeholder_{i}_'{text}'", Set(OV + "/ist/urgentie", text))
        {
            Finds = [Error("B-01 S-04", OV + "/ist/urgentie")], Verdicts = "volledig=nee",
        }),
        .. Answers.Select((text, i) => new Case($"X_02_answer_{i}_'{text}'", Set(OV + "/ist/urgentie", text))),
        .. new[] { "zie 3a", "zie boven", "Zie boven.", "ZIE HOOFDSTUK 2" }
            .SelectMany(text => new[] { OV + "/soll/ontwerp", OV + "/ist/urgentie", Leefstijl + "/scopeEnSamenhang", "/rpi/gezondheidsdoelen" }
                .Select(cell => new Case($"X_02_{text}_at_{cell}", Set(cell, text)) { Finds = [Warning("X-02", cell)] })),
        .. new[] { NNZ, IGP }.SelectMany(aanpak => new[] { "zie 3a", "zie boven" }
            .Select(text => new Case($"X_02_{text}_at_{aanpak}", Set(aanpak + "/ist/situatie", text)) { Finds = [Noted("X-02", aanpak + "/ist/situatie")] })),
        new("X_02_a_sentence_that_begins_with_zie", Set(OV + "/soll/ontwerp", "Zie 3a voor de keten; hier kiezen wij voor één loket per gemeente.")),
        new("X_02_a_word_that_begins_with_zie", Set(OV + "/soll/ontwerp", "Ziekenhuis en GGD werken samen.")),
        // 15 November 2026 is a Sunday; of that nothing is said.
        new("P_01_the_deadline_is_a_Sunday") { AsOf = "2026-11-15" },
    ];
}
