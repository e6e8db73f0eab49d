using Azwa.Rules.Binding;
using Azwa.Rules.Facts;

namespace Azwa.Rules.Analysis;

/// <summary>A fact for which one rule speaks, and the children of it for which another speaks: what can be demanded of them at once.</summary>
/// <param name="days">The rules and norms.</param>
/// <param name="children">The collection, of facts of the type of the first rule.</param>
/// <param name="one">The rule over the fact.</param>
/// <param name="other">The rule over each of its children; it looks at no collection itself.</param>
internal sealed class ChildrenGround(AnalysedDays days, Children children, Rule one, Rule other)
{
    private readonly KindTable _table = days.Set.Catalogus.Kinds;
    private readonly List<Kind> _childKinds = [.. Ground.KindsOf(other).Select(k => days.Set.Catalogus.Kinds.Of(other.Type)[k])];

    /// <summary>Whether the other rule can speak for a child, with demands on the fact and on each child for which it speaks.</summary>
    public Answer Solve(IEnumerable<Demand> own, IEnumerable<Demand> ofChildren)
    {
        var (owns, asks) = (own.ToList(), ofChildren.Select(d => d.Condition!).ToList());
        var answer = Answer.Impossible;
        foreach (var kind in Ground.KindsOf(one))
        {
            var space = new Space(one.Type, _table.Of(one.Type)[kind], _table, days.Set.Catalogus.Vulling, days.Days);
            var builder = new FormulaBuilder(space, days.Norms);
            var (speaks, passes) = builder.OfChildren(children, other.Type, _childKinds, RuleClaims.Parts(other.When), asks);
            answer = Answers.Worst(answer, () => Solver.Solve(
                space, [.. owns.Select(d => new Goal(d.In(builder), d.Wanted)), new Goal(speaks, TruthSet.True), new Goal(passes, TruthSet.True)]).Answer);
            if (answer == Answer.Possible)
            {
                break;
            }
        }

        return answer;
    }

    /// <summary>The fewest of the demands that cannot be met together; what it takes that the other rule speaks is always among them.</summary>
    public (IReadOnlyList<Demand> Own, IReadOnlyList<Demand> OfChildren) Smallest(IReadOnlyList<Demand> own, IReadOnlyList<Demand> ofChildren)
    {
        foreach (var demand in own.Concat(ofChildren).ToList())
        {
            List<Demand> owns = [.. own.Where(d => d != demand)];
            List<Demand> asks = [.. ofChildren.Where(d => d != demand)];
            if (Solve(owns, asks) == Answer.Impossible)
            {
                (own, ofChildren) = (owns, asks);
            }
        }

        return (own, [.. RuleDemands.Speaks(other), .. ofChildren]);
    }
}
