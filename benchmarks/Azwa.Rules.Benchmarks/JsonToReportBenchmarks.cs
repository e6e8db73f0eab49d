using System.Text.Json;
using Azwa.Rules.Benchmarks.Agendas;
using Azwa.Rules.Findings;
using Azwa.Rules.Werkagendas;
using BenchmarkDotNet.Attributes;

namespace Azwa.Rules.Benchmarks;

/// <summary>From the bytes of an agenda in JSON to its report, beside merely parsing those bytes and judging.</summary>
[MemoryDiagnoser]
public class JsonToReportBenchmarks
{
    private readonly UnseenAgendas _agendas = new(AgendaFiles.Complete);

    [Benchmark(Baseline = true)]
    public Report ParseAndValidate()
    {
        using var document = JsonDocument.Parse(_agendas.NextText());
        return Validator.Default.Validate(_agendas.Next(), AgendaFiles.AsOf);
    }

    [Benchmark]
    public Report JsonToReport() => Validator.Default.Validate(AgendaFiles.Read(_agendas.NextText()), AgendaFiles.AsOf);

    [Benchmark]
    public WerkagendaResult JsonToAgenda() => WerkagendaReader.Read(_agendas.NextText(), "agenda.json");
}
