using System.Globalization;
using Azwa.Rules.Text;

namespace Azwa.Rules.Findings;

/// <summary>Writes figures and dates as people read them in Dutch or English, without any culture of the machine.</summary>
internal static class Figures
{
    private const decimal FirstGrouped = 10_000m;

    private static readonly string[] Months =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>15 november 2026.</summary>
    public static string Date(DateOnly date, Language language) => string.Create(
        CultureInfo.InvariantCulture, $"{date.Day} {(language == Language.En ? EnglishMonths : Months)[date.Month - 1]} {date.Year}");

    /// <summary>The exact number without trailing zeros; thousands are marked from 10.000.</summary>
    public static string Number(decimal value, Language language)
    {
        var text = Exact(value);
        if (Math.Abs(value) >= FirstGrouped)
        {
            var whole = decimal.Truncate(value).ToString("#,##0", CultureInfo.InvariantCulture);
            var point = text.IndexOf('.', StringComparison.Ordinal);
            text = point < 0 ? whole : whole + text[point..];
        }

        return language == Language.En ? text : text.Replace(',', '\u0001').Replace('.', ',').Replace('\u0001', '.');
    }

    /// <summary>The exact number as data: a decimal point, no trailing zeros, no exponent.</summary>
    public static string Exact(decimal value)
    {
        // A custom format would leave the zeros out as well, at several times the cost.
        var text = value.ToString(CultureInfo.InvariantCulture);
        return text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;
    }

    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>a, b en c.</summary>
    public static string Join(IReadOnlyList<string> items, Language language) => items switch
    {
        [] => "",
        [var only] => only,
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} {(language == Language.En ? "and" : "en")} {items[^1]}",
    };
}
