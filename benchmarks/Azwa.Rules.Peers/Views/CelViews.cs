using Azwa.Rules.Peers.Catalogue;
using Azwa.Rules.Peers.Reading;

namespace Azwa.Rules.Peers.Views;

/// <summary>The cells of the Format with what stands in them, in its order.</summary>
internal static class CelViews
{
    public static CelView[] VanRpi(AgendaView a)
    {
        var rpi = a.Werkagenda.Rpi;
        var beeld = Vulling.Gevuld(rpi?.ToelichtingAfbeelding);
        return
        [
            Cel("toelichting", "toelichting", beeld ? rpi!.ToelichtingAfbeelding : rpi?.Toelichting) with
            {
                Stand = beeld ? Stand.Gevuld : Vulling.StandVan(rpi?.Toelichting),
            },
            Cel("regionale gezondheidsdoelen", "gezondheidsdoelen", rpi?.Gezondheidsdoelen),
            Cel("financiële middelen", "financieleMiddelen", rpi?.FinancieleMiddelen),
            Cel("regionale samenwerkingsafspraken", "samenwerkingsafspraken", rpi?.Samenwerkingsafspraken),
            Cel("verantwoordelijkheidsverdeling", "verantwoordelijkheidsverdeling", rpi?.Verantwoordelijkheidsverdeling),
            Cel("kennis en monitoring", "kennisEnMonitoring", rpi?.KennisEnMonitoring),
        ];

        CelView Cel(string naam, string pad, string? inhoud) => new(a, Hoofdstuk.Rpi, "RPI", naam, "/rpi", pad, inhoud, Vulling.StandVan(inhoud));
    }

    public static CelView[] VanLeefgebied(LeefgebiedView l)
    {
        var organisatie = Cel("organisatie en rollen", "organisatieEnRollen", l.Organisatie?.Toelichting);
        return
        [
            Cel("gezondheidsdoelen", "gezondheidsdoelen", l.Leefgebied?.Gezondheidsdoelen),
            Cel("scope en samenhang", "scopeEnSamenhang", l.Leefgebied?.ScopeEnSamenhang),
            organisatie.Stand < Stand.Verwijzing && l.IsOrganisatieBeschreven ? organisatie with { Inhoud = null, Stand = Stand.Gevuld } : organisatie,
        ];

        CelView Cel(string naam, string pad, string? inhoud) =>
            new(l.Agenda, l.Soort.Hoofdstuk, l.Soort.Naam, naam, l.Soort.Pointer, pad, inhoud, Vulling.StandVan(inhoud));
    }

    public static IEnumerable<CelView> VanAanpak(AanpakView s)
    {
        for (var i = 0; i < Cellen.VanAanpak.Length; i++)
        {
            var cel = Cellen.VanAanpak[i];
            yield return new CelView(
                s.Agenda, s.Soort.Hoofdstuk, s.Soort.Naam, cel.Naam, s.Pointer, cel.Pad, s.Aanpak is null ? null : cel.Lees(s.Aanpak), s.StandVan(i));
        }
    }
}
