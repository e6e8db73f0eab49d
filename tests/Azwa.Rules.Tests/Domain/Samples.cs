using Azwa.Rules.Findings;
using static Azwa.Rules.Tests.Domain.Expected;
using static Azwa.Rules.Tests.Domain.Places;

namespace Azwa.Rules.Tests.Domain;

/// <summary>What an independent reader of the requirements expects of each sample.</summary>
internal static class Samples
{
    private const string InTime = "ja ja ja binnen voorwaarden-vervuld";
    private const string Inzet = "/inzet";
    private const string Aanbod = "/aanbod";
    private const string Year = "/ingroeipad/2030";

    private static readonly string[] Empty =
    [
        Error("R-02", "/rpi/toelichting"), Error("R-01 R-06 S-01 S-02", "/rpi/gezondheidsdoelen"), Error("R-01 R-04 F-01", "/rpi/financieleMiddelen"),
        Error("R-01 R-03 S-09", "/rpi/samenwerkingsafspraken"), Error("R-01 R-03 S-01 S-09", "/rpi/verantwoordelijkheidsverdeling"),
        Error("R-01 R-05 S-01 S-12", "/rpi/kennisEnMonitoring"),
        .. new[] { Mentaal, Opgroeien, Leefstijl, Ouder }.SelectMany(Leefgebied), .. Leefgebied(Achterstanden, " L-04"),
        .. Basisfunctionaliteiten.Select(path => Error("A-01 P-10", path)), .. Lopend.Select(path => Error("A-02", path)),
        .. Codes.Select(code => Error("P-01 P-02", $"{Colleges}/{code}")), Error("P-06 P-07", Aanlevering),
        Unknown("P-05", "/vaststelling/gereed"), Noted("N-01", "/regio"),
    ];

    private static readonly string[] HalfInFormat =
    [
        Error("R-01 R-05 S-01 S-12", "/rpi/kennisEnMonitoring"), .. Leefgebied(Leefstijl), .. Leefgebied(Achterstanden, " L-04"),
        Error("A-01 P-10", IGP), Error("A-01 P-10", OV), Error("A-02", MGN), Error("A-02", OK),
        Error("B-04 S-04", NNZ + "/soll/ontwerp"), Error("B-05 S-04", NNZ + "/gap/projectdoelstellingen"),
        Warning("P-05", "/vaststelling/gereed"), Warning("P-01", Colleges + "/GM9304/datum"),
        Warning("S-08 B-08", NNZ + "/gap/mijlpalen/1/verantwoordelijke"), Unknown("N-KS N-00", KS + "/inzet/coalities/regionaal"),
        .. new[] { "GM9301", "GM9302", "GM9303" }.Select(code => Pending("P-01 P-02", $"{Colleges}/{code}")), Pending("P-06 P-07", Aanlevering),
    ];

    private static readonly string[] Late =
    [
        Error("P-04", Colleges + "/GM9203/datum"), Error("P-01", Colleges + "/GM9205/datum"), Warning("P-07", Aanlevering + "/datum"),
    ];

    private static readonly string[] ExplainedInFormat =
    [
        Warning("N-NNZ N-00", NNZ + "/inzet/personen" + Year),
        Deviated("N-LSP N-00", LSP + "/inzet/steunpunten/perGemeente/GM9405"), Deviated("N-SV1 N-00", SV + "/inzet/verwijzingen" + Year),
        Deviated("N-SV2 N-00", SV + "/inzet/brugfunctionaris" + Year), Deviated("N-OK1 N-00", OK + "/inzet/centrale-zorgverlener" + Year),
        Deviated("N-OK2 N-00", OK + "/inzet/kinder-gli/ingroeipad/2029"), Deviated("N-OK3 N-00", OK + "/inzet/regionale-coordinatie" + Year),
        Deviated("N-VP1 N-00", VP + "/inzet/valrisico-inschattingen" + Year), Noted("N-VP2", VP + "/inzet/beweeginterventie" + Year),
    ];

    private static readonly string[] LargeInFormat =
    [
        Warning("X-01", Mentaal + "/aanpakken/mgn"), Warning("B-09", OV + "/gap/mijlpalen/0/kwartaal"), Noted("T-02 A-06", KD),
    ];

    private static readonly string[] OnlyFormat =
    [
        Unknown("P-01 P-02", Gemeenten), Warning("X-02", OV + "/soll/ontwerp"), Pending("P-06 P-07", Aanlevering),
    ];

    public static IReadOnlyList<Sample> All { get; } =
    [
        new("volledig.yaml", "2026-11-22", Profile.Opdracht, "0/0/0", InTime, 75, 0, []),
        new("volledig.yaml", "2026-11-22", Profile.Format, "0/0/0", InTime, 75, 0, []),
        new("leeg.yaml", "2026-11-22", Profile.Opdracht, "38/6/1", "nee nee nee niet-te-toetsen niet-verzekerd", 0, 0,
        [
            .. Empty, Warning("P-13", "/regio/regioplan"), Warning("P-14", "/regio/zorgverzekeraars"), Warning("P-15", "/regio/samenwerkingsverbanden"),
            Warning("S-03 S-01", "/prioritering"), Warning("S-14", "/regioscan/gebruikt"),
        ]),
        new("leeg.yaml", "2026-11-22", Profile.Format, "38/1/1", "nee nee nee niet-te-toetsen niet-verzekerd", 0, 0, Empty),
        new("half-september.yaml", "2026-09-20", Profile.Opdracht, "13/15/4", "nee nog-niet nog-niet niet-te-toetsen nog-niet", 42, 2,
        [
            .. HalfInFormat, Warning("S-03 S-01", "/prioritering"), Warning("S-15", "/regioscan/motivering"), Warning("S-09", "/rpi/aanspreekbaarheidGeregeld"),
            Warning("F-01", LSP + "/dekking"), Warning("F-01", NNZ + "/dekking"), Unknown("I-01", LSP + Inzet), Unknown("I-01", NNZ + Inzet),
            Unknown("I-01", VP + "/inzet/beweeginterventie/ingroeipad"), Unknown("Q-NNZ-1 Q-NNZ-2", NNZ + Aanbod), Unknown("G-01 N-NNZ", NNZ + "/schaal"),
            Warning("Q-VP-2", VP + "/aanbod/structureel-beweegaanbod"),
        ]),
        new("half-september.yaml", "2026-09-20", Profile.Format, "13/4/4", "nee nog-niet nog-niet niet-te-toetsen nog-niet", 42, 2, HalfInFormat),
        new("te-laat.yaml", "2026-11-22", Profile.Opdracht, "2/1/0", "ja te-laat te-laat binnen niet-verzekerd", 75, 0, Late),
        new("te-laat.yaml", "2026-11-22", Profile.Format, "2/1/0", "ja te-laat te-laat binnen niet-verzekerd", 75, 0, Late),
        new("gemotiveerd.yaml", "2026-11-22", Profile.Opdracht, "0/1/9", "ja ja ja afwijkend voorwaarden-vervuld", 75, 0,
            [.. ExplainedInFormat, Deviated("Q-OV-1", OV + "/aanbod/centrale-zorgcoordinator")]),
        new("gemotiveerd.yaml", "2026-11-22", Profile.Format, "0/1/8", "ja ja ja afwijkend voorwaarden-vervuld", 75, 0, ExplainedInFormat),
        new("groot.yaml", "2026-11-22", Profile.Opdracht, "0/5/1", InTime, 75, 1,
        [
            .. LargeInFormat, Warning("G-01", NNZ + "/ggdAfstemming/GGD Oostkwartier"), Warning("F-05", Mentaal + "/overigeAanpakken/1/dekkingsbron"),
            Warning("F-03", VP + "/middelen/1/jaar"),
        ]),
        new("groot.yaml", "2026-11-22", Profile.Format, "0/2/1", InTime, 75, 1, LargeInFormat),
        new("alleen-format.yaml", "2026-10-12", Profile.Opdracht, "0/34/1", "ja niet-te-toetsen nog-niet niet-te-toetsen nog-niet", 75, 5,
        [
            .. OnlyFormat, Warning("P-13", "/regio/regioplan"), Warning("P-14", "/regio/mandaatgemeente"), Warning("P-14", "/regio/zorgverzekeraars"),
            Warning("P-15", "/regio/samenwerkingsverbanden"), Warning("S-03 S-01", "/prioritering"), Warning("S-14", "/regioscan/gebruikt"),
            Warning("S-09", "/rpi/aanspreekbaarheidGeregeld"),
            .. new[] { LSP, SV, KS, NNZ, VP }.Select(path => Unknown("I-01", path + Inzet)), .. new[] { IGP, OV }.Select(path => Unknown("I-01 I-05", path + Inzet)),
            Unknown("I-02", OK + Inzet), Unknown("I-02 I-05", MGN + Inzet),
            Unknown("Q-LSP-1 Q-LSP-2", LSP + Aanbod), Unknown("C-02", MGN + Aanbod), Unknown("Q-KS-1 Q-KS-2", KS + Aanbod), Unknown("Q-NNZ-1 Q-NNZ-2", NNZ + Aanbod),
            Unknown("N-IGP Q-IGP-1", IGP + Aanbod), Unknown("Q-OK-2", OK + Aanbod), Unknown("Q-OV-1", OV + Aanbod), Unknown("Q-VP-1 Q-VP-2 Q-VP-3", VP + Aanbod),
            Unknown("C-03", MGN + "/borging"), Unknown("G-01 N-NNZ", NNZ + "/schaal"),
            .. new[] { LSP, MGN, NNZ, IGP, OK, OV }.Select(path => Warning("F-01", path + "/dekking")),
        ]),
        new("alleen-format.yaml", "2026-10-12", Profile.Format, "0/2/1", "ja niet-te-toetsen nog-niet niet-te-toetsen nog-niet", 75, 5, OnlyFormat),
    ];

    private static string[] Leefgebied(string leefgebied) => Leefgebied(leefgebied, "");

    private static string[] Leefgebied(string leefgebied, string own) =>
    [
        Error("L-01 S-01 S-02" + own, leefgebied + "/gezondheidsdoelen"), Error("L-02" + own, leefgebied + "/scopeEnSamenhang"),
        Error("L-03 S-01" + own, leefgebied + "/organisatieEnRollen"),
    ];
}
