using System.Collections.ObjectModel;
using System.Globalization;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Facts;

/// <summary>One of the five leefgebieden, also when the agenda does not have it.</summary>
internal sealed class LeefgebiedFact(WerkagendaFact werkagenda, LeefgebiedDefinitie definitie)
    : Fact(FactTypes.Leefgebied, definitie.Index)
{
    public WerkagendaFact Werkagenda { get; } = werkagenda;

    public LeefgebiedDefinitie Definitie { get; } = definitie;

    public Leefgebied? Leefgebied { get; internal set; }

    public override string Subject => Definitie.Naam;

    internal override string Variable(ReadOnlySpan<char> name) => name is "leefgebied" ? Definitie.Sleutel : base.Variable(name);
}

/// <summary>One of the aanpakken of the catalogue, also when the agenda has no such section.</summary>
internal sealed class AanpakFact(LeefgebiedFact leefgebied, AanpakDefinitie definitie, Vulling vulling)
    : Fact(AanpakFactTypes.Aanpak, definitie.Index)
{
    public LeefgebiedFact Leefgebied { get; } = leefgebied;

    public AanpakDefinitie Definitie { get; } = definitie;

    public Aanpak? Aanpak { get; private set; }

    /// <summary>Whether one of its eight Format cells is filled.</summary>
    public bool Opgenomen { get; private set; }

    /// <summary>Whether a row of the Mijlpalenplanning has content.</summary>
    public bool HeeftMijlpalen { get; private set; }

    /// <summary>Whether the goals only refer to another place: then there is nothing here to be SMART.</summary>
    public bool DoelenVerwijzen { get; private set; }

    /// <summary>The mandatory cells without content, as they are found below the section.</summary>
    public IReadOnlyList<string> LegeCellen => [.. Leeg.Select(cel => cel.Pad)];

    /// <summary>The same cells by name.</summary>
    public IReadOnlyList<string> NogInTeVullen => [.. Leeg.Select(cel => cel.Naam)];

    /// <summary>Whether the key itself, the key it is part of or a sister section is committed to .</summary>
    public bool Toegezegd { get; internal set; }

    public List<MaatFact> Maten { get; } = new(definitie.Maten.Count);

    public List<Fact> Mijlpalen { get; } = [];

    public override string Subject => Definitie.Naam;

    internal void Renew(Aanpak? aanpak)
    {
        Aanpak = aanpak;
        Opgenomen = aanpak is not null && Array.Exists(AanpakCellen.All, cel => cel.Stand(aanpak, vulling) >= Stand.Verwijzing);
        HeeftMijlpalen = aanpak is not null && AanpakCellen.Mijlpalen.Stand(aanpak, vulling) == Stand.Gevuld;
        DoelenVerwijzen = vulling.StandVan(aanpak?.Gap?.Projectdoelstellingen) == Stand.Verwijzing;
    }

    private IEnumerable<AanpakCel> Leeg =>
        AanpakCellen.All.Where(cel => cel.Verplicht && (Aanpak is null || cel.Stand(Aanpak, vulling) < Stand.Verwijzing));

    private protected override Fact Outer => Leefgebied;

    internal override string Variable(ReadOnlySpan<char> name) => name is "aanpak" ? Definitie.Sleutel : Leefgebied.Variable(name);
}

/// <summary>A row of a Mijlpalenplanning.</summary>
internal sealed class MijlpaalFact(AanpakFact aanpak, Mijlpaal mijlpaal, int index, Vulling vulling) : Fact(AanpakFactTypes.Mijlpaal, aanpak.Kind)
{
    public AanpakFact Aanpak { get; } = aanpak;

    public Mijlpaal Mijlpaal { get; private set; } = mijlpaal;

    public int Nummer { get; } = index + 1;

    /// <summary>The reading of the quarter; null when none is given.</summary>
    public Kwartaal? Kwartaal { get; private set; } = Lees(mijlpaal.Kwartaal, vulling);

    public override string Subject => Aanpak.Subject;

    internal void Renew(Mijlpaal mijlpaal)
    {
        if (mijlpaal.Kwartaal != Mijlpaal.Kwartaal)
        {
            Kwartaal = Lees(mijlpaal.Kwartaal, vulling);
        }

        Mijlpaal = mijlpaal;
    }

    private protected override Fact Outer => Aanpak;

    internal override string Variable(ReadOnlySpan<char> name) => name is "rij" ? index.ToString(CultureInfo.InvariantCulture) : Aanpak.Variable(name);

    private static Kwartaal? Lees(string? kwartaal, Vulling vulling) => vulling.IsGevuld(kwartaal) ? Facts.Kwartaal.Lees(kwartaal!) : null;
}

/// <summary>A measure of the catalogue, also when absent, or an own indicator of the region.</summary>
internal sealed class MaatFact(AanpakFact aanpak, string sleutel, MaatDefinitie? definitie, Inzet? inzet, int kind) : Fact(AanpakFactTypes.Maat, kind)
{
    /// <summary>The year in which basisfunctionaliteiten cover the region; what a path is compared at (I-03).</summary>
    private const int Eindjaar = 2030;

    public AanpakFact Aanpak { get; } = aanpak;

    public string Sleutel { get; } = sleutel;

    public MaatDefinitie? Definitie { get; } = definitie;

    public Inzet? Inzet { get; private set; } = inzet;

    /// <summary>The growth path by year, in order; empty when there is none.</summary>
    public IReadOnlyList<KeyValuePair<int, decimal>> Pad { get; private set; } = InVolgorde(inzet?.Ingroeipad);

    public int? LaatsteJaar => Pad.Count > 0 ? Pad[^1].Key : null;

    public decimal? Waarde2030 => Waarde(Eindjaar);

    /// <summary>The year that is compared: 2030, and for a running approach the last year of its path (requirements §0a, N-OK).</summary>
    public int? Vergelijkjaar =>
        Aanpak.Definitie.Status == AanpakStatus.Ontwikkelagenda1Lopend ? LaatsteJaar : Eindjaar;

    public decimal? Eindwaarde => Vergelijkjaar is { } jaar ? Waarde(jaar) : null;

    /// <summary>Whether a later value of the path is lower than an earlier one.</summary>
    public bool Daalt
    {
        get
        {
            for (var i = 1; i < Pad.Count; i++)
            {
                if (Pad[i].Value < Pad[i - 1].Value)
                {
                    return true;
                }
            }

            return false;
        }
    }

    public override string Subject => Definitie?.Naam ?? Inzet?.Naam ?? Sleutel;

    internal void Renew(Inzet? inzet)
    {
        var jaar = Vergelijkjaar;
        Inzet = inzet;
        Pad = InVolgorde(inzet?.Ingroeipad);
        if (Vergelijkjaar != jaar)
        {
            ForgetPlaces();
        }
    }

    private protected override Fact Outer => Aanpak;

    internal override string Variable(ReadOnlySpan<char> name) => name switch
    {
        "maat" => Sleutel,
        "eindjaar" => (Vergelijkjaar ?? Eindjaar).ToString(CultureInfo.InvariantCulture),
        _ => Aanpak.Variable(name),
    };

    private static ReadOnlyCollection<KeyValuePair<int, decimal>> InVolgorde(IReadOnlyDictionary<int, decimal>? pad)
    {
        if (pad is null)
        {
            return ReadOnlyCollection<KeyValuePair<int, decimal>>.Empty;
        }

        var jaren = pad.ToArray();
        Array.Sort(jaren, (a, b) => a.Key.CompareTo(b.Key));
        return Array.AsReadOnly(jaren);
    }

    private decimal? Waarde(int jaar) => Inzet?.Ingroeipad is { } pad && pad.TryGetValue(jaar, out var waarde) ? waarde : null;
}

/// <summary>A measure that counts in every municipality, for one of them.</summary>
internal sealed class GemeentemaatFact(MaatFact maat, GemeenteFact gemeente) : Fact(AanpakFactTypes.Gemeentemaat, maat.Kind)
{
    public MaatFact Maat { get; } = maat;

    public GemeenteFact Gemeente { get; } = gemeente;

    public decimal? Waarde => Maat.Inzet?.PerGemeente is { } waarden && waarden.TryGetValue(Gemeente.Code, out var waarde) ? waarde : null;

    public string? Motivering => Maat.Inzet?.MotiveringPerGemeente?.GetValueOrDefault(Gemeente.Code);

    public override string Subject => Gemeente.Subject;

    private protected override Fact Outer => Maat;

    internal override string Variable(ReadOnlySpan<char> name) => name is "code" ? Gemeente.Code : Maat.Variable(name);
}

/// <summary>An element of the required supply, also when nothing is said of it.</summary>
internal sealed class AanbodselementFact(AanpakFact aanpak, ElementDefinitie definitie, int kind) : Fact(AanpakFactTypes.Aanbodselement, kind)
{
    public AanpakFact Aanpak { get; } = aanpak;

    public ElementDefinitie Definitie { get; } = definitie;

    public Aanbodselement? Element => Aanpak.Aanpak?.Aanbod?.GetValueOrDefault(Definitie.Sleutel);

    public override string Subject => Definitie.Naam;

    private protected override Fact Outer => Aanpak;

    internal override string Variable(ReadOnlySpan<char> name) => name is "element" ? Definitie.Sleutel : Aanpak.Variable(name);
}

/// <summary>A line of money of an aanpak.</summary>
internal sealed class GeldregelFact(AanpakFact aanpak, Geldregel regel, int index, GemeenteFact? gemeente) : Fact(AanpakFactTypes.Geldregel, aanpak.Kind)
{
    public AanpakFact Aanpak { get; } = aanpak;

    public Geldregel Regel { get; private set; } = regel;

    public GemeenteFact? Gemeente { get; private set; } = gemeente;

    public override string Subject => Aanpak.Subject;

    internal void Renew(Geldregel regel, GemeenteFact? gemeente) => (Regel, Gemeente) = (regel, gemeente);

    private protected override Fact Outer => Aanpak;

    internal override string Variable(ReadOnlySpan<char> name) => name is "rij" ? index.ToString(CultureInfo.InvariantCulture) : Aanpak.Variable(name);
}

/// <summary>An approach of ontwikkelagenda 2 or another initiative.</summary>
internal sealed class OverigeAanpakFact(LeefgebiedFact leefgebied, OverigeAanpak aanpak, int index) : Fact(FactTypes.OverigeAanpak, leefgebied.Kind)
{
    public LeefgebiedFact Leefgebied { get; } = leefgebied;

    public OverigeAanpak Aanpak { get; internal set; } = aanpak;

    public override string Subject => Aanpak.Naam;

    private protected override Fact Outer => Leefgebied;

    internal override string Variable(ReadOnlySpan<char> name) => name is "rij" ? index.ToString(CultureInfo.InvariantCulture) : Leefgebied.Variable(name);
}
