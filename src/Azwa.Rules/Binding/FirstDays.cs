namespace Azwa.Rules.Binding;

/// <summary>Finds the first day that can be judged.</summary>
internal static class FirstDays
{
    /// <summary>
    /// The day from which every norm has a value. A norm that only later rules compare with may begin as late as they do: nobody asks for
    /// it before.
    /// </summary>
    public static DateOnly Of(IEnumerable<Norm> norms, IReadOnlyList<Rule> rules, IEnumerable<VerdictDefinition> verdicts)
    {
        var users = rules.SelectMany(rule => NormsOf(rule).Select(norm => (norm, rule))).ToLookup(u => u.norm, u => u.rule);
        var always = verdicts.Select(v => v.Combined?.Until).OfType<Norm>().ToHashSet();
        return norms
            .Where(norm => always.Contains(norm) || !users[norm].Any() || users[norm].Any(rule => rule.Window.From < norm.FirstDay))
            .Select(norm => norm.FirstDay)
            .DefaultIfEmpty(DateOnly.MinValue)
            .Max();
    }

    /// <summary>Every norm that a rule needs a value of: what it compares with, its deadline and what it quotes.</summary>
    public static HashSet<Norm> NormsOf(Rule rule) =>
        [.. Conditions.NormsOf(rule.When), .. Conditions.NormsOf(rule.Check), .. rule.Evidence.Select(e => e.Norm).Append(rule.Deadline).OfType<Norm>()];
}
