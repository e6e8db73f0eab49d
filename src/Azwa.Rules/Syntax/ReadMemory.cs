namespace Azwa.Rules.Syntax;

/// <summary>
/// What was read from the nodes of a tree, so that a tree that shares nodes with it gives the same objects for them. Who leaves a tree for
/// the next one says what the next one does not share. For one thread.
/// </summary>
internal sealed class ReadMemory
{
    private readonly Dictionary<Node, object> _read = new(ReferenceEqualityComparer.Instance);

    public int Count => _read.Count;

    public T? Find<T>(Node node)
        where T : class => _read.TryGetValue(node, out var value) ? value as T : null;

    public void Keep(Node node, object value) => _read[node] = value;

    public void Clear() => _read.Clear();

    /// <summary>Forgets the nodes on the way to a place of a tree, and all that is there.</summary>
    public void Forget(Node root, string[] segments)
    {
        Node? node = root;
        foreach (var segment in segments)
        {
            if (node is null)
            {
                return;
            }

            _read.Remove(node);
            node = TreePatch.Child(node, segment);
        }

        ForgetAll(node);
    }

    private void ForgetAll(Node? node)
    {
        switch (node)
        {
            case MappingNode mapping:
                _read.Remove(mapping);
                foreach (var entry in mapping.Entries)
                {
                    ForgetAll(entry.Value);
                }

                break;
            case SequenceNode sequence:
                _read.Remove(sequence);
                foreach (var item in sequence.Items)
                {
                    ForgetAll(item);
                }

                break;
        }
    }
}
