using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Benchmarks;

/// <summary>The sample agendas beside the program.</summary>
internal static class Samples
{
    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "werkagendas", name));

    public static Werkagenda Read(string name) => WerkagendaReader.Read(Bytes(name), name).Werkagenda!;
}
