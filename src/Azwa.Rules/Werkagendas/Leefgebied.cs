using Azwa.Rules.Syntax;

namespace Azwa.Rules.Werkagendas;

/// <summary>One of the five leefgebieden: three questions and its aanpakken. Immutable.</summary>
public sealed class Leefgebied
{
    /// <summary>The regional health goals.</summary>
    public string? Gezondheidsdoelen { get; init; }

    /// <summary>What falls within it, and how it coheres with the others.</summary>
    public string? ScopeEnSamenhang { get; init; }

    /// <summary>Responsibility, ownership, capacity and the roles of the parties.</summary>
    public OrganisatieEnRollen? OrganisatieEnRollen { get; init; }

    /// <summary>The sections of the aanpakken by key of the catalogue.</summary>
    /// <exception cref="ArgumentException">A key does not have the form of one: small letters, digits and hyphens, or a value is null.</exception>
    public IReadOnlyDictionary<string, Aanpak>? Aanpakken { get; init => field = Guard.Copy(value, KeyForm.Sleutel); }

    /// <summary>Ontwikkelagenda 2 and other initiatives: free to include.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public IReadOnlyList<OverigeAanpak>? OverigeAanpakken { get; init => field = Guard.Copy(value); }

    /// <summary>Free sections beyond the Format: never judged.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public IReadOnlyList<AanvullendeSectie>? Aanvullend { get; init => field = Guard.Copy(value); }
}

/// <summary>Organisatie en rollen of a leefgebied: a text, or the two lists. Immutable.</summary>
public sealed class OrganisatieEnRollen
{
    /// <summary>The text.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Who pays.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public IReadOnlyList<string>? Financierders { get; init => field = Guard.Copy(value); }

    /// <summary>Who does the work.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public IReadOnlyList<string>? Uitvoeringspartijen { get; init => field = Guard.Copy(value); }
}

/// <summary>An approach of ontwikkelagenda 2 or another initiative. Immutable.</summary>
public sealed class OverigeAanpak
{
    /// <summary>Its name.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public required string Naam { get; init => field = Guard.Present(value); }

    /// <summary>What it is paid from.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public IReadOnlyList<string>? Dekkingsbron { get; init => field = Guard.Copy(value); }

    /// <summary>A note.</summary>
    public string? Toelichting { get; init; }
}
