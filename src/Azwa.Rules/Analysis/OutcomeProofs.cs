using Azwa.Rules.Binding;
using Azwa.Rules.Findings;
using Azwa.Rules.Verification;

namespace Azwa.Rules.Analysis;

/// <summary>Proves of outcomes that they cannot be: on no day, under no profile, for no fact of some kinds.</summary>
internal sealed class OutcomeProofs(IReadOnlyList<AnalysedDays> spans) : IOutcomeProofs
{
    public string? WhyNever(Rule rule, IReadOnlyList<int> kinds, Outcome outcome)
    {
        var why = new List<string>();
        foreach (var days in spans)
        {
            if (days.Set.Rules.FirstOrDefault(r => r.Id == rule.Id) is not { } held)
            {
                continue;
            }

            foreach (var (kind, severity) in kinds.SelectMany(k => Severities(held, k), (k, severity) => (k, severity)))
            {
                var space = new Space(held.Type, days.Set.Catalogus.Kinds.Of(held.Type)[kind], days.Set.Catalogus.Kinds, days.Set.Catalogus.Vulling, days.Days);
                var question = new RuleQuestion(space, days.Norms, held, severity);
                foreach (var way in question.WaysTo(outcome))
                {
                    if (Solver.Solve(space, way).Answer != Answer.Impossible)
                    {
                        return null;
                    }

                    // That a rule without a condition always speaks needs no saying.
                    if (Smallest(space, way) is var clash && (held.When is not null || question.NameOf(clash[^1]) != "when"))
                    {
                        why.Add(Told(question, clash));
                    }
                }
            }
        }

        return string.Join("; ", why.Distinct(StringComparer.Ordinal));
    }

    private static IEnumerable<Severity> Severities(Rule rule, int kind) => rule.Variants[kind]?.Severities.Values.OfType<Severity>().Distinct() ?? [];

    /// <summary>The fewest goals that cannot be met together.</summary>
    private static List<Goal> Smallest(Space space, IReadOnlyList<Goal> way)
    {
        var left = way.ToList();
        foreach (var goal in way)
        {
            List<Goal> without = [.. left.Where(g => g != goal)];
            if (without.Count > 0 && Solver.Solve(space, without).Answer == Answer.Impossible)
            {
                left = without;
            }
        }

        return left;
    }

    private static string Told(RuleQuestion question, List<Goal> clash)
    {
        var never = $"{question.NameOf(clash[^1])} is nooit {Word(clash[^1])}";
        return clash.Count == 1 ? never : $"{never} waar {string.Join(" en ", clash.SkipLast(1).Select(g => $"{question.NameOf(g)} {Word(g)} is"))}";
    }

    private static string Word(Goal goal) => goal.Wanted switch
    {
        TruthSet.True => "waar",
        TruthSet.False => "onwaar",
        TruthSet.Unknown => "onbekend",
        _ => "niet waar",
    };
}
