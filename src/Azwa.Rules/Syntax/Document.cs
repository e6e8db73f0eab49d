using System.Globalization;
using System.Text;
using Azwa.Rules.Diagnostics;
using Azwa.Rules.Text;

namespace Azwa.Rules.Syntax;

/// <summary>A text and its tree.</summary>
internal sealed class Document(SourceText source, Node root)
{
    public SourceText Source { get; } = source;

    public Node Root { get; } = root;

    /// <summary>Whether it is, to the letter, a text that comes with the package: what the tests of the package hold of it need not be asked again.</summary>
    public bool IsShipped { get; init; }

    /// <summary>Decodes and parses; null with at least one diagnostic when the bytes are no document.</summary>
    public static Document? Parse(string name, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        if (bytes.Length > Limits.Bytes)
        {
            diagnostics.Report(Descriptors.TooManyBytes, name);
            return null;
        }

        if (SourceText.Decode(name, bytes) is { } source)
        {
            return Parse(source, SourceText.Utf8Of(bytes), diagnostics);
        }

        diagnostics.Report(Descriptors.NotUtf8, name);
        return null;
    }

    /// <summary>Parses; JSON when the name says so or the text starts as JSON does, YAML otherwise.</summary>
    public static Document? Parse(SourceText source, DiagnosticBag diagnostics) => Parse(source, utf8: [], diagnostics);

    /// <param name="source">The text.</param>
    /// <param name="utf8">The text in UTF-8, where it is at hand.</param>
    /// <param name="diagnostics">Where faults go.</param>
    private static Document? Parse(SourceText source, ReadOnlySpan<byte> utf8, DiagnosticBag diagnostics)
    {
        if (source.Content.Length > Limits.Bytes)
        {
            diagnostics.Report(Descriptors.TooManyBytes, source.Name);
            return null;
        }

        if (SourceText.FindForbidden(source.Content) is >= 0 and var offset)
        {
            ReportForbidden(source, offset, source.Content[offset], diagnostics);
            return null;
        }

        if (string.IsNullOrWhiteSpace(source.Content))
        {
            diagnostics.Report(Descriptors.Empty, source.Name);
            return null;
        }

        var builder = new TreeBuilder(source, diagnostics);
        var root = IsJson(source)
            ? JsonText.Read(source, utf8.IsEmpty ? Encoding.UTF8.GetBytes(source.Content) : utf8, builder, diagnostics)
            : YamlText.Read(source, builder, diagnostics);
        return root is null || diagnostics.HasErrors ? null : new Document(source, root);
    }

    /// <summary>Says which character cannot stand in a text, at the offset where it or its escape stands.</summary>
    public static void ReportForbidden(SourceText source, int offset, char character, DiagnosticBag diagnostics)
    {
        if (char.IsSurrogate(character))
        {
            diagnostics.Report(Descriptors.HalfCharacter, source, offset);
        }
        else
        {
            diagnostics.Report(
                Descriptors.ControlCharacter, source, offset, ((int)character).ToString("X4", CultureInfo.InvariantCulture));
        }
    }

    /// <summary>The start of the value at the pointer, or of its nearest parent that is there.</summary>
    public Position PositionOf(string pointer)
    {
        var node = Root;
        var start = Root.Start;
        var rest = pointer.AsSpan();
        while (JsonPointer.TryNext(ref rest, out var segment))
        {
            if (node is MappingNode mapping && mapping.Find(segment) is { } entry)
            {
                node = entry.Value;
                start = node is ScalarNode ? node.Start : entry.Key.Start;
            }
            else if (node is SequenceNode sequence
                && JsonPointer.TryIndex(segment, out var index)
                && index < sequence.Items.Length)
            {
                node = sequence.Items[index];
                start = node.Start;
            }
            else
            {
                break;
            }
        }

        return Source.PositionOf(start);
    }

    private static bool IsJson(SourceText source)
    {
        if (source.Name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || source.Name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        return source.Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            || source.Content.AsSpan().TrimStart() is ['{', ..];
    }
}
