using Azwa.Rules.Analysis;
using Azwa.Rules.Binding;
using Azwa.Rules.Compilation;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
using Azwa.Rules.Verification;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Comparison;

/// <summary>One of two rule sets that are compared.</summary>
/// <param name="Days">Its rules and norms, by the days on which they stay the same.</param>
/// <param name="Compiled">Its rules, compiled for a profile and a day.</param>
internal sealed record ComparedSet(IReadOnlyList<AnalysedDays> Days, Func<Profile, DateOnly, CompiledRuleSet> Compiled)
{
    public AnalysedDays On(DateOnly day) => Days.LastOrDefault(d => d.Days.From <= day) ?? Days[0];
}

/// <summary>Compares what two rule sets say, on every stretch of days on which neither changes.</summary>
internal sealed class RuleSetComparer(ComparedSet first, ComparedSet second, Werkagenda complete, DateOnly asOf)
{
    private readonly DifferenceSearch _search = new(complete, asOf);

    public RuleSetDifference Compare()
    {
        var (rules, others) = (RulesOf(first), RulesOf(second));
        var stretches = Stretches().ToList();
        return new RuleSetDifference(
            [.. others.Except(rules)],
            [.. rules.Except(others)],
            [.. stretches.SelectMany(Norms).DistinctBy(n => (n.Norm, n.Figure, n.Before, n.After)).OrderBy(n => n.Norm, StringComparer.Ordinal)],
            [.. stretches.SelectMany(Weights).DistinctBy(w => (w.RuleId, w.Profile, string.Join(' ', w.Kinds), w.Before, w.After)).OrderBy(w => w.RuleId, StringComparer.Ordinal)],
            [.. stretches.SelectMany(Outcomes).GroupBy(o => (o.RuleId, o.Before, o.After)).Select(g => g.FirstOrDefault(o => o.Example is not null) ?? g.First())
                .OrderBy(o => o.RuleId, StringComparer.Ordinal).ThenBy(o => o.Before).ThenBy(o => o.After)]);
    }

    private static IReadOnlyList<string> RulesOf(ComparedSet set) =>
        [.. set.Days.SelectMany(d => d.Set.Rules.Select(r => r.Id)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Both sets on the days on which neither changes.</summary>
    private IEnumerable<(AnalysedDays First, AnalysedDays Second)> Stretches()
    {
        var starts = first.Days.Concat(second.Days).Select(d => d.Days.From).Distinct().Order().ToList();
        var from = starts.FindIndex(s => s >= first.Days[0].Days.From && s >= second.Days[0].Days.From);
        for (var i = from; i < starts.Count; i++)
        {
            var days = new Window(starts[i], i + 1 < starts.Count ? starts[i + 1].AddDays(-1) : DateOnly.MaxValue);
            yield return (first.On(starts[i]) with { Days = days }, second.On(starts[i]) with { Days = days });
        }
    }

    private static IEnumerable<NormChange> Norms((AnalysedDays First, AnalysedDays Second) days)
    {
        var (norms, others, day) = (days.First.Set.Norms, days.Second.Set.Norms, days.First.Days.From);
        return
            from id in norms.Keys.Union(others.Keys, StringComparer.Ordinal)
            let one = norms.GetValueOrDefault(id)
            let other = others.GetValueOrDefault(id)
            from figure in NormFigures.All
            let before = one is null ? null : Figure(one, figure, day)
            let after = other is null ? null : Figure(other, figure, day)
            where before != after
            select new NormChange(id, figure, day, before, after);
    }

    private static string? Figure(Norm norm, string figure, DateOnly day) =>
        NormFigures.Of(norm).Contains(figure) ? NormFigures.On(norm, figure, day) : null;

    private static IEnumerable<(Rule First, Rule Second)> Pairs((AnalysedDays First, AnalysedDays Second) days) =>
        from rule in days.First.Set.Rules
        join other in days.Second.Set.Rules on (rule.Id, rule.Type) equals (other.Id, other.Type)
        select (rule, other);

    private static IEnumerable<WeightChange> Weights((AnalysedDays First, AnalysedDays Second) days) =>
        from pair in Pairs(days)
        let kinds = days.First.Set.Catalogus.Kinds.Of(pair.First.Type)
        let others = Places(days.Second.Set.Catalogus.Kinds.Of(pair.First.Type))
        from profile in Enum.GetValues<Profile>()
        from change in kinds.Select((kind, i) => (
                kind.Label,
                Before: pair.First.Variants[i]?.Severities[profile],
                After: others.TryGetValue(kind.Label, out var place) ? pair.Second.Variants[place]?.Severities[profile] : null))
            .Where(c => c.Before != c.After)
            .GroupBy(c => (c.Before, c.After))
        select new WeightChange(
            pair.First.Id, profile, [.. change.Select(c => c.Label).Where(l => l.Length > 0)], change.Key.Before, change.Key.After);

    private static Dictionary<string, int> Places(IReadOnlyList<Kind> kinds) =>
        kinds.Index().ToDictionary(k => k.Item.Label, k => k.Index, StringComparer.Ordinal);

    private IEnumerable<OutcomeChange> Outcomes((AnalysedDays First, AnalysedDays Second) days)
    {
        foreach (var (rule, other) in Pairs(days).Where(p => !AreSame(days, p.First, p.Second)))
        {
            foreach (var (before, after) in Changes(days, rule, other))
            {
                var found = _search.Find(rule, first.Compiled, other, second.Compiled, (before, after), days.First.Days);
                yield return new OutcomeChange(
                    rule.Id, before, after, found is null ? null : ExampleText.Of($"{Names.Of(before)} wordt {Names.Of(after)}", found.Case, rule.Window.Nearest(asOf)), found?.Path);
            }
        }
    }

    /// <summary>Whether two versions ask the same of the same norms; most rules of two sets do.</summary>
    private static bool AreSame((AnalysedDays First, AnalysedDays Second) days, Rule rule, Rule other)
    {
        var day = days.First.Days.From;
        return Key(rule) == Key(other) && Figures(rule, day) == Figures(other, day);

        static string Key(Rule rule) => string.Join(
            '|', rule.When is null ? "" : ConditionKey.Of(rule.When), ConditionKey.Of(rule.Check), rule.Deadline?.Id, rule.Deviation?.Name, rule.Remark?.Name);

        static string Figures(Rule rule, DateOnly day) => string.Join('|', FirstDays.NormsOf(rule)
            .OrderBy(n => n.Id, StringComparer.Ordinal)
            .SelectMany(n => NormFigures.All.Select(f => $"{n.Id} {f} {Figure(n, f, day)}").Append(Base(n))));

        static string Base(Norm norm) => norm is RateNorm rate ? $"{rate.Per} {rate.MinBase?.Name} {rate.MaxBase?.Name} {rate.MinBaseAtMost?.Name}" : "";
    }

    /// <summary>The changes of outcome that nothing in the conditions forbids.</summary>
    private static IEnumerable<(Outcome Before, Outcome After)> Changes((AnalysedDays First, AnalysedDays Second) days, Rule rule, Rule other) =>
        (from weight in OutcomeDifference.Weights(days.First, rule, days.Second, other)
         from change in weight is (var kind, { } severity, { } otherSeverity)
             ? OutcomeDifference.Changes(days.First, kind, rule, severity, days.Second, other, otherSeverity)
             : []
         select (change.Before, change.After)).Distinct();
}
