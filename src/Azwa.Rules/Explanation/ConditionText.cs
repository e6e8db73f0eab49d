using Azwa.Rules.Binding;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
using Azwa.Rules.Text;

namespace Azwa.Rules.Explanation;

/// <summary>
/// Writes conditions in Dutch with the phrases of the operator table, so that what is told is what runs. Fields keep the names by which
/// rules and agendas know them.
/// </summary>
internal sealed class ConditionText(Func<Norm, string> norm)
{
    public string Of(Condition condition)
    {
        if (condition is AnyCondition any)
        {
            return Joined("any", any.Parts);
        }

        return Conditions.PartsOf(condition) is { Count: > 0 } parts ? Joined("all", parts) : Single(condition);
    }

    /// <summary>As what follows 'dan': the verb comes first where the phrase begins with its subject.</summary>
    public string Consequence(Condition condition)
    {
        const string subject = "{1} ";
        const string holds = " geldt: ";
        if (Compound(condition) || condition is TermCondition)
        {
            return "geldt: " + Of(condition);
        }

        var (name, arguments) = Phrase(condition);
        var words = PhraseOf(name);
        if (words.IndexOf(holds, StringComparison.Ordinal) is var at and > 0)
        {
            return Fill($"geldt {words[..at]}: {words[(at + holds.Length)..]}", arguments);
        }

        if (!words.StartsWith(subject, StringComparison.Ordinal))
        {
            return "geldt: " + Of(condition);
        }

        var verb = words.IndexOf(' ', subject.Length);
        return verb < 0
            ? Fill($"{words[subject.Length..]} {{1}}", arguments)
            : Fill($"{words[subject.Length..verb]} {{1}}{words[verb..]}", arguments);
    }

    private static bool Compound(Condition condition) => condition is AnyCondition or AllCondition || Conditions.PartsOf(condition).Count > 0;

    private string Single(Condition condition)
    {
        if (condition is TermCondition term)
        {
            // The quotation marks tell where a phrase of several words ends.
            return term.Navigate is null ? $"'{term.Term.Means}'" : $"'{term.Term.Means}' ({term.Name})";
        }

        var (name, arguments) = Phrase(condition);
        return Fill(PhraseOf(name), arguments);
    }

    private (string Operator, string[] Arguments) Phrase(Condition condition) => condition switch
    {
        NotCondition not => ("not", [Grouped(not.Part)]),
        FilledCondition { Fields: [var field] } => ("filled", [field.Name]),
        EmptyCondition { Fields: [var field] } => ("empty", [field.Name]),
        KnownCondition { Fields: [var field] } => ("known", [field.Name]),
        IsCondition { Tests: [var test] } => ("is", [test.Field.Name, Choice(test.Field.Field, test.Values)]),
        SameCondition same => ("same", [same.Left.Name, same.Right.Name]),
        IncludesCondition includes => ("includes", [includes.Field.Name, includes.Value]),
        CompareCondition compare => (Comparison(compare), [compare.Field.Name, Operand(compare.Operand)]),
        MeetsCondition meets => ("meets", [meets.Field.Name, Quoted(meets.Norm)]),
        QuantifierCondition quantifier => (quantifier.Every ? "every" : "some", [Children(quantifier), Of(quantifier.That!)]),
        _ => throw new InvalidOperationException($"No phrase for {condition.GetType().Name}."),
    };

    private string Joined(string name, IReadOnlyList<Condition> parts) =>
        parts.Select(part => parts.Count == 1 ? Of(part) : Grouped(part)).Aggregate((a, b) => Fill(PhraseOf(name), [a, b]));

    private string Grouped(Condition condition) =>
        Compound(condition) || condition is NotCondition or QuantifierCondition ? $"({Of(condition)})" : Of(condition);

    private string Children(QuantifierCondition quantifier) =>
        quantifier.Children.Type.Name + (quantifier.With is null ? "" : $" (waarbij {Of(quantifier.With)})");

    private string Operand(Operand operand) => operand switch
    {
        NormOperand of => Quoted(of.Norm),
        FieldOperand of => of.Field.Name,
        NumberOperand of => Figures.Number(of.Value, Language.Nl),
        DateOperand of => Figures.Date(of.Value, Language.Nl),
        _ => throw new InvalidOperationException($"No phrase for {operand.GetType().Name}."),
    };

    private string Quoted(Norm of) => $"{norm(of)} (norm {of.Id})";

    private static string Choice(Field field, IReadOnlyList<string> values)
    {
        var words = values.Select(v => field.Boolean is null ? v : v == "true" ? "ja" : "nee");
        return words.Aggregate((a, b) => Fill(PhraseOf("any"), [a, b]));
    }

    private static string Comparison(CompareCondition compare) => (compare.Field.Field.Type == FieldType.Date, compare.AtLeast) switch
    {
        (true, true) => "onOrAfter",
        (true, false) => "onOrBefore",
        (false, true) => "atLeast",
        _ => "atMost",
    };

    private static string PhraseOf(string name) => Operators.Find(name)!.Nl;

    // The last place first, and each at its first occurrence: what is filled in is never taken for a place itself.
    private static string Fill(string phrase, string[] arguments)
    {
        for (var i = arguments.Length; i > 0; i--)
        {
            var place = phrase.IndexOf($"{{{i}}}", StringComparison.Ordinal);
            phrase = phrase[..place] + arguments[i - 1] + phrase[(place + 3)..];
        }

        return phrase;
    }
}
