using Azwa.Rules.Syntax;

namespace Azwa.Rules.Binding;

/// <summary>A condition with its types settled; every node keeps the text it came from.</summary>
internal abstract record Condition(Node Syntax);

internal sealed record AllCondition(Node Syntax, IReadOnlyList<Condition> Parts) : Condition(Syntax);

internal sealed record AnyCondition(Node Syntax, IReadOnlyList<Condition> Parts) : Condition(Syntax);

internal sealed record NotCondition(Node Syntax, Condition Part) : Condition(Syntax);

internal sealed record TermCondition(Node Syntax, Term Term, Func<Facts.Fact, Facts.Fact?>? Navigate, string Name) : Condition(Syntax);

internal sealed record FilledCondition(Node Syntax, IReadOnlyList<FieldRef> Fields) : Condition(Syntax);

internal sealed record EmptyCondition(Node Syntax, IReadOnlyList<FieldRef> Fields) : Condition(Syntax);

/// <summary>True or unknown, never false: what is not given here may well stand in the text.</summary>
internal sealed record KnownCondition(Node Syntax, IReadOnlyList<FieldRef> Fields) : Condition(Syntax);

internal sealed record IsCondition(Node Syntax, IReadOnlyList<(FieldRef Field, IReadOnlyList<string> Values)> Tests) : Condition(Syntax);

internal sealed record SameCondition(Node Syntax, FieldRef Left, FieldRef Right) : Condition(Syntax);

internal sealed record IncludesCondition(Node Syntax, FieldRef Field, string Value) : Condition(Syntax);

/// <summary>The field is at least, or at most, the operand; dates and numbers alike, inclusive.</summary>
internal sealed record CompareCondition(Node Syntax, FieldRef Field, bool AtLeast, Operand Operand) : Condition(Syntax);

internal sealed record MeetsCondition(Node Syntax, FieldRef Field, RateNorm Norm) : Condition(Syntax);

/// <summary>Every (or some) child for which 'with' holds has 'that'.</summary>
internal sealed record QuantifierCondition(Node Syntax, bool Every, ChildrenRef Children, Condition? With, Condition? That) : Condition(Syntax);

/// <summary>What a field is compared with.</summary>
internal abstract record Operand;

internal sealed record NormOperand(Norm Norm) : Operand;

internal sealed record FieldOperand(FieldRef Field) : Operand;

internal sealed record NumberOperand(decimal Value) : Operand;

internal sealed record DateOperand(DateOnly Value) : Operand;
