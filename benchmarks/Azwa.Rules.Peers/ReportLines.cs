using System.Globalization;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Peers;

/// <summary>What two reports must have in common, as lines of text that people can compare.</summary>
internal static class ReportLines
{
    public static IEnumerable<string> Findings(PeerReport report) => report.Findings.Select(Of);

    public static IEnumerable<string> Conclusions(PeerReport report)
    {
        foreach (var (name, value) in report.Verdicts ?? [])
        {
            yield return $"verdict {name}: {value}";
        }

        foreach (var (outcome, count) in (report.Outcomes ?? new Dictionary<Outcome, int>()).OrderBy(o => o.Key))
        {
            yield return Text($"outcome {outcome}: {count}");
        }

        yield return Text($"{report.Counts}");
        yield return Text($"{report.Cells}");
        foreach (var target in report.Targets ?? [])
        {
            yield return Of(target);
        }
    }

    private static string Of(PeerFinding f) => Line(
        $"{f.RuleId} {f.Path} {f.Outcome} {f.Severity}",
        $"{f.Message}",
        $"{f.Remedy}",
        $"{f.Subject}",
        $"{f.Chapter} > {f.Section}",
        $"{f.Title}",
        $"[{string.Join(' ', f.Requirements)}] [{string.Join(' ', f.Sources)}]",
        $"{string.Join(", ", f.Evidence.Select(Of))}",
        $"{f.Motivation}",
        $"{f.Due}",
        $"{f.Position}");

    private static string Of(PeerTarget t) => Line(
        $"target {t.RuleId} {t.Path} [{string.Join(' ', t.Requirements)}]",
        $"{t.Section}",
        $"{t.Measure}",
        $"{t.Municipality}",
        $"{t.Unit}",
        $"{t.Base} {t.BasePopulation}",
        $"{t.Lower}–{t.Upper} ±{t.TolerancePercent}",
        $"{t.Planned} {t.Difference}",
        $"{t.Outcome}",
        $"{t.Motivation}",
        $"{string.Join(' ', t.GrowthPath)}");

    private static string Of(PeerEvidence e) =>
        Text($"{e.Name}={e.Text}{e.Number}{e.Boolean}{(e.Items is null ? "" : $"({string.Join(", ", e.Items)})")}");

    private static string Line(params FormattableString[] parts) => string.Join(" | ", parts.Select(Text));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
