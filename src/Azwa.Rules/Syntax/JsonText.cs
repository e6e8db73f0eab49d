using System.Text;
using System.Text.Json;
using Azwa.Rules.Diagnostics;
using Azwa.Rules.Text;

namespace Azwa.Rules.Syntax;

/// <summary>Reads JSON (RFC 8259) as a stream of tokens into the same tree as YAML.</summary>
internal static class JsonText
{
    /// <param name="source">The text.</param>
    /// <param name="utf8">The same text in UTF-8.</param>
    /// <param name="builder">What makes the tree.</param>
    /// <param name="diagnostics">Where faults go.</param>
    /// <returns>The tree; null with at least one error.</returns>
    public static Node? Read(SourceText source, ReadOnlySpan<byte> utf8, TreeBuilder builder, DiagnosticBag diagnostics)
    {
        var offsets = new CharOffsets(utf8);
        var names = new NameCache();
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
                    case JsonTokenType.PropertyName or JsonTokenType.String when reader.ValueIsEscaped:
                        builder.Scalar(offset, reader.GetString()!, quoted: true, escaped: true);
                        break;
                    case JsonTokenType.PropertyName:
                        builder.Scalar(offset, names.Text(reader.ValueSpan), quoted: true, escaped: false);
                        break;
                    case JsonTokenType.String:
                        builder.Scalar(offset, Encoding.UTF8.GetString(reader.ValueSpan), quoted: true, escaped: false);
                        break;
                    case JsonTokenType.True or JsonTokenType.False:
                        builder.Scalar(offset, reader.TokenType == JsonTokenType.True ? "true" : "false", quoted: false, escaped: false);
                        break;
                    default:
                        builder.Scalar(offset, Encoding.UTF8.GetString(reader.ValueSpan), quoted: false, escaped: false);
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

    /// <summary>
    /// Turns offsets in bytes into offsets in characters. Asked in rising order, it steps from one character outside ASCII to the next;
    /// asked for an earlier one, it begins again.
    /// </summary>
    private ref struct CharOffsets
    {
        private readonly ReadOnlySpan<byte> _utf8;

        /// <summary>The end of the last character outside ASCII that was passed, and where the next begins.</summary>
        private int _passed;
        private int _next;

        /// <summary>How many bytes more than characters there are so far.</summary>
        private int _surplus;

        public CharOffsets(ReadOnlySpan<byte> utf8)
        {
            _utf8 = utf8;
            _next = NextFrom(0);
        }

        public int CharOffsetOf(long byteOffset)
        {
            if (byteOffset < _passed)
            {
                (_passed, _surplus, _next) = (0, 0, NextFrom(0));
            }

            while (_next < byteOffset)
            {
                // As the first byte has it: two or three bytes are one character, four are two.
                var length = _utf8[_next] < 0xE0 ? 2 : _utf8[_next] < 0xF0 ? 3 : 4;
                _surplus += length == 4 ? 2 : length - 1;
                _passed = _next + length;
                _next = NextFrom(_passed);
            }

            return Math.Max((int)byteOffset, _passed) - _surplus;
        }

        private readonly int NextFrom(int start)
        {
            var next = _utf8[start..].IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            return next < 0 ? _utf8.Length : start + next;
        }
    }

    /// <summary>Gives the same text for a name that was read before: an agenda has few names, many times.</summary>
    private sealed class NameCache
    {
        private readonly string?[] _texts = new string?[256];

        public string Text(ReadOnlySpan<byte> name)
        {
            if (name.IsEmpty)
            {
                return "";
            }

            var place = ((name.Length * 31) + (name[0] * 7) + (name[name.Length / 2] * 3) + name[^1]) % _texts.Length;
            if (_texts[place] is { } text && Ascii.Equals(name, text))
            {
                return text;
            }

            return _texts[place] = Encoding.UTF8.GetString(name);
        }
    }
}
