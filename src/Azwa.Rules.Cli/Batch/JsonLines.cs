using System.Text.Encodings.Web;
using System.Text.Json;
using Azwa.Rules.Findings;
using Azwa.Rules.Reporting;

namespace Azwa.Rules.Cli.Batch;

/// <summary>
/// The JSON Lines of a batch: an object per agenda, in UTF-8, with a line feed at its end. A report in it is the one of
/// <see cref="JsonReport"/> without the white space between its tokens.
/// </summary>
internal static class JsonLines
{
    public const string File = "file";
    public const string RuleSetSha256 = "ruleSetSha256";
    public const string Sha256 = "sha256";
    public const string Lang = "lang";
    public const string Report = "report";

    // As JsonSpelling, on one line.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] OfReport(string file, string sha256, string lang, Report report)
    {
        using var text = new MemoryStream();
        JsonReport.Write(report, text);
        return Line(file, json =>
        {
            json.WriteString(RuleSetSha256, report.RuleSet.Sha256);
            json.WriteString(Sha256, sha256);
            json.WriteString(Lang, lang);
            json.WritePropertyName(Report);
            json.WriteRawValue(Compact(text), skipInputValidation: true);
        });
    }

    /// <param name="file">The agenda.</param>
    /// <param name="diagnostics">An array as JSON.</param>
    public static byte[] OfUnreadable(string file, ReadOnlySpan<byte> diagnostics)
    {
        var array = diagnostics.ToArray();
        return Line(file, json =>
        {
            json.WritePropertyName("diagnostics");
            json.WriteRawValue(array);
        });
    }

    /// <summary>A fault that the library has no diagnostic for, in the shape of one.</summary>
    public static byte[] Fault(string file, string message) => Write(json =>
    {
        json.WriteStartArray();
        json.WriteStartObject();
        json.WriteString(File, file);
        json.WriteNull("line");
        json.WriteNull("column");
        json.WriteString("severity", "error");
        json.WriteNull("code");
        json.WriteString("message", message);
        json.WriteEndObject();
        json.WriteEndArray();
    });

    /// <summary>An earlier line under another name: all that follows its name is copied.</summary>
    /// <param name="line">A line that begins with the name.</param>
    /// <param name="file">The agenda as it is called now.</param>
    /// <returns>The line; null when it does not begin so.</returns>
    public static byte[]? Renamed(ReadOnlySpan<byte> line, string file)
    {
        var reader = new Utf8JsonReader(line);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject
            || !reader.Read() || !reader.ValueTextEquals(File)
            || !reader.Read() || reader.TokenType != JsonTokenType.String)
        {
            return null;
        }

        var rest = line[(int)reader.BytesConsumed..];
        var start = Line(file, _ => { }).AsSpan();
        return [.. start[..^2], .. rest, (byte)'\n'];
    }

    /// <summary>Takes the white space between tokens out, in place. Of text that the writer made: strings hold no bare line feed or quote.</summary>
    public static ReadOnlySpan<byte> Compact(MemoryStream text)
    {
        var bytes = text.GetBuffer().AsSpan(0, (int)text.Length);
        var length = 0;
        var inString = false;
        for (var i = 0; i < bytes.Length; i++)
        {
            var b = bytes[i];
            if (!inString && (b == ' ' || b == '\n'))
            {
                continue;
            }

            bytes[length++] = b;
            if (b == '"')
            {
                inString = !inString;
            }
            else if (b == '\\')
            {
                // Whatever is escaped, a quote too, is part of the string.
                bytes[length++] = bytes[++i];
            }
        }

        return bytes[..length];
    }

    private static byte[] Line(string file, Action<Utf8JsonWriter> write) => [
        .. Write(json =>
        {
            json.WriteStartObject();
            json.WriteString(File, file);
            write(json);
            json.WriteEndObject();
        }),
        (byte)'\n'];

    private static byte[] Write(Action<Utf8JsonWriter> write)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text, Options))
        {
            write(json);
        }

        return text.ToArray();
    }
}
