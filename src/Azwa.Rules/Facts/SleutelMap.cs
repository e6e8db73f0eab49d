namespace Azwa.Rules.Facts;

/// <summary>The keys that the region wrote in one map where something else decides what exists .</summary>
/// <param name="agenda">The agenda.</param>
/// <param name="bezitter">The fact that the map stands below.</param>
/// <param name="map">Where, below that fact.</param>
/// <param name="plaats">What kind of place that is, of <see cref="Kinds.Plaatsen"/>.</param>
/// <param name="ken">What is known of a key.</param>
internal sealed class SleutelMap(WerkagendaFact agenda, Fact bezitter, string map, string plaats, Func<string, Bekendheid> ken)
{
    // There are some hundred of these in a base, and most maps are empty: no list before there is a key.
    private List<SleutelFact>? _facts;
    private object? _map;

    public void AddTo(List<Fact> facts)
    {
        if (_facts is not null)
        {
            facts.AddRange(_facts);
        }
    }

    /// <summary>Brings the keys in step with the map.</summary>
    /// <param name="entries">The map.</param>
    /// <param name="askAgain">Whether what is known of the same keys may have changed.</param>
    /// <param name="changes">Takes what comes and goes.</param>
    public void Renew<T>(IReadOnlyDictionary<string, T>? entries, bool askAgain, FactChanges? changes)
    {
        if (!ReferenceEquals(_map, entries))
        {
            _map = entries;
            if (_facts is not null || entries is { Count: > 0 })
            {
                RenewKeys(entries, changes);
            }
        }

        if (askAgain && _facts is not null)
        {
            foreach (var fact in _facts)
            {
                fact.Renew(ken(fact.Sleutel));
            }
        }
    }

    private void RenewKeys<T>(IReadOnlyDictionary<string, T>? entries, FactChanges? changes)
    {
        var kind = Array.IndexOf(Kinds.Plaatsen, plaats);
        FactCollection.Renew(
            _facts ??= new List<SleutelFact>(entries!.Count),
            f => f.Sleutel, entries, (sleutel, _) => new SleutelFact(agenda, sleutel, bezitter, map, kind, ken(sleutel)), (_, _) => { }, changes);
    }
}
