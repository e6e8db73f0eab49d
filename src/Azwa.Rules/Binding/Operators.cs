using Azwa.Rules.Syntax;

namespace Azwa.Rules.Binding;

/// <summary>An operator: its name, what it says in Dutch, the shape of its argument, and how that is bound.</summary>
internal sealed record Operator(string Name, string Nl, ArgumentShape Shape, Func<ConditionBinder, Node, Node, Scope, Condition?> Bind);

/// <summary>The closed algebra of conditions. One table serves 'when', 'check' and the terms.</summary>
internal static class Operators
{
    public static readonly Operator[] All =
    [
        new("all", "{1} en {2}", ArgumentShape.Conditions, (b, at, argument, scope) => b.Parts("all", argument, scope) is { } parts ? new AllCondition(at, parts) : null),
        new("any", "{1} of {2}", ArgumentShape.Conditions, (b, at, argument, scope) => b.Parts("any", argument, scope) is { } parts ? new AnyCondition(at, parts) : null),
        new("not", "niet: {1}", ArgumentShape.Condition, (b, at, argument, scope) => b.Bind(argument, scope) is { } part ? new NotCondition(at, part) : null),
        new("filled", "{1} is ingevuld", ArgumentShape.Fields, (b, at, argument, scope) => b.Fields("filled", argument, scope) is { } fields ? new FilledCondition(at, fields) : null),
        new("empty", "{1} is leeg", ArgumentShape.Fields, (b, at, argument, scope) => b.Fields("empty", argument, scope) is { } fields ? new EmptyCondition(at, fields) : null),
        new("known", "{1} is bekend", ArgumentShape.Fields, (b, at, argument, scope) => b.Fields("known", argument, scope) is { } fields ? new KnownCondition(at, fields) : null),
        new("is", "{1} is {2}", ArgumentShape.Words, (b, at, argument, scope) => b.Is(at, argument, scope)),
        new("same", "{1} is gelijk aan {2}", ArgumentShape.TwoFields, (b, at, argument, scope) => b.Same(at, argument, scope)),
        new("includes", "{1} noemt {2}", ArgumentShape.FieldAndWord, (b, at, argument, scope) => b.Includes(at, argument, scope)),
        new("onOrBefore", "{1} is uiterlijk {2}", ArgumentShape.Dates, (b, at, argument, scope) => b.Compare("onOrBefore", at, argument, scope, atLeast: false, dates: true)),
        new("onOrAfter", "{1} is niet eerder dan {2}", ArgumentShape.Dates, (b, at, argument, scope) => b.Compare("onOrAfter", at, argument, scope, atLeast: true, dates: true)),
        new("atLeast", "{1} is ten minste {2}", ArgumentShape.Numbers, (b, at, argument, scope) => b.Compare("atLeast", at, argument, scope, atLeast: true, dates: false)),
        new("atMost", "{1} is ten hoogste {2}", ArgumentShape.Numbers, (b, at, argument, scope) => b.Compare("atMost", at, argument, scope, atLeast: false, dates: false)),
        new("meets", "{1} voldoet aan {2}", ArgumentShape.FieldAndRate, (b, at, argument, scope) => b.Meets(at, argument, scope)),
        new("every", "voor elke {1} geldt: {2}", ArgumentShape.Quantifier, (b, at, argument, scope) => b.Quantifier("every", at, argument, scope, every: true)),
        new("some", "voor ten minste één {1} geldt: {2}", ArgumentShape.Quantifier, (b, at, argument, scope) => b.Quantifier("some", at, argument, scope, every: false)),
    ];

    public static Operator? Find(string name) => Array.Find(All, o => o.Name == name);
}
