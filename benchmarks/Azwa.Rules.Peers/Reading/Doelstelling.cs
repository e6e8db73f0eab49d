using System.Globalization;

namespace Azwa.Rules.Peers.Reading;

/// <summary>Whether goals name a number and a year (B-05).</summary>
internal static class Doelstelling
{
    private static readonly HashSet<string> Telwoorden = new(StringComparer.OrdinalIgnoreCase)
    {
        "één", "eén", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien",
        "vijftien", "zestien", "zeventien", "achttien", "negentien", "twintig", "dertig", "veertig", "vijftig", "honderd", "duizend",
        "helft", "derde", "kwart", "alle", "elke", "elk", "iedere", "ieder",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> TelwoordBySpan = Telwoorden.GetAlternateLookup<ReadOnlySpan<char>>();

    public static (bool Getal, bool Jaar) Noemt(string? text)
    {
        var (getal, jaar) = (false, false);
        var rest = text.AsSpan();
        while (rest.Length > 0)
        {
            var length = 0;
            while (length < rest.Length && char.IsLetterOrDigit(rest[length]))
            {
                length++;
            }

            if (length == 0)
            {
                rest = rest[1..];
                continue;
            }

            var woord = rest[..length];
            var isJaar = IsJaar(woord);
            jaar |= isJaar;
            getal |= (char.IsAsciiDigit(woord[0]) && !isJaar) || TelwoordBySpan.Contains(woord);
            rest = rest[length..];
        }

        return (getal, jaar);
    }

    private static bool IsJaar(ReadOnlySpan<char> woord) =>
        woord.Length == 4 && int.TryParse(woord, NumberStyles.None, CultureInfo.InvariantCulture, out var jaar) && jaar is >= 2026 and <= 2035;
}
