using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Peers;

/// <summary>Judges agendas by the rules of this repository in another way than the embedded engine: profile opdracht, in Dutch.</summary>
public interface IPeer
{
    /// <summary>What tables call it.</summary>
    string Name { get; }

    /// <summary>Judges an agenda.</summary>
    /// <param name="werkagenda">The agenda.</param>
    /// <param name="asOf">The day as of which is judged.</param>
    /// <returns>The report, or the part of it that the peer makes.</returns>
    PeerReport Judge(Werkagenda werkagenda, DateOnly asOf);
}
