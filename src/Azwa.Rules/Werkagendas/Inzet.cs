using Azwa.Rules.Syntax;

namespace Azwa.Rules.Werkagendas;

/// <summary>Numbers and growth path of one measure (maat). Immutable.</summary>
public sealed class Inzet
{
    /// <summary>The present value; not negative.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set below 0 or above 999,999,999,999.</exception>
    public decimal? Huidig { get; init => field = Guard.NotNegative(value); }

    /// <summary>Planned value by year (2020 up to and including 2050); not negative. 2030 is the end state that streefwaarden are compared with.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A year is before 2020 or after 2050, or a value is negative or above 999,999,999,999.</exception>
    public IReadOnlyDictionary<int, decimal>? Ingroeipad { get; init => field = Guard.Path(value); }

    /// <summary>End-state value by municipality code; not negative.</summary>
    /// <exception cref="ArgumentException">A key is no municipality code, GM and four digits.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative or above 999,999,999,999.</exception>
    public IReadOnlyDictionary<string, decimal>? PerGemeente { get; init => field = Guard.NotNegative(Guard.Copy(value, KeyForm.Gemeentecode)); }

    /// <summary>End-state value at regional level beside the municipal ones; not negative.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set below 0 or above 999,999,999,999.</exception>
    public decimal? Regionaal { get; init => field = Guard.NotNegative(value); }

    /// <summary>Why the region deviates from the streefwaarde.</summary>
    public string? Motivering { get; init; }

    /// <summary>Why it deviates in one municipality, by code.</summary>
    /// <exception cref="ArgumentException">A key is no municipality code, GM and four digits, or a value is null.</exception>
    public IReadOnlyDictionary<string, string>? MotiveringPerGemeente { get; init => field = Guard.Copy(value, KeyForm.Gemeentecode); }

    /// <summary>Own indicator: what is counted.</summary>
    public string? Naam { get; init; }

    /// <summary>Own indicator: its unit.</summary>
    public string? Eenheid { get; init; }
}

/// <summary>The answer to one element of the required supply. Immutable.</summary>
public sealed class Aanbodselement
{
    /// <summary>Whether the region commits to it.</summary>
    public required bool Aanwezig { get; init; }

    /// <summary>With <see cref="Aanwezig"/> false: the motivation of the deviation.</summary>
    public string? Toelichting { get; init; }
}

/// <summary>A line of money of an aanpak. Immutable.</summary>
public sealed class Geldregel
{
    /// <summary>The source, such as <c>spuk-azwa</c>, <c>zvw</c>, <c>gemeentefonds</c>.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public required string Bron { get; init => field = Guard.Present(value); }

    /// <summary>The year, 2026 up to and including 2040.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to a year before 2026 or after 2040.</exception>
    public required int Jaar { get; init => field = Guard.YearOfMoney(value); }

    /// <summary>Euro; not negative.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set below 0 or above 999,999,999,999.</exception>
    public decimal? Bedrag { get; init => field = Guard.NotNegative(value); }

    /// <summary><c>lokaal</c> or <c>regionaal</c>.</summary>
    /// <exception cref="ArgumentException">It is set to another word.</exception>
    public string? Niveau { get; init => field = Guard.OneOf(value, Keuzes.Niveau); }

    /// <summary>CBS code of the municipality that has the money.</summary>
    /// <exception cref="ArgumentException">It is set to what is no municipality code: GM and four digits.</exception>
    public string? Gemeente { get; init => field = Guard.Gemeentecode(value); }
}
