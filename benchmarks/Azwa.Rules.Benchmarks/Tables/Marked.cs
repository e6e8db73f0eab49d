namespace Azwa.Rules.Benchmarks.Tables;

/// <summary>The part of a document that a program writes, between two marks on lines of their own; the rest is people's.</summary>
/// <param name="figures">What the first mark calls them.</param>
internal sealed class Marked(string figures)
{
    private const string End = "<!-- end of figures -->\n";

    private readonly string _begin = $"<!-- {figures}: written by the command 'tables' -->\n";

    /// <summary>The document with other text between its marks.</summary>
    /// <exception cref="InvalidOperationException">The document has not both marks, in their order.</exception>
    public string Replace(string document, string text)
    {
        var begin = document.IndexOf(_begin, StringComparison.Ordinal);
        var end = begin < 0 ? -1 : document.IndexOf(End, begin, StringComparison.Ordinal);
        return end >= 0
            ? document[..(begin + _begin.Length)] + "\n" + text.Trim() + "\n\n" + document[end..]
            : throw new InvalidOperationException($"There is no place for figures: a line '{_begin.Trim()}' and after it '{End.Trim()}'.");
    }
}
