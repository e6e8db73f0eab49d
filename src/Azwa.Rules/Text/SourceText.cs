using System.Buffers;
using System.Text;

namespace Azwa.Rules.Text;

/// <summary>
/// A text as it was handed in, under the name it is spoken of. Nodes keep offsets; lines and columns are counted only when somebody asks.
/// </summary>
internal sealed class SourceText
{
    /// <summary>What needs no second look in a text: ASCII without the control characters that no text should hold.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        "\t\n\r !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    private int[]? _lineStarts;

    private SourceText(string name, string content)
    {
        Name = name;
        Content = content;
    }

    public string Name { get; }

    public string Content { get; }

    public static SourceText From(string name, string content) =>
        new(name, content.Length > 0 && content[0] == '\uFEFF' ? content[1..] : content);

    /// <summary>Reads UTF-8 with or without byte order mark, or UTF-16 with one; null when the bytes are neither.</summary>
    public static SourceText? Decode(string name, ReadOnlySpan<byte> bytes)
    {
        Encoding encoding = bytes switch
        {
            [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true),
            [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true),
            _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
        };
        try
        {
            return From(name, encoding.GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>The bytes of the text itself where they are UTF-8, without a byte order mark; none where they are UTF-16.</summary>
    public static ReadOnlySpan<byte> Utf8Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => [],
        [0xEF, 0xBB, 0xBF, .. var rest] => rest,
        _ => bytes,
    };

    /// <summary>
    /// The first character that no text should hold, or -1: a control character other than tab and line end, or half a surrogate pair.
    /// The first hide text from readers and terminals (YAML ends at a NUL); the second cannot be written to any file.
    /// </summary>
    public static int FindForbidden(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var odd = text[i..].IndexOfAnyExcept(Plain);
            if (odd < 0)
            {
                return -1;
            }

            i += odd;
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(c) || (char.IsControl(c) && c is not ('\t' or '\n' or '\r')))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The position of an offset in <see cref="Content"/>.</summary>
    public Position PositionOf(int offset)
    {
        var starts = _lineStarts ??= FindLineStarts(Content);
        var index = Array.BinarySearch(starts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return new Position(line + 1, offset - starts[line] + 1);
    }

    private static int[] FindLineStarts(string content)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] == '\n' || (content[i] == '\r' && (i + 1 == content.Length || content[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
