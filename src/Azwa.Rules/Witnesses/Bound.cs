using Azwa.Rules.Binding;
using Azwa.Rules.Compilation;
using Azwa.Rules.Facts;

namespace Azwa.Rules.Witnesses;

/// <summary>
/// A bound of a comparison as it is for one fact, and the nearest figures on both sides of it; a date is the number of its day. Immutable.
/// </summary>
/// <param name="IsLower">Whether what is below it is outside.</param>
/// <param name="At">The bound itself; null when no such figure can be written, such as half a person.</param>
/// <param name="Inside">The nearest figure inside that is not the bound.</param>
/// <param name="Outside">The nearest figure outside.</param>
internal sealed record Bound(bool IsLower, decimal? At, decimal Inside, decimal Outside)
{
    private const decimal Cent = 0.01m;

    // What a number of the format may have after the point.
    private const int Decimals = 10;

    /// <summary>The bounds of a comparison; none when what it compares with is not there.</summary>
    public static IEnumerable<Bound> Of(Condition condition, Fact fact, EvaluationContext context)
    {
        switch (condition)
        {
            case CompareCondition compare when ValueOf(compare.Operand, fact, context) is { } value:
                yield return Of(value, StepOf(compare.Field.Field), compare.AtLeast);
                break;
            case MeetsCondition meets:
                var target = Target.For(meets.Norm, Agenda.Of(fact), context);
                var step = meets.Norm.IsWhole ? 1 : Cent;
                if (target.LowestMet is { } lower)
                {
                    yield return Of(lower, step, isLower: true);
                }

                if (target.HighestMet is { } upper)
                {
                    yield return Of(upper, step, isLower: false);
                }

                break;
        }
    }

    /// <summary>The number in a field, or that of its day; null when nothing is given.</summary>
    public static decimal? ValueOf(FieldRef reference, Fact fact, EvaluationContext context) =>
        reference.Field.IsAsOf ? context.AsOf.DayNumber
        : reference.OwnerOf(fact) is not { } owner ? null
        : reference.Field.Date is { } date ? date(owner)?.DayNumber
        : reference.Field.Number?.Invoke(owner);

    public static decimal StepOf(Field field) => field.Type is FieldType.Date or FieldType.Integer ? 1 : Cent;

    private static Bound Of(decimal value, decimal step, bool isLower)
    {
        var at = value % step == 0 || (step < 1 && value == decimal.Round(value, Decimals));
        var below = decimal.Floor(value / step) * step;
        var above = decimal.Ceiling(value / step) * step;
        var (under, over) = below == above ? (below - step, above + step) : (below, above);
        return new Bound(isLower, at ? value : null, isLower ? over : under, isLower ? under : over);
    }

    private static decimal? ValueOf(Operand operand, Fact fact, EvaluationContext context) =>
        operand is FieldOperand other ? ValueOf(other.Field, fact, context) : context.Norms.ValueOf(operand);
}
