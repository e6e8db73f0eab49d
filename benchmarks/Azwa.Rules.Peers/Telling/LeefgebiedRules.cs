using Azwa.Rules.Findings;
using Azwa.Rules.Peers.Catalogue;
using Azwa.Rules.Peers.Reading;
using Azwa.Rules.Peers.Views;
using static Azwa.Rules.Peers.Telling.Evidence;

namespace Azwa.Rules.Peers.Telling;

/// <summary>A rule about leefgebieden: in gezondheidsachterstanden it touches one requirement more (L-04).</summary>
internal sealed class LeefgebiedRule(Rule<LeefgebiedView> elders, Rule<LeefgebiedView> achterstanden)
{
    public Rule<LeefgebiedView> In(LeefgebiedSoort soort) => soort == Catalogus.Gezondheidsachterstanden ? achterstanden : elders;
}

/// <summary>The three questions of a leefgebied: rules/leefgebieden.yaml.</summary>
internal static class LeefgebiedRules
{
    public static readonly LeefgebiedRule Lg01 = Make(
        "LG-01", "Elk leefgebied noemt zijn gezondheidsdoelen", ["S-01", "S-02", "L-01"], ["FMT.L599", "OPD.L338"],
        "gezondheidsdoelen", "de gezondheidsdoelen ontbreken.", l => [Word("gezondheidsdoelen", l.Leefgebied?.Gezondheidsdoelen)]);

    public static readonly LeefgebiedRule Lg02 = Make(
        "LG-02", "Elk leefgebied beschrijft scope en samenhang", ["L-02"], ["FMT.L600"],
        "scopeEnSamenhang", "scope en samenhang ontbreekt.", l => [Word("scopeEnSamenhang", l.Leefgebied?.ScopeEnSamenhang)]);

    public static readonly LeefgebiedRule Lg03 = Make(
        "LG-03", "Elk leefgebied beschrijft organisatie en rollen", ["S-01", "L-03"], ["FMT.L601"],
        "organisatieEnRollen", "organisatie en rollen ontbreekt (tekst, of financierders en uitvoeringspartijen).", Organisatie);

    public static readonly LeefgebiedRule Lg04 = Make(
        "LG-04", "Wie uitvoeringspartijen noemt en geen tekst geeft, noemt ook financierders", ["L-03"], ["FMT.L601"],
        "organisatieEnRollen/financierders", "de lijst financierders is leeg.", Organisatie);

    public static readonly LeefgebiedRule Lg05 = Make(
        "LG-05", "Wie financierders noemt en geen tekst geeft, noemt ook uitvoeringspartijen", ["L-03"], ["FMT.L601"],
        "organisatieEnRollen/uitvoeringspartijen", "de lijst uitvoeringspartijen is leeg.", Organisatie);

    public static readonly Rule<OverigeView> Fi02 = new(
        "FI-02", "Een overige aanpak rekent niet op landelijk geld", Severity.Warning, ["F-05"], ["OPD.L377"],
        (r, o) => o.Place.NotSatisfied(
            r, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{o.Leefgebied.Soort.Pointer}/overigeAanpakken/{o.Index}/dekkingsbron"),
            $"{Teksten.Citaat(o.Aanpak.Naam) ?? "?"}: als dekking is SPUK AZWA genoemd; voor deze aanpakken is geen landelijke financiering.",
            List("dekkingsbron", o.Dekkingsbron)));

    private static PeerEvidence[] Organisatie(LeefgebiedView l) =>
    [
        Word("toelichting", l.Organisatie?.Toelichting),
        List("financierders", l.Organisatie?.Financierders),
        List("uitvoeringspartijen", l.Organisatie?.Uitvoeringspartijen),
    ];

    private static LeefgebiedRule Make(
        string id, string title, string[] requirements, string[] sources, string veld, string message, Func<LeefgebiedView, PeerEvidence[]> evidence)
    {
        return new LeefgebiedRule(Touching(requirements), Touching([.. requirements, "L-04"]));

        Rule<LeefgebiedView> Touching(string[] all) => new(
            id, title, Severity.Error, all, sources,
            (r, l) => l.Place.NotSatisfied(
                r, $"{l.Soort.Pointer}/{veld}", $"{l.Soort.Naam}: {message}{l.Soort.Bijzonderheid}", evidence(l)),
            Contribution.Onvolledig);
    }
}
