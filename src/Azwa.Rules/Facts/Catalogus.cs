using System.Runtime.CompilerServices;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Facts;

/// <summary>Whether a section must be there; data of the catalogue, because a status can change with time .</summary>
internal enum AanpakStatus
{
    Basisfunctionaliteit,
    Ontwikkelagenda1Lopend,
    Ontwikkelagenda1Nieuw,
}

/// <summary>How the number of a measure is compared.</summary>
internal enum Vergelijking
{
    Geen,
    Eindwaarde,
    PerGemeente,
}

internal sealed record LeefgebiedDefinitie(string Sleutel, string Naam, string? Toelichting, string? ToelichtingEn, int Index);

internal sealed record MaatDefinitie(string Sleutel, string Naam, string Eenheid, Vergelijking Vergelijking);

internal sealed record ElementDefinitie(string Sleutel, string Naam);

internal sealed record AanpakDefinitie(
    string Sleutel,
    string Naam,
    LeefgebiedDefinitie Leefgebied,
    AanpakStatus Status,
    string? Ouder,
    bool VerwijzingMag,
    IReadOnlyList<string> Aliassen,
    IReadOnlyList<MaatDefinitie> Maten,
    IReadOnlyList<ElementDefinitie> Aanbod,
    int Index)
{
    /// <summary>The one aanpak that is agreed with every GGD-regio.</summary>
    public const string NuNietZwanger = "nu-niet-zwanger";

    public bool Verplicht => Status != AanpakStatus.Ontwikkelagenda1Nieuw;

    public IReadOnlyList<string> Maatsleutels { get; } = [.. Maten.Select(m => m.Sleutel)];

    public IReadOnlyList<string> Elementsleutels { get; } = [.. Aanbod.Select(e => e.Sleutel)];

    /// <summary>What is known of the key of a measure; the same for all agendas.</summary>
    public Func<string, Bekendheid> KenMaat { get; } = Sleutelkennis.Onder([.. Maten.Select(m => m.Sleutel)]);

    /// <summary>What is known of the key of an element of supply; the same for all agendas.</summary>
    public Func<string, Bekendheid> KenElement { get; } = Sleutelkennis.Onder([.. Aanbod.Select(e => e.Sleutel)]);

    public string StatusNaam => Statusnamen[(int)Status];

    /// <summary>The words of the rule language for the statuses, in the order of the enumeration.</summary>
    public static readonly string[] Statusnamen = ["basisfunctionaliteit", "ontwikkelagenda-1-lopend", "ontwikkelagenda-1-nieuw"];
}

/// <summary>
/// What a werkagenda can consist of: the leefgebieden, aanpakken, measures and elements of supply, and what counts as an empty text.
/// Data of the rule set; immutable.
/// </summary>
internal sealed class Catalogus
{
    private readonly ConditionalWeakTable<Werkagenda, FactBase> _bases = [];
    private readonly AanpakDefinitie[][] _perLeefgebied;
    private readonly Dictionary<string, AanpakDefinitie>.AlternateLookup<ReadOnlySpan<char>> _aanpakken;

    public Catalogus(
        IReadOnlyList<LeefgebiedDefinitie> leefgebieden,
        IReadOnlyList<AanpakDefinitie> aanpakken,
        IReadOnlyDictionary<string, string> ouders,
        Vulling vulling)
    {
        Leefgebieden = leefgebieden;
        Aanpakken = aanpakken;
        Ouders = ouders;
        Vulling = vulling;
        _perLeefgebied = [.. leefgebieden.Select(l => aanpakken.Where(a => a.Leefgebied == l).ToArray())];
        _aanpakken = aanpakken.ToDictionary(a => a.Sleutel, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        Kinds = new KindTable(this);
        Pool = new FactPool(this);
    }

    public IReadOnlyList<LeefgebiedDefinitie> Leefgebieden { get; }

    public IReadOnlyList<AanpakDefinitie> Aanpakken { get; }

    /// <summary>Keys that stand for several sections together, such as nicotinevrij, with their names.</summary>
    public IReadOnlyDictionary<string, string> Ouders { get; }

    public Vulling Vulling { get; }

    public KindTable Kinds { get; }

    /// <summary>The aanpakken of a leefgebied, in the order of the catalogue.</summary>
    public IReadOnlyList<AanpakDefinitie> AanpakkenVan(LeefgebiedDefinitie leefgebied) => _perLeefgebied[leefgebied.Index];

    public AanpakDefinitie? Aanpak(ReadOnlySpan<char> sleutel) => _aanpakken.TryGetValue(sleutel, out var aanpak) ? aanpak : null;

    /// <summary>The name of a key that may be tested (beproeven); null when the catalogue knows no such new approach.</summary>
    public string? Beproefbaar(string sleutel) =>
        Ouders.GetValueOrDefault(sleutel)
        ?? (Aanpak(sleutel) is { Status: AanpakStatus.Ontwikkelagenda1Nieuw } aanpak ? aanpak.Naam : null);

    /// <summary>Facts for a moment, as for one validation.</summary>
    public FactPool Pool { get; }

    /// <summary>The facts of an agenda under this catalogue, for everyone and for as long as the agenda is there: they do not change.</summary>
    public FactBase FactsOf(Werkagenda werkagenda) => _bases.GetValue(werkagenda, w => new FactBase(w, this));
}
