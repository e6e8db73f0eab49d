namespace Azwa.Rules.Syntax;

/// <summary>A node of a YAML or JSON document, with the offset where it starts in its text.</summary>
internal abstract class Node(int start)
{
    public int Start { get; } = start;
}

/// <summary>A single value as it was written; what it means is decided by the type of its field.</summary>
internal sealed class ScalarNode(int start, string value, bool quoted) : Node(start)
{
    public string Value { get; } = value;

    public bool Quoted { get; } = quoted;

    /// <summary>Nothing was written, or a null: the same as leaving the field out.</summary>
    public bool IsNull => !Quoted && (Value is "" or "~" or "null");
}

internal sealed class SequenceNode(int start, Node[] items) : Node(start)
{
    public Node[] Items { get; } = items;
}

internal sealed class MappingNode(int start, Entry[] entries, Dictionary<string, Entry>? index = null) : Node(start)
{
    public Entry[] Entries { get; } = entries;

    /// <summary>The entry of a key. A large mapping has an index: looking up each of its keys must not cost their square.</summary>
    public Entry? Find(ReadOnlySpan<char> key)
    {
        if (index is not null)
        {
            return index.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var known) ? known : null;
        }

        foreach (var entry in Entries)
        {
            if (key.SequenceEqual(entry.Key.Value))
            {
                return entry;
            }
        }

        return null;
    }
}

internal sealed record Entry(ScalarNode Key, Node Value);
