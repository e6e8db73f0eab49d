using System.Collections.ObjectModel;

namespace Azwa.Rules.Syntax;

/// <summary>A list whose inside nobody else holds, unlike a read-only view that a caller made of a list of his own.</summary>
internal sealed class FrozenList<T>(IList<T> own) : ReadOnlyCollection<T>(own);

/// <summary>A map whose inside nobody else holds.</summary>
internal sealed class FrozenMap<TKey, T>(Dictionary<TKey, T> own) : ReadOnlyDictionary<TKey, T>(own)
    where TKey : notnull;
