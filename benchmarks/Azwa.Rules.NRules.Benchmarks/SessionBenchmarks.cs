using Azwa.Rules.Benchmarks.Agendas;
using Azwa.Rules.Compilation;
using Azwa.Rules.Engine;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
using BenchmarkDotNet.Attributes;

namespace Azwa.Rules.NRules.Benchmarks;

/// <summary>What NRules takes of it: an empty session, a judgement without the report, and the network itself.</summary>
[MemoryDiagnoser]
public class SessionBenchmarks
{
    private readonly NRulesEngine _engine = new();
    private readonly CompiledRuleSet _rules = RuleSet.Azwa.Compiled(Profile.Opdracht);
    private NRulesRunner _runner = null!;
    private IReadOnlyList<Fact> _facts = [];
    private EvaluationContext _context = null!;

    [GlobalSetup]
    public void Setup()
    {
        _runner = _engine.Compile(_rules);
        _facts = RuleSet.Azwa.FactsOf(AgendaFiles.Read(AgendaFiles.Complete));
        _context = _rules.ContextFor(AgendaFiles.AsOf);
    }

    [Benchmark]
    public AgendaSession Open() => _runner.CreateSession(_facts, _context);

    [Benchmark]
    public int Judge()
    {
        var sink = new Count();
        _runner.Run(_facts, _context, sink);
        return sink.Outcomes;
    }

    [Benchmark]
    public NRulesRunner Compile() => _engine.Compile(_rules);

    private sealed class Count : IEvaluationSink
    {
        public int Outcomes { get; private set; }

        public void Add(CompiledRule rule, Fact fact, Outcome outcome) => Outcomes++;
    }
}
