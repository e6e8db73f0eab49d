using Azwa.Rules.Benchmarks.Agendas;
using Azwa.Rules.Findings;
using BenchmarkDotNet.Attributes;

namespace Azwa.Rules.Benchmarks;

/// <summary>The complete agenda judged by 100 and by 1,000 rules: what a rule costs must not grow with their number.</summary>
[MemoryDiagnoser]
public class RuleCountBenchmarks
{
    private Validator _validator = null!;
    private UnseenAgendas _agendas = null!;

    [Params(100, 1_000)]
    public int Rules { get; set; } = 100;

    [GlobalSetup]
    public void Setup()
    {
        _agendas = new UnseenAgendas(AgendaFiles.Complete);
        _validator = ManyRules.Load(Rules);
    }

    [Benchmark]
    public Report Engine() => _validator.Validate(_agendas.Next(), AgendaFiles.AsOf);
}
