using System.Globalization;
using Azwa.Rules.Text;

namespace Azwa.Rules.Syntax;

/// <summary>Changes one place of a tree and shares the rest.</summary>
internal static class TreePatch
{
    /// <summary>
    /// The tree with the value at the pointer replaced, or removed when it is null. Mappings on the way are made when they are missing, and
    /// lists for the segments that are indices; removing what is not there changes nothing. Null when the pointer does not fit the tree.
    /// </summary>
    public static Node? Apply(Node root, string pointer, Node? value, IReadOnlySet<int>? indices = null) =>
        new Patch(JsonPointer.Split(pointer), value, indices).Apply(root, 0);

    private sealed class Patch(string[] segments, Node? value, IReadOnlySet<int>? indices)
    {
        public Node? Apply(Node? node, int depth)
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
                    return Apply(indices?.Contains(depth) == true ? new SequenceNode(value.Start, []) : new MappingNode(value.Start, []), depth);
                case MappingNode mapping:
                    return InMapping(mapping, segment, depth);
                case SequenceNode sequence when int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index):
                    return InSequence(sequence, index, depth);
                default:
                    return null;
            }
        }

        private MappingNode? InMapping(MappingNode mapping, string segment, int depth)
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

            if (Apply(index < 0 ? null : entries[index].Value, depth + 1) is not { } changed)
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

        private SequenceNode? InSequence(SequenceNode sequence, int index, int depth)
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

            if (Apply(index < items.Count ? items[index] : null, depth + 1) is not { } changed)
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
}
