using Azwa.Rules.Benchmarks.Agendas;
using Azwa.Rules.Findings;
using Azwa.Rules.Peers;
using Azwa.Rules.Peers.HandWritten;
using Azwa.Rules.Werkagendas;
using BenchmarkDotNet.Attributes;

namespace Azwa.Rules.Benchmarks;

/// <summary>Judging the same agenda object again, as for another day or language: the facts of the last one fit. Positions are looked up.</summary>
[MemoryDiagnoser]
public class SameAgendaBenchmarks
{
    private readonly HandWrittenPeer _handWritten = new();
    private Werkagenda _agenda = null!;

    [Params(AgendaFiles.Complete, AgendaFiles.SixtyFindings)]
    public string Agenda { get; set; } = AgendaFiles.Complete;

    [GlobalSetup]
    public void Setup()
    {
        _agenda = AgendaFiles.Read(Agenda);
        PeerGuard.Require([_handWritten], Agenda, _agenda, AgendaFiles.AsOf);
    }

    [Benchmark(Baseline = true)]
    public PeerReport HandWritten() => _handWritten.Judge(_agenda, AgendaFiles.AsOf);

    [Benchmark]
    public Report Engine() => Validator.Default.Validate(_agenda, AgendaFiles.AsOf);
}
