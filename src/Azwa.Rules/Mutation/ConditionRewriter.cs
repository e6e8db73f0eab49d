using Azwa.Rules.Binding;

namespace Azwa.Rules.Mutation;

/// <summary>Writes rules anew with one condition or one norm in place of another; what does not change is shared.</summary>
internal sealed class ConditionRewriter
{
    private readonly Condition? _condition;
    private readonly Condition? _replacement;
    private readonly Norm? _norm;
    private readonly Norm? _otherNorm;
    private readonly Dictionary<Term, Term> _terms = [];

    /// <param name="condition">The condition to replace, by reference.</param>
    /// <param name="replacement">What takes its place.</param>
    public ConditionRewriter(Condition condition, Condition replacement) => (_condition, _replacement) = (condition, replacement);

    /// <param name="norm">The norm to replace.</param>
    /// <param name="other">What takes its place.</param>
    public ConditionRewriter(Norm norm, Norm other) => (_norm, _otherNorm) = (norm, other);

    /// <summary>The rule set with every rule rewritten that the replacement touches; the others are the same objects.</summary>
    public BoundRuleSet Of(BoundRuleSet set) => set with
    {
        Norms = set.Norms.ToDictionary(n => n.Key, n => Of(n.Value), StringComparer.Ordinal),
        Rules = [.. set.Rules.Select(Of)],
        Verdicts = [.. set.Verdicts.Select(v => v.Combined?.Until == _norm && _norm is not null ? v with { Combined = v.Combined! with { Until = (DateNorm)_otherNorm! } } : v)],
    };

    public Rule Of(Rule rule)
    {
        var (when, check, deadline) = (rule.When is null ? null : Of(rule.When), Of(rule.Check), rule.Deadline is null ? null : (DateNorm)Of(rule.Deadline));
        return ReferenceEquals(when, rule.When) && ReferenceEquals(check, rule.Check) && deadline == rule.Deadline
            ? rule
            : rule with
            {
                When = when,
                Check = check,
                Deadline = deadline,
                Evidence = [.. rule.Evidence.Select(e => e.Norm is null ? e : e with { Norm = Of(e.Norm) })],
            };
    }

    public Condition Of(Condition condition)
    {
        if (ReferenceEquals(condition, _condition))
        {
            return _replacement!;
        }

        switch (condition)
        {
            case AllCondition all:
                return Parts(all.Parts) is { } parts ? all with { Parts = parts } : all;
            case AnyCondition any:
                return Parts(any.Parts) is { } alternatives ? any with { Parts = alternatives } : any;
            case NotCondition not:
                return Of(not.Part) is var part && ReferenceEquals(part, not.Part) ? not : not with { Part = part };
            case TermCondition term:
                return Of(term.Term) is var named && named == term.Term ? term : term with { Term = named };
            case CompareCondition { Operand: NormOperand operand } compare when Of(operand.Norm) is var norm && norm != operand.Norm:
                return compare with { Operand = new NormOperand(norm) };
            case MeetsCondition meets when Of(meets.Norm) is RateNorm rate && rate != meets.Norm:
                return meets with { Norm = rate };
            case QuantifierCondition quantifier:
                var (with, that) = (quantifier.With is null ? null : Of(quantifier.With), Of(quantifier.That!));
                return ReferenceEquals(with, quantifier.With) && ReferenceEquals(that, quantifier.That) ? quantifier : quantifier with { With = with, That = that };
            default:
                return condition;
        }
    }

    private Norm Of(Norm norm) => norm == _norm ? _otherNorm! : norm;

    private List<Condition>? Parts(IReadOnlyList<Condition> parts)
    {
        List<Condition> changed = [.. parts.Select(Of)];
        return parts.Zip(changed).All(p => ReferenceEquals(p.First, p.Second)) ? null : changed;
    }

    private Term Of(Term term)
    {
        if (!_terms.TryGetValue(term, out var known))
        {
            var holds = Of(term.Holds!);
            known = ReferenceEquals(holds, term.Holds)
                ? term
                : new Term(term.Name, term.Type, term.Means, term.Source, term.Syntax) { Holds = holds };
            _terms.Add(term, known);
        }

        return known;
    }
}
