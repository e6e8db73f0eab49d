namespace Azwa.Rules.Compilation;

/// <summary>
/// A number or a date that a rule holds a field against, as it is for one agenda on one day: a norm times its population, a figure or a
/// day of the rule itself, or what stands in another field. Inclusive: the bound itself is within. Immutable.
/// </summary>
public sealed record RuleBound
{
    /// <summary>The field as the rule names it, such as <c>college.datum</c>; <c>asOf</c> is the day as of which is judged.</summary>
    public required string Field { get; init; }

    /// <summary>The JSON Pointer of the place where the field stands, whether or not something stands there; null for the day as of which is
    /// judged. Of a field that is made of others, such as a sum, the place where findings about it stand.</summary>
    public required string? Path { get; init; }

    /// <summary>Whether it is the least that the field may be; otherwise it is the most.</summary>
    public required bool IsLeast { get; init; }

    /// <summary>The number, without the tolerance of its norm; null when it is a date.</summary>
    public decimal? Number { get; init; }

    /// <summary>The number at which the rule tips: <see cref="Number"/> with the tolerance of its norm, outwards; null when it is a date.</summary>
    public decimal? Tolerated { get; init; }

    /// <summary>The date; null when it is a number.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The id of the norm that it comes from; null when the rule names no norm.</summary>
    public string? Norm { get; init; }

    /// <summary>Whether the check of the rule is this comparison and nothing else; otherwise it is one of more, or of its condition.</summary>
    public required bool IsCheck { get; init; }
}
