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
    private byte[] _json = [];
    private Werkagenda _agenda = null!;

    [GlobalSetup]
    public void Setup()
    {
        _json = AgendaFiles.Sample("volledig.json");
        _agenda = AgendaFiles.Read(_json);
    }

    [Benchmark(Baseline = true)]
    public Report ParseAndValidate()
    {
        using var document = JsonDocument.Parse(_json);
        return Validator.Default.Validate(AgendaFiles.Again(_agenda), AgendaFiles.AsOf);
    }

    [Benchmark]
    public Report JsonToReport() => Validator.Default.Validate(AgendaFiles.Read(_json), AgendaFiles.AsOf);

    [Benchmark]
    public WerkagendaResult JsonToAgenda() => WerkagendaReader.Read(_json, "agenda.json");
}
