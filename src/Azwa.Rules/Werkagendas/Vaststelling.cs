using Azwa.Rules.Syntax;

namespace Azwa.Rules.Werkagendas;

/// <summary>When and by whom the werkagenda was adopted and delivered. Immutable.</summary>
public sealed class Vaststelling
{
    /// <summary>When the text was ready.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to a day before 2020 or after 2050.</exception>
    public DateOnly? Gereed { get; init => field = Guard.Date(value); }

    /// <summary>When the IZA governance adopted it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to a day before 2020 or after 2050.</exception>
    public DateOnly? IzaGovernance { get; init => field = Guard.Date(value); }

    /// <summary>The decisions of the colleges by municipality code.</summary>
    /// <exception cref="ArgumentException">A key is no municipality code, GM and four digits, or a value is null.</exception>
    public IReadOnlyDictionary<string, Collegebesluit>? Colleges { get; init => field = Guard.Copy(value, KeyForm.Gemeentecode); }

    /// <summary>When the region delivered it (opleveren); information only.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to a day before 2020 or after 2050.</exception>
    public DateOnly? Opgeleverd { get; init => field = Guard.Date(value); }

    /// <summary>The delivery to VWS (aanleveren).</summary>
    public Aanlevering? Aanlevering { get; init; }
}

/// <summary>The decision of one municipality. Immutable.</summary>
public sealed class Collegebesluit
{
    /// <summary><c>college</c>, <c>gemeenteraad</c> or <c>anders</c>.</summary>
    /// <exception cref="ArgumentException">It is set to another word.</exception>
    public string? Orgaan { get; init => field = Guard.OneOf(value, Keuzes.Orgaan); }

    /// <summary>Date of the decision, taken or planned.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to a day before 2020 or after 2050.</exception>
    public DateOnly? Datum { get; init => field = Guard.Date(value); }

    /// <summary>The version decided on.</summary>
    public string? Versie { get; init; }

    /// <summary><c>vastgesteld</c>, <c>aangehouden</c> or <c>afgewezen</c>.</summary>
    /// <exception cref="ArgumentException">It is set to another word.</exception>
    public string? Besluit { get; init => field = Guard.OneOf(value, Keuzes.Besluit); }
}

/// <summary>The delivery to VWS. Immutable.</summary>
public sealed class Aanlevering
{
    /// <summary>Date of delivery, done or planned.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to a day before 2020 or after 2050.</exception>
    public DateOnly? Datum { get; init => field = Guard.Date(value); }

    /// <summary>CBS code of the municipality that delivers.</summary>
    /// <exception cref="ArgumentException">It is set to what is no municipality code: GM and four digits.</exception>
    public string? Door { get; init => field = Guard.Gemeentecode(value); }

    /// <summary>The version delivered.</summary>
    public string? Versie { get; init; }
}
