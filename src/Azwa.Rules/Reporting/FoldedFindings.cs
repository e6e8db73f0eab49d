using Azwa.Rules.Findings;

namespace Azwa.Rules.Reporting;

/// <summary>
/// Findings of one rule in one section that say the same of several subjects, told as one: six municipalities that did not adopt are
/// one line with six names. Nothing is left out: what differs stays apart.
/// </summary>
internal sealed class FoldedFindings
{
    private FoldedFindings(IReadOnlyList<Finding> findings, IReadOnlyList<string> messages, string? remedy)
    {
        Findings = findings;
        Messages = messages;
        Remedy = remedy;
    }

    /// <summary>The findings, at least one, in the order of the report.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    public Finding First => Findings[0];

    /// <summary>What was found, each different message once.</summary>
    public IReadOnlyList<string> Messages { get; }

    public string? Remedy { get; }

    /// <summary>Folds in the order of first occurrence.</summary>
    public static IEnumerable<FoldedFindings> Fold(IEnumerable<Finding> findings, string and)
    {
        foreach (var group in findings.GroupBy(f => (f.RuleId, f.Severity, f.Chapter, f.Section, f.Outcome, f.Motivation, f.Due, Remedy: Shape(f.Remedy, f))))
        {
            var members = group.ToList();
            var messages = members
                .GroupBy(f => Shape(f.Message, f), StringComparer.Ordinal)
                .Select(same => Joined(same.First().Message, [.. same], and))
                .ToList();
            var remedy = group.Key.Remedy is null ? null : Joined(members[0].Remedy!, members, and);
            yield return new FoldedFindings(members, messages, remedy);
        }
    }

    /// <summary>The text with a gap where the subject stands.</summary>
    private static string? Shape(string? text, Finding finding) => text is null ? null : Replace(text, finding.Subject, "\0");

    /// <summary>The text with all subjects where the first one stands.</summary>
    private static string Joined(string text, IReadOnlyList<Finding> findings, string and)
    {
        var subjects = findings.Select(f => f.Subject).Distinct(StringComparer.Ordinal).ToList();
        var last = subjects[^1];
        return subjects.Count == 1 ? text : Replace(text, subjects[0], $"{string.Join(", ", subjects.SkipLast(1))} {and} {last}");
    }

    /// <summary>Whole words only: a municipality Ede is not the middle of 'vrede'.</summary>
    private static string Replace(string text, string subject, string by)
    {
        if (subject.Length == 0)
        {
            return text;
        }

        var at = text.IndexOf(subject, StringComparison.Ordinal);
        while (at >= 0)
        {
            var end = at + subject.Length;
            var whole = (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]));
            text = whole ? text[..at] + by + text[end..] : text;
            at = text.IndexOf(subject, whole ? at + by.Length : end, StringComparison.Ordinal);
        }

        return text;
    }
}
