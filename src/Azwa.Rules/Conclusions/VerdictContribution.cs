using Azwa.Rules.Binding;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Conclusions;

/// <summary>What the outcomes of a rule make of one verdict: looked up by outcome, because every evaluation asks.</summary>
internal sealed class VerdictContribution
{
    /// <summary>The rank of no value at all: better than the best.</summary>
    public const int None = -1;

    private readonly int[] _ranks;

    private VerdictContribution(int verdict, int[] ranks)
    {
        Verdict = verdict;
        _ranks = ranks;
    }

    /// <summary>The place of the verdict among the definitions.</summary>
    public int Verdict { get; }

    /// <summary>The contributions of a rule, given the value that its failing makes of each verdict.</summary>
    public static VerdictContribution[] Of(IReadOnlyDictionary<string, string> failures, IReadOnlyList<VerdictDefinition> definitions) =>
    [
        .. from failure in failures
           let index = IndexOf(failure.Key, definitions)
           select new VerdictContribution(index, [.. Enum.GetValues<Outcome>().Select(o => Rank(definitions[index], o, failure.Value))])
    ];

    /// <summary>The rank of the value that an outcome contributes, from good to bad.</summary>
    public int Of(Outcome outcome) => _ranks[(int)outcome];

    private static int IndexOf(string name, IReadOnlyList<VerdictDefinition> definitions)
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

    private static int Rank(VerdictDefinition definition, Outcome outcome, string failure)
    {
        var value = outcome == Outcome.Failed ? failure : definition.Columns.GetValueOrDefault(outcome);
        if (value is null)
        {
            return None;
        }

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
