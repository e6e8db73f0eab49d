using Azwa.Rules.Diagnostics;
using Azwa.Rules.Text;

namespace Azwa.Rules.Syntax;

/// <summary>Finds the field that a diagnostic is about, so that a form can show it where the field is.</summary>
internal static class FaultPlaces
{
    /// <summary>What speaks of a whole node. A group starts where its first key does, and only these mean the group.</summary>
    private static readonly DiagnosticDescriptor[] OfNodes = [Descriptors.ExpectedGroup, Descriptors.ExpectedList, Descriptors.ExpectedValue];

    /// <summary>The diagnostics with their pointers.</summary>
    public static IReadOnlyList<Diagnostic> In(Document document, IReadOnlyList<Diagnostic> diagnostics) =>
        [.. diagnostics.Select(d => d.Offset is { } offset ? d.At(PointerTo(document.Root, offset, d)) : d)];

    private static string PointerTo(Node node, int offset, Diagnostic diagnostic)
    {
        var pointer = "";
        while (true)
        {
            if (node.Start == offset && (OfNodes.Contains(diagnostic.Descriptor) || (diagnostic.MissingField is not null && node is MappingNode)))
            {
                return Field(pointer);
            }

            var (segment, child) = Holding(node, offset);
            if (child is null)
            {
                return pointer;
            }

            // A field that is there and empty is missing at its own key.
            if (segment == diagnostic.MissingField && offset < child.Start)
            {
                return Field(pointer);
            }

            pointer = JsonPointer.Append(pointer, segment);
            if (offset < child.Start)
            {
                return pointer;
            }

            node = child;
        }

        string Field(string parent) => diagnostic.MissingField is { } missing ? JsonPointer.Append(parent, missing) : parent;
    }

    /// <summary>The last child that starts at or before the offset.</summary>
    private static (string Segment, Node? Child) Holding(Node node, int offset)
    {
        switch (node)
        {
            case MappingNode mapping:
                var entry = Array.FindLast(mapping.Entries, e => e.Key.Start <= offset);
                return (entry?.Key.Value ?? "", entry?.Value);
            case SequenceNode sequence:
                var index = Array.FindLastIndex(sequence.Items, i => i.Start <= offset);
                return (index.ToString(System.Globalization.CultureInfo.InvariantCulture), index < 0 ? null : sequence.Items[index]);
            default:
                return ("", null);
        }
    }
}
