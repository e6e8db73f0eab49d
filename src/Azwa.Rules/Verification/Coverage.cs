using Azwa.Rules.Binding;

namespace Azwa.Rules.Verification;

/// <summary>A clause of a source and the rules that enforce it. Immutable.</summary>
/// <param name="Clause">The id of the clause, such as <c>OPD.L386</c>.</param>
/// <param name="Document">The document.</param>
/// <param name="Section">The heading it stands under.</param>
/// <param name="Says">What it says, in our own words.</param>
/// <param name="Requirements">The requirements that rest on it.</param>
/// <param name="Rules">The rules that enforce one of those.</param>
/// <param name="LeftTo">Who else deals with it: <c>mens</c>, <c>verdict</c>, <c>lader</c> or <c>informatie</c>; empty when only rules do.</param>
public sealed record ClauseCoverage(
    string Clause, string Document, string Section, string Says, IReadOnlyList<string> Requirements, IReadOnlyList<string> Rules, IReadOnlyList<string> LeftTo);

/// <summary>A rule and the clauses that it rests on. Immutable.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Title">What it asks.</param>
/// <param name="Requirements">The requirements that it enforces.</param>
/// <param name="Clauses">The clauses that it cites.</param>
public sealed record RuleCoverage(string RuleId, string Title, IReadOnlyList<string> Requirements, IReadOnlyList<string> Clauses);

/// <summary>
/// The trace both ways: from each clause of the sources to the rules that enforce it, from each rule to its clauses, and what is left
/// to people. Immutable.
/// </summary>
public sealed class Coverage
{
    private Coverage(IReadOnlyList<ClauseCoverage> clauses, IReadOnlyList<RuleCoverage> rules, IReadOnlyList<string> forHumans, IReadOnlyList<string> gaps)
    {
        Clauses = clauses;
        Rules = rules;
        ForHumans = forHumans;
        Gaps = gaps;
    }

    /// <summary>Every clause, in the order of the register.</summary>
    public IReadOnlyList<ClauseCoverage> Clauses { get; }

    /// <summary>Every rule, by id.</summary>
    public IReadOnlyList<RuleCoverage> Rules { get; }

    /// <summary>The requirements that only people can judge.</summary>
    public IReadOnlyList<string> ForHumans { get; }

    /// <summary>What is not traced, in Dutch; empty when everything is.</summary>
    public IReadOnlyList<string> Gaps { get; }

    internal static Coverage Of(BoundRuleSet set)
    {
        var register = set.Register;
        var rules = set.Rules.Select(rule => new RuleCoverage(
            rule.Id,
            rule.Title.Nl,
            Distinct(rule, v => v.Requirements),
            Distinct(rule, v => v.Sources.Select(c => c.Id)))).ToList();
        var enforcing = rules
            .SelectMany(rule => rule.Requirements.Select(id => (id, rule.RuleId)))
            .ToLookup(pair => pair.id, pair => pair.RuleId, StringComparer.Ordinal);
        var clauses = register.Clausules.Values.Select(clause => new ClauseCoverage(
            clause.Id,
            clause.Bron.Document,
            clause.Sectie,
            clause.Zegt,
            clause.Eisen,
            [.. clause.Eisen.SelectMany(id => enforcing[id]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            [.. clause.Eisen.Select(id => register.Eisen.GetValueOrDefault(id)?.Oordeel ?? "?").Where(o => o != "regel").Distinct(StringComparer.Ordinal)])).ToList();
        return new Coverage(
            clauses,
            rules,
            [.. register.Eisen.Values.Where(e => e.Vraag is not null).Select(e => e.Id)],
            [.. GapsOf(set, rules, enforcing)]);
    }

    private static IEnumerable<string> GapsOf(BoundRuleSet set, List<RuleCoverage> rules, ILookup<string, string> enforcing)
    {
        var register = set.Register;
        var withClause = register.Clausules.Values.SelectMany(c => c.Eisen).ToHashSet(StringComparer.Ordinal);
        foreach (var requirement in register.Eisen.Values)
        {
            if (requirement.Oordeel == "regel" && !enforcing[requirement.Id].Any())
            {
                yield return $"eis {requirement.Id} hoort bij een regel, maar geen regel noemt haar";
            }

            if (requirement.Oordeel != "regel" && enforcing[requirement.Id].FirstOrDefault() is { } rule)
            {
                yield return $"eis {requirement.Id} staat in het register als {requirement.Oordeel}, maar regel {rule} noemt haar";
            }

            if (requirement.Oordeel == "mens" && requirement.Vraag is null)
            {
                yield return $"eis {requirement.Id} is voor mensen, maar heeft geen vraag";
            }

            if (!requirement.Interpretatie && !withClause.Contains(requirement.Id))
            {
                yield return $"eis {requirement.Id} rust op geen clausule en heet geen interpretatie";
            }
        }

        foreach (var clause in register.Clausules.Values)
        {
            foreach (var id in clause.Eisen.Where(id => !register.Eisen.ContainsKey(id)))
            {
                yield return $"clausule {clause.Id} noemt eis {id}, die niet bestaat";
            }

            if (clause.Eisen.Count == 0 && !clause.Verloren && clause.Modaliteit != "info")
            {
                yield return $"clausule {clause.Id} hoort bij geen eis";
            }
        }

        foreach (var rule in rules)
        {
            var interpretation = rule.Requirements.All(id => register.Eisen[id].Interpretatie);
            if (rule.Clauses.Count == 0 && !interpretation)
            {
                yield return $"regel {rule.RuleId} noemt geen clausule";
            }

            foreach (var clause in rule.Clauses.Where(c => !register.Clausules[c].Eisen.Intersect(rule.Requirements).Any()))
            {
                yield return $"regel {rule.RuleId} noemt clausule {clause}, die over andere eisen gaat";
            }
        }
    }

    private static IReadOnlyList<string> Distinct(Rule rule, Func<RuleVariant, IEnumerable<string>> values) =>
        [.. rule.Variants.OfType<RuleVariant>().SelectMany(values).Distinct(StringComparer.Ordinal)];
}
