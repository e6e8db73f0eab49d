using Azwa.Rules.Binding;
using Azwa.Rules.Compilation;
using Azwa.Rules.Explanation;
using Azwa.Rules.Findings;
using Azwa.Rules.Text;
using Azwa.Rules.Werkagendas;
using Azwa.Rules.Witnesses;

namespace Azwa.Rules.Verification;

/// <summary>Proposes examples for what the examples of rules do not show.</summary>
internal sealed class ExampleProposer(
    Werkagenda complete,
    DateOnly asOf,
    BoundRuleSet set,
    Func<Profile, DateOnly, CompiledRuleSet> rules,
    Func<Rule, SourceText> sourceOf,
    IOutcomeProofs proofs)
{
    private readonly ConditionText _text = new(norm => NormText.Value(norm, asOf: null) + NormText.Tolerance(norm));
    private readonly WitnessSearches _searches = new(complete);
    private readonly Dictionary<Rule, IReadOnlyList<ExampleCase>> _cases = [];
    private readonly HashSet<object> _reached = [];
    private readonly Func<Rule, SourceText> _sourceOf = sourceOf;

    /// <param name="ruleId">The rule for which examples are proposed; null for all.</param>
    public ProposedExamples Propose(string? ruleId)
    {
        var targets = set.Rules.ToDictionary(rule => rule, TargetsOf);
        foreach (var rule in set.Rules)
        {
            _cases.Add(rule, [.. rule.Examples.Select(e => CaseOf(rule, e)).OfType<ExampleCase>()]);
            foreach (var example in _cases[rule])
            {
                Reach(targets[rule].All, example);
            }
        }

        var examples = new List<ExampleProposal>();
        var missing = new List<(object Key, MissingCase Case)>();
        foreach (var rule in set.Rules.Where(r => ruleId is null || r.Id == ruleId))
        {
            var proposals = new RuleProposals(this, rule, targets[rule].All, targets[rule].Days);
            examples.AddRange(proposals.Examples());
            missing.AddRange(proposals.NotFound);
        }

        // What one rule could not show of a term another rule may have shown since.
        return new ProposedExamples(examples, [.. missing.Where(m => !_reached.Contains(m.Key)).DistinctBy(m => m.Key).Select(m => m.Case)]);
    }

    private (IReadOnlyList<ExampleTarget> All, IReadOnlyList<DateOnly> Days) TargetsOf(Rule rule)
    {
        var targets = new ExampleTargets(rule, set.Catalogus.Kinds.Of(rule.Type), set.Catalogus.Vulling, _text, proofs);
        return ([.. targets.All()], [.. targets.DependOnDay() ? Days(rule) : [UsualDay(rule)]]);
    }

    private DateOnly UsualDay(Rule rule) => rule.Window.Nearest(asOf);

    private IEnumerable<DateOnly> Days(Rule rule) =>
        SearchDays.Of([rule], Window.Always, asOf).Where(day => rules(Profile.Opdracht, day).FirstDay <= day);

    private void Reach(IEnumerable<ExampleTarget> targets, ExampleCase example)
    {
        foreach (var target in targets.Where(t => !_reached.Contains(t.Key) && example.Reaches(t)))
        {
            _reached.Add(target.Key);
        }
    }

    private WitnessSearch SearchOn(Profile profile, DateOnly day) => _searches.On(rules(profile, day), day);

    private ExampleCase? CaseOf(Rule rule, Example example) =>
        CaseOf(rule, Changes.Of(example.Patches), example.Profile ?? Profile.Opdracht, example.AsOf ?? UsualDay(rule));

    private ExampleCase? CaseOf(Rule rule, Changes changes, Profile profile, DateOnly day)
    {
        var compiled = rules(profile, day);
        return compiled.Rules.FirstOrDefault(r => r.Id == rule.Id) is { } of && SearchOn(profile, day).FactsAfter(changes) is { } facts
            ? new ExampleCase(changes, profile, day, of, compiled.ContextFor(day), facts)
            : null;
    }

    /// <summary>The proposals for one rule.</summary>
    private sealed class RuleProposals(ExampleProposer all, Rule rule, IReadOnlyList<ExampleTarget> targets, IReadOnlyList<DateOnly> days)
    {
        private readonly HashSet<string> _names = [.. rule.Examples.Select(e => e.Name)];
        private readonly List<ExampleTarget> _notFound = [];

        // Its own examples come nearest; those of other rules of the same facts have rows and keys that the complete agenda lacks.
        private readonly List<Changes> _starts =
        [
            .. all._cases[rule].Select(c => c.Changes),
            .. all._cases.Where(c => c.Key != rule && c.Key.Type == rule.Type).SelectMany(c => c.Value.Select(e => e.Changes)),
        ];

        public IEnumerable<(object Key, MissingCase Case)> NotFound => _notFound.Select(t => (t.Key, new MissingCase(rule.Id, t.Says)));

        public IEnumerable<ExampleProposal> Examples()
        {
            foreach (var target in targets.Where(t => t.Group is null))
            {
                if (!IsReached(target) && Accept(target, Find(target)) is { } proposal)
                {
                    yield return proposal;
                }
            }

            foreach (var group in targets.Where(t => t.Group is not null).GroupBy(t => t.Group!))
            {
                foreach (var proposal in Together([.. group.Where(t => !IsReached(t))]))
                {
                    yield return proposal;
                }
            }
        }

        private bool IsReached(ExampleTarget target) => all._reached.Contains(target.Key);

        /// <summary>One example for all of a group when their changes fit each other, and otherwise one for each.</summary>
        private IEnumerable<ExampleProposal> Together(IReadOnlyList<ExampleTarget> group)
        {
            var found = group.Select(t => (Target: t, Case: Find(t))).ToList();
            if (found.Where(f => f.Case is not null).ToList() is { Count: > 1 } several
                && several.DistinctBy(f => (f.Case!.Profile, f.Case.Day)).Count() == 1
                && several.Aggregate((Changes?)Changes.None, (changes, f) => changes?.And(f.Case!.Changes)) is { } changes
                && all.CaseOf(rule, changes, several[0].Case!.Profile, several[0].Case!.Day) is { } one
                && several.TrueForAll(f => one.Reaches(f.Target)))
            {
                yield return Accept(several[0].Target, one)!;
            }

            foreach (var (target, example) in found.Where(f => !IsReached(f.Target)))
            {
                if (Accept(target, example) is { } proposal)
                {
                    yield return proposal;
                }
            }
        }

        private ExampleCase? Find(ExampleTarget target)
        {
            foreach (var day in days)
            {
                foreach (var profile in Enum.GetValues<Profile>())
                {
                    if (all.CaseOf(rule, Changes.None, profile, day) is not { } start || target.Goal(start.Rule, start.Context) is not { Kinds.Count: > 0 } goal)
                    {
                        continue;
                    }

                    if (all.SearchOn(profile, day).Find(goal, _starts) is { } witness)
                    {
                        return all.CaseOf(rule, witness.Changes, profile, day);
                    }

                    // Where both profiles can say it, they say the same.
                    break;
                }
            }

            return null;
        }

        private ExampleProposal? Accept(ExampleTarget target, ExampleCase? example)
        {
            if (example is null)
            {
                _notFound.Add(target);
                return null;
            }

            var reaches = targets.Where(t => !IsReached(t) && example.Reaches(t)).ToList();
            all.Reach(targets, example);
            var name = target.Name;
            for (var i = 2; !_names.Add(name); i++)
            {
                name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{target.Name} ({i})");
            }

            var source = all._sourceOf(rule);
            var place = rule.Examples.Count > 0 ? rule.Examples[0].Syntax : rule.Syntax;
            return new ExampleProposal(
                rule.Id, source.Name, source.PositionOf(place.Start), name, ExampleText.Of(name, example, all.UsualDay(rule)), [.. reaches.Select(t => t.Says)]);
        }
    }
}
