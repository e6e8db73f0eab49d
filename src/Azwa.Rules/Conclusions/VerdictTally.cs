using Azwa.Rules.Binding;
using Azwa.Rules.Compilation;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Conclusions;

/// <summary>Adds up what evaluations contribute to verdicts: the worst counts.</summary>
internal sealed class VerdictTally(IReadOnlyList<VerdictDefinition> definitions)
{
    private readonly int[] _worst = [.. definitions.Select(_ => -1)];

    public void Add(IReadOnlyDictionary<string, string> ruleVerdicts, Outcome outcome)
    {
        foreach (var (name, failure) in ruleVerdicts)
        {
            var index = IndexOf(name);
            var value = outcome == Outcome.Failed ? failure : definitions[index].Columns.GetValueOrDefault(outcome);
            if (value is not null)
            {
                _worst[index] = Math.Max(_worst[index], Rank(definitions[index], value));
            }
        }
    }

    /// <summary>A verdict that nothing contributed to is what a rule that has nothing to say contributes.</summary>
    public Verdicts ToVerdicts(EvaluationContext context)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var shown = new List<KeyValuePair<string, string>>();
        for (var i = 0; i < definitions.Count; i++)
        {
            var definition = definitions[i];
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

    private int IndexOf(string name)
    {
        for (var i = 0; i < definitions.Count; i++)
        {
            if (definitions[i].Name == name)
            {
                return i;
            }
        }

        throw new InvalidOperationException($"There is no verdict '{name}'.");
    }

    private static int Rank(VerdictDefinition definition, string value)
    {
        for (var i = 0; i < definition.Order.Count; i++)
        {
            if (definition.Order[i] == value)
            {
                return i;
            }
        }

        throw new InvalidOperationException($"Verdict '{definition.Name}' has no value '{value}'.");
    }
}
