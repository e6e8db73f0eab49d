using Azwa.Rules.Findings;
using Azwa.Rules.Peers.Reading;
using Azwa.Rules.Peers.Views;
using static Azwa.Rules.Peers.Telling.Evidence;

namespace Azwa.Rules.Peers.Telling;

/// <summary>Keys and cells (rules/gegevens.yaml, VS-09) and the approaches to test (rules/toezegging.yaml).</summary>
internal static class SleutelRules
{
    public static readonly Rule<SleutelView> Gv04 = new(
        "GV-04", "Elke aanpak heeft een sleutel uit de catalogus", Severity.Warning, ["X-01"], [],
        (r, s) =>
        {
            var hoortBij = s.HoortBij is null ? "" : $" Die hoort bij {s.HoortBij}.";
            return s.Place.NotSatisfied(
                r, s.Pointer, $"'{Teksten.Citaat(s.Sleutel)}' is geen aanpak op deze plaats.{Bedoelde(s)}{hoortBij}", Truth("bekend", false));
        });

    public static readonly Rule<SleutelView> Gv05 = new(
        "GV-05", "Elk element van het aanbod heeft een sleutel uit de catalogus", Severity.Info, ["X-01"], [],
        (r, s) => s.Place.NotSatisfied(
            r, s.Pointer, $"'{Teksten.Citaat(s.Sleutel)}' is geen element van dit aanbod.{Bedoelde(s)}", Truth("bekend", false)));

    public static readonly Rule<SleutelView> Gv06 = new(
        "GV-06", "Elke genoemde gemeente of GGD-regio hoort bij de regio", Severity.Warning, ["X-01"], [],
        (r, s) => s.Bekend is null
            ? s.Place.Unknown(
                r, s.Pointer, $"Of '{Teksten.Citaat(s.Sleutel)}' bij de regio hoort, is niet te toetsen: van geen of niet elke gemeente is dat opgegeven.",
                [s.Pointer], Truth("bekend", null))
            : s.Place.NotSatisfied(r, s.Pointer, $"'{Teksten.Citaat(s.Sleutel)}' hoort niet bij de regio.", Truth("bekend", false)));

    public static readonly Rule<SleutelView> Vs09 = new(
        "VS-09", "Een besluit hoort bij een gemeente van de regio", Severity.Warning, ["P-02"], ["OPD.L386"],
        (r, s) => s.Place.NotSatisfied(r, s.Pointer, $"Besluit van {s.Sleutel}: die gemeente hoort niet bij de regio.", Truth("bekend", false)));

    public static readonly Rule<CelView> Gv09 = Verwijzing(Severity.Warning);

    /// <summary>GV-09 where the Format itself invites a reference.</summary>
    public static readonly Rule<CelView> Gv09Mag = Verwijzing(Severity.Info);

    public static readonly Rule<BeproevingView> Tz01 = new(
        "TZ-01", "Wie een nieuwe aanpak wil beproeven, doet een toezegging", Severity.Error, ["T-01"], ["OPD.L376", "FMT.L605"],
        (r, b) => b.Place.NotSatisfied(
            r, b.Pointer + "/toezegging", $"{b.Naam}: de regio wil deze aanpak beproeven, maar zegt hem niet toe.", Truth("toezegging", b.Beproeving.Toezegging)),
        Contribution.Onvolledig);

    public static readonly Rule<BeproevingView> Tz02 = new(
        "TZ-02", "Een toezegging is gemotiveerd met regionale opgaven en populatie", Severity.Warning, ["T-01"], ["OPD.L376"],
        (r, b) => b.Place.NotSatisfied(
            r, b.Pointer + "/motivering", $"{b.Naam}: de motivering (regionale opgaven en populatie) ontbreekt.", Word("motivering", b.Beproeving.Motivering)));

    public static readonly Rule<BeproevingView> Tz05 = new(
        "TZ-05", "De NPLV-aanpak past in een regio met een NPLV-gebied", Severity.Warning, ["T-04"], ["OPD.L376", "VWS.L222"],
        (r, b) =>
        {
            if (b.Agenda.Gemeenten is not { } gemeenten)
            {
                return b.Place.CannotTell(r, b.Pointer, "werkagenda.gemeenten", ["/regio/gemeenten"]);
            }

            var onbekend = gemeenten.Where(g => g.Gemeente.NplvGebied is null).Select(g => g.Pointer + "/nplvGebied").ToList();
            return onbekend.Count > 0
                ? b.Place.CannotTell(r, b.Pointer, "nplvGebied", onbekend)
                : b.Place.NotSatisfied(r, b.Pointer, "De NPLV-aanpak is toegezegd, maar geen gemeente heeft een NPLV-gebied.");
        });

    private static string Bedoelde(SleutelView s) => s.Nabij?.Invoke(s.Sleutel) is { } nabij ? $" Bedoelde u '{nabij}'?" : "";

    private static Rule<CelView> Verwijzing(Severity severity) => new(
        "GV-09", "Een cel heeft eigen inhoud en niet alleen een verwijzing", severity, ["X-02"], [],
        (r, c) => new Place(c.Agenda, c.Hoofdstuk, c.Naam).NotSatisfied(
            r, $"{c.Sectiepointer}/{c.Pad}", $"{c.Naam}: '{Teksten.Citaat(c.Inhoud)}' verwijst naar een andere plaats; staat het daar echt?",
            Word("inhoud", c.Inhoud)));
}
