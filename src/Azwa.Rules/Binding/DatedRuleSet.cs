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
        var changes = whole.Overlays.SelectMany(o => o.Changes).Select(c => After(c.Until));
        var windows = whole.Rules.Select(r => r.Window).Distinct().SelectMany(w => new DateOnly?[] { w.From, After(w.Until) });
        _starts = [.. changes.Concat(windows).Append(DateOnly.MinValue).OfType<DateOnly>().Distinct().Order()];
        _spans = [.. _starts.Select(start => new Lazy<BoundRuleSet>(() => whole.Overlays.Count == 0 ? whole.On(start) : bind(start).On(start)))];
    }

    public BoundRuleSet Whole { get; }

    /// <summary>The first days of the spans but the first, in order.</summary>
    public IEnumerable<DateOnly> Turns => _starts.Skip(1);

    public int Spans => _starts.Length;

    /// <summary>The first day of each span, in order.</summary>
    public IReadOnlyList<DateOnly> Starts => _starts;

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

    private static DateOnly? After(DateOnly last) => last == DateOnly.MaxValue ? null : last.AddDays(1);
}
