using Azwa.Rules.Findings;

namespace Azwa.Rules.Reporting;

/// <summary>
/// Writes a report for the people who make the agenda: verdicts first, then what to mend per chapter of the Format, what is still to
/// do, what was explained, what is merely remarked, and what is left to people. Lines end in a line feed. Thread-safe.
/// </summary>
public static class TextReport
{
    /// <summary>Writes a report in its own language.</summary>
    /// <param name="report">The report.</param>
    /// <param name="writer">Where it goes.</param>
    /// <param name="options">Width and colour; 100 columns without colour when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> or <paramref name="writer"/> is null.</exception>
    /// <exception cref="IOException">The writer cannot be written.</exception>
    public static void Write(Report report, TextWriter writer, TextReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        var words = ReportWords.Of(report.Language);
        var layout = new TextLayout(writer, options ?? new TextReportOptions());
        var phrases = new ReportPhrases(words);
        layout.Paragraph(0, phrases.Heading(report), Style.Bold);
        WriteVerdicts(report, layout, words, phrases);
        WriteNumbers(report, layout, words, phrases);
        new FindingSections(layout, words, phrases).Write(report.Findings);
        new TargetSection(layout, words, phrases).Write(report.Targets);
        new OverlaySection(layout, words, phrases).Write(report);
        WriteQuestions(report, layout, words);
        layout.Blank();
        layout.Paragraph(0, phrases.Signature(report), Style.Faint);
    }

    private static void WriteVerdicts(Report report, TextLayout layout, ReportWords words, ReportPhrases phrases)
    {
        if (report.Verdicts.Count == 0)
        {
            return;
        }

        layout.Blank();
        layout.Paragraph(0, words.Verdicts, Style.Bold);
        foreach (var (name, value) in report.Verdicts)
        {
            var label = words.VerdictNames.GetValueOrDefault(name, name) + ": ";
            layout.Paragraph(2, label, Style.Plain, phrases.Verdict(name, value, report.Cells), StyleOf(value), hang: 4);
        }
    }

    private static Style StyleOf(string verdict) => verdict switch
    {
        "ja" or "binnen" or "voorwaarden-vervuld" => Style.Green,
        "nee" or "te-laat" or "niet-verzekerd" => Style.Red,
        _ => Style.Yellow,
    };

    private static void WriteNumbers(Report report, TextLayout layout, ReportWords words, ReportPhrases phrases)
    {
        layout.Blank();
        layout.Paragraph(0, phrases.Counts(report));
        layout.Paragraph(0, phrases.Cells(report));
        if (phrases.Checks(report) is { Length: > 0 } checks)
        {
            layout.Paragraph(0, words.Checks + ": ", Style.Plain, checks, hang: 2);
        }
    }

    private static void WriteQuestions(Report report, TextLayout layout, ReportWords words)
    {
        if (report.ForHumans.Count == 0)
        {
            return;
        }

        layout.Blank();
        layout.Paragraph(0, words.ForHumans, Style.Bold);
        layout.Paragraph(2, words.ForHumansIntroduction);
        foreach (var question in report.ForHumans)
        {
            var about = question.Requirements.Count == 0 ? "" : $" ({string.Join(", ", question.Requirements)})";
            layout.Paragraph(2, "- ", Style.Plain, question.Question + about);
        }
    }
}
