using Azwa.Rules.Binding;
using Azwa.Rules.Compilation;
using Azwa.Rules.Conclusions;
using Azwa.Rules.Facts;
using Azwa.Rules.Text;

namespace Azwa.Rules.Explanation;

/// <summary>
/// Makes the tree of a condition for one fact. The truth of each node is that of its own compiled condition, so that a tree can be held
/// against the logic instead of repeating it.
/// </summary>
internal sealed class TraceNodes(ConditionCompiler compiler, EvaluationContext context, Fact root)
{
    private readonly FoundValues _values = new(compiler, context);
    private readonly ConditionText _text = new(norm => NormWording.Of(norm, Agenda.Of(root), context, Language.Nl) + NormText.Tolerance(norm));

    public TraceNode Of(Condition condition) => Of(condition, root);

    private TraceNode Of(Condition condition, Fact fact)
    {
        switch (condition)
        {
            case AnyCondition any:
                return Node(condition, fact, "ten minste één van:", Connective.Any, any.Parts);
            case NotCondition not:
                return Node(condition, fact, "niet:", Connective.Not, [not.Part]);
            case TermCondition term:
                return Of(term, fact);
            case QuantifierCondition quantifier:
                return Of(quantifier, fact);
            default:
                return Conditions.PartsOf(condition) is { Count: > 0 } parts
                    ? Node(condition, fact, "elk van:", Connective.All, parts)
                    : Leaf(condition, fact);
        }
    }

    private TraceNode Node(Condition condition, Fact fact, string text, Connective connective, IReadOnlyList<Condition> parts) =>
        new(text, Truth(condition, fact), connective, null, null, [.. parts.Select(part => Of(part, fact))]);

    private TraceNode Of(TermCondition term, Fact fact)
    {
        var text = $"{term.Name}: {term.Term.Means}";
        return (term.Navigate is null ? fact : term.Navigate(fact)) is { } owner
            ? new TraceNode(text, Truth(term, fact), Connective.All, null, null, [Of(term.Term.Holds!, owner)])
            : new TraceNode(text, Truth(term, fact), Connective.None, FoundValues.Absent, fact.Path, []);
    }

    private TraceNode Of(QuantifierCondition quantifier, Fact fact)
    {
        var text = quantifier.Every ? $"voor elke {quantifier.Children.Type.Name} geldt:" : $"voor ten minste één {quantifier.Children.Type.Name} geldt:";
        if (quantifier.Children.Of(fact) is not { } children)
        {
            return new TraceNode(text, Truth(quantifier, fact), Connective.None, FoundValues.Absent, Folder(quantifier, fact), []);
        }

        return new TraceNode(
            text,
            Truth(quantifier, fact),
            quantifier.Every ? Connective.All : Connective.Any,
            null,
            null,
            [.. children.Select(child => OfChild(quantifier, child))]);
    }

    private TraceNode OfChild(QuantifierCondition quantifier, Fact child)
    {
        var that = quantifier.That!;
        if (quantifier.With is not { } with)
        {
            return new TraceNode(child.Subject, Truth(that, child), Connective.All, null, child.Path, [Of(that, child)]);
        }

        // The same condition as the quantifier makes of each child: if with, then that; or: with, and that.
        Condition one = quantifier.Every
            ? new AnyCondition(quantifier.Syntax, [new NotCondition(quantifier.Syntax, with), that])
            : new AllCondition(quantifier.Syntax, [with, that]);
        return new TraceNode(
            quantifier.Every ? $"{child.Subject}: als het eerste, dan het tweede" : child.Subject,
            Truth(one, child),
            quantifier.Every ? Connective.Implies : Connective.All,
            null,
            child.Path,
            [Of(with, child), Of(that, child)]);
    }

    private TraceNode Leaf(Condition condition, Fact fact)
    {
        var fields = Conditions.FieldsOf(condition).ToList();
        var value = _values.Of(fields[0], fact);
        foreach (var other in fields.Skip(1))
        {
            value += $"; {other.Name}: {_values.Of(other, fact)}";
        }

        if (condition is MeetsCondition meets)
        {
            value += FoundValues.MissingPopulations(meets.Norm, fact);
        }

        return new TraceNode(_text.Of(condition), Truth(condition, fact), Connective.None, value, fields[0].PathFor(fact), []);
    }

    private Truth Truth(Condition condition, Fact fact) => compiler.Compile(condition)(fact, context);

    // The place of the first child, without its last segment: a collection has no field of its own.
    private static string Folder(QuantifierCondition quantifier, Fact fact)
    {
        var owner = quantifier.Children.Navigate is { } navigate ? navigate(fact) ?? fact : fact;
        var place = quantifier.Children.Type.Base;
        return owner.Resolve(place[..place.LastIndexOf('/')]);
    }
}
