using System.Text.Json.Nodes;
using Azwa.Rules.Benchmarks.Agendas;
using Azwa.Rules.Findings;
using Azwa.Rules.Live;
using BenchmarkDotNet.Attributes;

namespace Azwa.Rules.Benchmarks;

/// <summary>
/// One edited cell in a live session, with what came, went and moved, beside a validation of the parsed agenda. Every call makes a change: two
/// values take turns.
/// </summary>
[MemoryDiagnoser]
public class LiveSessionBenchmarks
{
    private const string Text = "/leefgebieden/mentale-gezondheid/aanpakken/laagdrempelige-steunpunten/ist/urgentie";
    private const string Number = "/leefgebieden/mentale-gezondheid/aanpakken/sociaal-verwijzen/inzet/brugfunctionaris/ingroeipad/2030";

    private UnseenAgendas _agendas = null!;
    private LiveSession _session = null!;
    private string _population = null!;
    private int _calls;

    [Params(AgendaFiles.Complete, AgendaFiles.SixtyFindings, AgendaFiles.FiftyMunicipalities)]
    public string Agenda { get; set; } = AgendaFiles.Complete;

    /// <summary>Opens the session, and holds it to a validation of what it makes of the agenda before anything is timed.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _agendas = new UnseenAgendas(Agenda);
        var agenda = AgendaFiles.Read(Agenda);
        _session = Validator.Default.Open(agenda, AgendaFiles.AsOf);
        _population = $"/regio/gemeenten/{agenda.Regio.Gemeenten!.Keys.Order(StringComparer.Ordinal).First()}/inwoners";
        foreach (var edit in new[] { TypedText, EmptiedText, Figure, Population })
        {
            edit();
            if (_session.Report.ToJson() != Validator.Default.Validate(_session.Agenda, AgendaFiles.AsOf).ToJson())
            {
                throw new InvalidOperationException($"The session tells something else than a validation in '{Agenda}'.");
            }
        }
    }

    [Benchmark(Baseline = true)]
    public Report Validation() => Validator.Default.Validate(_agendas.Next(), AgendaFiles.AsOf);

    /// <summary>Another letter in a filled cell: nothing moves.</summary>
    [Benchmark]
    public SessionChange TypedText() => Set(Text, "Er wachten 40 mensen", "Er wachten 40 mensen.");

    /// <summary>A cell that is emptied and filled: a finding and a verdict come and go.</summary>
    [Benchmark]
    public SessionChange EmptiedText() => Set(Text, "", "Er wachten 40 mensen.");

    /// <summary>A number that is compared with a streefwaarde: outside it and within.</summary>
    [Benchmark]
    public SessionChange Figure() => Set(Number, 100_000, 8);

    /// <summary>A population, with which all streefwaarden of the region scale.</summary>
    [Benchmark]
    public SessionChange Population() => Set(_population, 98_450, 98_451);

    private SessionChange Set(string path, JsonNode first, JsonNode second)
    {
        var change = _session.Set(path, _calls++ % 2 == 0 ? first : second);
        return change.IsAccepted ? change : throw new InvalidOperationException(change.Diagnostics[0].ToString());
    }
}
