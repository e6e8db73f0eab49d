using Azwa.Rules.Findings;

namespace Azwa.Rules.Tests.Domain;

/// <summary>Findings in one line: requirements|outcome|severity|path. The order of the requirements of one finding says nothing.</summary>
internal static class Expected
{
    /// <summary>Required by the letter and not there, a hard date missed, or a contradiction.</summary>
    public static string Error(string requirements, string path) => Line(requirements, "failed", "error", path);

    /// <summary>Asked beside the Format, an unmotivated deviation, or doubtful data.</summary>
    public static string Warning(string requirements, string path) => Line(requirements, "failed", "warning", path);

    /// <summary>An input is missing, so nobody can tell.</summary>
    public static string Unknown(string requirements, string path) => Line(requirements, "undetermined", "warning", path);

    public static string Deviated(string requirements, string path) => Line(requirements, "deviated", "info", path);

    public static string Pending(string requirements, string path) => Line(requirements, "pending", "info", path);

    public static string Noted(string requirements, string path) => Line(requirements, "noted", "info", path);

    public static string Of(Finding finding) =>
        Line(string.Join(' ', finding.Requirements), Word(finding.Outcome.ToString()), Word(finding.Severity.ToString()), finding.Path);

    private static string Line(string requirements, string outcome, string severity, string path) =>
        $"{string.Join(' ', requirements.Split(' ').Order(StringComparer.Ordinal))}|{outcome}|{severity}|{path}";

    private static string Word(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
