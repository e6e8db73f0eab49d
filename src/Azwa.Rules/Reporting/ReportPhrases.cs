using System.Globalization;
using Azwa.Rules.Findings;
using Azwa.Rules.Text;

namespace Azwa.Rules.Reporting;

/// <summary>What the reports for people say in the same words, whatever their form; plain text that each form escapes for itself.</summary>
internal sealed class ReportPhrases(ReportWords words)
{
    public static string Fill(string template, params object[] values) => string.Format(CultureInfo.InvariantCulture, template, values);

    public static string Place(Position position) => $"{Figures.Exact(position.Line)}:{Figures.Exact(position.Column)}";

    public string Heading(Report report) => Fill(words.Heading, report.Region, Figures.Date(report.AsOf, words.Language));

    /// <summary>A verdict in a sentence. A rule set of one's own may have verdicts that we have no words for; they are shown as they are.</summary>
    public string Verdict(string name, string value, CellCounts cells)
    {
        var empty = cells.Mandatory - cells.Filled;
        var key = $"{name}={value}";
        var template = words.VerdictValues.GetValueOrDefault($"{key}:{Figures.Exact(empty)}") ?? words.VerdictValues.GetValueOrDefault(key);
        return template is null ? value : Fill(template, cells.Filled, cells.Mandatory, empty);
    }

    public string Counts(Report report) => Fill(
        words.Counts,
        Amount("error", report.Counts.Error),
        Amount("warning", report.Counts.Warning),
        Amount("info", report.Counts.Info));

    public string Cells(Report report) => Fill(
        words.Cells, report.Cells.Filled, report.Cells.Mandatory, report.Cells.OptionalFilled, report.Cells.Optional);

    /// <summary>How many checks came to each outcome that occurs; empty when there were none.</summary>
    public string Checks(Report report) => Checks(outcome => report.Outcomes.GetValueOrDefault(outcome));

    /// <summary>The same for any count of outcomes.</summary>
    public string Checks(Func<Outcome, int> count) => string.Join(", ", Names.Outcomes
        .Select((name, i) => (name, count: count((Outcome)i)))
        .Where(o => o.count > 0)
        .Select(o => Fill(words.Outcomes[o.name], o.count)));

    /// <summary>Each sentence of a source once: a rule can cite other sentences for one approach than for another.</summary>
    public string Sources(IEnumerable<Finding> findings) => Sources(findings.SelectMany(f => f.Sources));

    /// <summary>The sources in words, each once.</summary>
    public string Sources(IEnumerable<SourceReference> references)
    {
        var sources = references.Select(InWords).Distinct(StringComparer.Ordinal).ToList();
        return sources.Count == 0 ? words.OwnInterpretation : string.Join("; ", sources);
    }

    public string Planned(TargetLine target) => target.Planned is { } value ? $"{Number(value)} {target.Unit}" : words.NotGiven;

    public string Bounds(TargetLine target)
    {
        var tolerance = target.TolerancePercent > 0 ? $" ± {Number(target.TolerancePercent)}%" : "";
        return (target.Lower, target.Upper) switch
        {
            ({ } low, { } high) when low == high => Number(low) + tolerance,
            ({ } low, { } high) => $"{Number(low)}–{Number(high)}{tolerance}",
            ({ } low, null) when target.Base is null => $"{words.AtLeast} {Number(low)}",
            (null, { } high) when target.Base is not null => $"{words.AtMost} {Number(high)}{tolerance}",
            _ => words.NormUnknown,
        };
    }

    /// <summary>A target that holds in every municipality, for all of them at once.</summary>
    public string Municipalities(IReadOnlyList<TargetLine> targets)
    {
        var met = targets.Count(t => t.Outcome == Outcome.Passed);
        var others = targets.Where(t => t.Outcome != Outcome.Passed).Select(t => t.Municipality!).ToList();
        var text = Fill(words.MunicipalitiesMet, met, targets.Count, Bounds(targets[0]));
        return others.Count == 0 ? text : $"{text}; {words.NotMetIn} {Figures.Join(others, words.Language)}";
    }

    /// <summary>How far it lies outside, and whether with reasons; empty when it is within or unknown.</summary>
    public string Difference(TargetLine target) => target.Difference is { } difference
        ? $"{(difference > 0 ? "+" : "")}{Number(difference)}{Remark(target.Outcome)}"
        : "";

    public string GrowthPath(TargetLine target) =>
        string.Join(" → ", target.GrowthPath.Select(p => $"{Number(p.Value)} ({Figures.Exact(p.Key)})"));

    public static string Overlay(OverlayIdentity overlay) => $"{overlay.Title} ({overlay.Id}, sha256 {Short(overlay.Sha256)})";

    /// <summary>A change with its reason and its last day, or why it did nothing.</summary>
    public string Change(OverlayChange change)
    {
        var what = change.Kind switch
        {
            OverlayChangeKind.Disable => Fill(words.OverlayDisables, change.Target),
            OverlayChangeKind.Severity => Fill(words.OverlaySeverity, change.Target, change.After!, change.Before!),
            _ => Fill(words.OverlayNorm, change.Target, change.After!, change.Before!),
        };
        var template = change.Status switch
        {
            OverlayChangeStatus.InForce => words.OverlayInForce,
            OverlayChangeStatus.Expired => words.OverlayExpired,
            _ => words.OverlayUnused,
        };
        return Fill(template, what, Figures.Date(change.Until, words.Language), change.Reason);
    }

    /// <summary>Which rules judged, under which profile, as of which day.</summary>
    public string Signature(Report report) => Fill(
        words.Signature,
        report.RuleSet.Id,
        report.RuleSet.Version,
        Short(report.RuleSet.Sha256),
        Names.Of(report.Profile),
        Figures.Date(report.AsOf, words.Language));

    private static string Short(string hash) => hash[..Math.Min(12, hash.Length)];

    private string Remark(Outcome outcome) => outcome switch
    {
        Outcome.Deviated => ", " + words.WithReasons,
        Outcome.Suppressed => ", " + words.SwitchedOff,
        _ => "",
    };

    private string Amount(string severity, int count)
    {
        var (one, many) = words.Amounts[severity];
        return Fill(count == 1 ? one : many, count);
    }

    private string InWords(SourceReference source)
    {
        var document = words.Documents.GetValueOrDefault(source.Document, source.Document);
        var modality = words.Modalities.GetValueOrDefault(source.Modality, source.Modality);
        return $"{document}, {source.Section} ({modality}{(source.IsProvisional ? ", " + words.Provisional : "")})";
    }

    private string Number(decimal value) => Figures.Number(value, words.Language);
}
