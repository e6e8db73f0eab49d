using Azwa.Rules.Compilation;
using Azwa.Rules.Facts;
using Azwa.Rules.Syntax;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Witnesses;

/// <summary>
/// Finds a small change of a complete agenda after which a goal is reached, as it is on one day. It goes on from the agenda in which the
/// least stands in the way of the goal, by changing what the conditions in the way read. What it finds is judged by the rules themselves;
/// that it finds nothing proves nothing. The same question gets the same answer: nothing is left to chance or to the clock. Not thread-safe.
/// </summary>
internal sealed class WitnessSearch
{
    /// <summary>So many agendas are tried for a goal, unless told otherwise.</summary>
    public const int Budget = 1000;

    private const int MostChanges = 12;

    private readonly Catalogus _catalogus;
    private readonly EvaluationContext _context;
    private readonly Guide _guide;
    private readonly Moves _moves;
    private readonly ChangedAgendas _agendas;

    /// <param name="rules">The rules of the goals, as they are on the day.</param>
    /// <param name="asOf">The day as of which is judged.</param>
    /// <param name="agendas">Makes the agendas that are tried.</param>
    public WitnessSearch(CompiledRuleSet rules, DateOnly asOf, ChangedAgendas agendas)
    {
        _catalogus = rules.Bound.Catalogus;
        _agendas = agendas;
        _context = rules.ContextFor(asOf);
        _guide = new Guide(new ConditionCompiler(_catalogus.Vulling), _context);
        _moves = new Moves(_catalogus, _context);
    }

    /// <summary>Finds the changes.</summary>
    /// <param name="goal">What is sought.</param>
    /// <param name="starts">Changes to go on from where one change of the complete agenda does not do: those of examples that come near.</param>
    /// <param name="budget">How many agendas are tried, those of the starts not counted.</param>
    /// <returns>The changes, of which none can be missed; null when the budget is spent or nothing is left to try.</returns>
    public Witness? Find(Goal goal, IEnumerable<Changes>? starts = null, int budget = Budget)
    {
        var run = new Run(this, goal, budget);
        return (run.Try(Changes.None) ?? run.TryOnward() ?? run.TryAny(starts ?? []) ?? run.TryAllOnward()) is { } found ? Smallest(goal, found) : null;
    }

    /// <summary>Takes the first of some changes after which the goal is reached.</summary>
    /// <returns>The changes, of which none can be missed; null when none of them does.</returns>
    public Witness? FindAmong(Goal goal, IEnumerable<Changes> known) =>
        known.FirstOrDefault(c => Start(c) is { } made && goal.FirstOf(made.Facts, _context) is not null) is { } found ? Smallest(goal, found) : null;

    /// <summary>The facts of the agenda after changes; null when they do not fit it.</summary>
    public IReadOnlyList<Fact>? FactsAfter(Changes changes) => Make(changes)?.Facts;

    private IEnumerable<IReadOnlyList<Change>> MovesFrom(ChangedAgenda near, Goal goal)
    {
        var (fact, distance) = Nearest(near, goal);
        if (fact is null)
        {
            return _moves.Adding(goal.Type, goal.Kinds);
        }

        var root = WerkagendaTree.Of(near.Agenda);
        var obstacles = distance > 0 ? _guide.Obstacles(goal, fact) : _guide.Everything(goal, fact);
        return obstacles.SelectMany(o => _moves.Around(o, root));
    }

    /// <summary>The fact with the least in its way; of equals the first.</summary>
    private (Fact? Fact, int Distance) Nearest(ChangedAgenda made, Goal goal)
    {
        (Fact? Fact, int Distance) nearest = (null, int.MaxValue);
        foreach (var fact in made.Facts)
        {
            if (goal.Concerns(fact) && _guide.Distance(goal, fact) is var distance && distance < nearest.Distance)
            {
                nearest = (fact, distance);
            }
        }

        return nearest;
    }

    private ChangedAgenda? Start(Changes changes) => _agendas.Kept(_catalogus, changes);

    private ChangedAgenda? Make(Changes changes) => _agendas.Make(_catalogus, changes);

    /// <summary>Leaves out what is not needed, as long as anything can be left out.</summary>
    private Witness Smallest(Goal goal, Changes changes)
    {
        Fact? Reached(Changes tried) => Make(tried) is { } made ? goal.FirstOf(made.Facts, _context) : null;
        for (var smaller = changes; smaller is not null;)
        {
            changes = smaller;
            smaller = Smaller(changes).FirstOrDefault(c => Reached(c) is not null);
        }

        return new Witness(changes, Reached(changes)!.Path);
    }

    private static IEnumerable<Changes> Smaller(Changes changes)
    {
        for (var i = changes.All.Count - 1; i >= 0; i--)
        {
            yield return changes.Without(i);
        }

        for (var i = 0; i < changes.All.Count; i++)
        {
            foreach (var value in Smaller(changes.All[i].Value))
            {
                yield return changes.Replace(i, value);
            }
        }
    }

    private static IEnumerable<Node> Smaller(Node? value) => value switch
    {
        MappingNode mapping => mapping.Entries.Select((_, i) => new MappingNode(mapping.Start, [.. mapping.Entries.Where((_, j) => j != i)]))
            .Concat(mapping.Entries.SelectMany((e, i) => Smaller(e.Value).Select(v =>
                new MappingNode(mapping.Start, [.. mapping.Entries.Select((other, j) => j == i ? new Entry(e.Key, v) : other)])))),
        SequenceNode sequence => sequence.Items.Select((_, i) => new SequenceNode(sequence.Start, [.. sequence.Items.Where((_, j) => j != i)]))
            .Concat(sequence.Items.SelectMany((item, i) => Smaller(item).Select(v =>
                new SequenceNode(sequence.Start, [.. sequence.Items.Select((other, j) => j == i ? v : other)])))),
        _ => [],
    };

    /// <summary>The search for one goal.</summary>
    private sealed class Run(WitnessSearch search, Goal goal, int budget)
    {
        private readonly PriorityQueue<ChangedAgenda, (int Distance, int Changes, int Turn)> _near = new();
        private readonly HashSet<string> _tried = new(StringComparer.Ordinal);
        private int _turn;
        private int _left = budget;

        /// <summary>The changes when they reach the goal; otherwise it can be gone on from them.</summary>
        public Changes? Try(Changes changes) => _tried.Add(changes.Key) ? Reached(search.Start(changes)) : null;

        public Changes? TryAny(IEnumerable<Changes> starts) => starts.Select(Try).FirstOrDefault(c => c is not null);

        public Changes? TryAllOnward()
        {
            while (_near.Count > 0 && _left > 0)
            {
                if (TryOnward() is { } found)
                {
                    return found;
                }
            }

            return null;
        }

        /// <summary>Makes every move from the agenda that is nearest.</summary>
        public Changes? TryOnward()
        {
            if (!_near.TryDequeue(out var near, out _))
            {
                return null;
            }

            foreach (var move in search.MovesFrom(near, goal))
            {
                var changes = move.Aggregate((Changes?)near.Changes, (all, change) => all?.With(change.Pointer, change.Value));
                if (changes is null || changes.All.Count > MostChanges || !_tried.Add(changes.Key))
                {
                    continue;
                }

                if (_left-- <= 0)
                {
                    return null;
                }

                if (Reached(search.Make(changes)) is { } found)
                {
                    return found;
                }
            }

            return null;
        }

        private Changes? Reached(ChangedAgenda? made)
        {
            if (made is null)
            {
                return null;
            }

            if (goal.FirstOf(made.Facts, search._context) is not null)
            {
                return made.Changes;
            }

            _near.Enqueue(made, (search.Nearest(made, goal).Distance, made.Changes.All.Count, _turn++));
            return null;
        }
    }
}
