using Azwa.Rules.Facts;

namespace Azwa.Rules.Analysis;

/// <summary>
/// The cells of a collection. What a question about it comes to is settled by one child, the least or the greatest, so that as many
/// children as there are questions show all that more could show.
/// </summary>
internal sealed class ChildrenCells(ChildrenAxis axis, Assignment assignment, ILookup<Axis, AxisLaw> laws)
{
    /// <summary>How many ways for one child to be are tried at most.</summary>
    private const int MostChildren = 50_000;

    private readonly List<Axis> _axes = [.. axis.Questions
        .SelectMany(q => (q.With?.Axes ?? []).Concat(q.That.Axes))
        .Where(a => a.Element == axis)
        .Distinct()
        .OrderBy(a => a is OrderAxis)];

    private readonly HashSet<int> _children = [];
    private int _tried;

    /// <summary>Each way for the collection to be; null when there are too many to try.</summary>
    public IReadOnlyList<Cell>? All()
    {
        if (!TryChildren(0))
        {
            return null;
        }

        var answers = new HashSet<int> { Key(axis.Questions.Select(q => q.Empty)) };
        var reached = answers.ToList();
        for (var size = 0; size < axis.Questions.Count; size++)
        {
            reached = [.. reached.SelectMany(r => _children.Select(c => Joined(r, c))).Where(answers.Add)];
        }

        var cells = answers.Select(a => new Cell { IsGiven = true, IsFilled = true, Answers = Truths(a) });
        return [.. axis.MayBeUnknown ? cells.Append(new Cell { Answers = [.. axis.Questions.Select(_ => Truth.Unknown)] }) : cells];
    }

    private bool TryChildren(int next)
    {
        if (++_tried > MostChildren)
        {
            return false;
        }

        if (next == _axes.Count)
        {
            // Each question has one answer here, except where it asks something that is not settled; then all of them may be.
            AddAll(0, []);
            return true;
        }

        var tried = true;
        foreach (var cell in _axes[next].Cells)
        {
            assignment[_axes[next]] = cell;
            tried = !Solver.IsAllowed(_axes[next], assignment, laws) || TryChildren(next + 1);
            if (!tried)
            {
                break;
            }
        }

        assignment[_axes[next]] = null;
        return tried;
    }

    private void AddAll(int question, List<Truth> answers)
    {
        if (question == axis.Questions.Count)
        {
            _children.Add(Key(answers));
            return;
        }

        var truths = axis.Questions[question].Of(assignment);
        foreach (var truth in Enum.GetValues<Truth>().Where(t => truths.Has(TruthSets.Of(t))))
        {
            answers.Add(truth);
            AddAll(question + 1, answers);
            answers.RemoveAt(answers.Count - 1);
        }
    }

    private int Joined(int a, int b) => Key(Truths(a).Zip(Truths(b)).Select((pair, i) =>
        axis.Questions[i].Every == (pair.First < pair.Second) ? pair.First : pair.Second));

    private static int Key(IEnumerable<Truth> answers) => answers.Aggregate(1, (key, answer) => (3 * key) + (int)answer);

    private Truth[] Truths(int key)
    {
        var truths = new Truth[axis.Questions.Count];
        for (var i = truths.Length - 1; i >= 0; i--)
        {
            truths[i] = (Truth)(key % 3);
            key /= 3;
        }

        return truths;
    }
}
