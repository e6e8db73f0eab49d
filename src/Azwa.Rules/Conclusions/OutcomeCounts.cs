using Azwa.Rules.Compilation;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Conclusions;

/// <summary>How many evaluations came to each outcome, of every rule. One row of numbers for all rules: every evaluation counts.</summary>
internal sealed class OutcomeCounts(int rules)
{
    private static readonly Outcome[] Outcomes = Enum.GetValues<Outcome>();

    private readonly int[] _counts = new int[rules * Outcomes.Length];

    public void Add(CompiledRule rule, Outcome outcome) => _counts[(rule.Index * Outcomes.Length) + (int)outcome]++;

    /// <summary>Of one rule, in the order of the outcomes.</summary>
    public int[] OfRule(int index) => _counts.AsSpan(index * Outcomes.Length, Outcomes.Length).ToArray();

    /// <summary>Of all rules together; every outcome is there.</summary>
    public Dictionary<Outcome, int> Total()
    {
        var sums = new int[Outcomes.Length];
        for (var i = 0; i < _counts.Length; i++)
        {
            sums[i % sums.Length] += _counts[i];
        }

        return Outcomes.ToDictionary(o => o, o => sums[(int)o]);
    }
}
