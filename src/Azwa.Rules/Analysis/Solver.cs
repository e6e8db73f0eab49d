namespace Azwa.Rules.Analysis;

/// <summary>A formula and the values of which it is to have one.</summary>
internal sealed record Goal(Formula Formula, TruthSet Wanted);

/// <summary>What came of a search.</summary>
internal enum Answer
{
    /// <summary>No agenda can do it: all cells were tried.</summary>
    Impossible,

    /// <summary>Nothing in the conditions forbids it.</summary>
    Possible,

    /// <summary>There were more cells than are tried.</summary>
    Unsettled,
}

internal static class Answers
{
    /// <summary>Of two ways: possible when one is, impossible when neither is.</summary>
    public static Answer Worst(Answer one, Func<Answer> other) =>
        one == Answer.Possible ? one
        : other() is var second && second == Answer.Impossible ? one
        : second;
}

/// <summary>Looks for cells under which all goals are met, by trying all of them; what cannot lead to a goal any more is left out.</summary>
internal sealed class Solver
{
    /// <summary>How many steps one search takes at most; the shipped rules stay far below it.</summary>
    public const int MostSteps = 200_000;

    private readonly IReadOnlyList<Goal> _goals;
    private readonly List<Axis> _axes;
    private readonly Assignment _assignment;
    private readonly ILookup<Axis, AxisLaw> _laws;
    private int _steps;

    private Solver(Space space, IReadOnlyList<Goal> goals)
    {
        _goals = goals;
        _assignment = new Assignment(space.Axes.Count);
        _laws = space.Laws().SelectMany(law => new[] { law.If, law.Then }.OfType<Axis>().Select(axis => (Axis: axis, Law: law))).ToLookup(l => l.Axis, l => l.Law);

        // An order after the fields that it compares, a collection after all that its children look back at.
        var met = goals.SelectMany(g => g.Formula.Axes).Distinct().ToList();
        _axes = [.. met.Where(a => a is not (OrderAxis or ChildrenAxis)), .. met.Where(a => a is OrderAxis), .. met.Where(a => a is ChildrenAxis)];
    }

    /// <summary>Whether all goals can be met at once.</summary>
    /// <param name="space">The space of their formulas.</param>
    /// <param name="goals">The goals.</param>
    /// <returns>The answer, and the cells when it is possible.</returns>
    public static (Answer Answer, Assignment? Cells) Solve(Space space, IReadOnlyList<Goal> goals)
    {
        var solver = new Solver(space, goals);
        var found = solver.Try(0);
        return found ? (Answer.Possible, solver._assignment) : (solver._steps > MostSteps ? Answer.Unsettled : Answer.Impossible, null);
    }

    private bool Try(int next)
    {
        if (++_steps > MostSteps)
        {
            return false;
        }

        var met = true;
        foreach (var goal in _goals)
        {
            var truths = goal.Formula.Of(_assignment);
            if (!truths.Has(goal.Wanted))
            {
                return false;
            }

            met &= !truths.Has(~goal.Wanted);
        }

        if (met || next == _axes.Count)
        {
            return met;
        }

        var axis = _axes[next];
        var cells = axis is ChildrenAxis children ? new ChildrenCells(children, _assignment, _laws).All() : axis.Cells;
        if (cells is null)
        {
            _steps = MostSteps + 1;
            return false;
        }

        foreach (var cell in cells)
        {
            _assignment[axis] = cell;
            if (IsAllowed(axis, _assignment, _laws) && Try(next + 1))
            {
                return true;
            }
        }

        _assignment[axis] = null;
        return false;
    }

    /// <summary>Whether an axis that was settled last agrees with the others.</summary>
    public static bool IsAllowed(Axis axis, Assignment assignment, ILookup<Axis, AxisLaw> laws) =>
        laws[axis].All(law => law.Allows(assignment))
        && (axis is not OrderAxis order || assignment[order.Left] is not { } left || assignment[order.Right] is not { } right
            || OrderAxis.Allows(assignment[axis]!, left, right));
}
