using System.Text;
using Azwa.Rules.Binding;
using Azwa.Rules.Compilation;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
using Azwa.Rules.Text;

namespace Azwa.Rules.Conclusions;

/// <summary>Fills in the messages of rules. What a rule does not word itself gets a general sentence, never one that says the wrong thing.</summary>
internal sealed class Phrasing(ConditionCompiler compiler, EvaluationContext context, RegionTargets targets, Language language, Func<Evaluation, IReadOnlyList<MissingInput>> missing)
{
    private const int LongestQuotation = 60;

    // One for all messages of a report, for a report is made by one thread.
    private readonly StringBuilder _text = new();

    // The populations of a region are the same for all that is compared with one norm.
    private readonly Dictionary<Norm, string> _norms = [];

    public string Message(Evaluation evaluation)
    {
        var messages = evaluation.Rule.Rule.Messages;
        var own = evaluation.Outcome switch
        {
            Outcome.Pending => messages.Pending,
            Outcome.Deviated => messages.Deviated,
            Outcome.Undetermined => messages.Undetermined ?? (AsksForKnown(evaluation) ? messages.Message : null),
            _ => messages.Message,
        };
        return own is null ? CannotTell(evaluation) : Fill(own.In(language), evaluation);
    }

    public string? Remedy(Evaluation evaluation) =>
        evaluation.Outcome is Outcome.Failed or Outcome.Pending && evaluation.Rule.Rule.Messages.Remedy is { } remedy
            ? Fill(remedy.In(language), evaluation)
            : null;

    /// <summary>The rule's own message says what is missing when its check asks for nothing else than that it is known.</summary>
    private bool AsksForKnown(Evaluation evaluation)
    {
        var rule = evaluation.Rule;
        return HasKnown(rule.Rule.Check) && rule.When(evaluation.Fact, context) == Truth.True;

        static bool HasKnown(Condition condition) => condition switch
        {
            KnownCondition => true,
            AnyCondition any => any.Parts.Any(HasKnown),
            AllCondition all => all.Parts.Any(HasKnown),
            _ => false,
        };
    }

    private string CannotTell(Evaluation evaluation)
    {
        var names = Figures.Join([.. missing(evaluation).Select(m => m.Field.Name).Distinct(StringComparer.Ordinal)], language);
        return language == Language.En
            ? $"{evaluation.Fact.Subject}: this cannot be judged, for {names} is missing."
            : $"{evaluation.Fact.Subject}: dit is niet te toetsen, want {names} ontbreekt.";
    }

    private string Fill(MessageTemplate template, Evaluation evaluation)
    {
        _text.Clear();
        foreach (var part in template.Parts)
        {
            Append(part, evaluation);
        }

        return _text.ToString();
    }

    private void Append(MessagePart part, Evaluation evaluation)
    {
        switch (part)
        {
            case LiteralPart literal:
                _text.Append(literal.Text);
                break;
            case PlaceholderPart placeholder:
                _text.Append(Value(placeholder, evaluation) ?? "?");
                break;
            case OptionalPart optional when HasValues(optional, evaluation):
                foreach (var inner in optional.Parts)
                {
                    Append(inner, evaluation);
                }

                break;
        }
    }

    private bool HasValues(OptionalPart optional, Evaluation evaluation)
    {
        foreach (var part in optional.Parts)
        {
            if (part is PlaceholderPart placeholder && Value(placeholder, evaluation) is null)
            {
                return false;
            }
        }

        return true;
    }

    private string? Value(PlaceholderPart placeholder, Evaluation evaluation)
    {
        var rule = evaluation.Rule.Rule;
        var fact = evaluation.Fact;
        switch (placeholder.Kind)
        {
            case PlaceholderKind.Norm:
                return Conditions.NormOf(rule.Check) is { } norm ? Wording(norm, fact) : null;
            case PlaceholderKind.Deadline:
                return rule.Deadline is { } deadline ? Figures.Date(context.Norms.Date(deadline), language) : null;
            case PlaceholderKind.Richting:
                return Difference(evaluation) is { } direction ? Direction(direction.Amount) : null;
            case PlaceholderKind.Verschil:
                return Difference(evaluation) is { } difference ? Repair(difference.Amount, difference.Norm) : null;
            case PlaceholderKind.Leeg:
                return Figures.Join(Empty(rule.Check, fact), language);
            case PlaceholderKind.Ontbreekt:
                return Figures.Join([.. missing(evaluation).Select(m => m.Field.Name).Distinct(StringComparer.Ordinal)], language);
            case PlaceholderKind.Kinderen:
                return Figures.Join(Children((QuantifierCondition)rule.Check, fact), language);
            default:
                return Text(placeholder.Field!, fact);
        }
    }

    private string Wording(Norm norm, Fact fact)
    {
        if (!_norms.TryGetValue(norm, out var wording))
        {
            wording = NormWording.Of(norm, Agenda.Of(fact), context, language);
            _norms.Add(norm, wording);
        }

        return wording;
    }

    private List<string> Empty(Condition check, Fact fact) =>
        [.. Conditions.FieldsOf(check).Where(f => !compiler.Filled(f)(fact)).Select(f => f.Name)];

    /// <summary>The children that keep an 'every' from holding, by name.</summary>
    private List<string> Children(QuantifierCondition quantifier, Fact fact)
    {
        var with = quantifier.With is null ? null : compiler.Part(quantifier.With);
        var that = compiler.Part(quantifier.That!);
        return [.. (quantifier.Children.Of(fact) ?? [])
            .Where(child => (with is null || with(child, context) != Truth.False) && that(child, context) != Truth.True)
            .Select(child => child.Subject)];
    }

    private (decimal Amount, RateNorm Norm)? Difference(Evaluation evaluation)
    {
        if (evaluation.Rule.Meets is not { } meets
            || meets.Field.OwnerOf(evaluation.Fact) is not { } owner
            || meets.Field.Field.Number!(owner) is not { } value)
        {
            return null;
        }

        return targets.Of(meets.Norm, evaluation.Fact).Target.Difference(value) is { } amount ? (amount, meets.Norm) : null;
    }

    private string Direction(decimal difference) => (difference < 0, language) switch
    {
        (true, Language.En) => "downward",
        (false, Language.En) => "upward",
        (true, _) => "naar beneden",
        _ => "naar boven",
    };

    private string Repair(decimal difference, RateNorm norm)
    {
        var amount = NormWording.Amount(norm.IsWhole ? Math.Ceiling(Math.Abs(difference)) : Math.Abs(difference), norm, language);
        return (difference < 0, language) switch
        {
            (true, Language.En) => $"{amount} more",
            (false, Language.En) => $"{amount} less",
            (true, _) => $"nog {amount} erbij",
            _ => $"{amount} eraf",
        };
    }

    private string? Text(FieldRef reference, Fact fact)
    {
        if (reference.OwnerOf(fact) is not { } owner)
        {
            return null;
        }

        return reference.Field switch
        {
            { IsAsOf: true } => Figures.Date(context.AsOf, language),
            { IsFixed: true, Text: { } name } => name(owner),
            { Text: { } text } => Quote(text(owner)),
            { Number: { } number } => number(owner) is { } value ? Figures.Number(value, language) : null,
            { Date: { } date } => date(owner) is { } value ? Figures.Date(value, language) : null,
            { Boolean: { } boolean } => boolean(owner) is { } value ? Word(value) : null,
            { List: { } list } => list(owner) is { } items ? Figures.Join(items, language) : null,
            _ => null,
        };
    }

    private string Word(bool value) => (value, language) switch
    {
        (true, Language.En) => "yes",
        (false, Language.En) => "no",
        (true, _) => "ja",
        _ => "nee",
    };

    private static string? Quote(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var line = text.ReplaceLineEndings(" ").Trim();
        return line.Length > LongestQuotation ? line[..LongestQuotation].TrimEnd() + "…" : line;
    }
}
