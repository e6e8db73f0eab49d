using Azwa.Rules.Syntax;

namespace Azwa.Rules.Werkagendas;

/// <summary>One basisfunctionaliteit or aanpak: the cells of the Format, and what the Opdracht asks beside them. Immutable.</summary>
public sealed class Aanpak
{
    /// <summary>The present.</summary>
    public Ist? Ist { get; init; }

    /// <summary>The goal.</summary>
    public Soll? Soll { get; init; }

    /// <summary>The plan.</summary>
    public Gap? Gap { get; init; }

    /// <summary>Statement of financial coverage; amounts are not needed.</summary>
    public string? Dekking { get; init; }

    /// <summary>What it is paid from.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public IReadOnlyList<string>? Dekkingsbron { get; init => field = Guard.Copy(value); }

    /// <summary>Where parties need each other and what they hold each other accountable for.</summary>
    public string? Netwerkafspraken { get; init; }

    /// <summary>Numbers and growth path by measure; other keys than those of the catalogue are the region's own indicators.</summary>
    /// <exception cref="ArgumentException">A key does not have the form of one: small letters, digits and hyphens, or a value is null.</exception>
    public IReadOnlyDictionary<string, Inzet>? Inzet { get; init => field = Guard.Copy(value, KeyForm.Sleutel); }

    /// <summary>Elements of the required supply by key.</summary>
    /// <exception cref="ArgumentException">A key does not have the form of one: small letters, digits and hyphens, or a value is null.</exception>
    public IReadOnlyDictionary<string, Aanbodselement>? Aanbod { get; init => field = Guard.Copy(value, KeyForm.Sleutel); }

    /// <summary>MGN: how execution goes on after the transformatieplan.</summary>
    public string? Borging { get; init; }

    /// <summary>Nu Niet Zwanger: the scale of execution, <c>iza-regio</c> or <c>ggd-regio</c>.</summary>
    /// <exception cref="ArgumentException">It is set to another word.</exception>
    public string? Schaal { get; init => field = Guard.OneOf(value, Keuzes.Schaal); }

    /// <summary>Nu Niet Zwanger: the agreement by name of the GGD-regio.</summary>
    /// <exception cref="ArgumentException">A key is blank, or a value is null.</exception>
    public IReadOnlyDictionary<string, string>? GgdAfstemming { get; init => field = Guard.Copy(value, KeyForm.Vrij); }

    /// <summary>MGN: last day of the transformatieplan.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to a day before 2020 or after 2050.</exception>
    public DateOnly? TransformatieplanTot { get; init => field = Guard.Date(value); }

    /// <summary>Why the region holds this aanpak to be not relevant; it excuses nothing (P-10).</summary>
    public string? NietRelevant { get; init; }

    /// <summary>Lines of money; amounts are never required.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public IReadOnlyList<Geldregel>? Middelen { get; init => field = Guard.Copy(value); }
}

/// <summary>The present situation. Immutable.</summary>
public sealed class Ist
{
    /// <summary>What is known of the urgency.</summary>
    public string? Urgentie { get; init; }

    /// <summary>To what extent the aanpak is there already.</summary>
    public string? Situatie { get; init; }
}

/// <summary>The situation aimed at. Immutable.</summary>
public sealed class Soll
{
    /// <summary>What the region set as covering supply.</summary>
    public string? Ambitie { get; init; }

    /// <summary>Which choices were made, and which are still open.</summary>
    public string? Ontwerp { get; init; }
}

/// <summary>The plan to get there. Immutable.</summary>
public sealed class Gap
{
    /// <summary>The SMART agreements.</summary>
    public string? Projectdoelstellingen { get; init; }

    /// <summary>Which means are used; optional.</summary>
    public string? FinancieelPlan { get; init; }

    /// <summary>How progress is followed; optional.</summary>
    public string? Monitoring { get; init; }

    /// <summary>The rows of the Mijlpalenplanning.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public IReadOnlyList<Mijlpaal>? Mijlpalen { get; init => field = Guard.Copy(value); }
}

/// <summary>One row of the Mijlpalenplanning. Immutable.</summary>
public sealed class Mijlpaal
{
    /// <summary>The quarter as the region writes it: Q1 2027, 2027-Q1, 1e kwartaal 2027, Q1-Q3 2027 …</summary>
    public string? Kwartaal { get; init; }

    /// <summary>What is done.</summary>
    public string? Activiteiten { get; init; }

    /// <summary>Who is responsible.</summary>
    public string? Verantwoordelijke { get; init; }

    /// <summary>What it yields.</summary>
    public string? Deelresultaat { get; init; }
}
