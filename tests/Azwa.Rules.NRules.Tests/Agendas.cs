using Azwa.Rules.Compilation;
using Azwa.Rules.Engine;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
using Azwa.Rules.Tests.TestInput;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.NRules.Tests;

/// <summary>The sample agendas, and a sink that keeps what it is told.</summary>
internal static class Agendas
{
    public static readonly DateOnly AsOf = new(2026, 11, 22);

    public static readonly CompiledRuleSet Rules = RuleSet.Azwa.Compiled(Profile.Opdracht);

    public static readonly EvaluationContext Context = Rules.ContextFor(AsOf);

    public static Werkagenda Read(string sample) => WerkagendaReader.ReadFile(Repository.PathOf("seeds/werkagendas/" + sample)).Werkagenda!;

    public static IReadOnlyList<Fact> FactsOf(string sample) => RuleSet.Azwa.FactsOf(Read(sample));
}

internal sealed class KeepingSink : IEvaluationSink
{
    public List<(CompiledRule Rule, Fact Fact, Outcome Outcome)> All { get; } = [];

    public void Add(CompiledRule rule, Fact fact, Outcome outcome) => All.Add((rule, fact, outcome));
}
