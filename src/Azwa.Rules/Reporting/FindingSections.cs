using Azwa.Rules.Findings;

namespace Azwa.Rules.Reporting;

/// <summary>The findings of a text report under their headings.</summary>
internal sealed class FindingSections(TextLayout layout, ReportWords words, ReportPhrases phrases)
{
    // Wide enough for the longest mark of either language and a space, so that all messages start in one column.
    private readonly int _markWidth = words.Marks.Values.Max(mark => mark.Length) + 2;

    public void Write(IReadOnlyList<Finding> findings)
    {
        var main = findings.Where(f => f.Outcome is not (Outcome.Pending or Outcome.Deviated or Outcome.Noted)).ToList();
        layout.Blank();
        layout.Paragraph(0, words.Findings, Style.Bold);
        if (main.Count == 0)
        {
            layout.Paragraph(2, words.NothingFound);
        }

        WriteChapters(main);
        WriteToDo([.. findings.Where(f => f.Outcome == Outcome.Pending)]);
        WriteUnder(words.Deviations, [.. findings.Where(f => f.Outcome == Outcome.Deviated)]);
        WriteUnder(words.Remarks, [.. findings.Where(f => f.Outcome == Outcome.Noted)]);
    }

    private void WriteUnder(string heading, List<Finding> findings)
    {
        if (findings.Count > 0)
        {
            layout.Blank();
            layout.Paragraph(0, heading, Style.Bold);
            WriteChapters(findings);
        }
    }

    /// <summary>By last day: what comes first in the calendar comes first on the list.</summary>
    private void WriteToDo(List<Finding> findings)
    {
        if (findings.Count == 0)
        {
            return;
        }

        layout.Blank();
        layout.Paragraph(0, words.ToDo, Style.Bold);
        foreach (var day in findings.GroupBy(f => f.Due).OrderBy(d => d.Key ?? DateOnly.MaxValue))
        {
            layout.Blank();
            layout.Paragraph(2, day.Key is { } due ? ReportPhrases.Fill(words.DueBy, Figures.Date(due, words.Language)) : words.NoDueDate, Style.Bold);
            WriteFindings(day, 4);
        }
    }

    private void WriteChapters(List<Finding> findings)
    {
        foreach (var chapter in findings.GroupBy(f => f.Chapter, StringComparer.Ordinal))
        {
            layout.Blank();
            layout.Paragraph(2, chapter.Key, Style.Bold);
            foreach (var section in chapter.GroupBy(f => f.Section, StringComparer.Ordinal))
            {
                if (section.Key is { } name)
                {
                    layout.Paragraph(4, name, Style.Bold);
                }

                WriteFindings(section, section.Key is null ? 4 : 6);
            }
        }
    }

    private void WriteFindings(IEnumerable<Finding> findings, int indent)
    {
        foreach (var folded in FoldedFindings.Fold(findings, words.And))
        {
            var first = folded.First;
            var mark = words.Marks[Names.Of(first.Severity)].PadRight(_markWidth);
            foreach (var message in folded.Messages)
            {
                layout.Paragraph(indent, mark, StyleOf(first.Severity), message);
            }

            Detail(words.Remedy, folded.Remedy);
            Detail(words.Motivation, first.Motivation);
            Detail(words.Source, phrases.Sources(folded.Findings), Style.Faint);
            Detail(words.Place, PlacesOf(folded.Findings), Style.Faint);
        }

        void Detail(string label, string? text, Style style = Style.Plain)
        {
            if (!string.IsNullOrEmpty(text))
            {
                layout.Paragraph(indent + _markWidth, label + ": ", style, text, style, hang: indent + _markWidth + 2);
            }
        }
    }

    /// <summary>Line and column where there is a file; the path of the contract for an agenda that a program built.</summary>
    private static string PlacesOf(IReadOnlyList<Finding> findings)
    {
        var places = findings
            .Select(f => f.Position is { } p ? ReportPhrases.Place(p) : f.Path)
            .Distinct(StringComparer.Ordinal);
        return $"{string.Join(", ", places)} [{findings[0].RuleId}]";
    }

    private static Style StyleOf(Severity severity) => severity switch
    {
        Severity.Error => Style.Red,
        Severity.Warning => Style.Yellow,
        _ => Style.Cyan,
    };
}
