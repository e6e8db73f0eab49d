using Azwa.Rules.Text;

namespace Azwa.Rules.Syntax;

/// <summary>
/// The trees of the rule texts that come with the package, so that a new process need not parse them: that would cost more than all that
/// follows. A text of which one character differs has none and is parsed. A test holds them to the texts, and writes them anew.
/// </summary>
internal static class ShippedTrees
{
    private static readonly Lazy<byte[]> Bytes = new(Read);

    /// <summary>The document of a text that comes with the package, whatever its name; null for any other.</summary>
    public static Document? Find(SourceText source) => TreeFile.Find(Bytes.Value, source) is { } root ? new Document(source, root) { IsShipped = true } : null;

    private static byte[] Read()
    {
        using var stream = typeof(ShippedTrees).Assembly.GetManifestResourceStream("rules.trees")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
