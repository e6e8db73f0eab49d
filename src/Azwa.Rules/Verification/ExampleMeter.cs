using Azwa.Rules.Binding;
using Azwa.Rules.Compilation;
using Azwa.Rules.Explanation;
using Azwa.Rules.Findings;
using Azwa.Rules.Text;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Verification;

/// <summary>Measures which branches of the rules their examples reach.</summary>
internal sealed class ExampleMeter(
    Werkagenda complete, DateOnly asOf, Func<Profile, DateOnly, CompiledRuleSet> rules, Func<Rule, SourceText> sourceOf, IOutcomeProofs proofs)
{
    private readonly ConditionText _text = new(norm => NormText.Value(norm, asOf: null) + NormText.Tolerance(norm));
    private readonly Dictionary<Term, BranchCounter> _terms = [];

    public ExampleCoverage Measure(BoundRuleSet set)
    {
        var measured = set.Rules.Select(rule => Measure(rule, set)).ToList();
        return new ExampleCoverage(measured, [.. _terms.OrderBy(t => t.Key.Name, StringComparer.Ordinal).Select(t => new TermBranches(
            t.Key.Name,
            t.Key.Source.Name,
            t.Key.Source.PositionOf(t.Key.Syntax.Start),
            [.. t.Value.Branches("holds", t.Key.Source, _text)]))]);
    }

    private RuleBranches Measure(Rule rule, BoundRuleSet set)
    {
        var compiler = rules(Profile.Opdracht, asOf).Compiler;
        var when = rule.When is null ? null : new BranchCounter(rule.When, new HashSet<string>(StringComparer.Ordinal), compiler, _terms);
        var check = new BranchCounter(rule.Check, PossibleTruths.FilledWhenTrue(rule.When), compiler, _terms);
        var times = new Dictionary<(int Kind, Outcome Outcome), int>();
        foreach (var example in rule.Examples)
        {
            Count(rule, example, times, when, check);
        }

        var source = sourceOf(rule);
        var outcomes = VariantGroups.Of(rule, set.Catalogus.Kinds.Of(rule.Type)).SelectMany(group => Outcomes(rule, group, times)).ToList();
        return new RuleBranches(
            rule.Id,
            source.Name,
            source.PositionOf(rule.Syntax.Start),
            [.. outcomes.Where(o => o.Why is null).Select(o => o.Branch)],
            [.. when?.Branches("when", source, _text) ?? [], .. check.Branches("check", source, _text)])
        {
            Impossible = [.. outcomes.Where(o => o.Why is not null).Select(o => new ImpossibleOutcome(o.Branch.Outcome, o.Branch.Kinds, o.Why!))],
        };
    }

    private void Count(Rule rule, Example example, Dictionary<(int Kind, Outcome Outcome), int> times, BranchCounter? when, BranchCounter check)
    {
        var day = example.AsOf ?? rule.Window.Nearest(asOf);
        var set = rules(example.Profile ?? Profile.Opdracht, day);
        var compiled = set.Rules.FirstOrDefault(r => r.Id == rule.Id);

        // An example whose patch does not fit reaches nothing; running it tells so.
        if (compiled is null || WerkagendaPatch.Apply(complete, example.Patches).Werkagenda is not { } agenda)
        {
            return;
        }

        var context = set.ContextFor(day);
        foreach (var fact in set.Bound.Catalogus.FactsOf(agenda).All.Where(compiled.AppliesTo))
        {
            var reached = (fact.Kind, compiled.Evaluate(fact, context));
            times[reached] = times.GetValueOrDefault(reached) + 1;
            when?.Count(fact, context);
            if (compiled.When(fact, context) == Facts.Truth.True)
            {
                check.Count(fact, context);
            }
        }
    }

    /// <summary>The outcomes that the rule has, and why where one of them cannot be.</summary>
    private IEnumerable<(OutcomeBranch Branch, string? Why)> Outcomes(Rule rule, VariantGroup group, Dictionary<(int Kind, Outcome Outcome), int> times)
    {
        var possible = PossibleTruths.OutcomesOf(rule, group.Variant).ToHashSet();
        return Enum.GetValues<Outcome>()
            .Select(outcome => new OutcomeBranch(outcome, group.Labels, group.Kinds.Sum(kind => times.GetValueOrDefault((kind, outcome)))))
            .Where(branch => branch.Times > 0 || possible.Contains(branch.Outcome))
            .Select(branch => (branch, branch.Times > 0 ? null : proofs.WhyNever(rule, group.Kinds, branch.Outcome)));
    }
}
