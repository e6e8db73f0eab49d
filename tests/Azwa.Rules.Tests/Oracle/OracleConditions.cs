using Azwa.Rules.Binding;
using Azwa.Rules.Facts;

namespace Azwa.Rules.Tests.Oracle;

/// <summary>Conditions in three values: true, false, and null for unknown.</summary>
internal sealed class OracleConditions(Vulling vulling, DateOnly asOf)
{
    public bool? Holds(Condition condition, Fact fact)
    {
        switch (condition)
        {
            case AllCondition all:
                return And(all.Parts.Select(part => Holds(part, fact)));
            case AnyCondition any:
                return Or(any.Parts.Select(part => Holds(part, fact)));
            case NotCondition not:
                return !Holds(not.Part, fact);
            case TermCondition term:
                var subject = term.Navigate is null ? fact : term.Navigate(fact);
                return subject is null ? null : Holds(term.Term.Holds!, subject);
            case FilledCondition filled:
                return filled.Fields.All(field => IsFilled(field, fact));
            case EmptyCondition empty:
                return !empty.Fields.Any(field => IsFilled(field, fact));
            case KnownCondition known:
                return known.Fields.All(field => IsFilled(field, fact)) ? true : null;
            case IsCondition @is:
                return And(@is.Tests.Select(test => Is(test.Field, test.Values, fact)));
            case SameCondition same:
                return Value(same.Left, fact) is string left && Value(same.Right, fact) is string right ? left.Trim() == right.Trim() : null;
            case IncludesCondition includes:
                // Of a list that is not given nothing is a member.
                return Value(includes.Field, fact) is IReadOnlyList<string> list && list.Any(item => item == includes.Value);
            case CompareCondition compare:
                return Compare(Value(compare.Field, fact), ValueOf(compare.Operand, fact), compare.AtLeast);
            case MeetsCondition meets:
                return Value(meets.Field, fact) is decimal value ? OracleNorms.Meets(meets.Norm, value, AgendaOf(fact), asOf) : null;
            case QuantifierCondition quantifier:
                return Quantify(quantifier, fact);
            default:
                throw new InvalidOperationException($"The oracle does not know {condition.GetType().Name}.");
        }
    }

    public bool IsFilled(FieldRef reference, Fact fact)
    {
        switch (Value(reference, fact))
        {
            case null:
                return false;
            case string text when reference.Field.Type is FieldType.Text or FieldType.Word:
                return vulling.IsGevuld(text);
            case IReadOnlyList<string> list:
                return list.Any(vulling.IsGevuld);
            case bool written when reference.Field.Type == FieldType.Section:
                return written;
            default:
                return true;
        }
    }

    private bool? Quantify(QuantifierCondition quantifier, Fact fact)
    {
        var children = quantifier.Children.Navigate is null ? fact : quantifier.Children.Navigate(fact);
        var items = children is null ? null : quantifier.Children.Children.Navigate(children);
        if (items is null)
        {
            return quantifier.Children.Children.Absent == Absent.Unknown ? null : quantifier.Every;
        }

        var answers = new List<bool?>();
        foreach (var item in items)
        {
            var with = quantifier.With is null ? true : Holds(quantifier.With, item);
            var that = Holds(quantifier.That!, item);
            answers.Add(quantifier.Every ? Or([!with, that]) : And([with, that]));
        }

        return quantifier.Every ? And(answers) : Or(answers);
    }

    private bool? Is(FieldRef reference, IReadOnlyList<string> words, Fact fact)
    {
        switch (Value(reference, fact))
        {
            case null:
                return reference.Field.Absent == Absent.No ? false : null;
            case bool truth:
                return words.Contains(truth ? "true" : "false");
            case decimal number:
                return words.Any(word => decimal.Parse(word, System.Globalization.CultureInfo.InvariantCulture) == number);
            case string text:
                return words.Contains(text);
            default:
                throw new InvalidOperationException($"'{reference.Name}' cannot be compared with words.");
        }
    }

    private static bool? Compare(object? value, object? bound, bool atLeast)
    {
        if (value is null || bound is null)
        {
            return null;
        }

        var order = value is DateOnly date ? date.DayNumber - ((DateOnly)bound).DayNumber : decimal.Compare((decimal)value, (decimal)bound);
        return atLeast ? order >= 0 : order <= 0;
    }

    private object? ValueOf(Operand operand, Fact fact) => operand switch
    {
        NormOperand { Norm: DateNorm norm } => OracleNorms.DateOf(norm, asOf),
        NormOperand { Norm: YearNorm norm } => (decimal)OracleNorms.YearOf(norm, asOf),
        FieldOperand field => Value(field.Field, fact),
        NumberOperand number => number.Value,
        DateOperand date => date.Value,
        _ => throw new InvalidOperationException("An operand that the oracle does not know."),
    };

    private object? Value(FieldRef reference, Fact fact)
    {
        var owner = reference.Navigate is null ? fact : reference.Navigate(fact);
        return owner is null ? null : ValueOf(reference.Field, owner, asOf);
    }

    /// <summary>What a field holds, whatever its type; null when it is absent.</summary>
    public static object? ValueOf(Field field, Fact fact, DateOnly asOf) => field.Type switch
    {
        FieldType.Date when field.IsAsOf => asOf,
        FieldType.Date => field.Date!(fact),
        FieldType.Boolean => field.Boolean!(fact),
        FieldType.Integer or FieldType.Number => field.Number!(fact),
        FieldType.List => field.List!(fact),
        FieldType.Section => field.Section!(fact),
        _ => field.Text!(fact),
    };

    private static WerkagendaFact AgendaOf(Fact fact) =>
        fact as WerkagendaFact ?? (WerkagendaFact)fact.Type.Parents.Single(parent => parent.Type == "werkagenda").Navigate(fact)!;

    private static bool? And(IEnumerable<bool?> values)
    {
        var all = values.ToList();
        return all.Contains(false) ? false : all.Contains(null) ? null : true;
    }

    private static bool? Or(IEnumerable<bool?> values)
    {
        var all = values.ToList();
        return all.Contains(true) ? true : all.Contains(null) ? null : false;
    }
}
