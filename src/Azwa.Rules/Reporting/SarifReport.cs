using System.Text.Json;
using Azwa.Rules.Findings;
using Azwa.Rules.Text;

namespace Azwa.Rules.Reporting;

/// <summary>
/// Writes a report as SARIF 2.1.0, the form in which editors and build pipelines show findings beside the file. Every rule of the set is
/// declared, and every finding is a result with its level; a deviation with reasons is a result that is suppressed
/// with those reasons, and so is what a rule says that an overlay disabled.
/// The same report gives the same bytes. Thread-safe.
/// </summary>
public static class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string Version = "2.1.0";

    /// <summary>The name of the fingerprint that stays the same when lines move: the rule and the place in the agenda.</summary>
    private const string Fingerprint = "ruleAndPath/v1";

    /// <summary>The level of each severity, in the order of <see cref="Severity"/>.</summary>
    private static readonly string[] Levels = ["note", "warning", "error"];

    /// <summary>Writes a report as UTF-8 without byte order mark; the stream stays open.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">Where it goes.</param>
    /// <param name="file">The agenda's file as tools know it, best relative to the root of their checkout; null for an agenda that was not
    /// read from a file, which has paths and no lines.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> or <paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Report report, Stream stream, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        var words = ReportWords.Of(report.Language);
        using (var json = JsonSpelling.Open(stream))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", Version);
            json.WriteStartArray("runs");
            WriteRun(json, report, file is null ? null : UriOf(file), words);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void WriteRun(Utf8JsonWriter json, Report report, string? uri, ReportWords words)
    {
        json.WriteStartObject();
        json.WriteStartObject("tool");
        WriteDriver(json, report);
        json.WriteEndObject();
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", true);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteString("language", report.Language == Language.En ? "en" : "nl");
        json.WriteString("columnKind", "utf16CodeUnits");
        if (uri is not null)
        {
            json.WriteStartArray("artifacts");
            json.WriteStartObject();
            json.WriteStartObject("location");
            json.WriteString("uri", uri);
            json.WriteEndObject();
            JsonReport.WriteTexts(json, "roles", ["analysisTarget"]);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        var indices = report.Rules.Index().ToDictionary(r => r.Item.Description.RuleId, r => r.Index, StringComparer.Ordinal);
        json.WriteStartArray("results");
        foreach (var finding in report.Findings)
        {
            WriteResult(json, finding, finding.Outcome == Outcome.Deviated ? finding.Motivation ?? "" : null, indices, uri, words);
        }

        foreach (var suppressed in report.Suppressed)
        {
            WriteResult(json, suppressed.Finding, $"{suppressed.Overlay}: {suppressed.Reason}", indices, uri, words);
        }

        json.WriteEndArray();
        WriteProperties(json, report);
        json.WriteEndObject();
    }

    /// <summary>The rules speak Dutch, whatever the language of the report.</summary>
    private static void WriteDriver(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject("driver");
        json.WriteString("name", "azwa-rules");
        json.WriteString("fullName", $"{report.RuleSet.Id} {report.RuleSet.Version}");
        json.WriteString("version", report.RuleSet.Version);
        json.WriteString("language", "nl");
        json.WriteStartArray("rules");
        foreach (var rule in report.Rules)
        {
            WriteRule(json, rule.Description);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, RuleDescription rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.RuleId);
        json.WriteString("name", rule.Title);
        WriteText(json, "shortDescription", rule.Title);
        WriteText(json, "fullDescription", $"{rule.Title}. {rule.Sentence}");
        WriteText(json, "help", HelpOf(rule));
        json.WriteStartObject("defaultConfiguration");
        json.WriteBoolean("enabled", rule.Severity is not null);
        json.WriteString("level", rule.Severity is { } severity ? Levels[(int)severity] : "none");
        json.WriteEndObject();
        json.WriteStartObject("properties");
        JsonReport.WriteTexts(json, "tags", [.. rule.Sources.Select(s => s.Document).Prepend(rule.Subject).Distinct(StringComparer.Ordinal)]);
        JsonReport.WriteTexts(json, "requirements", [.. rule.Requirements.Select(r => r.Id)]);
        JsonReport.WriteTexts(json, "clauses", [.. rule.Sources.Select(s => s.Clause)]);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string HelpOf(RuleDescription rule)
    {
        var requirements = rule.Requirements.Select(r => $"{r.Id}: {r.Title}.");
        var sources = new ReportPhrases(ReportWords.Nl).Sources(rule.Sources);
        return string.Join('\n', [.. requirements, $"{ReportWords.Nl.Source}: {sources}"]);
    }

    /// <summary>
    /// A level other than none demands the kind 'fail', and tools drop what has level none; so all that is told is of that kind, as heavy as
    /// its severity, and the outcome itself stands among the properties.
    /// </summary>
    private static void WriteResult(
        Utf8JsonWriter json, Finding finding, string? justification, Dictionary<string, int> indices, string? uri, ReportWords words)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.RuleId);
        json.WriteNumber("ruleIndex", indices.GetValueOrDefault(finding.RuleId, -1));
        json.WriteString("kind", "fail");
        json.WriteString("level", Levels[(int)finding.Severity]);
        json.WriteStartObject("message");
        var text = finding.Remedy is { } remedy ? $"{finding.Message} {words.Remedy}: {remedy}" : finding.Message;
        json.WriteString("text", Message(text));
        json.WriteEndObject();
        json.WriteStartArray("locations");
        json.WriteStartObject();
        WriteLocation(json, finding, uri);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString(Fingerprint, $"{finding.RuleId} {finding.Path}");
        json.WriteEndObject();
        WriteSuppressions(json, justification);
        json.WriteStartObject("properties");
        json.WriteString("outcome", Names.Of(finding.Outcome));
        JsonReport.WriteTexts(json, "requirements", finding.Requirements);
        json.WriteString("subject", finding.Subject);
        json.WriteString("chapter", finding.Chapter);
        json.WriteString("section", finding.Section);
        json.WriteString("due", finding.Due is { } due ? Figures.Iso(due) : null);
        JsonReport.WriteTexts(json, "clauses", [.. finding.Sources.Select(s => s.Clause)]);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, Finding finding, string? uri)
    {
        if (uri is not null)
        {
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", uri);
            json.WriteNumber("index", 0);
            json.WriteEndObject();
            if (finding.Position is { } position)
            {
                json.WriteStartObject("region");
                json.WriteNumber("startLine", position.Line);
                json.WriteNumber("startColumn", position.Column);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("name", JsonPointer.Split(finding.Path) is [.., var last] ? last : "");
        json.WriteString("fullyQualifiedName", finding.Path);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>Empty for what stands: a run in which one result has suppressions must have them for all.</summary>
    private static void WriteSuppressions(Utf8JsonWriter json, string? justification)
    {
        json.WriteStartArray("suppressions");
        if (justification is not null)
        {
            json.WriteStartObject();
            json.WriteString("kind", "external");
            json.WriteString("status", "accepted");
            if (justification.Length > 0)
            {
                json.WriteString("justification", OneLine.Of(justification));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteProperties(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject("properties");
        json.WriteString("region", report.Region);
        json.WriteString("profile", Names.Of(report.Profile));
        json.WriteString("asOf", Figures.Iso(report.AsOf));
        json.WriteString("engine", report.Engine);
        json.WriteString("ruleSetSha256", report.RuleSet.Sha256);
        json.WriteStartObject("verdicts");
        foreach (var (name, value) in report.Verdicts)
        {
            json.WriteString(name, value);
        }

        json.WriteEndObject();
        if (report.Overlays.Count > 0)
        {
            json.WriteStartArray("overlays");
            foreach (var applied in report.Overlays)
            {
                JsonOverlays.Write(json, applied);
            }

            json.WriteEndArray();
        }

        json.WriteStartArray("forHumans");
        foreach (var question in report.ForHumans)
        {
            json.WriteStartObject();
            JsonReport.WriteTexts(json, "requirements", question.Requirements);
            json.WriteString("question", question.Question);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", Braced(text));
        json.WriteEndObject();
    }

    /// <summary>A text from outside as a message: on one line, and without what a viewer would make a link of.</summary>
    private static string Message(string text) => Braced(OneLine.Of(text)).Replace("](", "] (", StringComparison.Ordinal);

    /// <summary>Braces hold the place of an argument, unless they are doubled.</summary>
    private static string Braced(string text) =>
        text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    /// <summary>A path relative to somewhere stays so; one from the root of a disk is a URI of its own.</summary>
    private static string UriOf(string file) => Path.IsPathFullyQualified(file)
        ? new Uri(file).AbsoluteUri
        : string.Join('/', file.Split('/', Path.DirectorySeparatorChar).Where(segment => segment != ".").Select(Uri.EscapeDataString));
}
