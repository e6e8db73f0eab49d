using Azwa.Rules.Findings;
using Azwa.Rules.Peers.Catalogue;
using Azwa.Rules.Peers.Reading;
using Azwa.Rules.Peers.Views;
using Azwa.Rules.Werkagendas;
using static Azwa.Rules.Peers.Telling.Evidence;

namespace Azwa.Rules.Peers.Telling;

/// <summary>The rows of a section: milestones (rules/mijlpalen.yaml) and lines of money (rules/financien.yaml).</summary>
internal static class RijRules
{
    public static readonly Rule<MijlpaalView> Mp02 = Veld(
        "MP-02", "Elke mijlpaal heeft een verantwoordelijke", ["S-08", "B-08"], "OPD.L353",
        "verantwoordelijke", "er is geen verantwoordelijke.", m => m.Verantwoordelijke);

    public static readonly Rule<MijlpaalView> Mp03 = Veld(
        "MP-03", "Elke mijlpaal noemt zijn kwartaal", ["B-08"], "FMT.L612", "kwartaal", "het kwartaal ontbreekt.", m => m.Kwartaal);

    public static readonly Rule<MijlpaalView> Mp04 = Veld(
        "MP-04", "Elke mijlpaal noemt zijn activiteiten", ["B-08"], "FMT.L612", "activiteiten", "de activiteiten ontbreken.", m => m.Activiteiten);

    public static readonly Rule<MijlpaalView> Mp05 = Veld(
        "MP-05", "Elke mijlpaal noemt zijn deelresultaat", ["B-08"], "FMT.L612", "deelresultaat", "het deelresultaat ontbreekt.", m => m.Deelresultaat);

    public static readonly Rule<MijlpaalView> Mp06 = new(
        "MP-06", "Het kwartaal van een mijlpaal is leesbaar", Severity.Warning, ["B-09"], ["FMT.L612"],
        (r, m) =>
        {
            var bedoeld = Kwartaal.Suggestie(m.Mijlpaal.Kwartaal!) is { } suggestie ? $" Bedoeld: {suggestie}?" : "";
            return m.Aanpak.Place.NotSatisfied(
                r, m.Pointer("kwartaal"), $"{m.Label}: '{Teksten.Citaat(m.Mijlpaal.Kwartaal)}' is geen kwartaal.{bedoeld}", Word("lezing", "onleesbaar"));
        });

    public static readonly Rule<MijlpaalView> Mp07 = new(
        "MP-07", "Mijlpalen liggen tussen het tweede kwartaal van 2026 en eind 2030", Severity.Info, ["B-10"], ["OPD.L390"],
        (r, m) => m.Aanpak.Place.NotSatisfied(
            r, m.Pointer("kwartaal"), $"{m.Label}: {Teksten.Citaat(m.Mijlpaal.Kwartaal)} ligt buiten de looptijd.",
            Date("eind", Kwartaal.Eind(m.Mijlpaal.Kwartaal!)), Date("norm", Normen.BeginPlanning)));

    public static readonly Rule<GeldregelView> Fi05 = new(
        "FI-05", "Geld uit de SPUK AZWA staat in de jaren 2027 tot en met 2029", Severity.Warning, ["F-03"], ["VWS.L201"],
        (r, g) => g.Aanpak.Place.NotSatisfied(
            r, g.Pointer + "/jaar",
            $"{g.Aanpak.Soort.Naam}: SPUK AZWA in {Teksten.Getal(g.Regel.Jaar)}; de beoogde looptijd is 2027 tot en met 2029 (voorlopig).",
            Number("jaar", g.Regel.Jaar), Number("norm", Normen.SpukEersteJaar)));

    public static readonly Rule<GeldregelView> Fi06 = new(
        "FI-06", "NPLV-geld staat bij een gemeente met een NPLV-gebied", Severity.Warning, ["F-09"], ["VWS.L222"],
        (r, g) =>
        {
            var gemeente = g.Gemeente!;
            return gemeente.Gemeente.NplvGebied is null
                ? g.Aanpak.Place.CannotTell(
                    r, g.Pointer, "gemeente.nplvGebied", [gemeente.Pointer + "/nplvGebied"], Truth("nplvGebied", null))
                : g.Aanpak.Place.NotSatisfied(
                    r, g.Pointer,
                    $"{g.Aanpak.Soort.Naam}: NPLV-geld bij {gemeente.Naam}; het gaat naar de NPLV-gemeenten, niet naar de mandaatgemeente.",
                    Truth("nplvGebied", gemeente.Gemeente.NplvGebied));
        });

    public static readonly Rule<GeldregelView> Fi07 = new(
        "FI-07", "Een geldregel is lokaal of regionaal", Severity.Info, ["F-13"], ["VWS.L199"],
        (r, g) => g.Aanpak.Place.NotSatisfied(
            r, g.Pointer + "/niveau",
            $"{g.Aanpak.Soort.Naam}, {Teksten.Citaat(g.Bron) ?? "?"} {Teksten.Getal(g.Regel.Jaar)}: lokaal of regionaal geld?", Word("niveau", null)));

    private static Rule<MijlpaalView> Veld(
        string id, string title, string[] requirements, string source, string veld, string message, Func<Mijlpaal, string?> lees) =>
        new(
            id, title, Severity.Warning, requirements, [source],
            (r, m) => m.Aanpak.Place.NotSatisfied(r, m.Pointer(veld), $"{m.Label}: {message}", Word(veld, lees(m.Mijlpaal))));
}
