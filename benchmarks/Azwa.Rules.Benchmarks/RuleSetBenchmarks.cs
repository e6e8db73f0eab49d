using Azwa.Rules.Findings;
using Azwa.Rules.Werkagendas;
using BenchmarkDotNet.Attributes;

namespace Azwa.Rules.Benchmarks;

/// <summary>A rule set from text to ready: read, bound, compiled, prepared, and one agenda judged by it.</summary>
[MemoryDiagnoser]
public class RuleSetBenchmarks
{
    private readonly string _directory = Path.Combine(AppContext.BaseDirectory, "rules");
    private Werkagenda _complete = null!;

    [GlobalSetup]
    public void Setup() => _complete = Samples.Read("volledig.yaml");

    [Benchmark]
    public Report FromTextToReady() => new Validator(RuleSet.Load(_directory)).Validate(_complete, new DateOnly(2026, 11, 22));
}
