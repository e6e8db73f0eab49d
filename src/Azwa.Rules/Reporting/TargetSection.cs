using Azwa.Rules.Findings;

namespace Azwa.Rules.Reporting;

/// <summary>
/// The table of targets: per number what the streefwaarde asks, what is planned and how it grows. A target that holds in every
/// municipality is one line for all of them.
/// </summary>
internal sealed class TargetSection(TextLayout layout, ReportWords words, ReportPhrases phrases)
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
        layout.Paragraph(4, target.Measure + ": ", Style.Plain, $"{phrases.Planned(target)}; {words.TargetWord} {phrases.Bounds(target)}{Difference(target)}", StyleOf(target.Outcome), hang: 6);
        if (target.GrowthPath.Count > 0)
        {
            layout.Paragraph(6, words.GrowthPath + ": ", Style.Faint, phrases.GrowthPath(target), Style.Faint);
        }
    }

    private void WriteMunicipalities(IReadOnlyList<TargetLine> targets)
    {
        var style = targets.All(t => t.Outcome == Outcome.Passed) ? Style.Plain : Style.Yellow;
        layout.Paragraph(4, targets[0].Measure + ": ", Style.Plain, phrases.Municipalities(targets), style, hang: 6);
    }

    private string Difference(TargetLine target) => target.Difference is null ? "" : $" ({phrases.Difference(target)})";

    private static Style StyleOf(Outcome outcome) => outcome switch
    {
        Outcome.Failed => Style.Yellow,
        Outcome.Deviated or Outcome.Undetermined or Outcome.NotApplicable => Style.Cyan,
        _ => Style.Plain,
    };
}
