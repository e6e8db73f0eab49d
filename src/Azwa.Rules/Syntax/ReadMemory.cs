using System.Runtime.CompilerServices;

namespace Azwa.Rules.Syntax;

/// <summary>
/// What was read from the nodes of a tree, so that a tree that shares nodes with an earlier one gives the same objects for them. It holds
/// nothing of nodes that nobody has any more. Only for trees that were read without a fault: a fault is not told twice.
/// </summary>
internal sealed class ReadMemory
{
    private readonly ConditionalWeakTable<Node, object> _read = [];

    public T? Find<T>(Node node)
        where T : class => _read.TryGetValue(node, out var value) ? value as T : null;

    public void Keep(Node node, object value) => _read.AddOrUpdate(node, value);
}
