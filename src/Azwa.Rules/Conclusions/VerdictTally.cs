using Azwa.Rules.Binding;
using Azwa.Rules.Compilation;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Conclusions;

/// <summary>Counts what evaluations contribute to verdicts, by value: the worst of which there is any counts.</summary>
internal sealed class VerdictTally
{
    private readonly IReadOnlyList<VerdictDefinition> _definitions;
    private readonly int[][] _counts;

    public VerdictTally(IReadOnlyList<VerdictDefinition> definitions)
    {
        _definitions = definitions;
        _counts = new int[definitions.Count][];
        for (var i = 0; i < _counts.Length; i++)
        {
            _counts[i] = new int[definitions[i].Order.Count];
        }
    }

    public void Add(VerdictContribution[] contributions, Outcome outcome) => Count(contributions, outcome, 1);

    /// <summary>Counts what an evaluation contributes so many times; -1 takes it back.</summary>
    public void Count(VerdictContribution[] contributions, Outcome outcome, int times)
    {
        foreach (var contribution in contributions)
        {
            var rank = contribution.Of(outcome);
            if (rank != VerdictContribution.None)
            {
                _counts[contribution.Verdict][rank] += times;
            }
        }
    }

    /// <summary>A verdict that nothing contributed to is what a rule that has nothing to say contributes.</summary>
    public Verdicts ToVerdicts(EvaluationContext context)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var shown = new List<KeyValuePair<string, string>>();
        for (var i = 0; i < _definitions.Count; i++)
        {
            var definition = _definitions[i];
            var value = definition.Combined is { } combined
                ? Combine(combined, values, context)
                : Array.FindLastIndex(_counts[i], count => count > 0) is >= 0 and var worst ? definition.Order[worst] : definition.Columns.GetValueOrDefault(Outcome.NotApplicable, definition.Order[0]);
            values[definition.Name] = value;
            if (!definition.IsInternal)
            {
                shown.Add(new KeyValuePair<string, string>(definition.Name, value));
            }
        }

        return new Verdicts(shown);
    }

    private static string Combine(CombinedVerdict combined, Dictionary<string, string> values, EvaluationContext context)
    {
        if (combined.All.All(need => values[need.Key] == need.Value))
        {
            return combined.Then;
        }

        return context.AsOf <= context.Norms.Date(combined.Until) ? combined.While : combined.Otherwise;
    }
}
