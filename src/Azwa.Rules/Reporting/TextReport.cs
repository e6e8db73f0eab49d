using System.Globalization;
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
        var date = Figures.Date(report.AsOf, report.Language);
        layout.Paragraph(0, Fill(words.Heading, report.Region, date), Style.Bold);
        WriteVerdicts(report, layout, words);
        WriteNumbers(report, layout, words);
        new FindingSections(layout, words).Write(report.Findings);
        new TargetSection(layout, words).Write(report.Targets);
        WriteQuestions(report, layout, words);
        layout.Blank();
        var hash = report.RuleSet.Sha256;
        var signature = Fill(
            words.Signature, report.RuleSet.Id, report.RuleSet.Version, hash[..Math.Min(12, hash.Length)], Names.Of(report.Profile), date);
        layout.Paragraph(0, signature, Style.Faint);
    }

    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    internal static string Fill(string template, params object[] values) => string.Format(CultureInfo.InvariantCulture, template, values);

    private static void WriteVerdicts(Report report, TextLayout layout, ReportWords words)
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
            layout.Paragraph(2, label, Style.Plain, Sentence(name, value, report.Cells, words), StyleOf(value), hang: 4);
        }
    }

    /// <summary>A verdict in a sentence. A rule set of one's own may have verdicts that we have no words for; they are shown as they are.</summary>
    private static string Sentence(string name, string value, CellCounts cells, ReportWords words)
    {
        var empty = cells.Mandatory - cells.Filled;
        var key = $"{name}={value}";
        var template = words.VerdictValues.GetValueOrDefault($"{key}:{Number(empty)}") ?? words.VerdictValues.GetValueOrDefault(key);
        return template is null ? value : Fill(template, cells.Filled, cells.Mandatory, empty);
    }

    private static Style StyleOf(string verdict) => verdict switch
    {
        "ja" or "binnen" or "voorwaarden-vervuld" => Style.Green,
        "nee" or "te-laat" or "niet-verzekerd" => Style.Red,
        _ => Style.Yellow,
    };

    private static void WriteNumbers(Report report, TextLayout layout, ReportWords words)
    {
        layout.Blank();
        layout.Paragraph(0, Fill(
            words.Counts,
            Amount("error", report.Counts.Error),
            Amount("warning", report.Counts.Warning),
            Amount("info", report.Counts.Info)));
        var cells = report.Cells;
        layout.Paragraph(0, Fill(words.Cells, cells.Filled, cells.Mandatory, cells.OptionalFilled, cells.Optional));
        var outcomes = Names.Outcomes
            .Select((name, i) => (name, count: report.Outcomes.GetValueOrDefault((Outcome)i)))
            .Where(o => o.count > 0)
            .Select(o => Fill(words.Outcomes[o.name], o.count));
        var checks = string.Join(", ", outcomes);
        if (checks.Length > 0)
        {
            layout.Paragraph(0, words.Checks + ": ", Style.Plain, checks, hang: 2);
        }

        string Amount(string severity, int count)
        {
            var (one, many) = words.Amounts[severity];
            return Fill(count == 1 ? one : many, count);
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
