using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Facts;

/// <summary>Whether a cell of the Format must be filled.</summary>
internal enum Verplichtheid
{
    Verplicht,
    MitsOpgenomen,
    Optioneel,
}

/// <summary>A cell of the Format: where it stands, what it is called, and whether the region may leave out its whole section.</summary>
internal sealed record CelDefinitie(
    string Pointer, string Naam, string Sectie, Verplichtheid Verplichtheid, bool VerwijzingMag, bool InVerplichteSectie, int Kind);

/// <summary>One of the eight cells that the Format has for every aanpak.</summary>
internal sealed record AanpakCel(string Pad, string Naam, bool Verplicht, Func<Aanpak, string?> Lees, Func<Aanpak, Vulling, Stand> Stand)
{
    public static AanpakCel Tekst(string pad, string naam, bool verplicht, Func<Aanpak, string?> lees) =>
        new(pad, naam, verplicht, lees, (aanpak, vulling) => vulling.StandVan(lees(aanpak)));
}

internal static class AanpakCellen
{
    public static readonly AanpakCel Mijlpalen = new("gap/mijlpalen", "mijlpalenplanning (GAP)", true, _ => null, StandVanMijlpalen);

    /// <summary>In the order of the Format.</summary>
    public static readonly AanpakCel[] All =
    [
        AanpakCel.Tekst("ist/urgentie", "urgentie (IST)", true, a => a.Ist?.Urgentie),
        AanpakCel.Tekst("ist/situatie", "situatie (IST)", true, a => a.Ist?.Situatie),
        AanpakCel.Tekst("soll/ambitie", "ambitie (SOLL)", true, a => a.Soll?.Ambitie),
        AanpakCel.Tekst("soll/ontwerp", "ontwerp (SOLL)", true, a => a.Soll?.Ontwerp),
        AanpakCel.Tekst("gap/projectdoelstellingen", "projectdoelstellingen (GAP)", true, a => a.Gap?.Projectdoelstellingen),
        AanpakCel.Tekst("gap/financieelPlan", "financieel plan (GAP)", false, a => a.Gap?.FinancieelPlan),
        AanpakCel.Tekst("gap/monitoring", "monitoring (GAP)", false, a => a.Gap?.Monitoring),
        Mijlpalen,
    ];

    // A row of which every cell is empty is a blank line of the table, no milestone.
    private static Stand StandVanMijlpalen(Aanpak aanpak, Vulling vulling)
    {
        foreach (var rij in aanpak.Gap?.Mijlpalen ?? [])
        {
            if (vulling.IsGevuld(rij.Kwartaal) || vulling.IsGevuld(rij.Activiteiten)
                || vulling.IsGevuld(rij.Verantwoordelijke) || vulling.IsGevuld(rij.Deelresultaat))
            {
                return Facts.Stand.Gevuld;
            }
        }

        return Facts.Stand.Leeg;
    }
}

/// <summary>All cells of the Format under a catalogue, and what an agenda has in them.</summary>
internal static class Cellen
{
    private const string RpiNaam = "RPI";

    private static readonly (string Veld, string Naam, Func<Rpi, string?> Lees)[] RpiCellen =
    [
        ("gezondheidsdoelen", "regionale gezondheidsdoelen", r => r.Gezondheidsdoelen),
        ("financieleMiddelen", "financiële middelen", r => r.FinancieleMiddelen),
        ("samenwerkingsafspraken", "regionale samenwerkingsafspraken", r => r.Samenwerkingsafspraken),
        ("verantwoordelijkheidsverdeling", "verantwoordelijkheidsverdeling", r => r.Verantwoordelijkheidsverdeling),
        ("kennisEnMonitoring", "kennis en monitoring", r => r.KennisEnMonitoring),
    ];

    private static readonly (string Veld, string Naam)[] LeefgebiedCellen =
    [
        ("gezondheidsdoelen", "gezondheidsdoelen"),
        ("scopeEnSamenhang", "scope en samenhang"),
        ("organisatieEnRollen", "organisatie en rollen"),
    ];

    public static int VanRpi => RpiCellen.Length + 1;

    public static int VanLeefgebied => LeefgebiedCellen.Length;

    public static IReadOnlyList<CelDefinitie> Definieer(Catalogus catalogus)
    {
        var cellen = new List<CelDefinitie>();
        Add("/rpi/toelichting", $"{RpiNaam}: toelichting", RpiNaam, Verplichtheid.Verplicht);
        foreach (var (veld, naam, _) in RpiCellen)
        {
            Add("/rpi/" + veld, $"{RpiNaam}: {naam}", RpiNaam, Verplichtheid.Verplicht);
        }

        foreach (var leefgebied in catalogus.Leefgebieden)
        {
            foreach (var (veld, naam) in LeefgebiedCellen)
            {
                Add($"/leefgebieden/{leefgebied.Sleutel}/{veld}", $"{leefgebied.Naam}: {naam}", leefgebied.Naam, Verplichtheid.Verplicht);
            }

            foreach (var aanpak in catalogus.AanpakkenVan(leefgebied))
            {
                foreach (var cel in AanpakCellen.All)
                {
                    Add(
                        $"/leefgebieden/{leefgebied.Sleutel}/aanpakken/{aanpak.Sleutel}/{cel.Pad}",
                        $"{aanpak.Naam}: {cel.Naam}",
                        aanpak.Naam,
                        !cel.Verplicht ? Verplichtheid.Optioneel : aanpak.Verplicht ? Verplichtheid.Verplicht : Verplichtheid.MitsOpgenomen,
                        aanpak.VerwijzingMag,
                        aanpak.Verplicht);
                }
            }
        }

        return cellen;

        void Add(
            string pointer, string naam, string sectie, Verplichtheid verplichtheid, bool verwijzingMag = false, bool inVerplichteSectie = true) =>
            cellen.Add(new CelDefinitie(pointer, naam, sectie, verplichtheid, verwijzingMag, inVerplichteSectie, cellen.Count));
    }

    /// <summary>Tells the cells of the RPI what stands in them; they are in the order of the definitions.</summary>
    public static void Renew(ReadOnlySpan<CelFact> cellen, Rpi? rpi, Vulling vulling)
    {
        cellen[0].Renew(vulling.IsGevuld(rpi?.ToelichtingAfbeelding)
            ? (rpi!.ToelichtingAfbeelding, Stand.Gevuld)
            : Tekst(rpi?.Toelichting, vulling));
        for (var i = 0; i < RpiCellen.Length; i++)
        {
            cellen[i + 1].Renew(Tekst(rpi is null ? null : RpiCellen[i].Lees(rpi), vulling));
        }
    }

    /// <summary>The same for the cells of a leefgebied.</summary>
    public static void Renew(ReadOnlySpan<CelFact> cellen, Leefgebied? leefgebied, Vulling vulling)
    {
        cellen[0].Renew(Tekst(leefgebied?.Gezondheidsdoelen, vulling));
        cellen[1].Renew(Tekst(leefgebied?.ScopeEnSamenhang, vulling));
        cellen[2].Renew(Organisatie(leefgebied?.OrganisatieEnRollen, vulling));
    }

    /// <summary>The same for the cells of an aanpak.</summary>
    public static void Renew(ReadOnlySpan<CelFact> cellen, Aanpak? aanpak, Vulling vulling)
    {
        for (var i = 0; i < cellen.Length; i++)
        {
            cellen[i].Renew(aanpak is null ? (null, Stand.Leeg) : (AanpakCellen.All[i].Lees(aanpak), AanpakCellen.All[i].Stand(aanpak, vulling)));
        }
    }

    private static (string? Inhoud, Stand Stand) Tekst(string? tekst, Vulling vulling) => (tekst, vulling.StandVan(tekst));

    // A text, or both lists (L-03).
    private static (string? Inhoud, Stand Stand) Organisatie(OrganisatieEnRollen? organisatie, Vulling vulling)
    {
        var stand = vulling.StandVan(organisatie?.Toelichting);
        return stand < Stand.Verwijzing && AnyFilled(organisatie?.Financierders, vulling) && AnyFilled(organisatie?.Uitvoeringspartijen, vulling)
            ? (null, Stand.Gevuld)
            : (organisatie?.Toelichting, stand);
    }

    private static bool AnyFilled(IReadOnlyList<string>? lijst, Vulling vulling) => lijst?.Any(vulling.IsGevuld) == true;
}
