using Azwa.Rules.Text;

namespace Azwa.Rules.Facts;

/// <summary>What the catalogue and the list of municipalities know of keys, and what was probably meant by one that they do not know.</summary>
internal sealed class Sleutelkennis(WerkagendaFact agenda, Catalogus catalogus)
{
    private static readonly Bekendheid Bekend = new(true);
    private static readonly Bekendheid Onbekend = new(false);
    private static readonly Bekendheid NietTeZeggen = new(null);

    public Bekendheid Aanpak(string leefgebied, string sleutel)
    {
        var definitie = catalogus.Aanpak(sleutel);
        return definitie?.Leefgebied.Sleutel == leefgebied
            ? Bekend
            : new Bekendheid(false, definitie is null ? NabijeAanpak(sleutel, catalogus.Aanpakken) : null, definitie?.Leefgebied.Naam);
    }

    public Bekendheid Beproeving(string sleutel) => catalogus.Beproefbaar(sleutel) is not null
        ? Bekend
        : new Bekendheid(false, NabijeAanpak(sleutel, catalogus.Aanpakken.Where(a => !a.Verplicht)) ?? Nearest.To(sleutel, catalogus.Ouders.Keys));

    public Bekendheid Gemeente(string code) =>
        agenda.Werkagenda.Regio.Gemeenten is not { Count: > 0 } gemeenten ? NietTeZeggen : gemeenten.ContainsKey(code) ? Bekend : Onbekend;

    public Bekendheid GgdRegio(string naam) => agenda.GgdRegios.Contains(naam)
        ? Bekend
        : new Bekendheid(agenda.AantalGgdRegios is null or 0 ? null : false, Nearest.To(naam, agenda.GgdRegios));

    public static Bekendheid Een(IReadOnlyList<string> bekende, string sleutel) =>
        bekende.Contains(sleutel) ? Bekend : new Bekendheid(false, Nearest.To(sleutel, bekende));

    private static string? NabijeAanpak(string sleutel, IEnumerable<AanpakDefinitie> aanpakken)
    {
        var namen = aanpakken.SelectMany(a => a.Aliassen.Append(a.Sleutel).Select(naam => (naam, a.Sleutel))).ToList();
        var naam = Nearest.To(sleutel, namen.Select(n => n.naam));
        return naam is null ? null : namen.First(n => n.naam == naam).Sleutel;
    }
}
