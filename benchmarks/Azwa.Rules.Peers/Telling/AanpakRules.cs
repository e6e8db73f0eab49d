using Azwa.Rules.Findings;
using Azwa.Rules.Peers.Catalogue;
using Azwa.Rules.Peers.Reading;
using Azwa.Rules.Peers.Views;
using static Azwa.Rules.Peers.Telling.Evidence;

namespace Azwa.Rules.Peers.Telling;

/// <summary>A section and its cells: rules/aanpakken.yaml, and what other files ask of a section as a whole.</summary>
internal static class AanpakRules
{
    /// <summary>AP-01 by status; nothing for new approaches, which may be left out.</summary>
    public static readonly Rule<AanpakView>[] Ap01 =
    [
        Sectie(["P-10", "A-01"], ["OPD.L374", "OPD.L363", "FMT.L618"], Contribution.Onvolledig, Contribution.BasisOntbreekt),
        Sectie(["A-02"], ["OPD.L375", "FMT.L620"], Contribution.Onvolledig),
    ];

    /// <summary>The cells by the index of their cell, each by status.</summary>
    public static readonly Dictionary<int, Rule<AanpakView>[]> CelRules = new()
    {
        [Cellen.Urgentie] = Cel("AP-02", "IST: urgentie", Cellen.Urgentie, "de urgentie (IST) ontbreekt.", "B-01", "FMT.L664"),
        [Cellen.Situatie] = Cel(
            "AP-03", "IST: situatie", Cellen.Situatie, "de huidige situatie (IST) ontbreekt; 'nog niet aanwezig' is een geldig antwoord.",
            "B-02", "FMT.L665", "OPD.L518"),
        [Cellen.Ambitie] = Cel("AP-04", "SOLL: ambitie", Cellen.Ambitie, "de ambitie (SOLL) ontbreekt.", "B-03", "FMT.L666"),
        [Cellen.Ontwerp] = Cel(
            "AP-05", "SOLL: ontwerp", Cellen.Ontwerp, "het ontwerp (SOLL) ontbreekt; open keuzes noemen mag.", "B-04", "FMT.L667"),
        [Cellen.Doelstellingen] = Cel(
            "AP-06", "GAP: projectdoelstellingen", Cellen.Doelstellingen, "de projectdoelstellingen ontbreken.", "B-05", "FMT.L668"),
        [Cellen.Mijlpalen] = Cel(
            "AP-07", "GAP: mijlpalenplanning", Cellen.Mijlpalen, "de mijlpalenplanning heeft geen rijen.", "B-08", "FMT.L612"),
    };

    public static readonly Rule<AanpakView> Ap08 = new(
        "AP-08", "Projectdoelstellingen noemen een getal en een jaar", Severity.Info, ["B-05"], ["FMT.L668"],
        (r, s) =>
        {
            var (getal, jaar) = Doelstelling.Noemt(s.Aanpak!.Gap!.Projectdoelstellingen);
            return s.Place.NotSatisfied(
                r, s.Pointer + "/gap/projectdoelstellingen",
                $"{s.Soort.Naam}: zijn de projectdoelstellingen SMART? Een getal of een jaartal is niet herkend.",
                Truth("noemtGetal", getal), Truth("noemtJaar", jaar));
        });

    public static readonly Rule<AanpakView> Ap09 = new(
        "AP-09", "Per aanpak zijn netwerkafspraken gemaakt, of in het leefgebied en de RPI samen", Severity.Warning, ["C-01"], ["OPD.L374c", "OPD.L375c"],
        (r, s) => s.Place.Unknown(
            r, s.Pointer + "/netwerkafspraken", $"{s.Soort.Naam}: er staat niet waar partijen elkaar nodig hebben en waarop zij elkaar aanspreken.",
            [s.Pointer + "/netwerkafspraken"],
            Word("netwerkafspraken", s.Aanpak?.Netwerkafspraken), Word("samenwerkingsafspraken", s.Agenda.Werkagenda.Rpi?.Samenwerkingsafspraken)));

    public static readonly Rule<AanpakView> Ap10 = new(
        "AP-10", "De uitvoering van het mentale gezondheidsnetwerk is geborgd na het transformatieplan", Severity.Warning, ["C-03"], ["OPD.L449"],
        (r, s) => s.Place.Unknown(
            r, s.Pointer + "/borging", $"{s.Soort.Naam}: er staat niet hoe de uitvoering na het transformatieplan is geborgd.",
            [s.Pointer + "/borging"], Word("borging", s.Aanpak?.Borging)));

    public static readonly Rule<AanpakView> Ap11 = new(
        "AP-11", "Het transformatieplan eindigt voor de werkagenda", Severity.Info, ["C-03"], ["OPD.L449"],
        (r, s) => s.Place.NotSatisfied(
            r, s.Pointer + "/transformatieplanTot",
            $"{s.Soort.Naam}: het transformatieplan loopt tot {Teksten.Datum(s.Aanpak!.TransformatieplanTot!.Value)}; klopt dat?",
            Date("transformatieplanTot", s.Aanpak.TransformatieplanTot), Date("norm", Normen.EindPlanning)));

    public static readonly Rule<AanpakView> Mp01 = new(
        "MP-01", "In een verplichte aanpak heeft ten minste één mijlpaal een verantwoordelijke", Severity.Error, ["S-08"], ["OPD.L353"],
        (r, s) => s.Place.NotSatisfied(r, s.Pointer + "/gap/mijlpalen", $"{s.Soort.Naam}: geen enkele mijlpaal heeft een verantwoordelijke."),
        Contribution.Onvolledig);

    public static readonly Rule<AanpakView> Fi01 = new(
        "FI-01", "Elke verplichte aanpak zegt iets over financiële dekking", Severity.Warning, ["F-01"], ["OPD.L374", "FMT.L637", "LB26.L34"],
        (r, s) => s.Place.NotSatisfied(
            r, s.Pointer + "/dekking",
            $"{s.Soort.Naam}: de dekking is niet benoemd. De Opdracht vraagt dekking, het Format noemt het financieel plan optioneel; bedragen hoeven niet.",
            Word("dekking", s.Aanpak?.Dekking), Word("financieelPlan", s.Aanpak?.Gap?.FinancieelPlan), Truth("middelen", s.Aanpak?.Middelen is { Count: > 0 })));

    public static readonly Rule<AanpakView> Tz04 = new(
        "TZ-04", "Een uitgewerkte nieuwe aanpak is ook toegezegd", Severity.Info, ["A-06", "T-02"], ["FMT.L605b", "FMT.L629"],
        (r, s) => s.Place.NotSatisfied(r, s.Pointer, $"{s.Soort.Naam}: uitgewerkt, maar de toezegging ontbreekt.", Truth("toegezegd", false)));

    public static readonly Rule<AanpakView> Gg02 = new(
        "GG-02", "Van Nu Niet Zwanger is de schaal gekozen", Severity.Warning, ["N-NNZ", "G-01"], ["OPD.L550"],
        (r, s) => s.Place.Unknown(
            r, s.Pointer + "/schaal", $"{s.Soort.Naam}: de schaal (IZA-regio of GGD-regio) is niet gekozen.", [s.Pointer + "/schaal"], Word("schaal", null)));

    public static readonly Rule<GgdView> Gg01 = new(
        "GG-01", "Een regio over meer GGD-regio's stemt Nu Niet Zwanger met elke GGD af", Severity.Warning, ["G-01"], ["OPD.L550"],
        (r, g) =>
        {
            var path = $"{g.Aanpak.Pointer}/ggdAfstemming/{Teksten.Segment(g.Naam)}";
            return g.Aanpak.Agenda.AantalGgdRegios is null
                ? g.Place.Unknown(
                    r, path, "Nu Niet Zwanger: niet van elke gemeente is de GGD-regio opgegeven; of er meer dan één is, is niet te toetsen.",
                    ["/regio/gemeenten"], Word("afstemming", g.Afstemming))
                : g.Place.NotSatisfied(
                    r, path, $"Nu Niet Zwanger: de afstemming met GGD-regio {Teksten.Citaat(g.Naam)} ontbreekt.", Word("afstemming", g.Afstemming));
        });

    private static Rule<AanpakView> Sectie(string[] requirements, string[] sources, params Contribution[] verdicts) => new(
        "AP-01", "Elke basisfunctionaliteit en elke lopende aanpak heeft een sectie", Severity.Error, requirements, sources,
        (r, s) =>
        {
            var leeg = s.LegeCellen().ToList();
            var nietRelevant = Teksten.Citaat(s.Aanpak?.NietRelevant) is { } reden
                ? $" De regio noemt haar niet relevant ('{reden}'); voor de volledigheid telt dat niet."
                : "";
            return s.Place.NotSatisfied(
                r, s.Pointer,
                $"{s.Soort.Naam}: deze verplichte aanpak ontbreekt.{nietRelevant} Nog in te vullen: {Teksten.Opsomming([.. leeg.Select(c => c.Naam)])}.",
                "Werk de sectie uit: urgentie en situatie (IST), ambitie en ontwerp (SOLL), projectdoelstellingen en mijlpalen (GAP).",
                [Truth("opgenomen", false), List("legeCellen", [.. leeg.Select(c => c.Pad)])]);
        },
        verdicts);

    // By status: a new approach that is included only warns, and its cells do not make the agenda incomplete.
    private static Rule<AanpakView>[] Cel(string id, string title, int cel, string message, string requirement, params string[] sources)
    {
        return
        [
            Rule(Severity.Error, ["S-04", requirement], Contribution.Onvolledig),
            Rule(Severity.Error, [requirement], Contribution.Onvolledig),
            Rule(Severity.Warning, ["A-04", requirement]),
        ];

        Rule<AanpakView> Rule(Severity severity, string[] requirements, params Contribution[] verdicts) => new(
            id, title, severity, requirements, sources,
            (r, s) => s.Place.NotSatisfied(r, $"{s.Pointer}/{Cellen.VanAanpak[cel].Pad}", $"{s.Soort.Naam}: {message}", Inhoud(s, cel)),
            verdicts);
    }

    private static PeerEvidence Inhoud(AanpakView s, int cel)
    {
        var soort = Cellen.VanAanpak[cel];
        var naam = soort.Pad[(soort.Pad.LastIndexOf('/') + 1)..];
        return cel == Cellen.Mijlpalen ? Truth(naam, false) : Word(naam, s.Aanpak is null ? null : soort.Lees(s.Aanpak));
    }
}
