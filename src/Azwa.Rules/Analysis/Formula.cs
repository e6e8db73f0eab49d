using Azwa.Rules.Facts;

namespace Azwa.Rules.Analysis;

/// <summary>Which axes have been settled, and how.</summary>
internal sealed class Assignment(int axes)
{
    private readonly Cell?[] _cells = new Cell?[axes];

    public Cell? this[Axis axis]
    {
        get => _cells[axis.Index];
        set => _cells[axis.Index] = value;
    }
}

/// <summary>A condition over axes: what it may come to, given what is settled. What it leaves out cannot occur.</summary>
internal abstract class Formula
{
    public abstract TruthSet Of(Assignment assignment);

    /// <summary>The axes that it depends on, in the order in which they are met; those of children under their collection.</summary>
    public abstract IEnumerable<Axis> Axes { get; }
}

/// <summary>Asks some axes together.</summary>
internal sealed class AtomFormula(Axis[] axes, Func<Cell[], Truth> ask) : Formula
{
    private TruthSet _any;

    public override IEnumerable<Axis> Axes => axes;

    public override TruthSet Of(Assignment assignment)
    {
        var cells = new Cell[axes.Length];
        var open = 0;
        for (var i = 0; i < axes.Length; i++)
        {
            if (assignment[axes[i]] is { } cell)
            {
                cells[i] = cell;
            }
            else
            {
                open++;
            }
        }

        if (open == 0)
        {
            return TruthSets.Of(ask(cells));
        }

        if (open == axes.Length && _any != TruthSet.None)
        {
            return _any;
        }

        var truths = Over(cells, 0);
        if (open == axes.Length)
        {
            _any = truths;
        }

        return truths;
    }

    private TruthSet Over(Cell[] cells, int from)
    {
        while (from < axes.Length && cells[from] is not null)
        {
            from++;
        }

        if (from == axes.Length)
        {
            return TruthSets.Of(ask(cells));
        }

        var truths = TruthSet.None;
        foreach (var cell in axes[from].Cells)
        {
            cells[from] = cell;
            truths |= Over(cells, from + 1);
        }

        cells[from] = null!;
        return truths;
    }
}

internal sealed class AndFormula(IReadOnlyList<Formula> parts) : Formula
{
    public override IEnumerable<Axis> Axes => parts.SelectMany(p => p.Axes);

    public override TruthSet Of(Assignment assignment) => parts.Aggregate(TruthSet.True, (truths, part) => TruthSets.And(truths, part.Of(assignment)));
}

internal sealed class OrFormula(IReadOnlyList<Formula> parts) : Formula
{
    public override IEnumerable<Axis> Axes => parts.SelectMany(p => p.Axes);

    public override TruthSet Of(Assignment assignment) => parts.Aggregate(TruthSet.False, (truths, part) => TruthSets.Or(truths, part.Of(assignment)));
}

internal sealed class NotFormula(Formula part) : Formula
{
    public override IEnumerable<Axis> Axes => part.Axes;

    public override TruthSet Of(Assignment assignment) => TruthSets.Not(part.Of(assignment));
}

/// <summary>Whether a condition holds; what is unknown does not.</summary>
internal sealed class HoldsFormula(Formula part) : Formula
{
    public override IEnumerable<Axis> Axes => part.Axes;

    public override TruthSet Of(Assignment assignment)
    {
        var truths = part.Of(assignment);
        return (truths & TruthSet.True) | (truths.Has(TruthSet.NotTrue) ? TruthSet.False : TruthSet.None);
    }
}

/// <summary>One question about a collection.</summary>
internal sealed class QuantifierFormula(ChildrenAxis axis, int question) : Formula
{
    public override IEnumerable<Axis> Axes =>
        axis.Questions.SelectMany(q => (q.With?.Axes ?? []).Concat(q.That.Axes)).Where(a => a.Element is null).Append(axis);

    public override TruthSet Of(Assignment assignment) => assignment[axis] is { } cell ? TruthSets.Of(cell.Answers[question]) : TruthSet.Any;
}
