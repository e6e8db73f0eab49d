using System.Globalization;

namespace Azwa.Rules.Facts;

/// <summary>Whether a text names a number and a year: a hint that goals are measurable and dated (B-05), no judgement of them.</summary>
internal static class SmartTekst
{
    private const int FirstYear = 2026;
    private const int LastYear = 2035;

    private static readonly HashSet<string> Telwoorden = new(StringComparer.OrdinalIgnoreCase)
    {
        // At the start of a sentence both Één and Eén are written.
        "één", "eén", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien",
        "vijftien", "zestien", "zeventien", "achttien", "negentien", "twintig", "dertig", "veertig", "vijftig", "honderd", "duizend",
        "helft", "derde", "kwart", "alle", "elke", "elk", "iedere", "ieder",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Telwoord = Telwoorden.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool NoemtJaar(string text) => AnyWord(text, IsYear);

    public static bool NoemtGetal(string text) => AnyWord(text, w => (char.IsAsciiDigit(w[0]) && !IsYear(w)) || Telwoord.Contains(w));

    private static bool IsYear(ReadOnlySpan<char> word) =>
        word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear;

    private static bool AnyWord(ReadOnlySpan<char> text, Func<ReadOnlySpan<char>, bool> holds)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (!char.IsLetterOrDigit(text[start]))
            {
                continue;
            }

            var end = start + 1;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
            {
                end++;
            }

            if (holds(text[start..end]))
            {
                return true;
            }

            start = end;
        }

        return false;
    }
}
