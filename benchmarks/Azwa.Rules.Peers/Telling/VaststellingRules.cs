using Azwa.Rules.Findings;
using Azwa.Rules.Peers.Catalogue;
using Azwa.Rules.Peers.Reading;
using Azwa.Rules.Peers.Views;
using static Azwa.Rules.Peers.Telling.Evidence;

namespace Azwa.Rules.Peers.Telling;

/// <summary>Adoption and delivery of the agenda as a whole: rules/vaststelling.yaml. What is about one municipality is in GemeenteRules.</summary>
internal static class VaststellingRules
{
    private const string Gemeenten = "/regio/gemeenten";

    public static readonly Rule<AgendaView> Vs01 = new(
        "VS-01", "De gemeenten van de regio zijn bekend", Severity.Warning, ["P-01", "P-02"], ["OPD.L386"],
        (r, a) => a.In(Hoofdstuk.Regio).Unknown(
            r, Gemeenten, "De gemeenten van de regio zijn niet opgegeven; de vaststelling is niet te toetsen.", [Gemeenten], Number("aantal", null)),
        Contribution.VaststellingNietTeToetsen);

    public static readonly Rule<AgendaView> Vs07 = new(
        "VS-07", "Als een college heeft vastgesteld, is bekend wanneer de IZA-governance dat deed", Severity.Warning, ["P-04"], ["OPD.L386"],
        (r, a) => a.Gemeenten is null
            ? a.In(Hoofdstuk.Vaststelling).CannotTell(
                r, "/vaststelling/izaGovernance", "gemeenten", [Gemeenten], Date("izaGovernance", a.Vaststelling?.IzaGovernance))
            : a.In(Hoofdstuk.Vaststelling).Unknown(
                r, "/vaststelling/izaGovernance", "De datum van vaststelling in de IZA-governance ontbreekt; de volgorde is niet te toetsen.",
                ["/vaststelling/izaGovernance"], Date("izaGovernance", null)));

    public static readonly Rule<AgendaView> Vs08 = new(
        "VS-08", "De werkagenda is medio september gereed", Severity.Warning, ["P-05"], ["VVZ.L87b", "OPD.L386d"], Gereed);

    public static readonly Rule<AgendaView> Vs10 = new(
        "VS-10", "Alle colleges stelden dezelfde versie vast", Severity.Warning, ["P-18"], [],
        (r, a) => a.AantalCollegeversies() is { } aantal
            ? a.In(Hoofdstuk.Vaststelling).NotSatisfied(
                r, "/vaststelling/colleges", $"De colleges stelden {Teksten.Getal(aantal)} verschillende versies vast.", Number("aantal", aantal))
            : a.In(Hoofdstuk.Vaststelling).Unknown(
                r, "/vaststelling/colleges", "Niet van elk besluit is de versie opgegeven; of alle colleges dezelfde vaststelden, is niet te toetsen.",
                ["/vaststelling/colleges"], Number("aantal", null)));

    public static readonly Rule<AgendaView> Al01 = new(
        "AL-01", "De werkagenda is aangeleverd bij VWS", Severity.Error, ["P-06", "P-07"], ["VWS.L259", "VWS.L259b", "LB26.L28b"], NietAangeleverd,
        Contribution.NietAangeleverd);

    public static readonly Rule<AgendaView> Al02 = new(
        "AL-02", "De aanlevering is uiterlijk medio november 2026", Severity.Warning, ["P-07"], ["VWS.L259b", "LB26.L28b"],
        (r, a) => a.In(Hoofdstuk.Aanlevering).NotSatisfied(
            r, "/vaststelling/aanlevering/datum",
            $"Aangeleverd op {Teksten.Datum(a.Aanlevering!.Datum!.Value)}: niet tijdig "
            + $"('medio november' lezen wij als {Teksten.Datum(Normen.UiterlijkAanlevering)}); uitkering in 2026 niet verzekerd, vraag het na bij VWS.",
            Date("datum", a.Aanlevering.Datum), Date("norm", Normen.UiterlijkAanlevering)),
        Contribution.AangeleverdTeLaat);

    public static readonly Rule<AgendaView> Al03 = new(
        "AL-03", "Aangeleverd wordt wat alle colleges al hebben vastgesteld", Severity.Warning, ["P-06"], ["VWS.L259"],
        (r, a) => a.Gemeenten is null
            ? a.In(Hoofdstuk.Aanlevering).CannotTell(r, "/vaststelling/aanlevering/datum", "gemeenten", [Gemeenten])
            : a.In(Hoofdstuk.Aanlevering).NotSatisfied(
                r, "/vaststelling/aanlevering/datum",
                $"Aangeleverd op {Teksten.Datum(a.Aanlevering!.Datum!.Value)}, vóór het besluit van {Namen(a, g => g.College?.Datum > a.Aanlevering.Datum)}."));

    public static readonly Rule<AgendaView> Al04 = new(
        "AL-04", "De mandaatgemeente levert aan", Severity.Warning, ["P-06"], ["LB26.L28b", "VWS.L259"],
        (r, a) => a.In(Hoofdstuk.Aanlevering).NotSatisfied(
            r, "/vaststelling/aanlevering/door", $"Aangeleverd door {a.Aanlevering!.Door}; verwacht is de mandaatgemeente ({a.Regio.Mandaatgemeente}).",
            Word("door", a.Aanlevering.Door), Word("mandaatgemeente", a.Regio.Mandaatgemeente)));

    public static readonly Rule<AgendaView> Al05 = new(
        "AL-05", "De aangeleverde versie is de vastgestelde", Severity.Warning, ["P-18"], [], AndereVersie);

    public static readonly Rule<AgendaView> Al06 = new(
        "AL-06", "De aanlevering is niet gepland na medio november 2026", Severity.Warning, ["P-07"], ["VWS.L259b"],
        (r, a) => a.In(Hoofdstuk.Aanlevering).NotSatisfied(
            r, "/vaststelling/aanlevering/datum",
            $"De aanlevering is gepland op {Teksten.Datum(a.Aanlevering!.Datum!.Value)}, na de uiterste datum ({Teksten.Datum(Normen.UiterlijkAanlevering)}).",
            Date("datum", a.Aanlevering.Datum), Date("norm", Normen.UiterlijkAanlevering)),
        Contribution.AangeleverdNogNiet);

    /// <summary>Whether a college adopted the version that was delivered; null when one of both is not given.</summary>
    public static bool? IsDezelfdeVersie(AgendaView a, GemeenteView g) =>
        g.College?.Versie is { } vastgesteld && a.Aanlevering?.Versie is { } aangeleverd
            ? vastgesteld.AsSpan().Trim().SequenceEqual(aangeleverd.AsSpan().Trim())
            : null;

    private static PeerFinding Gereed(Rule r, AgendaView a)
    {
        const string Path = "/vaststelling/gereed";
        var place = a.In(Hoofdstuk.Vaststelling);
        var gereed = a.Vaststelling?.Gereed;
        PeerEvidence[] evidence = [Date("gereed", gereed), Date("norm", Normen.GereedInPraktijk)];
        if (a.Gemeenten is not null && a.AsOf <= Normen.GereedInPraktijk)
        {
            return place.Pending(
                r, Normen.GereedInPraktijk, Path,
                $"De werkagenda is nog niet gereed; in de praktijk is dat nodig vóór medio september ({Teksten.Datum(Normen.GereedInPraktijk)}).", null, evidence);
        }

        return a.Gemeenten is null || gereed is null
            ? place.Unknown(
                r, Path, "Wanneer de werkagenda gereed was, is niet opgegeven; niet elk college heeft tijdig vastgesteld.",
                [a.Gemeenten is null ? Gemeenten : Path], evidence)
            : place.NotSatisfied(
                r, Path,
                $"De werkagenda is gereed op {Teksten.Datum(gereed.Value)}, later dan medio september ({Teksten.Datum(Normen.GereedInPraktijk)}); "
                + "niet elk college heeft tijdig vastgesteld.",
                evidence);
    }

    private static PeerFinding NietAangeleverd(Rule r, AgendaView a)
    {
        const string Path = "/vaststelling/aanlevering";
        const string Remedy = "Laat de mandaatgemeente aanleveren bij VWS en vul datum, gemeente en versie in.";
        var datum = a.Aanlevering?.Datum;
        PeerEvidence[] evidence = [Date("datum", datum), Date("asOf", a.AsOf)];
        if (a.AsOf > Normen.UiterlijkAanlevering)
        {
            return a.In(Hoofdstuk.Aanlevering).NotSatisfied(
                r, Path, "De werkagenda is niet aangeleverd bij VWS; de uitkering in 2026 is niet verzekerd.", Remedy, evidence);
        }

        var gepland = datum is { } dag ? $" (gepland: {Teksten.Datum(dag)})" : "";
        return a.In(Hoofdstuk.Aanlevering).Pending(
            r, Normen.UiterlijkAanlevering, Path,
            $"De werkagenda is nog niet aangeleverd bij VWS{gepland}; dat kan tot en met {Teksten.Datum(Normen.UiterlijkAanlevering)}.", Remedy, evidence);
    }

    private static PeerFinding AndereVersie(Rule r, AgendaView a)
    {
        const string Path = "/vaststelling/aanlevering/versie";
        var place = a.In(Hoofdstuk.Aanlevering);
        if (a.Gemeenten is { } gemeenten && Array.Exists(gemeenten, g => g.IsBesloten && IsDezelfdeVersie(a, g) == false))
        {
            return place.NotSatisfied(
                r, Path,
                $"Aangeleverd is versie {Teksten.Citaat(a.Aanlevering!.Versie) ?? "?"}; "
                + $"{Namen(a, g => g.IsBesloten && IsDezelfdeVersie(a, g) != true)} stelde een andere vast.");
        }

        return place.Unknown(
            r, Path, "Welke versie is aangeleverd of vastgesteld, is niet overal opgegeven; of het dezelfde is, is niet te toetsen.",
            a.Gemeenten is null ? [Gemeenten] : OntbrekendeVersies(a));
    }

    private static List<string> OntbrekendeVersies(AgendaView a)
    {
        var paths = new List<string>();
        foreach (var gemeente in a.Gemeenten!.Where(g => IsDezelfdeVersie(a, g) is null))
        {
            if (!Vulling.Gevuld(gemeente.College?.Versie))
            {
                paths.Add(gemeente.CollegePointer + "/versie");
            }

            if (!Vulling.Gevuld(a.Aanlevering?.Versie) && !paths.Contains("/vaststelling/aanlevering/versie"))
            {
                paths.Add("/vaststelling/aanlevering/versie");
            }
        }

        return paths;
    }

    private static string Namen(AgendaView a, Func<GemeenteView, bool> welke) =>
        Teksten.Opsomming([.. a.Gemeenten!.Where(welke).Select(g => g.Subject)]);
}
