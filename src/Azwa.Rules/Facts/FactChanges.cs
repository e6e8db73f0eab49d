namespace Azwa.Rules.Facts;

/// <summary>The facts that came and went when a base was brought up to date; what stayed is the same object, with what it now says.</summary>
internal sealed class FactChanges
{
    public List<Fact> Came { get; } = [];

    public List<Fact> Gone { get; } = [];
}

/// <summary>Brings the facts of a collection in step with the agenda: what stays keeps its object.</summary>
internal static class FactCollection
{
    /// <summary>Rows, which are known by their number.</summary>
    public static void Renew<TModel, TFact>(
        List<TFact> facts, IReadOnlyList<TModel>? models, Func<TModel, int, TFact> make, Action<TFact, TModel> renew, FactChanges? changes)
        where TFact : Fact
    {
        var count = models?.Count ?? 0;
        for (var i = facts.Count - 1; i >= count; i--)
        {
            changes?.Gone.Add(facts[i]);
            facts.RemoveAt(i);
        }

        for (var i = 0; i < count; i++)
        {
            if (i < facts.Count)
            {
                renew(facts[i], models![i]);
                continue;
            }

            facts.Add(make(models![i], i));
            changes?.Came.Add(facts[i]);
        }
    }

    /// <summary>Entries, which are known by their key and stand in its order; false when the same keys are there as before.</summary>
    public static bool Renew<TModel, TFact>(
        List<TFact> facts,
        Func<TFact, string> keyOf,
        IReadOnlyDictionary<string, TModel>? models,
        Func<string, TModel, TFact> make,
        Action<TFact, TModel> renew,
        FactChanges? changes)
        where TFact : Fact
    {
        var known = 0;
        foreach (var fact in facts)
        {
            if (models is not null && models.TryGetValue(keyOf(fact), out var model))
            {
                renew(fact, model);
                known++;
            }
            else
            {
                changes?.Gone.Add(fact);
            }
        }

        if (known == facts.Count && known == (models?.Count ?? 0))
        {
            return false;
        }

        var before = facts.Count == 0 ? null : facts.ToDictionary(keyOf, StringComparer.Ordinal);
        facts.Clear();
        foreach (var (key, model) in ByKey(models))
        {
            if (before is null || !before.TryGetValue(key, out var fact))
            {
                fact = make(key, model);
                changes?.Came.Add(fact);
            }

            facts.Add(fact);
        }

        return true;
    }

    /// <summary>The entries in the order of their keys; none when there is no map.</summary>
    private static KeyValuePair<string, T>[] ByKey<T>(IReadOnlyDictionary<string, T>? map)
    {
        if (map is null)
        {
            return [];
        }

        var pairs = map.ToArray();
        Array.Sort(pairs, (a, b) => string.CompareOrdinal(a.Key, b.Key));
        return pairs;
    }
}
