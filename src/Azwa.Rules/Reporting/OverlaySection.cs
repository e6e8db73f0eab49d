using Azwa.Rules.Findings;

namespace Azwa.Rules.Reporting;

/// <summary>
/// What overlays did to a report: every change with its reason and last day, a warning for what did nothing, and what the rules say that
/// they disabled.
/// </summary>
internal sealed class OverlaySection(TextLayout layout, ReportWords words, ReportPhrases phrases)
{
    public void Write(Report report)
    {
        if (report.Overlays.Count == 0)
        {
            return;
        }

        layout.Blank();
        layout.Paragraph(0, words.Overlays, Style.Bold);
        foreach (var applied in report.Overlays)
        {
            layout.Paragraph(2, ReportPhrases.Overlay(applied.Overlay));
            Write(applied.Changes.Where(c => c.Status == OverlayChangeStatus.InForce));
            if (applied.AddedRules.Count > 0)
            {
                layout.Paragraph(4, "- ", Style.Plain, ReportPhrases.Fill(words.OverlayAdds, string.Join(", ", applied.AddedRules)));
            }

            Write(applied.Changes.Where(c => c.Status != OverlayChangeStatus.InForce));
        }

        Write(report.Suppressed);
    }

    private void Write(IEnumerable<OverlayChange> changes)
    {
        foreach (var change in changes)
        {
            Write(change);
        }
    }

    private void Write(OverlayChange change)
    {
        if (change.Status == OverlayChangeStatus.InForce)
        {
            layout.Paragraph(4, "- ", Style.Plain, phrases.Change(change));
        }
        else
        {
            layout.Paragraph(4, words.Marks[Names.Of(Severity.Warning)] + ": ", Style.Yellow, phrases.Change(change), hang: 6);
        }
    }

    private void Write(IReadOnlyList<SuppressedFinding> suppressed)
    {
        if (suppressed.Count == 0)
        {
            return;
        }

        layout.Blank();
        layout.Paragraph(0, words.Suppressed, Style.Bold);
        layout.Paragraph(2, words.SuppressedIntroduction);
        foreach (var rule in suppressed.GroupBy(s => (s.Finding.RuleId, s.Overlay, s.Reason)))
        {
            layout.Blank();
            layout.Paragraph(2, ReportPhrases.Fill(words.SuppressedBy, rule.Key.RuleId, rule.Key.Overlay, rule.Key.Reason));
            foreach (var item in rule)
            {
                var mark = words.Marks[Names.Of(item.Finding.Severity)] + ": ";
                var place = item.Finding.Position is { } p ? ReportPhrases.Place(p) : item.Finding.Path;
                layout.Paragraph(4, mark, Style.Faint, $"{item.Finding.Message} ({place})", Style.Faint, hang: 6);
            }
        }
    }
}
