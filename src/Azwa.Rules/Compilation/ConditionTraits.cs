using Azwa.Rules.Binding;
using Azwa.Rules.Facts;

namespace Azwa.Rules.Compilation;

/// <summary>What can be said of a condition before any fact is there. Where it cannot be told, the answer is the careful one.</summary>
internal static class ConditionTraits
{
    /// <summary>Whether it asks for the day as of which is judged, or for a norm, which has its value by that day.</summary>
    public static bool DependsOnDay(Condition condition) => condition switch
    {
        AllCondition all => all.Parts.Any(DependsOnDay),
        AnyCondition any => any.Parts.Any(DependsOnDay),
        NotCondition not => DependsOnDay(not.Part),
        TermCondition term => DependsOnDay(term.Term.Holds!),
        CompareCondition { Operand: NormOperand } => true,
        CompareCondition { Operand: FieldOperand other } compare => compare.Field.Field.IsAsOf || other.Field.Field.IsAsOf,
        CompareCondition compare => compare.Field.Field.IsAsOf,
        MeetsCondition => true,
        QuantifierCondition quantifier => DependsOnDay(quantifier.That!) || (quantifier.With is { } with && DependsOnDay(with)),
        _ => false,
    };

    /// <summary>Whether it can come to unknown.</summary>
    public static bool CanBeUnknown(Condition condition) => condition switch
    {
        AllCondition all => all.Parts.Any(CanBeUnknown),
        AnyCondition any => any.Parts.Any(CanBeUnknown),
        NotCondition not => CanBeUnknown(not.Part),
        TermCondition { Navigate: null } term => CanBeUnknown(term.Term.Holds!),
        IsCondition @is => @is.Tests.Any(test => test.Field.Field.Absent != Absent.No),
        FilledCondition or EmptyCondition or IncludesCondition => false,
        _ => true,
    };
}
