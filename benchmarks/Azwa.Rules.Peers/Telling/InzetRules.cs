using Azwa.Rules.Findings;
using Azwa.Rules.Peers.Catalogue;
using Azwa.Rules.Peers.Reading;
using Azwa.Rules.Peers.Views;
using static Azwa.Rules.Peers.Telling.Evidence;

namespace Azwa.Rules.Peers.Telling;

/// <summary>Numbers and growth paths: rules/inzet.yaml. Most touch another requirement by the status of the aanpak.</summary>
internal static class InzetRules
{
    /// <summary>IN-01: by status, and apart for an aanpak without measures of its own in the catalogue.</summary>
    private static readonly Rule<AanpakView>[] In01 =
    [
        Aantallen(["I-01"], "OPD.L374"), Aantallen(["I-02"], "OPD.L375"),
        Aantallen(["I-01", "I-05"], "OPD.L374"), Aantallen(["I-02", "I-05"], "OPD.L375"),
    ];

    public static readonly Rule<MaatView>[] In02 =
    [
        Maat("IN-02", "Elke maat uit de catalogus heeft een ingroeipad", ["I-01"], ["OPD.L374"], Pad),
        Maat("IN-02", "Elke maat uit de catalogus heeft een ingroeipad", ["I-02"], ["OPD.L375"], Pad),
    ];

    public static readonly Rule<MaatView>[] In03 =
    [
        Maat("IN-03", "Een maat die in elke gemeente geldt, heeft waarden per gemeente", ["I-01"], ["OPD.L374"], PerGemeente),
        Maat("IN-03", "Een maat die in elke gemeente geldt, heeft waarden per gemeente", ["I-02"], ["OPD.L375"], PerGemeente),
    ];

    public static readonly Rule<MaatView> In04 = Maat(
        "IN-04", "Een ingroeipad van een basisfunctionaliteit dat niet voorbij 2030 gaat, noemt de waarde in 2030",
        ["I-01", "I-03"], ["OPD.L342", "OPD.L374"],
        (r, m) => m.Place.NotSatisfied(
            r, m.Pointer + "/ingroeipad/2030", $"{m.Label}: het ingroeipad eindigt in {Teksten.Getal(m.LaatsteJaar!.Value)}, zonder waarde in 2030.",
            Number("waarde2030", null)));

    public static readonly Rule<MaatView> In05 = Maat(
        "IN-05", "Een ingroeipad dat voorbij 2030 gaat, noemt de waarde in 2030 of een motivering", ["I-01", "I-03"], ["OPD.L342", "OPD.L374"],
        (r, m) =>
        {
            var path = m.Pointer + "/ingroeipad/2030";
            var jaar = Teksten.Getal(m.LaatsteJaar!.Value);
            return m.HeeftMotivering
                ? m.Place.Motivated(
                    r, Outcome.Deviated, path, $"{m.Label}: het ingroeipad bereikt zijn eind pas in {jaar}, gemotiveerd.",
                    m.Inzet!.Motivering!, [Number("waarde2030", null)])
                : m.Place.NotSatisfied(r, path, $"{m.Label}: het ingroeipad bereikt zijn eind pas in {jaar}.", Number("waarde2030", null));
        });

    /// <summary>IN-06 by status: of new approaches it touches no requirement.</summary>
    public static readonly Rule<MaatView>[] In06 = [Daalt(["I-01"], ["OPD.L374"]), Daalt(["I-02"], ["OPD.L375"]), Daalt([], [])];

    public static Rule<AanpakView> In01Voor(AanpakSoort soort) => In01[(int)soort.Status + (soort.Maten.Length == 0 ? 2 : 0)];

    private static PeerFinding Pad(Rule r, MaatView m) => m.Place.Unknown(
        r, m.Pointer + "/ingroeipad", $"{m.Label}: het ingroeipad is niet opgegeven.", [m.Pointer + "/ingroeipad"], Truth("pad", false));

    private static PeerFinding PerGemeente(Rule r, MaatView m) => m.Place.Unknown(
        r, m.Pointer + "/perGemeente", $"{m.Label}: de waarden per gemeente zijn niet opgegeven.", [m.Pointer + "/perGemeente"], Truth("perGemeente", false));

    private static Rule<MaatView> Maat(string id, string title, string[] requirements, string[] sources, Func<Rule, MaatView, PeerFinding> tell) =>
        new(id, title, Severity.Warning, requirements, sources, tell);

    private static Rule<MaatView> Daalt(string[] requirements, string[] sources) => new(
        "IN-06", "Een ingroeipad daalt niet", Severity.Info, requirements, sources,
        (r, m) => m.Place.NotSatisfied(r, m.Pointer + "/ingroeipad", $"{m.Label}: het ingroeipad daalt onderweg; klopt dat?", Truth("daalt", true)));

    private static Rule<AanpakView> Aantallen(string[] requirements, string source) => new(
        "IN-01", "Elke verplichte aanpak noemt aantallen", Severity.Warning, requirements, ["OPD.L371", source],
        (r, s) => s.Place.Unknown(
            r, s.Pointer + "/inzet", $"{s.Soort.Naam}: aantallen en ingroeipad zijn niet opgegeven; staan ze in de tekst?",
            [s.Pointer + "/inzet"], Truth("inzet", false)));
}
