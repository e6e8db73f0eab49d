using System.Globalization;
using Azwa.Rules.Binding;

namespace Azwa.Rules.Compilation;

/// <summary>A condition as a short text: two conditions over facts of one type ask the same when their texts are equal.</summary>
internal static class ConditionKey
{
    public static string Of(Condition condition) => condition switch
    {
        AllCondition all => Call("all", all.Parts.Select(Of)),
        AnyCondition any => Call("any", any.Parts.Select(Of)),
        NotCondition not => Call("not", [Of(not.Part)]),
        TermCondition { Navigate: null } term => Of(term.Term.Holds!),
        TermCondition term => Call("of", [term.Term.Type.Name, Of(term.Term.Holds!)]),
        FilledCondition filled => Call("filled", filled.Fields.Select(f => f.Name)),
        EmptyCondition empty => Call("empty", empty.Fields.Select(f => f.Name)),
        KnownCondition known => Call("known", known.Fields.Select(f => f.Name)),
        IsCondition @is => Call("is", @is.Tests.Select(t => $"{t.Field.Name}: {string.Join(" | ", t.Values.Select(Quoted))}")),
        SameCondition same => Call("same", [same.Left.Name, same.Right.Name]),
        IncludesCondition includes => Call("includes", [includes.Field.Name, Quoted(includes.Value)]),
        CompareCondition compare => Call(compare.AtLeast ? "atLeast" : "atMost", [compare.Field.Name, Of(compare.Operand)]),
        MeetsCondition meets => Call("meets", [meets.Field.Name, "norm " + meets.Norm.Id]),
        QuantifierCondition { With: { } with } q => Call(q.Every ? "every" : "some", [q.Children.Name, "with " + Of(with), Of(q.That!)]),
        QuantifierCondition q => Call(q.Every ? "every" : "some", [q.Children.Name, Of(q.That!)]),
        _ => throw new InvalidOperationException($"No key for {condition.GetType().Name}."),
    };

    private static string Of(Operand operand) => operand switch
    {
        NormOperand norm => "norm " + norm.Norm.Id,
        FieldOperand field => field.Field.Name,
        NumberOperand number => number.Value.ToString(CultureInfo.InvariantCulture),
        DateOperand date => date.Value.ToString("O", CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException($"No key for {operand.GetType().Name}."),
    };

    private static string Call(string name, IEnumerable<string> arguments) => $"{name}({string.Join(", ", arguments)})";

    // Words are a user's: what would end one or begin the next is marked.
    private static string Quoted(string word) =>
        "'" + word.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("'", @"\'", StringComparison.Ordinal) + "'";
}
