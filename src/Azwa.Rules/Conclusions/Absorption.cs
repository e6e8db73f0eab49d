using Azwa.Rules.Findings;
using Azwa.Rules.Text;

namespace Azwa.Rules.Conclusions;

/// <summary>
/// Tells a missing input once: an undetermined evaluation that only misses inputs at or below a place where another undetermined finding
/// says that the input itself is missing is no finding of its own. Without this, an absent list of municipalities is told a dozen times.
/// </summary>
internal static class Absorption
{
    public static HashSet<Evaluation> Of(
        IReadOnlyList<Evaluation> evaluations, Func<Evaluation, IReadOnlyList<MissingInput>> missing, IComparer<Evaluation> order)
    {
        var undetermined = evaluations.Where(e => e.Outcome == Outcome.Undetermined).Select(e => (Evaluation: e, Missing: missing(e))).ToList();
        if (undetermined.Count == 0)
        {
            return [];
        }

        var standing = undetermined
            .Where(u => u.Missing.Any(m => JsonPointer.IsAtOrBelow(m.Path, u.Evaluation.Path)))
            .Select(u => u.Evaluation)
            .Order(order)
            .ToList();
        var absorbed = new HashSet<Evaluation>(ReferenceEqualityComparer.Instance);
        foreach (var (evaluation, inputs) in undetermined.OrderBy(u => u.Evaluation, order))
        {
            if (inputs.Count > 0 && standing.Exists(s => s != evaluation && !absorbed.Contains(s) && Covers(s, evaluation, inputs, order)))
            {
                absorbed.Add(evaluation);
            }
        }

        return absorbed;
    }

    // Of two at the same place, the first by rule stands.
    private static bool Covers(Evaluation standing, Evaluation other, IReadOnlyList<MissingInput> inputs, IComparer<Evaluation> order) =>
        inputs.All(m => JsonPointer.IsAtOrBelow(m.Path, standing.Path))
        && (standing.Path != other.Path || order.Compare(standing, other) < 0);
}
