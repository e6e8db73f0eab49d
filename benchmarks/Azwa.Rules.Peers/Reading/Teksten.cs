using System.Globalization;

namespace Azwa.Rules.Peers.Reading;

/// <summary>Writes figures, dates and quotations as the messages have them.</summary>
internal static class Teksten
{
    private const int LongestQuotation = 60;
    private const decimal FirstGrouped = 10_000m;

    private static readonly NumberFormatInfo Dutch = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    private static readonly string[] Maanden =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    public static string Datum(DateOnly datum) => string.Create(CultureInfo.InvariantCulture, $"{datum.Day} {Maanden[datum.Month - 1]} {datum.Year}");

    public static string Iso(DateOnly datum) => datum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Exact, without trailing zeros; thousands are marked from 10.000.</summary>
    public static string Getal(decimal getal) =>
        getal.ToString(Math.Abs(getal) >= FirstGrouped ? "#,##0.############################" : "0.############################", Dutch);

    /// <summary>a, b en c.</summary>
    public static string Opsomming(IReadOnlyList<string> delen) => delen.Count switch
    {
        0 => "",
        1 => delen[0],
        _ => $"{string.Join(", ", delen.Take(delen.Count - 1))} en {delen[^1]}",
    };

    /// <summary>What the region wrote, on one line and not too long; null when it wrote nothing.</summary>
    public static string? Citaat(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var line = text.ReplaceLineEndings(" ").Trim();
        return line.Length > LongestQuotation ? line[..LongestQuotation].TrimEnd() + "…" : line;
    }

    /// <summary>A segment of a JSON Pointer.</summary>
    public static string Segment(string key) =>
        key.Contains('~', StringComparison.Ordinal) || key.Contains('/', StringComparison.Ordinal)
            ? key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)
            : key;

    /// <summary>"SPUK AZWA" and "spuk-azwa" are the same source of money.</summary>
    public static string Bron(string bron) =>
        string.Join('-', bron.ToLowerInvariant().Split([' ', '\t', '\n', '_', '-'], StringSplitOptions.RemoveEmptyEntries));
}
