using System.Collections.Immutable;
using System.Text;
using Azwa.Rules.Syntax;
using Azwa.Rules.Text;

namespace Azwa.Rules.Witnesses;

/// <summary>A change of an agenda: what is to stand at a place; null removes what is there.</summary>
internal sealed record Change(string Pointer, Node? Value);

/// <summary>
/// Changes of an agenda as an example of a rule writes them: first what is removed, then what is set, each place once. Immutable.
/// </summary>
internal sealed class Changes
{
    public static readonly Changes None = new([]);

    private readonly ImmutableArray<Change> _all;

    private Changes(ImmutableArray<Change> all) => _all = all;

    public IReadOnlyList<Change> All => _all;

    /// <summary>As patches, in the order in which they are to be applied.</summary>
    public IEnumerable<(string Pointer, Node? Value)> Patches => _all.OrderBy(c => c.Value is not null).Select(c => (c.Pointer, c.Value));

    /// <summary>What tells two lists of changes apart.</summary>
    public string Key
    {
        get
        {
            var key = new StringBuilder();
            foreach (var change in _all.OrderBy(c => c.Pointer, StringComparer.Ordinal))
            {
                key.Append(change.Pointer).Append('=');
                FlowYaml.Append(key, change.Value);
                key.Append('\n');
            }

            return key.ToString();
        }
    }

    public static Changes Of(IEnumerable<(string Pointer, Node? Value)> patches) =>
        patches.Aggregate(None, (changes, patch) => changes.With(patch.Pointer, patch.Value) ?? changes);

    /// <summary>These changes and one more, which wins over those at or below its place; null when it does not fit what was set above it.</summary>
    public Changes? With(string pointer, Node? value)
    {
        var rest = _all.RemoveAll(c => JsonPointer.IsAtOrBelow(c.Pointer, pointer));
        for (var i = 0; i < rest.Length; i++)
        {
            var above = rest[i];
            if (!JsonPointer.IsAtOrBelow(pointer, above.Pointer))
            {
                continue;
            }

            // Below a removal nothing is left to remove; what is set above is written with the change in it.
            if (above.Value is null)
            {
                return value is null ? new Changes(rest) : new Changes(rest.Add(new Change(pointer, value)));
            }

            return TreePatch.Apply(above.Value, pointer[above.Pointer.Length..], value) is { } changed
                ? new Changes(rest.SetItem(i, above with { Value = changed }))
                : null;
        }

        return new Changes(rest.Add(new Change(pointer, value)));
    }

    public Changes Without(int index) => new(_all.RemoveAt(index));

    public Changes Replace(int index, Node value) => new(_all.SetItem(index, _all[index] with { Value = value }));

    /// <summary>Both together; null when they do not fit each other.</summary>
    public Changes? And(Changes other) =>
        other._all.Aggregate((Changes?)this, (changes, change) => changes?.With(change.Pointer, change.Value));
}
