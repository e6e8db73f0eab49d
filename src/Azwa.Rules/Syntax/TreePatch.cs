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

    /// <summary>What stands in a node under a key or at an index; null when nothing does.</summary>
    public static Node? Child(Node node, string segment) => node switch
    {
        MappingNode mapping => mapping.Find(segment)?.Value,
        SequenceNode sequence when JsonPointer.TryIndex(segment, out var index) && index < sequence.Items.Length => sequence.Items[index],
        _ => null,
    };

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
            var index = Array.FindIndex(mapping.Entries, e => e.Key.Value == segment);
            if (index < 0 && value is null)
            {
                return mapping;
            }

            if (IsLast(depth) && value is null)
            {
                return new MappingNode(mapping.Start, Without(mapping.Entries, index));
            }

            if (Apply(index < 0 ? null : mapping.Entries[index].Value, depth + 1) is not { } changed)
            {
                return null;
            }

            var key = index < 0 ? new ScalarNode(changed.Start, segment, quoted: true) : mapping.Entries[index].Key;
            return new MappingNode(mapping.Start, With(mapping.Entries, index < 0 ? mapping.Entries.Length : index, new Entry(key, changed)));
        }

        private SequenceNode? InSequence(SequenceNode sequence, int index, int depth)
        {
            var count = sequence.Items.Length;
            if (index > count || (index == count && value is null))
            {
                return null;
            }

            if (IsLast(depth) && value is null)
            {
                return new SequenceNode(sequence.Start, Without(sequence.Items, index));
            }

            return Apply(index < count ? sequence.Items[index] : null, depth + 1) is { } changed
                ? new SequenceNode(sequence.Start, With(sequence.Items, index, changed))
                : null;
        }

        private bool IsLast(int depth) => depth == segments.Length - 1;

        private static T[] Without<T>(T[] items, int index) => [.. items.AsSpan(0, index), .. items.AsSpan(index + 1)];

        /// <summary>With another item at an index, or one more at the end.</summary>
        private static T[] With<T>(T[] items, int index, T item)
        {
            var copy = new T[Math.Max(items.Length, index + 1)];
            items.CopyTo(copy, 0);
            copy[index] = item;
            return copy;
        }
    }
}
