using Azwa.Rules.Benchmarks.Agendas;
using Azwa.Rules.Findings;
using Azwa.Rules.Peers;
using Azwa.Rules.Peers.Fluent;
using Azwa.Rules.Peers.HandWritten;
using Azwa.Rules.Werkagendas;
using BenchmarkDotNet.Attributes;

namespace Azwa.Rules.Benchmarks;

/// <summary>
/// One validation of a parsed agenda that was not judged before, beside what one would write or pick instead. An engine that comes with a
/// package of its own joins by a class that inherits this one, in a project that references it: one more benchmark, one more peer.
/// </summary>
[MemoryDiagnoser]
public class ValidationBenchmarks
{
    private readonly HandWrittenPeer _handWritten = new();
    private readonly FluentValidationPeer _fluentValidation = new();
    private UnseenAgendas _agendas = null!;

    [Params(AgendaFiles.Complete, AgendaFiles.Empty, AgendaFiles.SixtyFindings, AgendaFiles.FiftyMunicipalities)]
    public string Agenda { get; set; } = AgendaFiles.Complete;

    /// <summary>Who must find the same before anything is timed.</summary>
    protected virtual IReadOnlyList<IPeer> Peers => [_handWritten, _fluentValidation];

    [GlobalSetup]
    public void Setup()
    {
        _agendas = new UnseenAgendas(Agenda);
        PeerGuard.Require(Peers, Agenda, NewAgenda(), AgendaFiles.AsOf);
    }

    [Benchmark(Baseline = true)]
    public PeerReport HandWritten() => _handWritten.Judge(NewAgenda(), AgendaFiles.AsOf);

    [Benchmark]
    public Report Engine() => Validator.Default.Validate(NewAgenda(), AgendaFiles.AsOf);

    [Benchmark]
    public PeerReport FluentValidation() => _fluentValidation.Judge(NewAgenda(), AgendaFiles.AsOf);

    /// <summary>An agenda that no validator has seen.</summary>
    protected Werkagenda NewAgenda() => _agendas.Next();
}
