using System.Globalization;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Peers;

/// <summary>What two reports must have in common, as lines of text that people can compare.</summary>
internal static class ReportLines
{
    public static IEnumerable<string> Conclusions(PeerReport report)
    {
        foreach (var (name, value) in report.Verdicts ?? [])
        {
            yield return $"verdict {name}: {value}";
        }

        foreach (var (outcome, count) in (report.Outcomes ?? new Dictionary<Outcome, int>()).OrderBy(o => o.Key))
        {
            yield return Line($"outcome {outcome}: {count}");
        }

        yield return Line($"{report.Counts}");
        yield return Line($"{report.Cells}");
        foreach (var target in report.Targets ?? [])
        {
            yield return Line(
                $"target {target.RuleId} {target.Path} [{string.Join(' ', target.Requirements)}] {target.Section} | {target.Measure} | {target.Municipality} | {target.Unit} | {target.Base} {target.BasePopulation} | {target.Lower}–{target.Upper} ±{target.TolerancePercent} | {target.Planned} {target.Difference} | {target.Outcome} | {target.Motivation} | {string.Join(' ', target.GrowthPath)}");
        }
    }

    public static IEnumerable<string> Findings(PeerReport report) => report.Findings.Select(Of);

    private static string Of(PeerFinding f) => Line(
        $"{f.RuleId} {f.Path} {f.Outcome} {f.Severity} | {f.Message} | {f.Remedy} | {f.Subject} | {f.Chapter} > {f.Section} | {f.Title} | [{string.Join(' ', f.Requirements)}] [{string.Join(' ', f.Sources)}] | {string.Join(", ", f.Evidence.Select(Of))} | {f.Motivation} | {f.Due} | {f.Position}");

    private static string Of(PeerEvidence e) =>
        Line($"{e.Name}={e.Text}{e.Number}{e.Boolean}{(e.Items is null ? "" : $"({string.Join(", ", e.Items)})")}");

    private static string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
