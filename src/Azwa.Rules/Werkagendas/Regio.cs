using Azwa.Rules.Syntax;

namespace Azwa.Rules.Werkagendas;

/// <summary>The region that writes the werkagenda: who it is, its municipalities and who directs the drafting. Immutable.</summary>
public sealed class Regio
{
    /// <summary>Name of the region.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public required string Naam { get; init => field = Guard.Present(value); }

    /// <summary>CBS code of the municipality that acts for all others (<c>GM0000</c>).</summary>
    /// <exception cref="ArgumentException">It is set to what is no municipality code: GM and four digits.</exception>
    public string? Mandaatgemeente { get; init => field = Guard.Gemeentecode(value); }

    /// <summary>The preferente zorgverzekeraars.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public IReadOnlyList<string>? Zorgverzekeraars { get; init => field = Guard.Copy(value); }

    /// <summary>Collaborations involved in the drafting (RHO, RESV, MGN, VSV …).</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public IReadOnlyList<string>? Samenwerkingsverbanden { get; init => field = Guard.Copy(value); }

    /// <summary>Reference to the regioplan that the werkagenda supplements.</summary>
    public string? Regioplan { get; init; }

    /// <summary>Every municipality of the region by CBS code; null when they are not known, and then adoption cannot be judged.</summary>
    /// <exception cref="ArgumentException">A key is no municipality code, GM and four digits, or a value is null.</exception>
    public IReadOnlyDictionary<string, Gemeente>? Gemeenten { get; init => field = Guard.Copy(value, KeyForm.Gemeentecode); }

    /// <summary>Reference date of the populations.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to a day before 2020 or after 2050.</exception>
    public DateOnly? Peildatum { get; init => field = Guard.Date(value); }

    /// <summary>Source of the populations.</summary>
    public string? Bron { get; init; }
}

/// <summary>A municipality of the region, with the populations that norms scale with. Immutable.</summary>
public sealed class Gemeente
{
    /// <summary>Name of the municipality.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public required string Naam { get; init => field = Guard.Present(value); }

    /// <summary>Inhabitants of all ages; not negative.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set below 0 or above 100,000,000.</exception>
    public long? Inwoners { get; init => field = Guard.NotNegative(value); }

    /// <summary>Inhabitants of 65 and older; not negative.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set below 0 or above 100,000,000.</exception>
    public long? Ouderen65Plus { get; init => field = Guard.NotNegative(value); }

    /// <summary>Inhabitants of 65 and older with an elevated risk of falling, when that is known; not negative.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set below 0 or above 100,000,000.</exception>
    public long? OuderenVerhoogdValrisico { get; init => field = Guard.NotNegative(value); }

    /// <summary>Inhabitants from 0 up to and including 17; not negative.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set below 0 or above 100,000,000.</exception>
    public long? Jeugdigen { get; init => field = Guard.NotNegative(value); }

    /// <summary>Whether the municipality has an NPLV area.</summary>
    public bool? NplvGebied { get; init; }

    /// <summary>Name of its GGD-regio; the same name is the key in <see cref="Aanpak.GgdAfstemming"/>.</summary>
    public string? GgdRegio { get; init; }
}
