using Azwa.Rules.Benchmarks.Agendas;
using Azwa.Rules.Peers;
using Azwa.Rules.Peers.Fluent;
using Azwa.Rules.Peers.HandWritten;

namespace Azwa.Rules.Benchmarks;

/// <summary>Says whether all peers find the same in all agendas, without timing anything.</summary>
internal static class GuardCommand
{
    private static readonly IPeer[] Peers = [new HandWrittenPeer(), new FluentValidationPeer()];

    /// <summary>Days about which something changes: when the text is to be ready, and when it is to be adopted and delivered.</summary>
    private static readonly DateOnly[] Days = [new(2026, 4, 20), new(2026, 9, 15), new(2026, 9, 16), new(2026, 11, 10), new(2026, 11, 15), AgendaFiles.AsOf];

    public static int Run(TextWriter output)
    {
        var differences = 0;
        foreach (var name in AgendaFiles.Samples.Concat(AgendaFiles.Benchmarked))
        {
            var agenda = AgendaFiles.Read(name);
            foreach (var day in Days)
            {
                foreach (var peer in Peers)
                {
                    if (PeerGuard.Difference(peer, agenda, day) is { } difference)
                    {
                        differences++;
                        output.WriteLine($"{peer.Name} finds something else in '{name}' as of {day:yyyy-MM-dd}:\n{difference}\n");
                    }
                }
            }

            output.WriteLine($"{name}: {Validator.Default.Validate(agenda, AgendaFiles.AsOf).Findings.Count} findings as of {AgendaFiles.AsOf:yyyy-MM-dd}");
        }

        output.WriteLine(differences == 0 ? "All peers find the same." : $"{differences} differences.");
        return differences == 0 ? 0 : 1;
    }
}
