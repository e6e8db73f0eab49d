using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Peers;

/// <summary>Holds peers to what the engine finds: who finds less is fast for nothing.</summary>
public static class PeerGuard
{
    private static readonly EnginePeer Embedded = new("embedded", Validator.Default);

    /// <summary>In what a peer differs from the embedded engine.</summary>
    /// <param name="peer">The peer; where it gives findings only, only those are compared.</param>
    /// <param name="werkagenda">The agenda to judge.</param>
    /// <param name="asOf">The day as of which is judged.</param>
    /// <returns>The lines that only the engine has (-) and only the peer has (+); null when there are none and the order is the same.</returns>
    public static string? Difference(IPeer peer, Werkagenda werkagenda, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(peer);
        var expected = Embedded.Judge(werkagenda, asOf);
        var actual = peer.Judge(werkagenda, asOf);
        var left = ReportLines.Findings(expected).ToList();
        var right = ReportLines.Findings(actual).ToList();
        if (actual.Verdicts is not null)
        {
            left.AddRange(ReportLines.Conclusions(expected));
            right.AddRange(ReportLines.Conclusions(actual));
        }

        if (left.SequenceEqual(right, StringComparer.Ordinal))
        {
            return null;
        }

        var lines = left.Except(right, StringComparer.Ordinal).Select(l => "- " + l).Concat(right.Except(left, StringComparer.Ordinal).Select(r => "+ " + r)).ToList();
        return string.Join('\n', lines.Count > 0 ? lines : ["The same lines, in another order or not as often:", .. right]);
    }

    /// <summary>Throws when a peer finds anything else than the embedded engine.</summary>
    /// <param name="peers">The peers.</param>
    /// <param name="name">What the agenda is called.</param>
    /// <param name="werkagenda">The agenda to judge.</param>
    /// <param name="asOf">The day as of which is judged.</param>
    /// <exception cref="InvalidOperationException">A peer differs; the message shows in what.</exception>
    public static void Require(IEnumerable<IPeer> peers, string name, Werkagenda werkagenda, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(peers);
        foreach (var peer in peers)
        {
            if (Difference(peer, werkagenda, asOf) is { } difference)
            {
                throw new InvalidOperationException($"{peer.Name} finds something else than the engine in '{name}':\n{difference}");
            }
        }
    }
}
