using Azwa.Rules.Binding;
using Azwa.Rules.Facts;

namespace Azwa.Rules.Compilation;

/// <summary>
/// A rule taken apart for an engine that shares conditions: 'when' as the parts that must all hold, terms opened, each asked of the fact it
/// speaks of. That loses nothing: "and" takes the least of its parts, however they are grouped.
/// </summary>
internal sealed class RuleParts
{
    private readonly ConditionCompiler _compiler;
    private readonly FactType _type;

    public RuleParts(Rule rule, ConditionCompiler compiler)
    {
        _type = rule.Type;
        _compiler = compiler;
        When = rule.When is null ? [] : [.. Conjuncts(rule.When).DistinctBy(c => (c.FactType, c.IsOfOwner, c.Key))];
        Check = Part(rule.Check);
    }

    public IReadOnlyList<RuleCondition> When { get; }

    public RuleCondition Check { get; }

    private IEnumerable<RuleCondition> Conjuncts(Condition condition) => condition switch
    {
        AllCondition all => all.Parts.SelectMany(Conjuncts),
        TermCondition { Navigate: null } term => Conjuncts(term.Term.Holds!),
        FilledCondition filled => filled.Fields.Select(field => Part(filled with { Fields = [field] })),
        EmptyCondition empty => empty.Fields.Select(field => Part(empty with { Fields = [field] })),
        IsCondition @is => @is.Tests.Select(test => Part(@is with { Tests = [test] })),
        _ => [Part(condition)],
    };

    private RuleCondition Part(Condition condition)
    {
        var parent = SubjectOf(condition);
        return parent is null
            ? Leaf(condition, _type, null)
            : Leaf(Rebased(condition), FactTypes.Get(parent.Type), parent);
    }

    private RuleCondition Leaf(Condition condition, FactType type, Parent? parent) =>
        new(ConditionKey.Of(condition), type, parent, _compiler.Compile(condition))
        {
            DependsOnDay = ConditionTraits.DependsOnDay(condition),
            CanBeUnknown = ConditionTraits.CanBeUnknown(condition),
            Quantifier = Quantifier(condition, type),
        };

    private RuleQuantifier? Quantifier(Condition condition, FactType type)
    {
        if (condition is TermCondition { Navigate: null } term)
        {
            return Quantifier(term.Term.Holds!, type);
        }

        if (condition is not QuantifierCondition { Children: { Navigate: null } children } quantifier
            || children.Type.Parents.FirstOrDefault(p => p.Type == type.Name && !p.IsOptional) is not { } owner)
        {
            return null;
        }

        RuleCondition Child(Condition of) => Leaf(of, children.Type, null);
        return new RuleQuantifier(quantifier.Every, quantifier.With is { } with ? Child(with) : null, Child(quantifier.That!), owner)
        {
            IsUnknownWithoutChildren = children.Children.Absent == Absent.Unknown,
        };
    }

    /// <summary>The parent that a condition speaks of and of nothing else; null when it speaks of the fact itself.</summary>
    private Parent? SubjectOf(Condition condition)
    {
        var subjects = SubjectsOf(condition).Distinct().Take(2).ToList();
        return subjects is [{ IsOptional: false } only] ? only : null;
    }

    private IEnumerable<Parent?> SubjectsOf(Condition condition) => condition switch
    {
        AllCondition all => all.Parts.SelectMany(SubjectsOf),
        AnyCondition any => any.Parts.SelectMany(SubjectsOf),
        NotCondition not => SubjectsOf(not.Part),
        TermCondition { Navigate: null } term => SubjectsOf(term.Term.Holds!),
        TermCondition term => [_type.Parents.FirstOrDefault(p => p.Type == term.Term.Type.Name)],
        QuantifierCondition { Children: { Navigate: not null } children } => [_type.Parents.FirstOrDefault(p => children.Name == p.Type + "." + children.Children.Name)],
        QuantifierCondition => [null],
        _ => Conditions.FieldsOf(condition).Select(SubjectOf),
    };

    // A field of a child by key is read through the fact itself.
    private Parent? SubjectOf(FieldRef field) =>
        field.Navigate is null ? null : _type.Parents.FirstOrDefault(p => p.Type == field.Owner.Name && field.Name == p.Type + "." + field.Field.Name);

    /// <summary>The condition as the parent itself would put it.</summary>
    private static Condition Rebased(Condition condition) => condition switch
    {
        AllCondition all => all with { Parts = [.. all.Parts.Select(Rebased)] },
        AnyCondition any => any with { Parts = [.. any.Parts.Select(Rebased)] },
        NotCondition not => not with { Part = Rebased(not.Part) },
        TermCondition { Navigate: null } term => Rebased(term.Term.Holds!),
        TermCondition term => term.Term.Holds!,
        FilledCondition filled => filled with { Fields = [.. filled.Fields.Select(Rebased)] },
        EmptyCondition empty => empty with { Fields = [.. empty.Fields.Select(Rebased)] },
        KnownCondition known => known with { Fields = [.. known.Fields.Select(Rebased)] },
        IsCondition @is => @is with { Tests = [.. @is.Tests.Select(test => (Rebased(test.Field), test.Values))] },
        SameCondition same => same with { Left = Rebased(same.Left), Right = Rebased(same.Right) },
        IncludesCondition includes => includes with { Field = Rebased(includes.Field) },
        CompareCondition { Operand: FieldOperand other } compare => compare with { Field = Rebased(compare.Field), Operand = new FieldOperand(Rebased(other.Field)) },
        CompareCondition compare => compare with { Field = Rebased(compare.Field) },
        MeetsCondition meets => meets with { Field = Rebased(meets.Field) },
        QuantifierCondition quantifier => quantifier with { Children = quantifier.Children with { Name = quantifier.Children.Children.Name, Navigate = null } },
        _ => throw new InvalidOperationException($"No subject for {condition.GetType().Name}."),
    };

    private static FieldRef Rebased(FieldRef field) => new(field.Field.Name, field.Field, field.Owner, null);
}
