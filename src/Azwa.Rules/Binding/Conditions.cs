namespace Azwa.Rules.Binding;

/// <summary>Questions about bound conditions.</summary>
internal static class Conditions
{
    /// <summary>The conditions that one joins or turns around, asked of the same fact; none of any other.</summary>
    public static IReadOnlyList<Condition> Joined(Condition? condition) => condition switch
    {
        AllCondition all => all.Parts,
        AnyCondition any => any.Parts,
        NotCondition not => [not.Part],
        _ => [],
    };

    /// <summary>The fields that a condition reads of the fact itself and its parents, in the order in which they stand.</summary>
    public static IEnumerable<FieldRef> FieldsOf(Condition? condition) => condition switch
    {
        null => [],
        AllCondition or AnyCondition or NotCondition => Joined(condition).SelectMany(FieldsOf),
        TermCondition { Navigate: null } term => FieldsOf(term.Term.Holds),
        FilledCondition filled => filled.Fields,
        EmptyCondition empty => empty.Fields,
        KnownCondition known => known.Fields,
        IsCondition @is => @is.Tests.Select(t => t.Field),
        SameCondition same => [same.Left, same.Right],
        IncludesCondition includes => [includes.Field],
        CompareCondition { Operand: FieldOperand other } compare => [compare.Field, other.Field],
        CompareCondition compare => [compare.Field],
        MeetsCondition meets => [meets.Field],
        _ => [],
    };

    /// <summary>The conditions that a conjunction consists of; several fields under one operator are a conjunction too. None for any other.</summary>
    public static IReadOnlyList<Condition> PartsOf(Condition condition) => condition switch
    {
        AllCondition all => all.Parts,
        FilledCondition { Fields.Count: > 1 } filled => [.. filled.Fields.Select(f => filled with { Fields = [f] })],
        EmptyCondition { Fields.Count: > 1 } empty => [.. empty.Fields.Select(f => empty with { Fields = [f] })],
        KnownCondition { Fields.Count: > 1 } known => [.. known.Fields.Select(f => known with { Fields = [f] })],
        IsCondition { Tests.Count: > 1 } @is => [.. @is.Tests.Select(t => @is with { Tests = [t] })],
        _ => [],
    };

    /// <summary>The first norm that a condition compares with.</summary>
    public static Norm? NormOf(Condition? condition) => condition switch
    {
        AllCondition or AnyCondition or NotCondition => Joined(condition).Select(NormOf).FirstOrDefault(n => n is not null),
        TermCondition term => NormOf(term.Term.Holds),
        CompareCondition { Operand: NormOperand operand } => operand.Norm,
        MeetsCondition meets => meets.Norm,
        _ => null,
    };

    /// <summary>Every norm that a condition compares with, also through its terms and the children that it looks at.</summary>
    public static HashSet<Norm> NormsOf(Condition? condition)
    {
        var norms = new HashSet<Norm>();
        var terms = new HashSet<Term>();
        Collect(condition);
        return norms;

        void Collect(Condition? part)
        {
            switch (part)
            {
                case AllCondition or AnyCondition or NotCondition:
                    Joined(part).ToList().ForEach(Collect);
                    break;
                case TermCondition { Term: { } term } when terms.Add(term):
                    Collect(term.Holds);
                    break;
                case QuantifierCondition quantifier:
                    Collect(quantifier.With);
                    Collect(quantifier.That);
                    break;
                case CompareCondition or MeetsCondition when NormOf(part) is { } norm:
                    norms.Add(norm);
                    break;
            }
        }
    }

    /// <summary>The target that a check measures a value against, if it does.</summary>
    public static MeetsCondition? MeetsOf(Condition? condition) => condition switch
    {
        MeetsCondition meets => meets,
        AllCondition all => all.Parts.Select(MeetsOf).FirstOrDefault(m => m is not null),
        TermCondition term => MeetsOf(term.Term.Holds),
        _ => null,
    };
}
