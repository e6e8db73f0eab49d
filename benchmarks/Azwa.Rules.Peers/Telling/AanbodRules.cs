using Azwa.Rules.Findings;
using Azwa.Rules.Peers.Reading;
using Azwa.Rules.Peers.Views;
using static Azwa.Rules.Peers.Telling.Evidence;

namespace Azwa.Rules.Peers.Telling;

/// <summary>The required supply: rules/aanbod.yaml.</summary>
internal static class AanbodRules
{
    /// <summary>AB-00 by key of the aanpak: what it touches differs.</summary>
    public static readonly Dictionary<string, Rule<AanpakView>> Ab00 = new(StringComparer.Ordinal)
    {
        ["laagdrempelige-steunpunten"] = Zegt(["Q-LSP-1", "Q-LSP-2"], "OPD.L418", "OPD.L419"),
        ["mentale-gezondheidsnetwerken"] = Zegt(["C-02"], "OPD.L440"),
        ["kansrijke-start"] = Zegt(["Q-KS-1", "Q-KS-2"], "OPD.L507", "OPD.L508"),
        ["nu-niet-zwanger"] = Zegt(["Q-NNZ-1", "Q-NNZ-2"], "OPD.L544", "OPD.L546"),
        ["integrale-gezinspoli"] = Zegt(["N-IGP", "Q-IGP-1"], "OPD.L524", "OPD.L526"),
        ["overgewicht-kinderen"] = Zegt(["Q-OK-2"], "OPD.L569"),
        ["overgewicht-volwassenen"] = Zegt(["Q-OV-1"], "OPD.L482"),
        ["valpreventie"] = Zegt(["Q-VP-1", "Q-VP-2", "Q-VP-3"], "OPD.L462b", "OPD.L463", "OPD.L469"),
    };

    private static readonly Rule<ElementView> Ab03 = Element("AB-03", "Het mentale gezondheidsnetwerk heeft vier functies", "C-02", "OPD.L440");

    private static readonly Rule<ElementView> Ab06 = Element(
        "AB-06", "Nu Niet Zwanger: kinderwensverkenning en afspraken met drie partijen", "Q-NNZ-1", "OPD.L544", "OPD.L545");

    private static readonly Rule<ElementView> Ab08 = Element(
        "AB-08", "Integrale gezinspoli: één kernteam, één aanspreekpunt, expertise op één plek, multidisciplinair overleg", "N-IGP", "OPD.L524");

    private static readonly Rule<ElementView> Ab11 = Element(
        "AB-11", "Het aanbod overgewicht volwassenen heeft vijf onderdelen", "Q-OV-1", "OPD.L482", "OPD.L488");

    private static readonly Rule<ElementView> Ab13 = Element(
        "AB-13", "Er is voorlichting en structureel beweegaanbod voor ouderen", "Q-VP-2", "OPD.L463", "OPD.L464");

    /// <summary>AB-01 to AB-14 by key of the element.</summary>
    public static readonly Dictionary<string, Rule<ElementView>> PerElement = new(StringComparer.Ordinal)
    {
        ["tien-kenmerken"] = Opmerking("AB-01", "Elk steunpunt voldoet aan de tien kenmerken", "Q-LSP-1", "OPD.L419"),
        ["epa-doelgroep"] = Element("AB-02", "De EPA-doelgroep is meegenomen", "Q-LSP-2", "OPD.L418"),
        ["verkennend-gesprek"] = Ab03,
        ["transfermechanisme"] = Ab03,
        ["informatie-wachttijden"] = Ab03,
        ["casusoverleg"] = Ab03,
        ["onderbouwde-keuzes"] = Element("AB-04", "Kansrijke Start kiest en koopt zijn aanbod onderbouwd in", "Q-KS-1", "OPD.L507"),
        ["samenwerkingsafspraken"] = Element("AB-05", "Kansrijke Start heeft samenwerkingsafspraken op alle niveaus", "Q-KS-2", "OPD.L508"),
        ["kinderwensverkenning"] = Ab06,
        ["afspraken-ziekenhuizen"] = Ab06,
        ["afspraken-verloskundigen"] = Ab06,
        ["afspraken-huisartsen"] = Ab06,
        ["anticonceptiebudget"] = Element(
            "AB-07", "Nu Niet Zwanger: er is een regionaal gemeentelijk budget voor anticonceptie", "Q-NNZ-2", "OPD.L546"),
        ["kernteam"] = Ab08,
        ["aanspreekpunt"] = Ab08,
        ["expertise-op-een-plek"] = Ab08,
        ["mdo"] = Ab08,
        ["informele-steun"] = Element("AB-09", "Integrale gezinspoli: afspraken met informele steun", "Q-IGP-1", "OPD.L526"),
        ["lokale-coordinatie"] = Element("AB-10", "Gemeenten dragen zorg voor lokale coördinatie overgewicht kinderen", "Q-OK-2", "OPD.L569"),
        ["centrale-zorgcoordinator"] = Ab11,
        ["beweegaanbod"] = Ab11,
        ["gezondheidsvaardigheden"] = Ab11,
        ["individuele-ondersteuning"] = Ab11,
        ["gli"] = Ab11,
        ["erkende-beweeginterventie"] = Element(
            "AB-12", "Elke oudere kan een erkende valpreventieve beweeginterventie volgen", "Q-VP-1", "OPD.L462b"),
        ["voorlichting"] = Ab13,
        ["structureel-beweegaanbod"] = Ab13,
        ["afspraken-toeleiding"] = Opmerking("AB-14", "Over toeleiding naar de beweeginterventie zijn heldere afspraken", "Q-VP-3", "OPD.L469"),
    };

    private static Rule<AanpakView> Zegt(string[] requirements, params string[] sources) => new(
        "AB-00", "Elke aanpak met een vereist aanbod zegt er iets over", Severity.Warning, requirements, sources,
        (r, s) => s.Place.Unknown(
            r, s.Pointer + "/aanbod", $"{s.Soort.Naam}: over het vereiste aanbod is niets opgegeven; staat het in de tekst?",
            [s.Pointer + "/aanbod"], Truth("aanbod", false)));

    /// <summary>No with an explanation is a motivated deviation.</summary>
    private static Rule<ElementView> Element(string id, string title, string requirement, params string[] sources) =>
        new(id, title, Severity.Warning, [requirement], sources, (r, e) => Vulling.Gevuld(e.Element?.Toelichting)
            ? e.Place.Motivated(
                r, Outcome.Deviated, e.Pointer, $"{e.Aanpak.Soort.Naam}: '{e.Soort.Naam}' is niet toegezegd, met een toelichting.",
                e.Element!.Toelichting!, [Word("antwoord", e.Antwoord)])
            : NietToegezegd(r, e));

    /// <summary>No with an explanation is a remark.</summary>
    private static Rule<ElementView> Opmerking(string id, string title, string requirement, string source) =>
        new(id, title, Severity.Warning, [requirement], [source], (r, e) => Vulling.Gevuld(e.Element?.Toelichting)
            ? e.Place.Motivated(r, Outcome.Noted, e.Pointer, Melding(e), e.Element!.Toelichting!, [Word("antwoord", e.Antwoord)])
            : NietToegezegd(r, e));

    private static PeerFinding NietToegezegd(Rule r, ElementView e) => e.Place.NotSatisfied(
        r, e.Pointer, Melding(e), "Vul true in, of aanwezig: false met een toelichting waarom niet.", [Word("antwoord", e.Antwoord)]);

    private static string Melding(ElementView e) => $"{e.Aanpak.Soort.Naam}: '{e.Soort.Naam}' is niet toegezegd ({e.Antwoord}).";
}
