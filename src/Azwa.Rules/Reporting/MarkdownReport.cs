using Azwa.Rules.Findings;

namespace Azwa.Rules.Reporting;

/// <summary>
/// Writes a report as Markdown with tables (GitHub's and GitLab's flavour), for a pull request or a wiki. Whatever a text of the agenda
/// holds stays text. Lines end in a line feed. Thread-safe.
/// </summary>
public static class MarkdownReport
{
    /// <summary>Writes a report in its own language.</summary>
    /// <param name="report">The report.</param>
    /// <param name="writer">Where it goes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> or <paramref name="writer"/> is null.</exception>
    /// <exception cref="IOException">The writer cannot be written.</exception>
    public static void Write(Report report, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        new Document(writer, ReportWords.Of(report.Language)).Write(report);
    }

    private sealed class Document(TextWriter writer, ReportWords words)
    {
        private readonly ReportPhrases _phrases = new(words);
        private readonly MarkdownText _text = new(writer);

        /// <summary>The sections of findings: their heading, whether an empty one is told, and the outcomes that they show.</summary>
        private readonly (string Heading, string? WhenEmpty, Outcome[] Outcomes)[] _sections =
        [
            (words.Findings, words.NothingFound, [Outcome.Failed, Outcome.Undetermined]),
            (words.ToDo, null, [Outcome.Pending]),
            (words.Deviations, null, [Outcome.Deviated]),
            (words.Remarks, null, [Outcome.Noted]),
        ];

        public void Write(Report report)
        {
            _text.Heading(1, _phrases.Heading(report));
            _text.Table(
                [words.Verdict, words.Result],
                [.. report.Verdicts.Select(v => new[] { Cell(words.VerdictNames.GetValueOrDefault(v.Key, v.Key)), Cell(_phrases.Verdict(v.Key, v.Value, report.Cells)) })]);
            _text.Paragraph(_phrases.Counts(report) + ".");
            _text.Paragraph(_phrases.Cells(report) + ".");
            if (_phrases.Checks(report) is { Length: > 0 } checks)
            {
                _text.Paragraph($"{words.Checks}: {checks}.");
            }

            foreach (var (heading, whenEmpty, outcomes) in _sections)
            {
                WriteFindings(heading, whenEmpty, [.. report.Findings.Where(f => outcomes.Contains(f.Outcome))]);
            }

            WriteTargets(report.Targets);
            WriteOverlays(report.Overlays);
            WriteSuppressed(report.Suppressed);
            WriteQuestions(report.ForHumans);
            _text.Paragraph($"{words.RuleSet}: {_phrases.Signature(report)}.");
        }

        private void WriteFindings(string heading, string? whenEmpty, List<Finding> findings)
        {
            if (findings.Count == 0)
            {
                if (whenEmpty is not null)
                {
                    _text.Heading(2, heading);
                    _text.Paragraph(whenEmpty);
                }

                return;
            }

            _text.Heading(2, heading);
            foreach (var chapter in findings.GroupBy(f => f.Chapter, StringComparer.Ordinal))
            {
                _text.Heading(3, chapter.Key);
                _text.Table(
                    [words.Weight, words.Part, words.Finding, words.Remedy, words.Motivation, words.Due, words.Source, words.Place],
                    [.. FoldedFindings.Fold(chapter, words.And).Select(Row)]);
            }
        }

        private string[] Row(FoldedFindings folded)
        {
            var first = folded.First;
            return
            [
                Cell(words.Marks[Names.Of(first.Severity)]),
                Cell(first.Section),
                MarkdownText.Lines(folded.Messages),
                Cell(folded.Remedy),
                Cell(first.Motivation),
                Cell(first.Due is { } due ? Figures.Date(due, words.Language) : null),
                Cell(_phrases.Sources(folded.Findings)),
                MarkdownText.Lines(folded.Findings.Select(PlaceOf).Distinct(StringComparer.Ordinal).Append($"[{first.RuleId}]")),
            ];
        }

        private static string PlaceOf(Finding finding) =>
            finding.Position is { } position ? $"{ReportPhrases.Place(position)} {finding.Path}" : finding.Path;

        private void WriteTargets(IReadOnlyList<TargetLine> targets)
        {
            if (targets.Count > 0)
            {
                _text.Heading(2, words.Targets);
                _text.Table(
                    [words.Part, words.Measure, words.Planned, words.Targets, words.Difference, words.Motivation, words.Growth],
                    [.. targets.GroupBy(t => (t.Section, t.RuleId)).Select(rule => Row([.. rule]))]);
            }
        }

        private string[] Row(IReadOnlyList<TargetLine> lines)
        {
            var target = lines[0];
            var isOfRegion = target.Municipality is null;
            return
            [
                Cell(target.Section),
                Cell(target.Measure),
                Cell(isOfRegion ? _phrases.Planned(target) : _phrases.Municipalities(lines)),
                Cell(_phrases.Bounds(target)),
                Cell(isOfRegion ? _phrases.Difference(target) : null),
                MarkdownText.Lines(lines.Select(t => t.Motivation).OfType<string>().Distinct(StringComparer.Ordinal)),
                Cell(isOfRegion ? _phrases.GrowthPath(target) : null),
            ];
        }

        private void WriteOverlays(IReadOnlyList<AppliedOverlay> overlays)
        {
            if (overlays.Count > 0)
            {
                _text.Heading(2, words.Overlays);
                _text.Table([words.Overlay, words.Change], [.. overlays.Select(Row)]);
            }
        }

        private string[] Row(AppliedOverlay applied)
        {
            var added = applied.AddedRules.Count == 0 ? [] : new[] { ReportPhrases.Fill(words.OverlayAdds, string.Join(", ", applied.AddedRules)) };
            return [Cell(ReportPhrases.Overlay(applied.Overlay)), MarkdownText.Lines(applied.Changes.Select(_phrases.Change).Concat(added))];
        }

        private void WriteSuppressed(IReadOnlyList<SuppressedFinding> suppressed)
        {
            if (suppressed.Count > 0)
            {
                _text.Heading(2, words.Suppressed);
                _text.Paragraph(words.SuppressedIntroduction);
                _text.Table(
                    [words.Weight, words.Finding, words.Reason, words.Place],
                    [.. suppressed.Select(s => new[]
                    {
                        Cell(words.Marks[Names.Of(s.Finding.Severity)]),
                        Cell(s.Finding.Message),
                        Cell(ReportPhrases.Fill(words.SuppressedBy, s.Finding.RuleId, s.Overlay, s.Reason)),
                        Cell(PlaceOf(s.Finding)),
                    })]);
            }
        }

        private void WriteQuestions(IReadOnlyList<HumanQuestion> questions)
        {
            if (questions.Count > 0)
            {
                _text.Heading(2, words.ForHumans);
                _text.Paragraph(words.ForHumansIntroduction);
                _text.Table(
                    [words.Requirement, words.Question],
                    [.. questions.Select(q => new[] { Cell(string.Join(", ", q.Requirements)), Cell(q.Question) })]);
            }
        }

        private static string Cell(string? text) => MarkdownText.Escape(text ?? "");
    }
}
