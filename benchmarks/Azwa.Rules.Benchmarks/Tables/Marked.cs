namespace Azwa.Rules.Benchmarks.Tables;

/// <summary>The part of a document that a program writes, between two marks on lines of their own; the rest is people's.</summary>
internal static class Marked
{
    private const string Begin = "<!-- figures: written by the command 'tables' -->\n";
    private const string End = "<!-- end of figures -->\n";

    /// <summary>The document with other text between its marks.</summary>
    /// <exception cref="InvalidOperationException">The document has not both marks, in their order.</exception>
    public static string Replace(string document, string text)
    {
        var begin = document.IndexOf(Begin, StringComparison.Ordinal);
        var end = document.IndexOf(End, StringComparison.Ordinal);
        return begin >= 0 && begin < end
            ? document[..(begin + Begin.Length)] + "\n" + text.Trim() + "\n\n" + document[end..]
            : throw new InvalidOperationException($"There is no place for figures: a line '{Begin.Trim()}' and after it '{End.Trim()}'.");
    }
}
