using System.Text;
using System.Xml;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Reporting;

/// <summary>
/// Writes a report as JUnit XML, the form in which build servers show tests. Every rule that the profile judges is one test, found or not,
/// so that a rule has a history; the suites are the subjects of the rules. A test fails when the rule has a finding of severity error, as
/// the command does; it is skipped when nobody can tell yet; the rest passes, with remarks and warnings in its output.
/// The same report gives the same bytes. Thread-safe.
/// </summary>
public static class JUnitReport
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Indent = true,
        NewLineChars = "\n",
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    };

    /// <summary>Writes a report as UTF-8 without byte order mark; the stream stays open.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">Where it goes.</param>
    /// <param name="file">The agenda's file as the reader of the tests knows it; null for an agenda that was not read from one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> or <paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Report report, Stream stream, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        var findings = report.Findings.ToLookup(f => f.RuleId, StringComparer.Ordinal);
        var suites = report.Rules
            .Where(rule => rule.Description.Severity is not null)
            .Select(rule => new Test(rule, [.. findings[rule.Description.RuleId]]))
            .GroupBy(test => test.Rule.Description.Subject, StringComparer.Ordinal)
            .ToList();
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            var words = ReportWords.Of(report.Language);
            var phrases = new ReportPhrases(words);
            var details = new Details(xml, words, file);
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "azwa-rules");
            WriteCounts(xml, [.. suites.SelectMany(suite => suite)]);
            foreach (var suite in suites)
            {
                WriteSuite(xml, report, suite.Key, [.. suite], details, phrases);
            }

            xml.WriteEndElement();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void WriteSuite(XmlWriter xml, Report report, string subject, IReadOnlyList<Test> tests, Details details, ReportPhrases phrases)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", Legible(subject));
        WriteCounts(xml, tests);
        xml.WriteAttributeString("skipped", Figures.Exact(tests.Count(t => t.IsSkipped)));
        xml.WriteStartElement("properties");
        WriteProperty(xml, "region", report.Region);
        WriteProperty(xml, "profile", Names.Of(report.Profile));
        WriteProperty(xml, "asOf", Figures.Iso(report.AsOf));
        WriteProperty(xml, "ruleSet", $"{report.RuleSet.Id} {report.RuleSet.Version}");
        WriteProperty(xml, "ruleSetSha256", report.RuleSet.Sha256);
        foreach (var applied in report.Overlays)
        {
            WriteProperty(xml, "overlay." + applied.Overlay.Id, string.Join("; ", applied.Changes.Select(phrases.Change)));
        }

        foreach (var (name, value) in report.Verdicts)
        {
            WriteProperty(xml, "verdict." + name, value);
        }

        xml.WriteEndElement();
        foreach (var test in tests)
        {
            var rule = test.Rule.Description;
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("classname", Legible($"{report.RuleSet.Id}.{subject}"));
            xml.WriteAttributeString("name", Legible($"{rule.RuleId} {rule.Title}"));
            details.Write(test);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteCounts(XmlWriter xml, IReadOnlyCollection<Test> tests)
    {
        xml.WriteAttributeString("tests", Figures.Exact(tests.Count));
        xml.WriteAttributeString("failures", Figures.Exact(tests.Count(t => t.Errors.Count > 0)));
        xml.WriteAttributeString("errors", "0");
    }

    private static void WriteProperty(XmlWriter xml, string name, string value)
    {
        xml.WriteStartElement("property");
        xml.WriteAttributeString("name", Legible(name));
        xml.WriteAttributeString("value", Legible(value));
        xml.WriteEndElement();
    }

    /// <summary>A text from outside on one line, without the characters that XML cannot hold in any spelling.</summary>
    private static string Legible(string text) => OneLine.Of(text).Replace('\uFFFE', '\uFFFD').Replace('\uFFFF', '\uFFFD');

    /// <summary>A rule as a test.</summary>
    private sealed class Test(JudgedRule rule, IReadOnlyList<Finding> findings)
    {
        public JudgedRule Rule { get; } = rule;

        public IReadOnlyList<Finding> Errors { get; } = [.. findings.Where(f => f.Severity == Severity.Error)];

        public IReadOnlyList<Finding> Others { get; } = [.. findings.Where(f => f.Severity != Severity.Error)];

        /// <summary>Not yet, not known, switched off, not in this agenda, or told by the finding of another rule: none of it is a pass.</summary>
        public bool IsSkipped => Errors.Count == 0 && (IsUndecided || IsToldElsewhere || !IsMet);

        /// <summary>It does not hold, and one finding that says more tells that already, as for a section that is absent altogether.</summary>
        public bool IsToldElsewhere => Rule.Count(Outcome.Failed) > findings.Count(f => f.Outcome == Outcome.Failed);

        private bool IsUndecided =>
            Rule.Count(Outcome.Pending) + Rule.Count(Outcome.Undetermined) + Rule.Count(Outcome.Suppressed) > 0;

        private bool IsMet =>
            Rule.Count(Outcome.Passed) + Rule.Count(Outcome.Failed) + Rule.Count(Outcome.Deviated) + Rule.Count(Outcome.Noted) > 0;
    }

    /// <summary>What stands inside a test.</summary>
    private sealed class Details(XmlWriter xml, ReportWords words, string? file)
    {
        private readonly ReportPhrases _phrases = new(words);

        public void Write(Test test)
        {
            if (test.IsSkipped)
            {
                xml.WriteStartElement("skipped");
                xml.WriteAttributeString("message", Reason(test));
                xml.WriteEndElement();
            }
            else if (test.Errors is [var first, ..])
            {
                xml.WriteStartElement("failure");
                xml.WriteAttributeString("message", Legible(first.Message));
                xml.WriteAttributeString("type", Names.Of(Severity.Error));
                xml.WriteString(Lines(test.Errors));
                xml.WriteEndElement();
            }

            if (test.Others.Count > 0)
            {
                xml.WriteElementString("system-out", Lines(test.Others));
            }
        }

        private string Reason(Test test)
        {
            var checks = _phrases.Checks(test.Rule.Count);
            return checks.Length == 0 ? words.NeverMet : test.IsToldElsewhere ? $"{checks}; {words.ToldElsewhere}" : checks;
        }

        private string Lines(IReadOnlyList<Finding> findings)
        {
            var text = new StringBuilder("\n");
            foreach (var finding in findings)
            {
                var mark = words.Marks[Names.Of(finding.Severity)];
                Line("", $"{Place(finding)}: {mark}: {finding.Message}");
                Detail(words.Remedy, finding.Remedy);
                Detail(words.Motivation, finding.Motivation);
                Detail(words.Due, finding.Due is { } due ? Figures.Date(due, words.Language) : null);
                Detail(words.Source, _phrases.Sources([finding]));
                Detail(words.Place, finding.Path);
            }

            return text.ToString();

            void Detail(string label, string? detail)
            {
                if (!string.IsNullOrEmpty(detail))
                {
                    Line("  ", $"{label}: {detail}");
                }
            }

            void Line(string indent, string line) => text.Append(indent).Append(Legible(line)).Append('\n');
        }

        /// <summary>As compilers write it, so that a click opens the file; the subject where there is none.</summary>
        private string Place(Finding finding) => (file, finding.Position) switch
        {
            ({ } name, { } p) => $"{name}({Figures.Exact(p.Line)},{Figures.Exact(p.Column)})",
            ({ } name, null) => name,
            _ => finding.Subject,
        };
    }
}
