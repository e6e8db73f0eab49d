using System.Text;
using System.Text.Json;
using Azwa.Rules.Diagnostics;
using Azwa.Rules.Text;

namespace Azwa.Rules.Syntax;

/// <summary>Reads JSON (RFC 8259) as a stream of tokens into the same tree as YAML.</summary>
internal static class JsonText
{
    public static Node? Read(SourceText source, TreeBuilder builder, DiagnosticBag diagnostics)
    {
        var content = source.Content;
        var utf8 = Encoding.UTF8.GetBytes(content);
        var offsets = new Utf8Offsets(content);
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = Limits.Depth + 8 });
        try
        {
            while (reader.Read())
            {
                var offset = offsets.CharOffsetOf(reader.TokenStartIndex);
                if (!builder.Count(offset))
                {
                    return null;
                }

                switch (reader.TokenType)
                {
                    case JsonTokenType.StartObject or JsonTokenType.StartArray:
                        if (!builder.Open(offset, reader.TokenType == JsonTokenType.StartObject))
                        {
                            return null;
                        }

                        break;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        builder.Close();
                        break;
                    case JsonTokenType.PropertyName or JsonTokenType.String:
                        builder.Scalar(offset, reader.GetString()!, quoted: true);
                        break;
                    default:
                        builder.Scalar(offset, Encoding.UTF8.GetString(reader.ValueSpan), quoted: false);
                        break;
                }
            }
        }
        catch (JsonException e)
        {
            ReportNotJson(source, diagnostics, offsets.CharOffsetOf(Offset(utf8, e)));
            return null;
        }
        catch (InvalidOperationException)
        {
            // A string with half a surrogate pair: the reader finds out only when the text is asked for.
            diagnostics.Report(Descriptors.HalfCharacter, source, offsets.CharOffsetOf(reader.TokenStartIndex));
            return null;
        }

        return builder.Root;
    }

    private static void ReportNotJson(SourceText source, DiagnosticBag diagnostics, int offset)
    {
        if (offset >= source.Content.Length)
        {
            diagnostics.Report(Descriptors.JsonEnds, source, offset);
            return;
        }

        var found = Rune.TryGetRuneAt(source.Content, offset, out var rune) ? rune.ToString() : "";
        diagnostics.Report(Descriptors.NotJson, source, offset, ScalarReader.Shorten(found.Replace('\t', ' ')));
    }

    private static long Offset(ReadOnlySpan<byte> utf8, JsonException e)
    {
        var start = 0;
        for (var line = e.LineNumber ?? 0; line > 0; line--)
        {
            start += utf8[start..].IndexOf((byte)'\n') + 1;
        }

        return Math.Min(start + (e.BytePositionInLine ?? 0), utf8.Length);
    }

    /// <summary>Turns offsets in bytes into offsets in characters; asked in rising order, so the text is walked once.</summary>
    private sealed class Utf8Offsets(string content)
    {
        private readonly bool _ascii = Ascii.IsValid(content);
        private long _byte;
        private int _char;

        public int CharOffsetOf(long byteOffset)
        {
            if (_ascii)
            {
                return (int)byteOffset;
            }

            if (byteOffset < _byte)
            {
                (_byte, _char) = (0, 0);
            }

            while (_byte < byteOffset && _char < content.Length)
            {
                var c = content[_char];
                _byte += c < 0x80 ? 1 : c < 0x800 ? 2 : char.IsSurrogate(c) ? 2 : 3;
                _char++;
            }

            return _char;
        }
    }
}
