using Azwa.Rules.Binding;
using Azwa.Rules.Compilation;

namespace Azwa.Rules.Analysis;

/// <summary>Days on which the same rules hold and every norm has one value.</summary>
/// <param name="Set">The rules.</param>
/// <param name="Days">The days.</param>
/// <param name="Norms">The norms on them.</param>
internal sealed record AnalysedDays(BoundRuleSet Set, Window Days, NormTable Norms)
{
    /// <summary>Takes all days from the first on which a rule set can judge apart.</summary>
    /// <param name="set">The rule set.</param>
    public static IReadOnlyList<AnalysedDays> Of(DatedRuleSet set)
    {
        var first = set.Whole.FirstDay;
        var starts = set.Turns.Concat(set.Whole.Norms.Values.SelectMany(norm => norm.Starts)).Where(day => day > first).Append(first).Distinct().Order().ToList();
        return [.. starts.Select((start, i) =>
        {
            var bound = set[set.SpanOf(start)];
            var until = i + 1 < starts.Count ? starts[i + 1].AddDays(-1) : DateOnly.MaxValue;
            return new AnalysedDays(bound, new Window(start, until), new NormTable(bound.Norms.Values, start));
        })];
    }
}
