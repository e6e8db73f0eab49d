using Azwa.Rules.Findings;

namespace Azwa.Rules.Live;

/// <summary>What came, went and changed between two lists of findings in the order of the report, and which verdicts moved.</summary>
internal static class Difference
{
    /// <summary>What is the same on both sides may be left out of both lists.</summary>
    public static SessionChange Between(
        (IReadOnlyList<Finding> Findings, Verdicts Verdicts) before, (IReadOnlyList<Finding> Findings, Verdicts Verdicts) after)
    {
        // By place and rule; more than one at a place are told apart by what they say, and then by their order.
        var old = new Dictionary<(string RuleId, string Path), List<Finding>>();
        foreach (var finding in before.Findings)
        {
            if (!old.TryGetValue(Key(finding), out var same))
            {
                old.Add(Key(finding), same = []);
            }

            same.Add(finding);
        }

        var differing = after.Findings.Where(f => !(old.TryGetValue(Key(f), out var same) && TakeEqual(same, f))).ToList();
        var came = new List<Finding>();
        var changed = new List<FindingChange>();
        foreach (var finding in differing)
        {
            if (old.TryGetValue(Key(finding), out var same) && same.Count > 0)
            {
                changed.Add(new FindingChange(same[0], finding));
                same.RemoveAt(0);
            }
            else
            {
                came.Add(finding);
            }
        }

        var left = old.Values.SelectMany(f => f).ToHashSet(ReferenceEqualityComparer.Instance);
        return new SessionChange
        {
            Came = came,
            Went = [.. before.Findings.Where(left.Contains)],
            Changed = changed,
            Verdicts = ReferenceEquals(before.Verdicts, after.Verdicts) ? [] : Moved(before.Verdicts, after.Verdicts),
        };
    }

    private static (string RuleId, string Path) Key(Finding finding) => (finding.RuleId, finding.Path);

    private static bool TakeEqual(List<Finding> findings, Finding finding)
    {
        var index = findings.FindIndex(f => SaySame(f, finding));
        if (index >= 0)
        {
            findings.RemoveAt(index);
        }

        return index >= 0;
    }

    /// <summary>Whether two findings of one rule at one place say the same. A repair is not compared: it is found when it is asked for.</summary>
    internal static bool SaySame(Finding a, Finding b) =>
        ReferenceEquals(a, b)
        || (a.Outcome == b.Outcome
            && a.Severity == b.Severity
            && a.Subject == b.Subject
            && a.Message == b.Message
            && a.Remedy == b.Remedy
            && a.Motivation == b.Motivation
            && a.Due == b.Due
            && a.Title == b.Title
            && a.Chapter == b.Chapter
            && a.Section == b.Section
            && a.Position == b.Position
            && a.Requirements.SequenceEqual(b.Requirements)
            && a.Sources.Select(s => s.Clause).SequenceEqual(b.Sources.Select(s => s.Clause))
            && a.Evidence.Count == b.Evidence.Count
            && a.Evidence.Zip(b.Evidence).All(pair => IsSame(pair.First, pair.Second)));

    private static bool IsSame(EvidenceItem a, EvidenceItem b) =>
        a.Name == b.Name
        && a.Text == b.Text
        && a.Number == b.Number
        && a.Boolean == b.Boolean
        && (a.Items is null ? b.Items is null : b.Items is not null && a.Items.SequenceEqual(b.Items));

    private static IReadOnlyList<VerdictChange> Moved(Verdicts before, Verdicts after) =>
        [.. before.Zip(after).Where(pair => pair.First.Value != pair.Second.Value).Select(pair => new VerdictChange(pair.First.Key, pair.First.Value, pair.Second.Value))];
}
