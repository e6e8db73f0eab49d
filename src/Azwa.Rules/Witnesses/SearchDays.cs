using Azwa.Rules.Binding;

namespace Azwa.Rules.Witnesses;

/// <summary>The days as of which agendas are looked for that show something of rules.</summary>
internal static class SearchDays
{
    /// <summary>The usual day first, then those around the dates that the rules know, and those of their examples.</summary>
    /// <param name="rules">The rules; only days on which all of them hold are of use.</param>
    /// <param name="within">The days that are of interest.</param>
    /// <param name="asOf">The usual day, where it is one of them.</param>
    public static IEnumerable<DateOnly> Of(IReadOnlyList<Rule> rules, Window within, DateOnly asOf)
    {
        var usual = rules.Aggregate(within.Nearest(asOf), (day, rule) => rule.Window.Nearest(day));
        return rules.SelectMany(rule => Of(rule, usual))
            .Prepend(usual)
            .Distinct()
            .Where(day => within.Holds(day) && rules.All(r => r.Window.Holds(day)));
    }

    private static IEnumerable<DateOnly> Of(Rule rule, DateOnly usual) => FirstDays.NormsOf(rule).OfType<DateNorm>()
        .SelectMany(norm => norm.Values.Where(v => v.Holds(usual)).Select(v => v.Value))
        .SelectMany(day => new[] { day, day.AddDays(-1), day.AddDays(1) })
        .Concat(rule.Examples.Select(e => e.AsOf).OfType<DateOnly>());
}
