using System.Globalization;
using System.Text.RegularExpressions;

namespace Azwa.Rules.Peers.Reading;

/// <summary>Reads the quarter of a milestone (B-09): the day on which it ends, or null and what was probably meant.</summary>
internal static partial class Kwartaal
{
    private static readonly string[] Rangtelwoorden = ["eerste", "tweede", "derde", "vierde"];

    private static readonly string[] Maanden =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    public static DateOnly? Eind(string text)
    {
        var items = new List<int>(4);
        var words = Words(text);
        for (var i = 0; i < words.Count; i++)
        {
            if (Item(words, ref i) is { } item)
            {
                items.Add(item);
            }
            else if (items.Count == 0 || words[i] is not ("t" or "m" or "tm" or "tot" or "en" or "met" or "van"))
            {
                return null;
            }
        }

        return Eind(items);
    }

    /// <summary>The quarter that an unreadable text was probably meant to be; null when it names no year.</summary>
    public static string? Suggestie(string text)
    {
        var words = Words(text);
        if (words.Select(BijnaJaar).FirstOrDefault(j => j is not null) is not { } jaar)
        {
            return null;
        }

        foreach (var word in words)
        {
            var maand = Array.FindIndex(Maanden, m => m == word || (word.Length >= 3 && m.StartsWith(word, StringComparison.Ordinal)));
            if (maand >= 0)
            {
                return Tekst((maand / 3) + 1, jaar);
            }
        }

        return Tekst(words.Where(w => w.Length == 1 && char.IsAsciiDigit(w[0])).Select(w => Math.Clamp(w[0] - '0', 1, 4)).FirstOrDefault(4), jaar);
    }

    /// <summary>A quarter (1 to 4) or a year, past which the index is moved; null when something else stands there.</summary>
    private static int? Item(List<string> words, ref int i)
    {
        var word = words[i];
        var next = i + 1 < words.Count ? words[i + 1] : "";
        if (word is "q" or "k" or "kw" or "kwartaal" && Nummer(next) is { } na)
        {
            i++;
            return na;
        }

        if (Nummer(word) is { } voor && next is "e" or "ste" or "de" && i + 2 < words.Count && words[i + 2] is "kwartaal" or "kw")
        {
            i += 2;
            return voor;
        }

        if (next == "kwartaal" && Array.IndexOf(Rangtelwoorden, word) is >= 0 and var rang)
        {
            i++;
            return rang + 1;
        }

        return Jaar(word);
    }

    private static DateOnly? Eind(List<int> items) => items switch
    {
        [<= 4 and var k, > 4 and var j] => LaatsteDag(j, k),
        [> 4 and var j, <= 4 and var k] => LaatsteDag(j, k),
        [<= 4 and var k, <= 4 and var l, > 4 and var j] => Tot(j, k, j, l),
        [> 4 and var j, <= 4 and var k, <= 4 and var l] => Tot(j, k, j, l),
        [<= 4 and var k, > 4 and var j, <= 4 and var l, > 4 and var m] => Tot(j, k, m, l),
        [> 4 and var j, <= 4 and var k, > 4 and var m, <= 4 and var l] => Tot(j, k, m, l),
        _ => null,
    };

    private static DateOnly? Tot(int beginJaar, int begin, int eindJaar, int eind) =>
        (beginJaar, begin).CompareTo((eindJaar, eind)) > 0 ? null : LaatsteDag(eindJaar, eind);

    private static DateOnly LaatsteDag(int jaar, int kwartaal) => new DateOnly(jaar, 3 * kwartaal, 1).AddMonths(1).AddDays(-1);

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        foreach (var match in WordOrNumber().EnumerateMatches(text))
        {
            words.Add(text.Substring(match.Index, match.Length).ToLowerInvariant());
        }

        return words;
    }

    // 20226 was probably 2026 with a digit too many.
    private static int? BijnaJaar(string word)
    {
        if (word.Length is < 4 or > 6 || !char.IsAsciiDigit(word[0]))
        {
            return null;
        }

        for (var i = 0; word.Length == 5 && i < word.Length; i++)
        {
            if (Jaar(word.Remove(i, 1)) is >= 2026 and <= 2030 and var jaar)
            {
                return jaar;
            }
        }

        return Jaar(word[..4]);
    }

    private static int? Nummer(string word) => word is [>= '1' and <= '4'] ? word[0] - '0' : null;

    private static int? Jaar(string word) =>
        word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var jaar) && jaar is >= 2020 and <= 2050
            ? jaar
            : null;

    private static string Tekst(int kwartaal, int jaar) => string.Create(CultureInfo.InvariantCulture, $"Q{kwartaal} {jaar}");

    [GeneratedRegex(@"[0-9]+|\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex WordOrNumber();
}
