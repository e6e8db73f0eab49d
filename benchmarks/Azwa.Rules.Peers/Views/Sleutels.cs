using Azwa.Rules.Peers.Catalogue;
using Azwa.Rules.Peers.Reading;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Peers.Views;

/// <summary>Walks over the keys that the region wrote where something else decides what exists .</summary>
internal static class Sleutels
{
    public static IEnumerable<SleutelView> Aanpakken(AgendaView a)
    {
        foreach (var (leefgebied, gebied) in a.Werkagenda.Leefgebieden.Entries())
        {
            foreach (var sleutel in gebied.Aanpakken?.Keys ?? [])
            {
                var soort = Catalogus.Aanpak(sleutel);
                var hier = Array.Find(Catalogus.Leefgebieden, l => l.Sleutel == leefgebied)!;
                yield return soort?.Leefgebied == hier
                    ? new SleutelView(a, soort.Hoofdstuk, sleutel, hier.Pointer + "/aanpakken", true)
                    : new SleutelView(a, new Hoofdstuk(hier.Naam, soort?.Naam ?? sleutel), sleutel, hier.Pointer + "/aanpakken", false)
                    {
                        HoortBij = soort?.Leefgebied.Naam,
                        Nabij = soort is null ? s => NabijeAanpak(s, Catalogus.Aanpakken) : null,
                    };
            }
        }
    }

    public static IEnumerable<SleutelView> Beproevingen(AgendaView a)
    {
        foreach (var sleutel in a.Werkagenda.Beproeven?.Keys ?? [])
        {
            yield return new SleutelView(a, Hoofdstuk.Beproeven, sleutel, "/beproeven", Catalogus.Beproefbaar(sleutel) is not null)
            {
                Nabij = s => NabijeAanpak(s, Catalogus.Aanpakken.Where(k => !k.Verplicht)) ?? Nabij.Vind(s, [Catalogus.Nicotinevrij]),
            };
        }
    }

    /// <summary>The new approaches to test that the catalogue knows.</summary>
    public static IEnumerable<BeproevingView> Beproefd(AgendaView a)
    {
        foreach (var (sleutel, beproeving) in a.Werkagenda.Beproeven.Entries())
        {
            if (Catalogus.Beproefbaar(sleutel) is { } naam)
            {
                yield return new BeproevingView(a, sleutel, naam, beproeving);
            }
        }
    }

    public static IEnumerable<SleutelView> Elementen(AgendaView a)
    {
        foreach (var (soort, aanpak) in Secties(a))
        {
            foreach (var sleutel in aanpak.Aanbod?.Keys ?? [])
            {
                yield return new SleutelView(
                    a, soort.Hoofdstuk, sleutel, soort.Pointer + "/aanbod", Array.Exists(soort.Aanbod, e => e.Sleutel == sleutel))
                {
                    Nabij = s => Nabij.Vind(s, soort.Aanbod.Select(e => e.Sleutel)),
                };
            }
        }
    }

    public static IEnumerable<SleutelView> GemeentenEnGgdRegios(AgendaView a)
    {
        foreach (var (soort, aanpak) in Secties(a))
        {
            foreach (var (maat, inzet) in aanpak.Inzet.Entries())
            {
                foreach (var code in inzet.PerGemeente?.Keys ?? [])
                {
                    yield return new SleutelView(a, soort.Hoofdstuk, code, $"{soort.Pointer}/inzet/{maat}/perGemeente", a.IsGemeente(code));
                }

                foreach (var code in inzet.MotiveringPerGemeente?.Keys ?? [])
                {
                    yield return new SleutelView(a, soort.Hoofdstuk, code, $"{soort.Pointer}/inzet/{maat}/motiveringPerGemeente", a.IsGemeente(code));
                }
            }

            foreach (var naam in aanpak.GgdAfstemming?.Keys ?? [])
            {
                yield return new SleutelView(a, soort.Hoofdstuk, naam, soort.Pointer + "/ggdAfstemming", IsGgdRegio(a, naam));
            }
        }
    }

    public static IEnumerable<SleutelView> Colleges(AgendaView a)
    {
        foreach (var code in a.Vaststelling?.Colleges?.Keys ?? [])
        {
            yield return new SleutelView(a, Hoofdstuk.Vaststelling, code, "/vaststelling/colleges", a.IsGemeente(code));
        }
    }

    // While not every municipality tells its GGD-regio, one that is not named may yet be one of them.
    private static bool? IsGgdRegio(AgendaView a, string naam) =>
        a.GgdRegios.Contains(naam) ? true : a.AantalGgdRegios is null or 0 ? null : false;

    /// <summary>The sections that stand where the catalogue has them.</summary>
    private static IEnumerable<(AanpakSoort Soort, Aanpak Aanpak)> Secties(AgendaView a)
    {
        foreach (var (leefgebied, gebied) in a.Werkagenda.Leefgebieden.Entries())
        {
            foreach (var (sleutel, aanpak) in gebied.Aanpakken.Entries())
            {
                if (Catalogus.Aanpak(sleutel) is { } soort && soort.Leefgebied.Sleutel == leefgebied)
                {
                    yield return (soort, aanpak);
                }
            }
        }
    }

    private static string? NabijeAanpak(string sleutel, IEnumerable<AanpakSoort> soorten)
    {
        var namen = soorten.SelectMany(s => s.Aliassen.Append(s.Sleutel).Select(naam => (Naam: naam, s.Sleutel))).ToList();
        return Nabij.Vind(sleutel, namen.Select(n => n.Naam)) is { } naam ? namen.First(n => n.Naam == naam).Sleutel : null;
    }

    private static IEnumerable<KeyValuePair<string, T>> Entries<T>(this IReadOnlyDictionary<string, T>? map) => map ?? Enumerable.Empty<KeyValuePair<string, T>>();
}
