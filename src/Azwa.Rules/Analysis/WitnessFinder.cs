using Azwa.Rules.Binding;
using Azwa.Rules.Compilation;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
using Azwa.Rules.Verification;
using Azwa.Rules.Werkagendas;
using Azwa.Rules.Witnesses;

namespace Azwa.Rules.Analysis;

/// <summary>Looks for agendas that show what is claimed to exist; the rules themselves judge them. Not thread-safe.</summary>
/// <param name="compiled">The rules, compiled for a profile and a day.</param>
/// <param name="complete">The agenda that is changed.</param>
/// <param name="asOf">The day as of which is judged, where nothing asks for another.</param>
internal sealed class WitnessFinder(Func<Profile, DateOnly, CompiledRuleSet> compiled, Werkagenda complete, DateOnly asOf)
{
    /// <summary>Finds a fact for which two rules both speak, and what they come to is as asked.</summary>
    /// <param name="days">The days.</param>
    /// <param name="one">The rule of which the agenda becomes an example.</param>
    /// <param name="other">The other rule, for facts of the same type.</param>
    /// <param name="wanted">Whether two outcomes are what is claimed.</param>
    public ClaimWitness? Find(AnalysedDays days, Rule one, Rule other, Func<Outcome, Outcome, bool> wanted)
    {
        List<Wish> speak = [.. new[] { one.When, other.When }.OfType<Condition>().Select(c => new Wish(c, Truth.True))];
        IReadOnlyList<IReadOnlyList<Wish>> ways =
        [
            [.. speak, new Wish(one.Check, Truth.False)], [.. speak, new Wish(other.Check, Truth.False)],
            [.. speak, new Wish(one.Check, Truth.Unknown)], [.. speak, new Wish(other.Check, Truth.Unknown)],
        ];
        return Find(days, one, [one, other], ways, (rules, fact, context) =>
            rules.TrueForAll(r => r.AppliesTo(fact) && r.When(fact, context) == Truth.True)
            && wanted(rules[0].Evaluate(fact, context), rules[1].Evaluate(fact, context)));
    }

    /// <summary>Finds a fact of some kinds for which a field is empty and none of some rules says so.</summary>
    public ClaimWitness? FindEmpty(AnalysedDays days, FieldRef field, IReadOnlyList<Rule> asking, IReadOnlyList<int> kinds)
    {
        var empty = new EmptyCondition(asking[0].Check.Syntax, [field]);
        var isEmpty = new ConditionCompiler(days.Set.Catalogus.Vulling).Compile(empty);
        return Find(days, asking[0], asking, [[new Wish(empty, Truth.True)]], (rules, fact, context) =>
            kinds.Contains(fact.Kind) && isEmpty(fact, context) == Truth.True && rules.TrueForAll(r => !r.AppliesTo(fact)));
    }

    private ClaimWitness? Find(
        AnalysedDays days, Rule shown, IReadOnlyList<Rule> rules, IReadOnlyList<IReadOnlyList<Wish>> ways, Func<List<CompiledRule>, Fact, EvaluationContext, bool> holds)
    {
        var starts = rules.SelectMany(r => r.Examples.Select(e => Changes.Of(e.Patches))).ToList();
        foreach (var (day, profile) in Days(days, rules).SelectMany(_ => Enum.GetValues<Profile>(), (day, profile) => (day, profile)))
        {
            var set = compiled(profile, day);
            var found = rules.Select(rule => set.Rules.FirstOrDefault(r => r.Id == rule.Id)).OfType<CompiledRule>().ToList();
            if (found.Count < rules.Count)
            {
                continue;
            }

            var context = set.ContextFor(day);
            var goal = new Witnesses.Goal(shown.Type, [.. Enumerable.Range(0, set.KindsOf(shown.Type))], ways, (fact, _) => holds(found, fact, context));
            var search = new WitnessSearch(set, day, complete);
            if (search.Find(goal, starts) is { } witness && search.FactsAfter(witness.Changes) is { } facts)
            {
                var usual = shown.Window.Nearest(asOf);
                return new ClaimWitness(
                    ExampleText.Of("getoond", new ExampleCase(witness.Changes, profile, day, found[0], context, facts), usual), witness.FactPath);
            }
        }

        return null;
    }

    /// <summary>The usual day, and those around the dates that the rules know.</summary>
    private IEnumerable<DateOnly> Days(AnalysedDays days, IReadOnlyList<Rule> rules) => rules
        .SelectMany(FirstDays.NormsOf).OfType<DateNorm>().Distinct()
        .SelectMany(norm => new[] { 0, -1, 1 }.Select(step => days.Norms.Date(norm).AddDays(step)))
        .Prepend(days.Days.Nearest(asOf))
        .Distinct()
        .Where(day => days.Days.Holds(day) && rules.All(r => r.Window.Holds(day)));
}
