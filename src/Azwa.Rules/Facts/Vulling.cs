namespace Azwa.Rules.Facts;

/// <summary>What stands in a cell.</summary>
internal enum Stand
{
    Leeg,
    Opvulling,
    Verwijzing,
    Gevuld,
}

/// <summary>
/// Tells content from what only looks like it: placeholders count as empty, a bare reference elsewhere counts as filled but is
/// told. The words are data of the rule set; they are compared without case, white space and final dots.
/// </summary>
internal sealed class Vulling
{
    private const int MostOnStack = 128;

    private readonly HashSet<string> _opvullingen;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _opvulling;
    private readonly string _beginletters = "";
    private readonly string[] _verwijzingen;
    private readonly int _langsteOpvulling;
    private readonly int _langsteVerwijzing;

    public Vulling(IEnumerable<string> opvullingen, IEnumerable<string> verwijzingen, int langsteVerwijzing)
    {
        _opvullingen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var opvulling in opvullingen)
        {
            var word = Normalise(opvulling, new char[opvulling.Length]).ToString();
            _opvullingen.Add(word);
            _beginletters += word.Length == 0 ? "" : word[..1];
            _langsteOpvulling = Math.Max(_langsteOpvulling, word.Length);
        }

        _opvulling = _opvullingen.GetAlternateLookup<ReadOnlySpan<char>>();
        _verwijzingen = [.. verwijzingen.Select(v => v.Trim().ToLowerInvariant())];
        _langsteVerwijzing = langsteVerwijzing;
    }

    /// <summary>Whether the text has content.</summary>
    public bool IsGevuld(string? text) => text is not null && StandVan(text) >= Stand.Verwijzing;

    public Stand StandVan(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return Stand.Leeg;
        }

        if (!HasLetterOrDigit(text) || IsOpvulling(text))
        {
            return Stand.Opvulling;
        }

        return text.Length <= 4 * _langsteVerwijzing && IsVerwijzing(text.AsSpan().Trim()) ? Stand.Verwijzing : Stand.Gevuld;
    }

    private bool IsOpvulling(string text)
    {
        // Every text of an agenda is asked, several times; most are settled by how they begin.
        if (!_beginletters.Contains(char.ToLowerInvariant(text.AsSpan().TrimStart()[0])))
        {
            return false;
        }

        // The length is data of a rule file, and a stack is small.
        Span<char> buffer = _langsteOpvulling < MostOnStack ? stackalloc char[_langsteOpvulling + 1] : new char[_langsteOpvulling + 1];
        var normal = Normalise(text, buffer);
        return normal.Length <= _langsteOpvulling && _opvulling.Contains(normal);
    }

    /// <summary>Lower case, without white space and final dots; stops where the buffer is full, which no placeholder fills.</summary>
    private static ReadOnlySpan<char> Normalise(ReadOnlySpan<char> text, Span<char> buffer)
    {
        while (text.Length > 0 && (text[^1] == '.' || char.IsWhiteSpace(text[^1])))
        {
            text = text[..^1];
        }

        var length = 0;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                continue;
            }

            if (length == buffer.Length)
            {
                break;
            }

            buffer[length++] = char.ToLowerInvariant(c);
        }

        return buffer[..length];
    }

    private static bool HasLetterOrDigit(ReadOnlySpan<char> text)
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

    private bool IsVerwijzing(ReadOnlySpan<char> text)
    {
        if (text.Length > _langsteVerwijzing)
        {
            return false;
        }

        foreach (var begin in _verwijzingen)
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
