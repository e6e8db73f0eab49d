namespace Azwa.Rules.Peers.Catalogue;

internal enum Status
{
    Basisfunctionaliteit,
    Lopend,
    Nieuw,
}

/// <summary>The chapter of the Format that a finding belongs to, and the section in it.</summary>
internal sealed record Hoofdstuk(string Naam, string? Sectie = null)
{
    public static readonly Hoofdstuk Regio = new("Regio");
    public static readonly Hoofdstuk Rpi = new("RPI");
    public static readonly Hoofdstuk Beproeven = new("Te beproeven aanpakken");
    public static readonly Hoofdstuk Vaststelling = new("Vaststelling en aanlevering");
    public static readonly Hoofdstuk Aanlevering = new("Vaststelling en aanlevering", "Aanlevering");
}

internal sealed class LeefgebiedSoort(string sleutel, string naam, string? bijzonderheid = null)
{
    public string Sleutel { get; } = sleutel;

    public string Naam { get; } = naam;

    /// <summary>What messages add, with the space before it; empty when there is nothing to add.</summary>
    public string Bijzonderheid { get; } = bijzonderheid is null ? "" : " " + bijzonderheid;

    public string Pointer { get; } = "/leefgebieden/" + sleutel;

    public Hoofdstuk Hoofdstuk { get; } = new(naam);
}

internal sealed class AanpakSoort(string sleutel, string naam, LeefgebiedSoort leefgebied, Status status)
{
    public string Sleutel { get; } = sleutel;

    public string Naam { get; } = naam;

    public LeefgebiedSoort Leefgebied { get; } = leefgebied;

    public Status Status { get; } = status;

    public string? Ouder { get; init; }

    /// <summary>Whether the Format itself invites a cell that only refers elsewhere.</summary>
    public bool VerwijzingMag { get; init; }

    public string[] Aliassen { get; init; } = [];

    public MaatSoort[] Maten { get; init; } = [];

    public ElementSoort[] Aanbod { get; init; } = [];

    public bool Verplicht => Status != Status.Nieuw;

    public string Pointer { get; } = $"{leefgebied.Pointer}/aanpakken/{sleutel}";

    public Hoofdstuk Hoofdstuk { get; } = new(leefgebied.Naam, naam);
}

/// <summary>A measure with a streefwaarde.</summary>
internal sealed record MaatSoort(string Sleutel, string Naam, bool PerGemeente = false);

internal sealed record ElementSoort(string Sleutel, string Naam);
