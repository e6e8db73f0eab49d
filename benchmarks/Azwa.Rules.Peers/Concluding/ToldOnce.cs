using Azwa.Rules.Findings;
using Azwa.Rules.Peers.Telling;

namespace Azwa.Rules.Peers.Concluding;

/// <summary>
/// Puts findings in order and tells a missing input once: an undetermined finding goes when all that it misses stands at or below a place
/// where another one says that it is missing.
/// </summary>
internal static class ToldOnce
{
    public static IReadOnlyList<PeerFinding> Of(List<PeerFinding> findings)
    {
        var ordered = FormatOrder.Sort(findings, f => f.Path, f => f.RuleId);
        var undetermined = Array.FindAll(ordered, f => f.Outcome == Outcome.Undetermined);
        var standing = Array.FindAll(undetermined, f => Missing(f).Any(path => IsAtOrBelow(path, f.Path)));
        if (standing.Length == 0 || undetermined.Length == 1)
        {
            return ordered;
        }

        var gone = new HashSet<PeerFinding>(ReferenceEqualityComparer.Instance);
        foreach (var finding in undetermined)
        {
            if (Array.Exists(standing, s => s != finding && !gone.Contains(s) && Covers(s, finding, ordered)))
            {
                gone.Add(finding);
            }
        }

        return gone.Count == 0 ? ordered : Array.FindAll(ordered, f => !gone.Contains(f));
    }

    // Of two at the same place, the first by rule stands.
    private static bool Covers(PeerFinding standing, PeerFinding other, PeerFinding[] ordered) =>
        Missing(other).All(path => IsAtOrBelow(path, standing.Path))
        && (standing.Path != other.Path || Array.IndexOf(ordered, standing) < Array.IndexOf(ordered, other));

    private static IReadOnlyList<string> Missing(PeerFinding finding) => finding.Evidence[^1] is { Name: Evidence.Missing, Items: { } paths } ? paths : [];

    private static bool IsAtOrBelow(string path, string ancestor) =>
        path.StartsWith(ancestor, StringComparison.Ordinal) && (path.Length == ancestor.Length || path[ancestor.Length] == '/');
}
