using Azwa.Rules.Binding;
using Azwa.Rules.Compilation;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Conclusions;

/// <summary>Adds up what evaluations contribute to verdicts: the worst counts.</summary>
internal sealed class VerdictTally
{
    private readonly IReadOnlyList<VerdictDefinition> _definitions;
    private readonly int[] _worst;

    public VerdictTally(IReadOnlyList<VerdictDefinition> definitions)
    {
        _definitions = definitions;
        _worst = new int[definitions.Count];
        Array.Fill(_worst, VerdictContribution.None);
    }

    public void Add(VerdictContribution[] contributions, Outcome outcome)
    {
        foreach (var contribution in contributions)
        {
            ref var worst = ref _worst[contribution.Verdict];
            worst = Math.Max(worst, contribution.Of(outcome));
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
                : _worst[i] >= 0 ? definition.Order[_worst[i]] : definition.Columns.GetValueOrDefault(Outcome.NotApplicable, definition.Order[0]);
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
