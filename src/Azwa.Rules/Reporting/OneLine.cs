using System.Globalization;
using System.Text;

namespace Azwa.Rules.Reporting;

/// <summary>
/// Makes a text from outside safe to show: on one line, without anything that a terminal would obey. A name in an agenda can hold an escape
/// sequence that recolours or rewrites the screen, or a mark that reverses the reading direction; a report must not pass it on.
/// </summary>
internal static class OneLine
{
    public static string Of(string text)
    {
        var runes = text.AsSpan().EnumerateRunes();
        foreach (var rune in runes)
        {
            // Lone surrogates are read as the replacement character.
            if (rune == Rune.ReplacementChar || Kept(rune) != rune)
            {
                return Rewrite(text);
            }
        }

        return text;
    }

    private static string Rewrite(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Kept(rune) is { } one)
            {
                kept.Append(one.ToString());
            }
        }

        return kept.ToString();
    }

    private static Rune? Kept(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control when rune.Value is '\n' or '\r' or '\t' => new Rune(' '),
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => new Rune(' '),
        UnicodeCategory.Control => Rune.ReplacementChar,
        UnicodeCategory.Format => null,
        _ => rune,
    };
}
