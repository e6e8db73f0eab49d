using System.Globalization;
using Azwa.Rules.Text;

namespace Azwa.Rules.Syntax;

/// <summary>Changes one place of a tree and shares the rest.</summary>
internal static class TreePatch
{
    /// <summary>
    /// The tree with the value at the pointer replaced, or removed when it is null. Mappings on the way are made when they are missing;
    /// removing what is not there changes nothing. Null when the pointer does not fit the tree.
    /// </summary>
    public static Node? Apply(Node root, string pointer, Node? value) => Apply(root, JsonPointer.Split(pointer), 0, value);

    private static Node? Apply(Node? node, string[] segments, int depth, Node? value)
    {
        if (depth == segments.Length)
        {
            return value;
        }

        var segment = segments[depth];
        switch (node)
        {
            case null or ScalarNode { IsNull: true } when value is null:
                return node;
            case null or ScalarNode { IsNull: true }:
                return Apply(new MappingNode(value.Start, []), segments, depth, value);
            case MappingNode mapping:
                return InMapping(mapping, segment, segments, depth, value);
            case SequenceNode sequence when int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index):
                return InSequence(sequence, index, segments, depth, value);
            default:
                return null;
        }
    }

    private static MappingNode? InMapping(MappingNode mapping, string segment, string[] segments, int depth, Node? value)
    {
        var entries = mapping.Entries.ToList();
        var index = entries.FindIndex(e => e.Key.Value == segment);
        var last = depth == segments.Length - 1;
        if (index < 0 && value is null)
        {
            return mapping;
        }

        if (last && value is null)
        {
            entries.RemoveAt(index);
            return new MappingNode(mapping.Start, [.. entries]);
        }

        if (Apply(index < 0 ? null : entries[index].Value, segments, depth + 1, value) is not { } changed)
        {
            return null;
        }

        if (index < 0)
        {
            entries.Add(new Entry(new ScalarNode(changed.Start, segment, quoted: true), changed));
        }
        else
        {
            entries[index] = new Entry(entries[index].Key, changed);
        }

        return new MappingNode(mapping.Start, [.. entries]);
    }

    private static SequenceNode? InSequence(SequenceNode sequence, int index, string[] segments, int depth, Node? value)
    {
        var items = sequence.Items.ToList();
        if (index > items.Count || (index == items.Count && value is null))
        {
            return null;
        }

        if (depth == segments.Length - 1 && value is null)
        {
            items.RemoveAt(index);
            return new SequenceNode(sequence.Start, [.. items]);
        }

        if (Apply(index < items.Count ? items[index] : null, segments, depth + 1, value) is not { } changed)
        {
            return null;
        }

        if (index < items.Count)
        {
            items[index] = changed;
        }
        else
        {
            items.Add(changed);
        }

        return new SequenceNode(sequence.Start, [.. items]);
    }
}
