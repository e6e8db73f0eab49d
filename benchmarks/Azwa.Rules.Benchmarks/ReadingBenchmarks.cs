using Azwa.Rules.Werkagendas;
using BenchmarkDotNet.Attributes;

namespace Azwa.Rules.Benchmarks;

/// <summary>From the bytes of a complete agenda to the model, in both notations.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private byte[] _yaml = [];
    private byte[] _json = [];

    [GlobalSetup]
    public void Setup()
    {
        _yaml = Samples.Bytes("volledig.yaml");
        _json = Samples.Bytes("volledig.json");
    }

    [Benchmark(Baseline = true)]
    public WerkagendaResult Yaml() => WerkagendaReader.Read(_yaml, "volledig.yaml");

    [Benchmark]
    public WerkagendaResult Json() => WerkagendaReader.Read(_json, "volledig.json");
}
