using Azwa.Rules.Benchmarks.Agendas;
using Azwa.Rules.Findings;
using BenchmarkDotNet.Attributes;

namespace Azwa.Rules.Benchmarks;

/// <summary>A complete agenda of a region of 1 to 500 municipalities: what a municipality costs must not grow with their number.</summary>
[MemoryDiagnoser]
public class MunicipalityBenchmarks
{
    private UnseenAgendas _agendas = null!;

    [Params(1, 5, 50, 500)]
    public int Municipalities { get; set; } = 1;

    [GlobalSetup]
    public void Setup() => _agendas = new UnseenAgendas(AgendaFiles.Municipalities(Municipalities));

    [Benchmark]
    public Report Engine() => Validator.Default.Validate(_agendas.Next(), AgendaFiles.AsOf);
}
