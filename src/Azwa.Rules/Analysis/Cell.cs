using Azwa.Rules.Facts;

namespace Azwa.Rules.Analysis;

/// <summary>
/// One of the finitely many ways in which a thing can be, as far as the conditions at hand can tell: all values of a cell give each of
/// them the same answer.
/// </summary>
internal sealed record Cell
{
    /// <summary>Nothing is given.</summary>
    public static readonly Cell Absent = new();

    public bool IsGiven { get; init; }

    /// <summary>Given, and not just a placeholder.</summary>
    public bool IsFilled { get; init; }

    /// <summary>The text; null when it is one that no condition names.</summary>
    public string? Word { get; init; }

    public bool? Flag { get; init; }

    /// <summary>A number of the cell, and of a day its number.</summary>
    public decimal? Number { get; init; }

    public Span Span { get; init; }

    /// <summary>The named words that a list holds.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>How two values stand to each other.</summary>
    public Order Order { get; init; }

    /// <summary>What a condition over something that is not taken apart comes to.</summary>
    public Truth Truth { get; init; }

    /// <summary>The kind of a child.</summary>
    public Kind? Kind { get; init; }

    /// <summary>Of a collection: what each question about it comes to.</summary>
    public IReadOnlyList<Truth> Answers { get; init; } = [];

    public static Cell OfFlag(bool flag) => new() { IsGiven = true, IsFilled = true, Flag = flag };

    public static Cell OfPoint(decimal number) => new() { IsGiven = true, IsFilled = true, Number = number, Span = new Span(number, number) };

    public static Cell OfStretch(decimal number, decimal? low, decimal? high) =>
        new() { IsGiven = true, IsFilled = true, Number = number, Span = new Span(low, high) };

    public static Cell OfWord(string? word, bool isFilled) => new() { IsGiven = true, IsFilled = isFilled, Word = word };
}
