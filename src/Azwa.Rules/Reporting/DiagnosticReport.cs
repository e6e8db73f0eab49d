using Azwa.Rules.Diagnostics;
using Azwa.Rules.Text;

namespace Azwa.Rules.Reporting;

/// <summary>Writes diagnostics for people and for editors. Thread-safe.</summary>
public static class DiagnosticReport
{
    /// <summary>Writes each diagnostic on one line, as compilers do: <c>FILE(LINE,COLUMN): error CODE: message</c>.</summary>
    /// <param name="diagnostics">The diagnostics, in the order in which they are written.</param>
    /// <param name="writer">Where they go.</param>
    /// <param name="language">Dutch or English.</param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> or <paramref name="writer"/> is null.</exception>
    public static void WriteText(IEnumerable<Diagnostic> diagnostics, TextWriter writer, Language language = Language.Nl)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        ArgumentNullException.ThrowIfNull(writer);
        foreach (var diagnostic in diagnostics)
        {
            // A diagnostic quotes the file, and a file may hold what would break the line or steer the terminal.
            writer.Write(OneLine.Of(diagnostic.ToString(language)));
            writer.Write('\n');
        }
    }

    /// <summary>Writes the diagnostics as a JSON array of file, line, column, severity, code and message; line and column are null
    /// when a diagnostic concerns the file as a whole. The stream stays open.</summary>
    /// <param name="diagnostics">The diagnostics, in the order in which they are written.</param>
    /// <param name="stream">Where they go, as UTF-8 without byte order mark.</param>
    /// <param name="language">Dutch or English.</param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> or <paramref name="stream"/> is null.</exception>
    public static void WriteJson(IEnumerable<Diagnostic> diagnostics, Stream stream, Language language = Language.Nl)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        ArgumentNullException.ThrowIfNull(stream);
        using (var json = JsonSpelling.Open(stream))
        {
            json.WriteStartArray();
            foreach (var diagnostic in diagnostics)
            {
                json.WriteStartObject();
                json.WriteString("file", diagnostic.File);
                json.WritePropertyName("line");
                WriteNumber(diagnostic.Position?.Line);
                json.WritePropertyName("column");
                WriteNumber(diagnostic.Position?.Column);
                json.WriteString("severity", diagnostic.IsWarning ? "warning" : "error");
                json.WriteString("code", diagnostic.Code);
                json.WriteString("message", diagnostic.GetMessage(language));
                json.WriteEndObject();
            }

            json.WriteEndArray();

            void WriteNumber(int? number)
            {
                if (number is { } value)
                {
                    json.WriteNumberValue(value);
                }
                else
                {
                    json.WriteNullValue();
                }
            }
        }

        stream.WriteByte((byte)'\n');
    }
}
