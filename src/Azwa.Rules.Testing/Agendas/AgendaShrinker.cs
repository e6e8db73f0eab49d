using System.Globalization;
using System.Text.Json.Nodes;

namespace Azwa.Rules.Testing.Agendas;

/// <summary>
/// Smaller agendas than a given one, the smallest first: without a part, without half of a long list or map, with half of a text, with a
/// number nearer to zero or an earlier date. Each has fewer parts, or as many with fewer letters, a smaller number or an earlier date, so that
/// shrinking ends; and each is in the format.
/// </summary>
internal static class AgendaShrinker
{
    /// <summary>From how many entries on parts of a list or map are taken out together.</summary>
    private const int Long = 4;

    private const string Codes = "GM";
    private const string Iso = "yyyy-MM-dd";

    /// <summary>No date of an agenda is earlier.</summary>
    private static readonly DateOnly FirstDate = new(2020, 1, 1);

    public static IEnumerable<AgendaTree> Smaller(AgendaTree tree) => Changes(tree).Select(tree.With).Where(smaller => smaller.IsInFormat);

    /// <summary>What makes a copy of the tree smaller; what a change leaves may be outside the format, such as half of the name of a choice.</summary>
    public static IEnumerable<Action<AgendaTree>> Changes(AgendaTree tree) =>
        Chunks(tree).Concat(tree.Removable().Select(pointer => new Action<AgendaTree>(t => t.Remove(pointer)))).Concat(Texts(tree)).Concat(Numbers(tree)).Concat(Dates(tree));

    private static IEnumerable<Action<AgendaTree>> Chunks(AgendaTree tree)
    {
        foreach (var part in tree.Parts().Where(part => part.Node is JsonObject or JsonArray && IsMany(part)))
        {
            List<string> names = part.Node is JsonObject map
                ? [.. map.Select(pair => pair.Key)]
                : [.. Enumerable.Range(0, ((JsonArray)part.Node!).Count).Select(i => i.ToString(CultureInfo.InvariantCulture))];
            for (var size = names.Count / 2; size > 1; size /= 2)
            {
                foreach (var chunk in names.Chunk(size))
                {
                    // From the end, so that the numbers of a list stay right.
                    yield return t => Array.ForEach([.. chunk.Reverse()], name => t.Remove(JsonPointers.Append(part.Pointer, name)));
                }
            }
        }
    }

    private static bool IsMany(AgendaPart part) =>
        part.Type.IsGenericType && (part.Node is JsonObject map ? map.Count : ((JsonArray)part.Node!).Count) >= Long;

    private static IEnumerable<Action<AgendaTree>> Texts(AgendaTree tree)
    {
        foreach (var part in tree.Parts().Where(part => part.Type == typeof(string) && part.Pointer != "/" + AgendaShape.Format))
        {
            if (part.Node is JsonValue value && value.TryGetValue<string>(out var text) && !text.StartsWith(Codes, StringComparison.Ordinal) && Half(text) is { } half)
            {
                yield return t => t.Set(part.Pointer, half);
            }
        }
    }

    /// <summary>Half of the words, or of the letters of one word; null when nothing is left to halve.</summary>
    private static string? Half(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 ? string.Join(' ', words.Take(words.Length / 2)) : text.Length > 1 ? text[..(text.Length / 2)] : null;
    }

    private static IEnumerable<Action<AgendaTree>> Numbers(AgendaTree tree)
    {
        foreach (var part in tree.Parts().Where(part => part.Type == typeof(decimal) || part.Type == typeof(long)))
        {
            foreach (var smaller in tree.Number(part.Pointer) is { } number ? Smaller(number) : [])
            {
                yield return t => t.Set(part.Pointer, smaller);
            }
        }
    }

    private static IEnumerable<Action<AgendaTree>> Dates(AgendaTree tree)
    {
        foreach (var part in tree.Parts().Where(part => part.Type == typeof(DateOnly)))
        {
            foreach (var earlier in Earlier(DateOnly.ParseExact(part.Node!.GetValue<string>(), Iso, CultureInfo.InvariantCulture), FirstDate))
            {
                yield return t => t.Set(part.Pointer, earlier.ToString(Iso, CultureInfo.InvariantCulture));
            }
        }
    }

    /// <summary>The first of all days, then days ever nearer to the day, all earlier.</summary>
    public static IEnumerable<DateOnly> Earlier(DateOnly day, DateOnly first) => Smaller(day.DayNumber - first.DayNumber).Select(days => first.AddDays((int)days));

    /// <summary>Zero, then whole numbers and numbers with fewer decimals ever nearer to the number, all smaller.</summary>
    public static IEnumerable<decimal> Smaller(decimal number)
    {
        var whole = decimal.Truncate(number);
        for (var step = whole; step >= 1; step = decimal.Truncate(step / 2))
        {
            yield return whole - step;
        }

        if (whole == number)
        {
            yield break;
        }

        yield return whole;
        for (var places = 1; places < number.Scale; places++)
        {
            if (decimal.Round(number, places, MidpointRounding.ToZero) is var shorter && shorter != number && shorter != whole)
            {
                yield return shorter;
            }
        }
    }
}
