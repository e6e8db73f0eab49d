using Azwa.Rules.Benchmarks;
using Azwa.Rules.Findings;
using Azwa.Rules.Werkagendas;
using BenchmarkDotNet.Attributes;

namespace Azwa.Rules.NRules.Benchmarks;

/// <summary>One validation of a parsed agenda by either engine: complete, without anything, and of a large region.</summary>
[MemoryDiagnoser]
public class EngineBenchmarks
{
    private static readonly DateOnly AsOf = new(2026, 11, 22);

    private readonly Validator _embedded = Validator.Default;
    private readonly Validator _nrules = new(RuleSet.Azwa, new NRulesEngine());
    private Werkagenda _agenda = null!;

    [Params("volledig.yaml", "leeg.yaml", "groot.yaml")]
    public string Agenda { get; set; } = "";

    [GlobalSetup]
    public void Setup() => _agenda = Samples.Read(Agenda);

    [Benchmark(Baseline = true)]
    public Report Embedded() => _embedded.Validate(_agenda, AsOf);

    [Benchmark]
    public Report NRules() => _nrules.Validate(_agenda, AsOf);
}
