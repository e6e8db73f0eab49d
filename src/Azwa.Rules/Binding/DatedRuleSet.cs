namespace Azwa.Rules.Binding;

/// <summary>
/// A rule set through time: the days fall into spans on which the same rules and changes hold, and each span is a rule set of its own.
/// What compiles, evaluates and explains rules sees one of those, and knows nothing of windows or overlays. Thread-safe.
/// </summary>
internal sealed class DatedRuleSet
{
    private readonly DateOnly[] _starts;
    private readonly Lazy<BoundRuleSet>[] _spans;

    /// <param name="whole">All rules of all days, with no change in force.</param>
    /// <param name="bind">Binds the rule set with the changes of a day.</param>
    public DatedRuleSet(BoundRuleSet whole, Func<DateOnly, BoundRuleSet> bind)
    {
        Whole = whole;
        _starts = Starts(whole);
        _spans = Array.ConvertAll(_starts, start => new Lazy<BoundRuleSet>(() => whole.Overlays.Count == 0 ? whole.On(start) : bind(start).On(start)));
    }

    public BoundRuleSet Whole { get; }

    /// <summary>The first days of the spans but the first, in order.</summary>
    public IEnumerable<DateOnly> Turns => _starts.Skip(1);

    public int Spans => _starts.Length;

    public BoundRuleSet this[int span] => _spans[span].Value;

    /// <summary>The span that a day belongs to; without a day the last.</summary>
    public int SpanOf(DateOnly? day)
    {
        var span = _starts.Length - 1;
        while (day < _starts[span])
        {
            span--;
        }

        return span;
    }

    /// <summary>The days on which anything begins or has ended, in order; the first is the first of all days.</summary>
    private static DateOnly[] Starts(BoundRuleSet whole)
    {
        var starts = new List<DateOnly> { DateOnly.MinValue };
        foreach (var change in whole.Overlays.SelectMany(o => o.Changes))
        {
            AddAfter(change.Until);
        }

        foreach (var rule in whole.Rules)
        {
            Add(rule.Window.From);
            AddAfter(rule.Window.Until);
        }

        starts.Sort();
        return [.. starts];

        void AddAfter(DateOnly last)
        {
            if (last != DateOnly.MaxValue)
            {
                Add(last.AddDays(1));
            }
        }

        void Add(DateOnly start)
        {
            if (!starts.Contains(start))
            {
                starts.Add(start);
            }
        }
    }
}
