using System.Globalization;
using System.Runtime.CompilerServices;
using Azwa.Rules.Benchmarks.Agendas;
using Azwa.Rules.Live;

namespace Azwa.Rules.Benchmarks;

/// <summary>Says how much memory a live session holds when it is opened, and after many changes.</summary>
internal static class SessionMemoryCommand
{
    private const int Sessions = 50;
    private const int Changes = 2_000;
    private const string Section = "/leefgebieden/mentale-gezondheid/aanpakken/laagdrempelige-steunpunten";

    public static int Run(TextWriter output)
    {
        foreach (var name in AgendaFiles.Benchmarked)
        {
            output.WriteLine(Measure(name));
        }

        return 0;
    }

    // A call of its own: what the one before it held is free by then.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string Measure(string name)
    {
        var agenda = AgendaFiles.Read(name);

        // What all sessions share is made by the first.
        Write(Validator.Default.Open(agenda, AgendaFiles.AsOf));
        var before = Held();
        var sessions = Enumerable.Range(0, Sessions).Select(_ => Validator.Default.Open(agenda, AgendaFiles.AsOf)).ToList();
        var opened = Held();
        sessions.ForEach(Write);
        var written = Held();
        GC.KeepAlive(sessions);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {(opened - before) / Sessions / 1024} KB per session when it is opened, {(written - before) / Sessions / 1024} KB after {Changes} changes");
    }

    private static void Write(LiveSession session)
    {
        for (var i = 0; i < Changes; i++)
        {
            var change = (i % 4) switch
            {
                0 => session.Set(Section + "/ist/urgentie", "Tekst " + i.ToString(CultureInfo.InvariantCulture)),
                1 => session.Set(Section + "/gap/mijlpalen/0/kwartaal", i % 8 < 4 ? "Q1 2027" : "onleesbaar"),
                2 => session.Set(Section + "/inzet/eigen-maat/huidig", i),
                _ => session.Remove(Section + "/inzet/eigen-maat"),
            };
            if (!change.IsAccepted)
            {
                throw new InvalidOperationException(change.Diagnostics[0].ToString());
            }
        }
    }

    private static long Held()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
