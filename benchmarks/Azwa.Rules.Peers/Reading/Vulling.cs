namespace Azwa.Rules.Peers.Reading;

internal enum Stand
{
    Leeg,
    Opvulling,
    Verwijzing,
    Gevuld,
}

/// <summary>Tells content from what only looks like it .</summary>
internal static class Vulling
{
    private const int LangsteVerwijzing = 40;

    private static readonly string[] Verwijzingen = ["zie", "idem", "conform", "hetzelfde als"];

    // Without white space and final dots.
    private static readonly HashSet<string> Opvullingen = new(StringComparer.Ordinal)
    {
        "n.v.t", "nvt", "n.t.b", "ntb", "tbd", "pm", "p.m", "x", "volgt", "volgtnog", "naderintevullen", "nogintevullen", "invullen",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> OpvullingBySpan = Opvullingen.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly int LangsteOpvulling = Opvullingen.Max(o => o.Length);

    public static bool Gevuld(string? text) => StandVan(text) >= Stand.Verwijzing;

    public static bool EenGevuld(IReadOnlyList<string>? texts)
    {
        foreach (var text in texts ?? [])
        {
            if (Gevuld(text))
            {
                return true;
            }
        }

        return false;
    }

    public static Stand StandVan(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return Stand.Leeg;
        }

        if (!HeeftLetterOfCijfer(text) || IsOpvulling(text))
        {
            return Stand.Opvulling;
        }

        return text.Length <= 4 * LangsteVerwijzing && IsVerwijzing(text.AsSpan().Trim()) ? Stand.Verwijzing : Stand.Gevuld;
    }

    private static bool HeeftLetterOfCijfer(string text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOpvulling(ReadOnlySpan<char> text)
    {
        while (text.Length > 0 && (text[^1] == '.' || char.IsWhiteSpace(text[^1])))
        {
            text = text[..^1];
        }

        Span<char> letters = stackalloc char[LangsteOpvulling];
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                continue;
            }

            if (length == letters.Length)
            {
                return false;
            }

            letters[length++] = char.ToLowerInvariant(c);
        }

        return OpvullingBySpan.Contains(letters[..length]);
    }

    private static bool IsVerwijzing(ReadOnlySpan<char> text)
    {
        if (text.Length > LangsteVerwijzing)
        {
            return false;
        }

        foreach (var begin in Verwijzingen)
        {
            if (text.StartsWith(begin, StringComparison.OrdinalIgnoreCase)
                && (text.Length == begin.Length || !char.IsLetterOrDigit(text[begin.Length])))
            {
                return true;
            }
        }

        return false;
    }
}
