using Azwa.Rules.Binding;
using Azwa.Rules.Explanation;
using Azwa.Rules.Facts;

namespace Azwa.Rules.Mutation;

/// <summary>All mutants of a rule set: of the conditions of rules and terms, of what else a rule says, and of the norms.</summary>
internal sealed class Mutants(BoundRuleSet set)
{
    private readonly ConditionText _text = new(norm => NormText.Value(norm, asOf: null) + NormText.Tolerance(norm));

    public IEnumerable<Mutant> All() =>
        set.Rules.SelectMany(Of).Concat(set.Terms.Values.SelectMany(Of)).Concat(set.Norms.Values.SelectMany(Of));

    private IEnumerable<Mutant> Of(Rule rule)
    {
        var conditions = (rule.When is null ? [] : ConditionMutations.Within(rule.When)).Concat(ConditionMutations.Within(rule.Check));
        var mutants = conditions.SelectMany(c => Of(c, rule.Id, rule.File))
            .Concat(Without(rule))
            .Concat(Statuses(rule));
        return mutants;
    }

    private IEnumerable<Mutant> Of(Term term) => ConditionMutations.Within(term.Holds!).SelectMany(c => Of(c, term.Name, term.Source.Name));

    private IEnumerable<Mutant> Of(Condition condition, string subject, string file) =>
        from mutation in ConditionMutations.All
        from changed in mutation.Of(condition)
        let mutated = new ConditionRewriter(condition, changed).Of(set)
        select new Mutant(mutation.Name, subject, file, condition.Syntax, $"{_text.Of(condition)} → {_text.Of(changed)}", mutated, Changed(mutated));

    /// <summary>With a part of the rule left out.</summary>
    private IEnumerable<Mutant> Without(Rule rule)
    {
        if (rule.When is not null)
        {
            yield return With(rule, rule with { When = null }, "voorwaarde weggelaten", "zonder when");
        }

        if (rule.Deadline is not null)
        {
            yield return With(rule, rule with { Deadline = null }, "termijn weggelaten", "zonder deadline");
        }

        if (rule.Deviation is not null)
        {
            yield return With(rule, rule with { Deviation = null }, "afwijking weggelaten", "zonder deviation");
        }

        if (rule.Remark is not null)
        {
            yield return With(rule, rule with { Remark = null }, "opmerking weggelaten", "zonder remark");
        }
    }

    /// <summary>With one status taken for another, of a rule that tells statuses apart.</summary>
    private IEnumerable<Mutant> Statuses(Rule rule)
    {
        var kinds = set.Catalogus.Kinds.Of(rule.Type);

        // Kinds for which the rule is the same are of one part; those for which it does not speak are of none.
        var parts = VariantGroups.Of(rule, kinds).SelectMany((group, i) => group.Kinds.Select(kind => (kind, i + 1))).ToDictionary(k => k.kind, k => k.Item2);
        var groups = kinds.Index()
            .GroupBy(k => Status(k.Item), k => k.Index, StringComparer.Ordinal)
            .Select(g => (Status: g.Key, Kinds: g.ToHashSet(), Parts: g.Select(k => parts.GetValueOrDefault(k)).Distinct().ToList()))
            .ToList();
        if (groups.Exists(g => g.Status is null || g.Parts.Count > 1))
        {
            yield break;
        }

        foreach (var group in groups)
        {
            foreach (var other in groups.Where(o => o.Parts[0] != group.Parts[0]).DistinctBy(o => o.Parts[0]))
            {
                var variant = rule.Variants[other.Kinds.First()];
                yield return With(
                    rule, rule with { Variants = [.. rule.Variants.Select((v, i) => group.Kinds.Contains(i) ? variant : v)] },
                    "status veranderd", $"{group.Status} als {other.Status}");
            }
        }
    }

    private static string? Status(Kind kind) => kind.Fixed.GetValueOrDefault("status") ?? kind.Fixed.GetValueOrDefault("aanpak.status");

    private IEnumerable<Mutant> Of(Norm norm) =>
        from figure in NormFigures.Of(norm)
        let now = NormFigures.On(norm, figure, DateOnly.MaxValue)
        where now is not null
        from shifted in Shifted(norm, figure, now)
        let mutated = new ConditionRewriter(norm, shifted).Of(set)
        select new Mutant(
            "grens verschoven", norm.Id, norm.File, norm.Syntax, $"{figure} {now} → {NormFigures.On(shifted, figure, DateOnly.MaxValue)}", mutated, Changed(mutated));

    private static IEnumerable<Norm> Shifted(Norm norm, string figure, string now)
    {
        switch (norm)
        {
            case DateNorm date:
                return new[] { -1, 1 }.Select(days => NormFigures.With(date, date.Values[^1].Value.AddDays(days)));
            case YearNorm year:
                return new[] { -1, 1 }.Select(years => NormFigures.With(year, year.Values[^1].Value + years));
            default:
                // One more or less of the last digit that is written.
                var value = decimal.Parse(now, System.Globalization.CultureInfo.InvariantCulture);
                var step = new decimal(1, 0, 0, isNegative: false, value.Scale);
                return new[] { -step, step }
                    .Where(change => value + change >= 0)
                    .Select(change => NormFigures.With((RateNorm)norm, new Dictionary<string, decimal>(StringComparer.Ordinal) { [figure] = value + change }))
                    .OfType<Norm>();
        }
    }

    private Mutant With(Rule rule, Rule changed, string change, string text) => new(
        change, rule.Id, rule.File, rule.Syntax, text, set with { Rules = [.. set.Rules.Select(r => r == rule ? changed : r)] }, [(rule, changed)]);

    private List<(Rule Before, Rule After)> Changed(BoundRuleSet mutated) =>
        [.. set.Rules.Zip(mutated.Rules).Where(r => !ReferenceEquals(r.First, r.Second)).Select(r => (r.First, r.Second))];
}
