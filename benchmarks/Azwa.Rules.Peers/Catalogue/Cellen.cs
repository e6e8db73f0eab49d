using Azwa.Rules.Peers.Reading;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Peers.Catalogue;

/// <summary>One of the eight cells that the Format has for every aanpak.</summary>
internal sealed record CelSoort(string Pad, string Naam, bool Verplicht, Func<Aanpak, string?> Lees);

/// <summary>The cells of an aanpak in the order of the Format.</summary>
internal static class Cellen
{
    public const int Urgentie = 0;
    public const int Situatie = 1;
    public const int Ambitie = 2;
    public const int Ontwerp = 3;
    public const int Doelstellingen = 4;
    public const int Mijlpalen = 7;

    public static readonly CelSoort[] VanAanpak =
    [
        new("ist/urgentie", "urgentie (IST)", true, a => a.Ist?.Urgentie),
        new("ist/situatie", "situatie (IST)", true, a => a.Ist?.Situatie),
        new("soll/ambitie", "ambitie (SOLL)", true, a => a.Soll?.Ambitie),
        new("soll/ontwerp", "ontwerp (SOLL)", true, a => a.Soll?.Ontwerp),
        new("gap/projectdoelstellingen", "projectdoelstellingen (GAP)", true, a => a.Gap?.Projectdoelstellingen),
        new("gap/financieelPlan", "financieel plan (GAP)", false, a => a.Gap?.FinancieelPlan),
        new("gap/monitoring", "monitoring (GAP)", false, a => a.Gap?.Monitoring),
        new("gap/mijlpalen", "mijlpalenplanning (GAP)", true, _ => null),
    ];

    /// <summary>What stands in each of the eight cells.</summary>
    public static Stand[] Standen(Aanpak aanpak)
    {
        var standen = new Stand[VanAanpak.Length];
        for (var i = 0; i < Mijlpalen; i++)
        {
            standen[i] = Vulling.StandVan(VanAanpak[i].Lees(aanpak));
        }

        standen[Mijlpalen] = HeeftRij(aanpak.Gap?.Mijlpalen) ? Stand.Gevuld : Stand.Leeg;
        return standen;
    }

    // A row of which every cell is empty is a blank line of the table.
    private static bool HeeftRij(IReadOnlyList<Mijlpaal>? rijen)
    {
        foreach (var rij in rijen ?? [])
        {
            if (Vulling.Gevuld(rij.Kwartaal) || Vulling.Gevuld(rij.Activiteiten)
                || Vulling.Gevuld(rij.Verantwoordelijke) || Vulling.Gevuld(rij.Deelresultaat))
            {
                return true;
            }
        }

        return false;
    }
}
