using Azwa.Rules.Binding;
using Azwa.Rules.Facts;

namespace Azwa.Rules.Analysis;

/// <summary>The facts of one type that are of some kinds: what can be demanded of them at once.</summary>
/// <param name="days">The rules and norms.</param>
/// <param name="type">The type.</param>
/// <param name="kinds">The places of the kinds in the table of kinds.</param>
internal sealed class Ground(AnalysedDays days, FactType type, IEnumerable<int> kinds)
{
    private readonly List<Kind> _kinds = [.. kinds.Select(k => days.Set.Catalogus.Kinds.Of(type)[k])];

    /// <summary>Those for which a rule has something to say under some profile.</summary>
    public static Ground Of(AnalysedDays days, Rule rule) => new(days, rule.Type, KindsOf(rule));

    /// <summary>Those for which two rules for facts of one type both have something to say; null when there are none.</summary>
    public static Ground? Of(AnalysedDays days, Rule one, Rule other)
    {
        var kinds = KindsOf(one).Intersect(KindsOf(other)).ToList();
        return one.Type == other.Type && kinds.Count > 0 ? new Ground(days, one.Type, kinds) : null;
    }

    public static IEnumerable<int> KindsOf(Rule rule) =>
        rule.Variants.Index().Where(v => v.Item?.Severities.Values.Any(s => s is not null) == true).Select(v => v.Index);

    /// <summary>Whether the demands can be met for a fact of one of the kinds.</summary>
    public Answer Solve(IEnumerable<Demand> demands)
    {
        var all = demands.ToList();
        var answer = Answer.Impossible;
        var asked = new HashSet<string>(StringComparer.Ordinal);
        IReadOnlyCollection<string>? names = null;
        foreach (var kind in _kinds)
        {
            // Kinds that do not differ in what is asked of the catalogue have the same answer.
            if (names is not null && !asked.Add(Key(kind, names)))
            {
                continue;
            }

            var space = new Space(type, kind, days.Set.Catalogus.Kinds, days.Set.Catalogus.Vulling, days.Days);
            var builder = new FormulaBuilder(space, days.Norms);
            List<Goal> goals = [.. all.Select(d => new Goal(d.In(builder), d.Wanted))];
            if (names is null)
            {
                names = space.FixedNames;
                asked.Add(Key(kind, names));
            }

            switch (Solver.Solve(space, goals).Answer)
            {
                case Answer.Possible:
                    return Answer.Possible;
                case Answer.Unsettled:
                    answer = Answer.Unsettled;
                    break;
            }
        }

        return answer;
    }

    /// <summary>The fewest of some demands that cannot be met together: without any one of them, the others can.</summary>
    public IReadOnlyList<Demand> Smallest(IReadOnlyList<Demand> clash)
    {
        var left = clash.ToList();
        foreach (var demand in clash)
        {
            List<Demand> without = [.. left.Where(d => d != demand)];
            if (Solve(without) == Answer.Impossible)
            {
                left = without;
            }
        }

        return left;
    }

    private static string Key(Kind kind, IEnumerable<string> names) => string.Join('|', names.Select(n => kind.Fixed.GetValueOrDefault(n)));
}
