using System.Diagnostics.CodeAnalysis;

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
    private readonly string[] _opvullingen;
    private readonly string _beginletters;
    private readonly string[] _verwijzingen;
    private readonly int _langsteVerwijzing;

    public Vulling(IEnumerable<string> opvullingen, IEnumerable<string> verwijzingen, int langsteVerwijzing)
    {
        // What has no letter or digit is a placeholder whatever the list says.
        _opvullingen = [.. opvullingen.Select(Normalise).Where(word => word.Length > 0)];
        _beginletters = new string([.. _opvullingen.Select(word => word[0]).Distinct()]);
        _verwijzingen = [.. verwijzingen.Select(v => v.Trim().ToLowerInvariant())];
        _langsteVerwijzing = langsteVerwijzing;
    }

    /// <summary>Whether the text has content.</summary>
    public bool IsGevuld(string? text) => !IsLeeg(text) && HasLetterOrDigit(text) && !IsOpvulling(text);

    public Stand StandVan(string? text)
    {
        if (IsLeeg(text))
        {
            return Stand.Leeg;
        }

        if (!IsGevuld(text))
        {
            return Stand.Opvulling;
        }

        return text.Length <= 4 * _langsteVerwijzing && IsVerwijzing(text.AsSpan().Trim()) ? Stand.Verwijzing : Stand.Gevuld;
    }

    private static bool IsLeeg([NotNullWhen(false)] string? text) => string.IsNullOrWhiteSpace(text);

    private bool IsOpvulling(ReadOnlySpan<char> text)
    {
        // Every text of an agenda is asked, several times; most are settled by how they begin.
        var begin = text.TrimStart();
        if (!_beginletters.Contains(char.ToLowerInvariant(begin[0])))
        {
            return false;
        }

        foreach (var opvulling in _opvullingen)
        {
            if (IsAs(opvulling, begin))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text is a word but for case, white space and final dots. Nothing is made for it: most differ soon.</summary>
    private static bool IsAs(string word, ReadOnlySpan<char> text)
    {
        var matched = 0;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                continue;
            }

            if (matched == word.Length)
            {
                if (c != '.')
                {
                    return false;
                }
            }
            else if (char.ToLowerInvariant(c) != word[matched++])
            {
                return false;
            }
        }

        return matched == word.Length;
    }

    /// <summary>Lower case, without white space and final dots.</summary>
    private static string Normalise(string text) =>
        new string([.. text.Where(c => !char.IsWhiteSpace(c)).Select(char.ToLowerInvariant)]).TrimEnd('.');

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
