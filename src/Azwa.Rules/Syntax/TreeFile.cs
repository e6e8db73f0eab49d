using System.Security.Cryptography;
using System.Text;
using Azwa.Rules.Text;

namespace Azwa.Rules.Syntax;

/// <summary>
/// Trees of texts as bytes, each under the SHA-256 of its text. A value that stands in the text as it is, is kept as its length only: the tree
/// of another text would be nonsense, and the hash sees to it that there is none. Offsets, lengths and counts are written seven bits at a time.
/// </summary>
internal static class TreeFile
{
    /// <summary>The first byte; another one is of another version of this format, and then there are no trees.</summary>
    private const byte Version = 1;

    private const byte Mapping = 0;
    private const byte Sequence = 1;
    private const byte Scalar = 2;
    private const byte Quoted = 1;
    private const byte OwnText = 2;

    /// <summary>Writes the trees of documents, in their order.</summary>
    public static byte[] Write(IEnumerable<Document> documents)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(Version);
        foreach (var document in documents)
        {
            using var tree = new MemoryStream();
            using (var nodes = new BinaryWriter(tree, Encoding.UTF8, leaveOpen: true))
            {
                Write(nodes, document.Root, document.Source.Content);
            }

            writer.Write(HashOf(document.Source));
            writer.Write7BitEncodedInt((int)tree.Length);
            writer.Write(tree.GetBuffer(), 0, (int)tree.Length);
        }

        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>The tree of a text; null when it is not among them.</summary>
    public static Node? Find(byte[] trees, SourceText source)
    {
        if (trees is not [Version, ..])
        {
            return null;
        }

        var hash = HashOf(source);
        for (var at = 1; at < trees.Length;)
        {
            var isIt = trees.AsSpan(at, hash.Length).SequenceEqual(hash);
            at += hash.Length;
            var length = Number(trees, ref at);
            if (isIt)
            {
                return Read(trees, ref at, source.Content);
            }

            at += length;
        }

        return null;
    }

    private static byte[] HashOf(SourceText source) => SHA256.HashData(Encoding.UTF8.GetBytes(source.Content));

    private static void Write(BinaryWriter writer, Node node, string text)
    {
        switch (node)
        {
            case MappingNode mapping:
                Head(Mapping, mapping.Entries.Length);
                foreach (var (key, value) in mapping.Entries)
                {
                    Write(writer, key, text);
                    Write(writer, value, text);
                }

                break;
            case SequenceNode sequence:
                Head(Sequence, sequence.Items.Length);
                foreach (var item in sequence.Items)
                {
                    Write(writer, item, text);
                }

                break;
            case ScalarNode scalar:
                var kind = scalar.Quoted ? Scalar + Quoted : Scalar;
                var begin = scalar.Start + (scalar.Quoted ? 1 : 0);
                if (string.CompareOrdinal(text, begin, scalar.Value, 0, scalar.Value.Length) == 0)
                {
                    Head(kind, scalar.Value.Length);
                }
                else
                {
                    var own = Encoding.UTF8.GetBytes(scalar.Value);
                    Head(kind + OwnText, own.Length);
                    writer.Write(own);
                }

                break;
        }

        void Head(int kind, int count)
        {
            writer.Write((byte)kind);
            writer.Write7BitEncodedInt(node.Start);
            writer.Write7BitEncodedInt(count);
        }
    }

    private static Node Read(byte[] trees, ref int at, string text)
    {
        var kind = trees[at++];
        var start = Number(trees, ref at);
        var count = Number(trees, ref at);
        switch (kind)
        {
            case Mapping:
                var entries = new Entry[count];
                for (var i = 0; i < count; i++)
                {
                    var key = (ScalarNode)Read(trees, ref at, text);
                    entries[i] = new Entry(key, Read(trees, ref at, text));
                }

                return new MappingNode(start, entries);
            case Sequence:
                var items = new Node[count];
                for (var i = 0; i < count; i++)
                {
                    items[i] = Read(trees, ref at, text);
                }

                return new SequenceNode(start, items);
            default:
                var quoted = (kind & Quoted) != 0;
                if (kind < Scalar + OwnText)
                {
                    return new ScalarNode(start, text.Substring(quoted ? start + 1 : start, count), quoted);
                }

                at += count;
                return new ScalarNode(start, Encoding.UTF8.GetString(trees, at - count, count), quoted);
        }
    }

    private static int Number(byte[] bytes, ref int at)
    {
        var number = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = bytes[at++];
            number |= (part & 0x7F) << shift;
            if (part < 0x80)
            {
                return number;
            }
        }
    }
}
