using Azwa.Rules.Benchmarks;
using Azwa.Rules.Benchmarks.Agendas;
using Azwa.Rules.Findings;
using Azwa.Rules.Peers;
using BenchmarkDotNet.Attributes;

namespace Azwa.Rules.NRules.Benchmarks;

/// <summary>One validation of a parsed agenda by NRules, beside all that the other benchmarks hold it against.</summary>
public class EngineBenchmarks : ValidationBenchmarks
{
    private readonly Validator _nrules = new(RuleSet.Azwa, new NRulesEngine());

    protected override IReadOnlyList<IPeer> Peers => [.. base.Peers, new EnginePeer("NRules", _nrules)];

    [Benchmark]
    public Report NRules() => _nrules.Validate(NewAgenda(), AgendaFiles.AsOf);
}
