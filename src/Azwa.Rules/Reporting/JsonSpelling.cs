using System.Text.Encodings.Web;
using System.Text.Json;

namespace Azwa.Rules.Reporting;

/// <summary>How all JSON that leaves this product is spelled.</summary>
internal static class JsonSpelling
{
    // The relaxed encoder leaves é and ë as they are. What it relaxes is meant for HTML, and nobody puts a report into a page unescaped.
    private static readonly JsonWriterOptions Options =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Utf8JsonWriter Open(Stream stream) => new(stream, Options);

    /// <summary>The same number without zeros at its end: a decimal remembers how it was written, a report must not.</summary>
    public static decimal Trimmed(decimal number) => number == 0 ? 0 : number / 1.0000000000000000000000000000m;
}
