using Azwa.Rules.Text;

namespace Azwa.Rules.Facts;

/// <summary>What the catalogue and the list of municipalities know of keys, and what was probably meant by one that they do not know.</summary>
internal sealed class Sleutelkennis
{
    private static readonly Bekendheid Bekend = new(true);
    private static readonly Bekendheid Onbekend = new(false);
    private static readonly Bekendheid NietTeZeggen = new(null);

    private readonly WerkagendaFact _agenda;
    private readonly Catalogus _catalogus;

    public Sleutelkennis(WerkagendaFact agenda, Catalogus catalogus)
    {
        _agenda = agenda;
        _catalogus = catalogus;

        // Once for all maps of a base that ask it.
        VanGemeente = Gemeente;
        VanGgdRegio = GgdRegio;
    }

    /// <summary>What is known of the code of a municipality.</summary>
    public Func<string, Bekendheid> VanGemeente { get; }

    /// <summary>What is known of the name of a GGD-regio.</summary>
    public Func<string, Bekendheid> VanGgdRegio { get; }

    public Bekendheid Aanpak(string leefgebied, string sleutel)
    {
        var definitie = _catalogus.Aanpak(sleutel);
        return definitie?.Leefgebied.Sleutel == leefgebied
            ? Bekend
            : new Bekendheid(false, definitie is null ? NabijeAanpak(sleutel, _catalogus.Aanpakken) : null, definitie?.Leefgebied.Naam);
    }

    public Bekendheid Beproeving(string sleutel) => _catalogus.Beproefbaar(sleutel) is not null
        ? Bekend
        : new Bekendheid(false, NabijeAanpak(sleutel, _catalogus.Aanpakken.Where(a => !a.Verplicht)) ?? Nearest.To(sleutel, _catalogus.Ouders.Keys));

    private Bekendheid Gemeente(string code) =>
        _agenda.Werkagenda.Regio.Gemeenten is not { Count: > 0 } gemeenten ? NietTeZeggen : gemeenten.ContainsKey(code) ? Bekend : Onbekend;

    private Bekendheid GgdRegio(string naam) => _agenda.GgdRegios.Contains(naam)
        ? Bekend
        : new Bekendheid(_agenda.AantalGgdRegios is null or 0 ? null : false, Nearest.To(naam, _agenda.GgdRegios));

    /// <summary>What is known of a key where the catalogue says which there are.</summary>
    public static Func<string, Bekendheid> Onder(IReadOnlyList<string> bekende) =>
        sleutel => bekende.Contains(sleutel) ? Bekend : new Bekendheid(false, Nearest.To(sleutel, bekende));

    private static string? NabijeAanpak(string sleutel, IEnumerable<AanpakDefinitie> aanpakken)
    {
        var namen = aanpakken.SelectMany(a => a.Aliassen.Append(a.Sleutel).Select(naam => (naam, a.Sleutel))).ToList();
        var naam = Nearest.To(sleutel, namen.Select(n => n.naam));
        return naam is null ? null : namen.First(n => n.naam == naam).Sleutel;
    }
}
