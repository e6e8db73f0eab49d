using Azwa.Rules.Benchmarks.Agendas;
using Azwa.Rules.Findings;
using Azwa.Rules.Werkagendas;
using BenchmarkDotNet.Attributes;

namespace Azwa.Rules.Benchmarks;

/// <summary>
/// A rule set from text to ready in a process that is warm: read, bound, compiled, prepared, and the empty agenda judged by it, for what is
/// made when it is first needed. Beside a bare scan of the same texts. The files are as shipped, so that their trees are found by their hashes.
/// </summary>
[MemoryDiagnoser]
public class RuleSetBenchmarks
{
    private readonly string _directory = Path.Combine(AppContext.BaseDirectory, "rules");
    private readonly string[] _texts = YamlScan.RuleTexts;
    private Werkagenda _empty = null!;

    [GlobalSetup]
    public void Setup() => _empty = AgendaFiles.Read(AgendaFiles.Empty);

    [Benchmark(Baseline = true)]
    public int Scan() => YamlScan.Events(_texts);

    [Benchmark]
    public RuleSet FromTextToRuleSet() => RuleSet.Load(_directory);

    [Benchmark]
    public Report FromTextToReady() => new Validator(RuleSet.Load(_directory)).Validate(_empty, AgendaFiles.AsOf);
}
