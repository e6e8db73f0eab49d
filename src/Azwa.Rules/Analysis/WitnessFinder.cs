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
    /// <summary>So many agendas are tried for a claim on each day: most are shown by an example or a few changes, and among a thousand rules there are many.</summary>
    private const int Budget = 250;

    private readonly WitnessSearches _searches = new(complete);
    private readonly Dictionary<Rule, List<Changes>> _starts = [];
    private readonly Dictionary<(AnalysedDays, Rule), bool> _failing = [];

    /// <summary>Whether an agenda is found for which a rule speaks and does not pass.</summary>
    public bool CanFail(AnalysedDays days, Rule rule)
    {
        if (!_failing.TryGetValue((days, rule), out var found))
        {
            found = Find(days, rule, rule, (outcome, _) => outcome != Outcome.Passed) is not null;
            _failing.Add((days, rule), found);
        }

        return found;
    }

    /// <summary>Finds a fact for which two rules both speak, and what they come to is as asked.</summary>
    /// <param name="days">The days.</param>
    /// <param name="one">The rule of which the agenda becomes an example.</param>
    /// <param name="other">The other rule, for facts of the same type.</param>
    /// <param name="wanted">Whether two outcomes are what is claimed.</param>
    public ClaimWitness? Find(AnalysedDays days, Rule one, Rule other, Func<Outcome, Outcome, bool> wanted)
    {
        List<Wish> speak = [.. new[] { one.When, other.When }.OfType<Condition>().Distinct().Select(c => new Wish(c, Truth.True))];
        IReadOnlyList<IReadOnlyList<Wish>> ways =
        [
            [.. speak, new Wish(one.Check, Truth.False)], [.. speak, new Wish(other.Check, Truth.False)],
            [.. speak, new Wish(one.Check, Truth.Unknown)], [.. speak, new Wish(other.Check, Truth.Unknown)],
        ];
        return Find(days, one, [one, other], ways, (rules, kind) => rules.TrueForAll(r => r.AppliesToKind(kind)), (rules, fact, context) =>
            rules.TrueForAll(r => r.When(fact, context) == Truth.True) && wanted(rules[0].Evaluate(fact, context), rules[1].Evaluate(fact, context)));
    }

    /// <summary>Finds a fact for which a rule speaks, and a child of it for which another does, and not both pass.</summary>
    public ClaimWitness? Find(AnalysedDays days, Rule one, Rule other, Children children)
    {
        var reference = new ChildrenRef(children.Name, children, other.Type, null);
        Wish[] speaks = one.When is null ? [] : [new Wish(one.When, Truth.True)];
        return Find(
            days, one, [one, other], [[.. speaks, Some(other.Check)], [.. speaks, Some(new NotCondition(other.Syntax, other.Check))]],
            (rules, kind) => rules[0].AppliesToKind(kind),
            (rules, fact, context) => rules[0].When(fact, context) == Truth.True
                && rules[0].Evaluate(fact, context) is not Outcome.Pending and var own
                && (children.Navigate(fact) ?? []).Where(c => rules[1].AppliesTo(c) && rules[1].When(c, context) == Truth.True)
                    .Any(c => rules[1].Evaluate(c, context) is not Outcome.Pending and var its && (own != Outcome.Passed || its != Outcome.Passed)));

        Wish Some(Condition that) => new(
            new QuantifierCondition(other.Syntax, Every: false, reference, null, other.When is null ? that : new AllCondition(other.Syntax, [other.When, that])), Truth.True);
    }

    /// <summary>Finds a fact of some kinds for which a field is empty and none of some rules says so.</summary>
    public ClaimWitness? FindEmpty(AnalysedDays days, FieldRef field, IReadOnlyList<Rule> asking, IReadOnlyList<int> kinds)
    {
        var empty = new EmptyCondition(asking[0].Check.Syntax, [field]);
        var isEmpty = new ConditionCompiler(days.Set.Catalogus.Vulling).Compile(empty);
        return Find(
            days, asking[0], asking, [[new Wish(empty, Truth.True)]],
            (rules, kind) => kinds.Contains(kind) && rules.TrueForAll(r => !r.AppliesToKind(kind)),
            (_, fact, context) => isEmpty(fact, context) == Truth.True);
    }

    /// <summary>Looks among what is known of the rules first, because that is soon done, and only then further.</summary>
    private ClaimWitness? Find(
        AnalysedDays days,
        Rule shown,
        IReadOnlyList<Rule> rules,
        IReadOnlyList<IReadOnlyList<Wish>> ways,
        Func<List<CompiledRule>, int, bool> concerns,
        Func<List<CompiledRule>, Fact, EvaluationContext, bool> holds)
    {
        List<Changes> starts = [.. rules.SelectMany(StartsOf)];
        var places = Places(days, rules, concerns).ToList();
        return places.Select(p => Look(p, (search, goal) => search.FindAmong(goal, starts.Prepend(Changes.None))))
            .Concat(places.Select(p => Look(p, (search, goal) => search.Find(goal, starts, Budget))))
            .FirstOrDefault(w => w is not null);

        ClaimWitness? Look(Place place, Func<WitnessSearch, Witnesses.Goal, Witness?> look)
        {
            var (set, day, found, kinds) = place;
            var context = set.ContextFor(day);
            var search = _searches.On(set, day);
            var goal = new Witnesses.Goal(shown.Type, kinds, ways, (fact, _) => holds(found, fact, context));
            if (look(search, goal) is not { } witness || search.FactsAfter(witness.Changes) is not { } facts)
            {
                return null;
            }

            StartsOf(shown).Insert(0, witness.Changes);
            return new ClaimWitness(
                ExampleText.Of("getoond", new ExampleCase(witness.Changes, set.Profile, day, found[0], context, facts), shown.Window.Nearest(asOf)), witness.FactPath);
        }
    }

    /// <summary>Where to look. A profile that concerns no other kinds than one before it shows nothing that the other does not.</summary>
    private IEnumerable<Place> Places(AnalysedDays days, IReadOnlyList<Rule> rules, Func<List<CompiledRule>, int, bool> concerns)
    {
        foreach (var day in SearchDays.Of(rules, days.Days, asOf))
        {
            var seen = new HashSet<int>();
            foreach (var set in Enum.GetValues<Profile>().Select(profile => compiled(profile, day)))
            {
                var found = rules.Select(rule => set.Rules.FirstOrDefault(r => r.Id == rule.Id)).OfType<CompiledRule>().ToList();
                if (found.Count < rules.Count)
                {
                    continue;
                }

                List<int> kinds = [.. Enumerable.Range(0, set.KindsOf(rules[0].Type)).Where(k => concerns(found, k))];
                if (!seen.IsSupersetOf(kinds))
                {
                    seen.UnionWith(kinds);
                    yield return new Place(set, day, found, kinds);
                }
            }
        }
    }

    /// <summary>The examples of a rule, and before them what has been shown of it.</summary>
    private List<Changes> StartsOf(Rule rule)
    {
        if (!_starts.TryGetValue(rule, out var starts))
        {
            starts = [.. rule.Examples.Select(e => Changes.Of(e.Patches))];
            _starts.Add(rule, starts);
        }

        return starts;
    }

    private sealed record Place(CompiledRuleSet Set, DateOnly Day, List<CompiledRule> Rules, List<int> Kinds);
}
