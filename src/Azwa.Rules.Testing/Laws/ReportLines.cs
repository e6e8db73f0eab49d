using System.Text.Json.Nodes;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Testing.Laws;

/// <summary>Reports compared to the byte, and their difference in lines that people read.</summary>
internal static class ReportLines
{
    private const int Most = 12;

    /// <summary>The report as it leaves a program, without the name of the engine and what depends on how files are laid out.</summary>
    public static string Text(Report report)
    {
        var json = JsonNode.Parse(report.ToJson())!.AsObject();
        json.Remove("engine");
        json["ruleSet"]!.AsObject().Remove("sha256");
        foreach (var finding in json["findings"]!.AsArray())
        {
            finding!.AsObject().Remove("position");
        }

        return json.ToJsonString();
    }

    /// <summary>In what a report differs from what it should be; null when it does not.</summary>
    public static Breach? Difference(Report expected, Report found, string change)
    {
        // Mostly they are equal as they are written, and nothing has to be read.
        if (Written(expected) == Written(found))
        {
            return null;
        }

        var (left, right) = (Text(expected), Text(found));
        if (left == right)
        {
            return null;
        }

        var (before, after) = (Lines(expected), Lines(found));
        var (missing, more) = (Less(before, after), Less(after, before));
        return missing.Count + more.Count == 0
            ? new Breach(change, [Excerpt(left, right)], [Excerpt(right, left)], [])
            : new Breach(change, Shown(missing), Shown(more), [.. missing.Concat(more).Select(l => l.Rule).OfType<string>().Distinct()]);
    }

    public static string Of(Finding finding) => $"{finding.RuleId} {Place(finding.Path)}: {Word(finding.Outcome)}, {Word(finding.Severity)}: {finding.Message}";

    /// <summary>The pointer, or what it means to point at nothing.</summary>
    public static string Place(string path) => path.Length == 0 ? "the agenda" : path;

    public static string Word(Enum value) => value.ToString() is var name ? char.ToLowerInvariant(name[0]) + name[1..] : "";

    public static IReadOnlyList<string> Shown(IEnumerable<string> lines, string otherwise)
    {
        var all = lines.ToList();
        return all.Count == 0 ? [otherwise] : all.Count <= Most ? all : [.. all.Take(Most), $"… and {all.Count - Most} more"];
    }

    private static IReadOnlyList<string> Shown(List<(string? Rule, string Line)> lines) => Shown(lines.Select(l => l.Line), "none of this");

    private static List<(string? Rule, string Line)> Lines(Report report) =>
    [
        .. report.Findings.Select(f => ((string?)f.RuleId, Of(f))),
        .. report.Suppressed.Select(s => ((string?)s.Finding.RuleId, "suppressed: " + Of(s.Finding))),
        .. report.Verdicts.Select(v => ((string?)null, $"{v.Key}: {v.Value}")),
        .. report.Outcomes.Select(o => ((string?)null, $"evaluations {Word(o.Key)}: {o.Value}")),
    ];

    private static List<(string? Rule, string Line)> Less(List<(string? Rule, string Line)> lines, List<(string? Rule, string Line)> others)
    {
        var left = others.ToList();
        return [.. lines.Where(line => !left.Remove(line))];
    }

    private static string Written(Report report) => report.ToJson().Replace($"\"engine\": \"{report.Engine}\"", "", StringComparison.Ordinal);

    /// <summary>The text about the first sign that differs.</summary>
    private static string Excerpt(string text, string other)
    {
        var at = text.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        var from = Math.Max(0, at - 40);
        return $"…{text[from..Math.Min(text.Length, at + 80)]}…";
    }
}
