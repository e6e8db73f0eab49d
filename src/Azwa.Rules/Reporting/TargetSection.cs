using Azwa.Rules.Findings;

namespace Azwa.Rules.Reporting;

/// <summary>
/// The table of targets: per number what the streefwaarde asks, what is planned and how it grows. A target that holds in every
/// municipality is one line for all of them.
/// </summary>
internal sealed class TargetSection(TextLayout layout, ReportWords words)
{
    public void Write(IReadOnlyList<TargetLine> targets)
    {
        if (targets.Count == 0)
        {
            return;
        }

        layout.Blank();
        layout.Paragraph(0, words.Targets, Style.Bold);
        foreach (var section in targets.GroupBy(t => t.Section, StringComparer.Ordinal))
        {
            layout.Paragraph(2, section.Key);
            foreach (var rule in section.GroupBy(t => t.RuleId, StringComparer.Ordinal))
            {
                if (rule.First().Municipality is null)
                {
                    WriteLine(rule.First());
                }
                else
                {
                    WriteMunicipalities([.. rule]);
                }
            }
        }
    }

    private void WriteLine(TargetLine target)
    {
        var planned = target.Planned is { } value ? $"{Number(value)} {target.Unit}" : words.NotGiven;
        layout.Paragraph(4, target.Measure + ": ", Style.Plain, $"{planned}; {words.TargetWord} {Bounds(target)}{Outcome(target)}", StyleOf(target.Outcome), hang: 6);
        if (target.GrowthPath.Count > 0)
        {
            var path = string.Join(" → ", target.GrowthPath.Select(p => $"{Number(p.Value)} ({Figures.Exact(p.Key)})"));
            layout.Paragraph(6, words.GrowthPath + ": ", Style.Faint, path, Style.Faint);
        }
    }

    private void WriteMunicipalities(IReadOnlyList<TargetLine> targets)
    {
        var met = targets.Count(t => t.Outcome == Findings.Outcome.Passed);
        var others = targets.Where(t => t.Outcome != Findings.Outcome.Passed).Select(t => t.Municipality!).ToList();
        var text = TextReport.Fill(words.MunicipalitiesMet, met, targets.Count, Bounds(targets[0]));
        layout.Paragraph(
            4,
            targets[0].Measure + ": ",
            Style.Plain,
            others.Count == 0 ? text : $"{text}; {words.NotMetIn} {Figures.Join(others, words.Language)}",
            others.Count == 0 ? Style.Plain : Style.Yellow,
            hang: 6);
    }

    private string Bounds(TargetLine target)
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

    private string Outcome(TargetLine target) => target.Difference is { } difference
        ? $" ({(difference > 0 ? "+" : "")}{Number(difference)}{Remark(target.Outcome)})"
        : "";

    private string Remark(Outcome outcome) => outcome switch
    {
        Findings.Outcome.Deviated => ", " + words.WithReasons,
        Findings.Outcome.Suppressed => ", " + words.SwitchedOff,
        _ => "",
    };

    private string Number(decimal value) => Figures.Number(value, words.Language);

    private static Style StyleOf(Outcome outcome) => outcome switch
    {
        Findings.Outcome.Failed => Style.Yellow,
        Findings.Outcome.Deviated or Findings.Outcome.Undetermined or Findings.Outcome.NotApplicable => Style.Cyan,
        _ => Style.Plain,
    };
}
