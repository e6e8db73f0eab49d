using Azwa.Rules.Benchmarks.Agendas;
using Azwa.Rules.Findings;
using Azwa.Rules.Werkagendas;
using BenchmarkDotNet.Attributes;

namespace Azwa.Rules.Benchmarks;

/// <summary>From the bytes of an agenda in YAML to its report, beside a bare scan of those bytes.</summary>
[MemoryDiagnoser]
public class YamlToReportBenchmarks
{
    private byte[] _yaml = [];

    [GlobalSetup]
    public void Setup() => _yaml = AgendaFiles.Sample("volledig.yaml");

    [Benchmark(Baseline = true)]
    public int Scan() => YamlScan.Events(_yaml);

    [Benchmark]
    public Report YamlToReport() => Validator.Default.Validate(AgendaFiles.Read(_yaml), AgendaFiles.AsOf);

    [Benchmark]
    public WerkagendaResult YamlToAgenda() => WerkagendaReader.Read(_yaml, "agenda.yaml");
}
