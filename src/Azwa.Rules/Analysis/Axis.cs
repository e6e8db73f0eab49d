using Azwa.Rules.Facts;

namespace Azwa.Rules.Analysis;

/// <summary>
/// A thing on which conditions depend. Axes are taken to be independent of each other: that allows more than agendas can show, so that
/// what is impossible here is impossible, and what is possible here has yet to be shown by an agenda.
/// </summary>
internal abstract class Axis(int index, string name, ChildrenAxis? element)
{
    private IReadOnlyList<Cell>? _cells;

    /// <summary>Its place among the axes of a space.</summary>
    public int Index { get; } = index;

    public string Name { get; } = name;

    /// <summary>The collection whose children it speaks of; null when it speaks of the fact or what it belongs to.</summary>
    public ChildrenAxis? Element { get; } = element;

    /// <summary>Its cells; asked for once all conditions are known, because their constants are the borders.</summary>
    public IReadOnlyList<Cell> Cells => _cells ??= MakeCells();

    protected abstract IReadOnlyList<Cell> MakeCells();
}

/// <summary>Anything whose cells do not depend on conditions.</summary>
internal sealed class PlainAxis(int index, string name, ChildrenAxis? element, IReadOnlyList<Cell> cells) : Axis(index, name, element)
{
    protected override IReadOnlyList<Cell> MakeCells() => cells;
}

/// <summary>A field of the fact, of what it belongs to or of a child.</summary>
internal sealed class FieldAxis(int index, string name, Owner owner, Field field, Func<FieldAxis, IReadOnlyList<Cell>> makeCells)
    : Axis(index, name, field.IsAsOf ? null : owner.Element)
{
    public Field Field { get; } = field;

    public Owner Owner { get; } = owner;

    /// <summary>The words with which conditions compare it.</summary>
    public SortedSet<string> Words { get; } = new(StringComparer.Ordinal);

    /// <summary>The numbers with which conditions compare it, days by their number.</summary>
    public SortedSet<decimal> Points { get; } = [];

    /// <summary>The fields with which conditions compare it: they share their points.</summary>
    public HashSet<FieldAxis> Compared { get; } = [];

    protected override IReadOnlyList<Cell> MakeCells() => makeCells(this);
}

/// <summary>A field per head of a population, when that is known: targets for the same population are borders on one scale.</summary>
internal sealed class RatioAxis(int index, string name, ChildrenAxis? element, Field population) : Axis(index, name, element)
{
    public Field Population { get; } = population;

    /// <summary>The bounds of targets, with their tolerance.</summary>
    public SortedSet<decimal> Points { get; } = [];

    protected override IReadOnlyList<Cell> MakeCells() => [.. FieldCells.Stretches(Points, isWhole: false, null, null), Cell.Absent];
}

/// <summary>How the values of two fields stand to each other, when both are given.</summary>
internal sealed class OrderAxis(int index, FieldAxis left, FieldAxis right, ChildrenAxis? element, IReadOnlyList<Cell> cells)
    : Axis(index, $"{left.Name} ~ {right.Name}", element)
{
    public FieldAxis Left { get; } = left;

    public FieldAxis Right { get; } = right;

    /// <summary>Whether the orders that a cell stands for can occur between two values.</summary>
    public static bool Allows(Cell order, Cell left, Cell right)
    {
        if (!left.IsGiven || !right.IsGiven)
        {
            // Then nothing is asked of it, and one cell is enough.
            return order.Order == Order.Equal;
        }

        if (left.Number is not null && right.Number is not null)
        {
            return left.Span.OrdersTo(right.Span).HasFlag(order.Order);
        }

        return left.Word is not { } a || right.Word is not { } b || a.AsSpan().Trim().SequenceEqual(b.AsSpan().Trim()) == (order.Order == Order.Equal);
    }

    protected override IReadOnlyList<Cell> MakeCells() => cells;
}

/// <summary>
/// A collection of children, as far as questions about all or some of them can tell. Its cells depend on what the other axes are, so
/// they are made while searching.
/// </summary>
internal sealed class ChildrenAxis(int index, string name, bool mayBeUnknown) : Axis(index, name, element: null)
{
    public bool MayBeUnknown { get; } = mayBeUnknown;

    /// <summary>The questions, in the order in which they were met.</summary>
    public List<ChildrenQuestion> Questions { get; } = [];

    protected override IReadOnlyList<Cell> MakeCells() => throw new InvalidOperationException("The cells of a collection follow from the other axes.");
}

/// <summary>Whether every (or some) child for which 'with' holds has 'that'.</summary>
internal sealed record ChildrenQuestion(bool Every, Formula? With, Formula That)
{
    /// <summary>The answer that only children can change: that of an empty collection.</summary>
    public Truth Empty => Every ? Truth.True : Truth.False;

    /// <summary>What one child makes of it.</summary>
    public TruthSet Of(Assignment assignment)
    {
        var that = That.Of(assignment);
        if (With is null)
        {
            return that;
        }

        var with = With.Of(assignment);
        return Every ? TruthSets.Or(TruthSets.Not(with), that) : TruthSets.And(with, that);
    }
}
