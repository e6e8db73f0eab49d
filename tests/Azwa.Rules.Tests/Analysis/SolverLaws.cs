using System.Collections.Concurrent;
using Azwa.Rules.Analysis;
using Azwa.Rules.Binding;
using Azwa.Rules.Compilation;
using Azwa.Rules.Engine;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
using Azwa.Rules.Tests.Engine;
using Azwa.Rules.Tests.Laws;

namespace Azwa.Rules.Tests.Analysis;

/// <summary>
/// The one law on which every claim rests: what the solver calls impossible, no agenda shows. Held on the shipped rules and on contrived
/// ones that use every operator, over generated agendas.
/// </summary>
public sealed class SolverLaws
{
    private static readonly ConcurrentDictionary<(RuleSet, string Rule, int Kind, Profile), IReadOnlyList<Outcome>> Known = new();

    [Fact]
    public void What_occurs_under_the_shipped_rules_is_possible() => Holds(RuleSet.Azwa, 200);

    [Fact]
    public void What_occurs_under_contrived_rules_is_possible() => Holds(ConformanceRuleSets.All["contrived"](), 200);

    [Fact]
    public void No_search_in_the_shipped_rules_is_given_up()
    {
        var unsettled =
            from rule in RuleSet.Azwa.Bound.Rules
            from kind in Ground.KindsOf(rule)
            from outcome in Enum.GetValues<Outcome>()
            where Possible(RuleSet.Azwa, rule, kind, Profile.Opdracht, outcome) == Answer.Unsettled
            select $"{rule.Id} {kind} {outcome}";

        Assert.Empty(unsettled);
    }

    private static void Holds(RuleSet rules, int runs) => Law.Holds(runs, Generated.Agendas, Generated.AsOf, (tree, asOf) =>
    {
        foreach (var profile in Enum.GetValues<Profile>())
        {
            var compiled = rules.Compiled(profile);
            EmbeddedEngine.Instance.Prepare(compiled).Run(
                compiled.Bound.Catalogus.FactsOf(tree.Agenda).All, compiled.ContextFor(asOf), new Sink(rules, profile));
        }
    });

    private static Answer Possible(RuleSet rules, Rule rule, int kind, Profile profile, Outcome outcome)
    {
        var set = rules.Bound;
        if (rule.Variants[kind]?.Severities[profile] is not { } severity)
        {
            return Answer.Impossible;
        }

        var norms = new NormTable(set.Norms.Values, new DateOnly(2026, 11, 22));
        var space = new Space(
            rule.Type, set.Catalogus.Kinds.Of(rule.Type)[kind], set.Catalogus.Kinds, set.Catalogus.Vulling, new Window(set.FirstDay, DateOnly.MaxValue));
        return new RuleQuestion(space, norms, rule, severity).WaysTo(outcome)
            .Aggregate(Answer.Impossible, (answer, way) => Answers.Worst(answer, () => Solver.Solve(space, way).Answer));
    }

    private sealed class Sink(RuleSet rules, Profile profile) : IEvaluationSink
    {
        public void Add(CompiledRule rule, Fact fact, Outcome outcome)
        {
            var possible = Known.GetOrAdd((rules, rule.Id, fact.Kind, profile), _ =>
                [.. Enum.GetValues<Outcome>().Where(o => Possible(rules, rule.Rule, fact.Kind, profile, o) != Answer.Impossible)]);
            Assert.True(possible.Contains(outcome), $"{rule.Id} came to {outcome} at {fact.Path}; possible is {string.Join(", ", possible)}");
        }
    }
}
