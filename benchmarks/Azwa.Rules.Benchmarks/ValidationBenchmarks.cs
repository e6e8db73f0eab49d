using Azwa.Rules.Findings;
using Azwa.Rules.Werkagendas;
using BenchmarkDotNet.Attributes;

namespace Azwa.Rules.Benchmarks;

/// <summary>One validation of a parsed agenda: the complete sample, and the empty one with its findings.</summary>
[MemoryDiagnoser]
public class ValidationBenchmarks
{
    private static readonly DateOnly AsOf = new(2026, 11, 22);

    private readonly Validator _validator = Validator.Default;
    private Werkagenda _complete = null!;
    private Werkagenda _empty = null!;

    [GlobalSetup]
    public void Setup()
    {
        _complete = Samples.Read("volledig.yaml");
        _empty = Samples.Read("leeg.yaml");
    }

    [Benchmark(Baseline = true)]
    public Report Complete() => _validator.Validate(_complete, AsOf);

    [Benchmark]
    public Report Empty() => _validator.Validate(_empty, AsOf);
}
