using Azwa.Rules.Compilation;
using Azwa.Rules.Engine;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
using Azwa.Rules.Testing.Agendas;

namespace Azwa.Rules.Tests.Laws;

/// <summary>Every evaluation of an agenda, also those that a report only counts.</summary>
internal sealed class Evaluations : IEvaluationSink
{
    private readonly List<(CompiledRule Rule, Fact Fact, Outcome Outcome)> _all = [];

    private Evaluations()
    {
    }

    public IReadOnlyList<(CompiledRule Rule, Fact Fact, Outcome Outcome)> All => _all;

    public static Evaluations Of(AgendaTree tree, DateOnly asOf, Profile profile = Profile.Opdracht)
    {
        var rules = RuleSet.Azwa.Compiled(profile);
        var evaluations = new Evaluations();
        var facts = rules.Bound.Catalogus.FactsOf(tree.Agenda).All;
        EmbeddedEngine.Instance.Prepare(rules).Run(facts, rules.ContextFor(asOf), evaluations);
        return evaluations;
    }

    public void Add(CompiledRule rule, Fact fact, Outcome outcome) => _all.Add((rule, fact, outcome));
}
