using System.Text;
using System.Text.Json;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Reporting;

/// <summary>
/// Writes a report as JSON, schema <c>azwa-report/1</c>. The order of the keys is fixed and lines end in a line feed, so that the same
/// report gives the same bytes on every machine. Thread-safe.
/// </summary>
public static class JsonReport
{
    /// <summary>The name and version of the format; keys may be added under it, none is renamed or removed.</summary>
    public const string Schema = "azwa-report/1";

    /// <summary>Writes a report as UTF-8 without byte order mark; the stream stays open.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">Where it goes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> or <paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Report report, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        using (var json = JsonSpelling.Open(stream))
        {
            Write(json, report);
        }

        stream.WriteByte((byte)'\n');
    }

    /// <summary>The report as JSON text.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The text, with a line feed at its end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string ToText(Report report)
    {
        using var stream = new MemoryStream();
        Write(report, stream);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void Write(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteStartObject("ruleSet");
        json.WriteString("id", report.RuleSet.Id);
        json.WriteString("version", report.RuleSet.Version);
        json.WriteString("sha256", report.RuleSet.Sha256);
        json.WriteEndObject();
        json.WriteString("profile", Names.Of(report.Profile));
        json.WriteString("asOf", Figures.Iso(report.AsOf));
        json.WriteString("engine", report.Engine);
        json.WriteString("region", report.Region);
        WriteVerdicts(json, report.Verdicts);
        WriteNumbers(json, report);
        json.WriteStartArray("findings");
        foreach (var finding in report.Findings)
        {
            WriteFinding(json, finding);
        }

        json.WriteEndArray();
        json.WriteStartArray("forHumans");
        foreach (var question in report.ForHumans)
        {
            json.WriteStartObject();
            WriteTexts(json, "requirements", question.Requirements);
            json.WriteString("question", question.Question);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("targets");
        foreach (var target in report.Targets)
        {
            JsonTargets.Write(json, target);
        }

        json.WriteEndArray();
        if (report.Overlays.Count > 0)
        {
            WriteOverlays(json, report);
        }

        json.WriteEndObject();
    }

    private static void WriteOverlays(Utf8JsonWriter json, Report report)
    {
        json.WriteStartArray("overlays");
        foreach (var overlay in report.Overlays)
        {
            JsonOverlays.Write(json, overlay);
        }

        json.WriteEndArray();
        json.WriteStartArray("suppressed");
        foreach (var suppressed in report.Suppressed)
        {
            WriteFinding(json, suppressed.Finding, suppressed);
        }

        json.WriteEndArray();
    }

    private static void WriteVerdicts(Utf8JsonWriter json, Verdicts verdicts)
    {
        json.WriteStartObject("verdicts");
        foreach (var (name, value) in verdicts)
        {
            json.WriteString(name, value);
        }

        json.WriteEndObject();
    }

    private static void WriteNumbers(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject("counts");
        json.WriteNumber("error", report.Counts.Error);
        json.WriteNumber("warning", report.Counts.Warning);
        json.WriteNumber("info", report.Counts.Info);
        json.WriteEndObject();

        // By the names and not by the dictionary: a dictionary has no order to rely on, and a missing outcome is none of that kind.
        json.WriteStartObject("outcomes");
        for (var i = 0; i < Names.Outcomes.Length; i++)
        {
            json.WriteNumber(Names.Outcomes[i], report.Outcomes.GetValueOrDefault((Outcome)i));
        }

        json.WriteEndObject();
        json.WriteStartObject("cells");
        json.WriteNumber("mandatory", report.Cells.Mandatory);
        json.WriteNumber("filled", report.Cells.Filled);
        json.WriteNumber("optional", report.Cells.Optional);
        json.WriteNumber("optionalFilled", report.Cells.OptionalFilled);
        json.WriteEndObject();
    }

    /// <summary>First the keys of the contract in its order, then those that came later.</summary>
    private static void WriteFinding(Utf8JsonWriter json, Finding finding, SuppressedFinding? suppressed = null)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.RuleId);
        WriteTexts(json, "requirements", finding.Requirements);
        json.WriteString("outcome", Names.Of(finding.Outcome));
        json.WriteString("severity", Names.Of(finding.Severity));
        json.WriteString("path", finding.Path);
        json.WriteString("subject", finding.Subject);
        json.WriteString("message", finding.Message);
        json.WriteString("remedy", finding.Remedy);
        json.WriteStartArray("sources");
        foreach (var source in finding.Sources)
        {
            WriteSource(json, source);
        }

        json.WriteEndArray();
        json.WriteStartObject("evidence");
        foreach (var item in finding.Evidence)
        {
            WriteEvidence(json, item);
        }

        json.WriteEndObject();
        if (finding.Position is { } position)
        {
            json.WriteStartObject("position");
            json.WriteNumber("line", position.Line);
            json.WriteNumber("column", position.Column);
            json.WriteEndObject();
        }

        json.WriteString("title", finding.Title);
        json.WriteString("motivation", finding.Motivation);
        json.WriteString("due", finding.Due is { } due ? Figures.Iso(due) : null);
        if (finding.Repair.Count > 0)
        {
            JsonTargets.WriteRepair(json, finding.Repair);
        }

        if (suppressed is not null)
        {
            JsonOverlays.WriteGrounds(json, suppressed);
        }

        json.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter json, SourceReference source)
    {
        json.WriteStartObject();
        json.WriteString("document", source.Document);
        json.WriteString("section", source.Section);
        json.WriteString("modality", source.Modality);
        json.WriteString("clause", source.Clause);
        if (source.IsProvisional)
        {
            json.WriteBoolean("provisional", true);
        }

        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, EvidenceItem item)
    {
        switch (item)
        {
            case { Text: { } text }:
                json.WriteString(item.Name, text);
                break;
            case { Number: { } number }:
                json.WriteNumber(item.Name, JsonSpelling.Trimmed(number));
                break;
            case { Boolean: { } truth }:
                json.WriteBoolean(item.Name, truth);
                break;
            case { Items: { } items }:
                WriteTexts(json, item.Name, items);
                break;
            default:
                json.WriteNull(item.Name);
                break;
        }
    }

    internal static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
