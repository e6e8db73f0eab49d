using System.Globalization;

namespace Azwa.Rules.Facts;

/// <summary>
/// Reads the quarter of a milestone in the notations that regions use (B-09): Q1 2027, 2027-Q1, K1 2027, 1e kwartaal 2027,
/// kwartaal 1 2027, and ranges such as Q1–Q3 2027, whose end counts. It never guesses: what it cannot read gets a suggestion.
/// </summary>
internal readonly record struct Kwartaal(bool IsLeesbaar, DateOnly? Eind, string? Suggestie)
{
    private const int FirstYear = 2020;
    private const int LastYear = 2050;

    private static readonly string[] Rangtelwoorden = ["eerste", "tweede", "derde", "vierde"];
    private static readonly string[] Maanden =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    public static Kwartaal Lees(string text)
    {
        var words = Split(text);
        return Items(words) is { } items && Einde(items) is { } eind
            ? new Kwartaal(true, eind, null)
            : new Kwartaal(false, null, Raad(words));
    }

    /// <summary>The runs of letters and of digits, in lower case; what separates them does not matter.</summary>
    private static List<string> Split(string text)
    {
        var words = new List<string>();
        text = text.ToLowerInvariant();
        var start = 0;
        while (start < text.Length)
        {
            var digits = char.IsAsciiDigit(text[start]);
            var end = start;
            while (end < text.Length && (digits ? char.IsAsciiDigit(text[end]) : char.IsLetter(text[end])))
            {
                end++;
            }

            if (end == start)
            {
                start++;
                continue;
            }

            words.Add(text[start..end]);
            start = end;
        }

        return words;
    }

    /// <summary>Quarters (1 to 4) and years in the order in which they stand; null when something else stands between them.</summary>
    private static List<int>? Items(List<string> words)
    {
        var items = new List<int>();
        for (var i = 0; i < words.Count; i++)
        {
            var next = i + 1 < words.Count ? words[i + 1] : "";
            if (words[i] is "q" or "k" or "kw" or "kwartaal" && Quarter(next) is { } after)
            {
                items.Add(after);
                i++;
            }
            else if (Quarter(words[i]) is { } before && next is "e" or "ste" or "de" && i + 2 < words.Count && words[i + 2] is "kwartaal" or "kw")
            {
                items.Add(Quarter(words[i])!.Value);
                i += 2;
            }
            else if (Array.IndexOf(Rangtelwoorden, words[i]) is >= 0 and var rank && next == "kwartaal")
            {
                items.Add(rank + 1);
                i++;
            }
            else if (Year(words[i]) is { } year)
            {
                items.Add(year);
            }
            else if (words[i] is not ("t" or "m" or "tm" or "tot" or "en" or "met" or "van") || items.Count == 0)
            {
                return null;
            }
        }

        return items;
    }

    private static DateOnly? Einde(List<int> items)
    {
        if (items is [> 4, ..])
        {
            items = items switch
            {
                [var y, var q] => [q, y],
                [var y, var q, var r] when r <= 4 => [q, r, y],
                [var x, var q, var y, var r] => [q, x, r, y],
                _ => items,
            };
        }

        (int Year, int Quarter)? begin;
        (int Year, int Quarter)? end;
        switch (items)
        {
            case [<= 4 and var q, > 4 and var y]:
                begin = end = (y, q);
                break;
            case [<= 4 and var q, <= 4 and var r, > 4 and var y]:
                (begin, end) = ((y, q), (y, r));
                break;
            case [<= 4 and var q, > 4 and var x, <= 4 and var r, > 4 and var y]:
                (begin, end) = ((x, q), (y, r));
                break;
            default:
                return null;
        }

        return begin.Value.CompareTo(end.Value) > 0
            ? null
            : new DateOnly(end.Value.Year, 3 * end.Value.Quarter, 1).AddMonths(1).AddDays(-1);
    }

    private static string? Raad(List<string> words)
    {
        var year = words.Select(NearYear).FirstOrDefault(y => y is not null);
        if (year is null)
        {
            return null;
        }

        var month = words.Select(w => Array.FindIndex(Maanden, m => m == w || (w.Length >= 3 && m.StartsWith(w, StringComparison.Ordinal))))
            .FirstOrDefault(m => m >= 0, -1);
        var quarter = month >= 0 ? (month / 3) + 1 : words.Select(NearQuarter).FirstOrDefault(q => q is not null) ?? 4;
        return string.Create(CultureInfo.InvariantCulture, $"Q{quarter} {year}");
    }

    private static int? NearQuarter(string word) =>
        word.Length == 1 && char.IsAsciiDigit(word[0]) ? Math.Clamp(word[0] - '0', 1, 4) : null;

    // 20226 was probably 2026 with a digit too many: the first reading that falls in the years of the plan.
    private static int? NearYear(string word)
    {
        if (word.Length is < 4 or > 6 || !char.IsAsciiDigit(word[0]))
        {
            return null;
        }

        if (word.Length == 5)
        {
            for (var i = 0; i < word.Length; i++)
            {
                if (Year(word.Remove(i, 1)) is >= 2026 and <= 2030 and var year)
                {
                    return year;
                }
            }
        }

        return Year(word[..4]);
    }

    private static int? Quarter(string word) => word is [>= '1' and <= '4'] ? word[0] - '0' : null;

    private static int? Year(string word) =>
        word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear
            ? year
            : null;
}
