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
        var users = new Dictionary<Norm, List<Rule>>();
        foreach (var rule in rules)
        {
            foreach (var norm in NormsOf(rule))
            {
                (users.TryGetValue(norm, out var known) ? known : users[norm] = []).Add(rule);
            }
        }

        var always = verdicts.Select(v => v.Combined?.Until).OfType<Norm>().ToHashSet();
        var first = DateOnly.MinValue;
        foreach (var norm in norms)
        {
            var isNeeded = always.Contains(norm) || !users.TryGetValue(norm, out var asking) || asking.Exists(rule => rule.Window.From < norm.FirstDay);
            if (isNeeded && norm.FirstDay > first)
            {
                first = norm.FirstDay;
            }
        }

        return first;
    }

    /// <summary>Every norm that a rule needs a value of: what it compares with, its deadline and what it quotes.</summary>
    public static HashSet<Norm> NormsOf(Rule rule) =>
        [.. Conditions.NormsOf(rule.When), .. Conditions.NormsOf(rule.Check), .. rule.Evidence.Select(e => e.Norm).Append(rule.Deadline).OfType<Norm>()];
}
