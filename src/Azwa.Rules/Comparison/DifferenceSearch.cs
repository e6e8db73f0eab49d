using Azwa.Rules.Binding;
using Azwa.Rules.Compilation;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
using Azwa.Rules.Verification;
using Azwa.Rules.Werkagendas;
using Azwa.Rules.Witnesses;

namespace Azwa.Rules.Comparison;

/// <summary>A case for which two versions of a rule come to different outcomes.</summary>
/// <param name="Case">The case, under the first version.</param>
/// <param name="Path">The place of the fact in the agenda.</param>
/// <param name="Before">What the first version comes to; null where it does not apply.</param>
/// <param name="After">What the second version comes to; null where it does not apply.</param>
internal sealed record DifferingCase(ExampleCase Case, string Path, Outcome? Before, Outcome? After);

/// <summary>Looks for a small agenda for which two versions of a rule differ. Not thread-safe.</summary>
internal sealed class DifferenceSearch(Werkagenda complete, DateOnly asOf)
{
    private readonly WitnessSearches _searches = new(complete);

    /// <summary>Tries the usual day, then those around the dates that the versions know, under both profiles.</summary>
    /// <param name="before">The first version.</param>
    /// <param name="rules">The rule set of the first version, compiled for a profile and a day.</param>
    /// <param name="after">The second version.</param>
    /// <param name="others">The rule set of the second version.</param>
    /// <param name="wanted">The outcomes of the two that are looked for; null for any that differ.</param>
    /// <param name="days">The days that are of interest; null for all.</param>
    public DifferingCase? Find(
        Rule before,
        Func<Profile, DateOnly, CompiledRuleSet> rules,
        Rule after,
        Func<Profile, DateOnly, CompiledRuleSet> others,
        (Outcome Before, Outcome After)? wanted = null,
        Window? days = null)
    {
        foreach (var day in SearchDays.Of([before, after], days ?? Window.Always, asOf))
        {
            foreach (var profile in Enum.GetValues<Profile>())
            {
                if (Find(before.Id, rules(profile, day), others(profile, day), day, Starts(before), wanted) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }

    private DifferingCase? Find(
        string id, CompiledRuleSet rules, CompiledRuleSet others, DateOnly day, IEnumerable<Changes> starts, (Outcome Before, Outcome After)? wanted)
    {
        if (rules.Rules.FirstOrDefault(r => r.Id == id) is not { } rule || others.Rules.FirstOrDefault(r => r.Id == id) is not { } other)
        {
            return null;
        }

        var (context, otherContext) = (rules.ContextFor(day), others.ContextFor(day));
        var kinds = Enumerable.Range(0, rules.KindsOf(rule.Type)).Where(k => rule.AppliesToKind(k) || other.AppliesToKind(k)).ToList();

        bool Holds(Fact fact)
        {
            var (a, b) = (OutcomeOf(rule, fact, context), OutcomeOf(other, fact, otherContext));
            return wanted is var (one, two) ? a == one && b == two : a != b;
        }

        var search = _searches.On(rules, day);
        foreach (var ways in Guides(rule, context, other, otherContext, wanted))
        {
            var goal = new Goal(rule.Type, kinds, ways, (fact, _) => Holds(fact));
            if (search.Find(goal, starts) is { } witness && search.FactsAfter(witness.Changes) is { } facts && goal.FirstOf(facts, context) is { } fact)
            {
                return new DifferingCase(
                    new ExampleCase(witness.Changes, rules.Profile, day, rule, context, facts), fact.Path, OutcomeOf(rule, fact, context), OutcomeOf(other, fact, otherContext));
            }
        }

        return null;
    }

    /// <summary>Where to look: first where both outcomes are, then where any outcome is. Conditions are read under the norms of the first version.</summary>
    private static IEnumerable<IReadOnlyList<IReadOnlyList<Wish>>> Guides(
        CompiledRule rule, EvaluationContext context, CompiledRule other, EvaluationContext otherContext, (Outcome Before, Outcome After)? wanted)
    {
        IReadOnlyList<IReadOnlyList<Wish>> Known(IReadOnlyList<IReadOnlyList<Wish>> ways) =>
            [.. ways.Select(way => way.Where(wish => Conditions.NormsOf(wish.Condition).All(context.Norms.Has)).ToList())];

        if (wanted is var (before, after))
        {
            yield return [.. Ways(rule, before, context).SelectMany(_ => Known(Ways(other, after, otherContext)), (way, otherWay) => new List<Wish>([.. way, .. otherWay]))];
        }

        yield return [.. Enum.GetValues<Outcome>().SelectMany(o => Ways(rule, o, context).Concat(Known(Ways(other, o, otherContext))))];
    }

    private static IReadOnlyList<IReadOnlyList<Wish>> Ways(CompiledRule rule, Outcome outcome, EvaluationContext context) =>
        Goal.Outcome(rule, [], outcome, context).Ways;

    private static Outcome? OutcomeOf(CompiledRule rule, Fact fact, EvaluationContext context) =>
        rule.AppliesTo(fact) ? rule.Evaluate(fact, context) : null;

    private static IEnumerable<Changes> Starts(Rule rule) => rule.Examples.Select(e => Changes.Of(e.Patches));
}
