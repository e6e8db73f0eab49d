using Azwa.Rules.Binding;
using Azwa.Rules.Compilation;
using Azwa.Rules.Facts;

namespace Azwa.Rules.Verification;

/// <summary>
/// A condition that consists of no others, at the place where a rule asks it: in 'when' or 'check', perhaps in a term or of children.
/// </summary>
/// <param name="Part">Where it belongs: <c>when</c> or <c>check</c> of the rule, <c>holds</c> of a term.</param>
/// <param name="Owner">The rule or the term that it stands in.</param>
/// <param name="Condition">The condition.</param>
/// <param name="Possible">The answers that it can give there.</param>
/// <param name="Subjects">The facts that it is asked of, from the fact of the rule.</param>
/// <param name="Around">Makes of a condition on a subject the condition on the fact of the rule that some subject fulfils it.</param>
internal sealed record ConditionSite(
    string Part,
    string Owner,
    Condition Condition,
    IReadOnlySet<Truth> Possible,
    Func<Fact, EvaluationContext, IEnumerable<Fact>> Subjects,
    Func<Condition, Condition> Around)
{
    /// <summary>What tells it apart from the same words elsewhere; a condition of a term is the same for all rules that use the term.</summary>
    public (string Owner, int Start, string Fields) Key => (Owner, Condition.Syntax.Start, string.Join(' ', Conditions.FieldsOf(Condition).Select(f => f.Name)));

    /// <summary>Whether it is asked before the check, and so of every fact.</summary>
    public bool IsInWhen { get; init; }

    /// <summary>Every condition of a rule, those of its terms included.</summary>
    public static IEnumerable<ConditionSite> Of(Rule rule, ConditionCompiler compiler)
    {
        var nothing = new HashSet<string>(StringComparer.Ordinal);
        var when = rule.When is null ? null : compiler.Compile(rule.When);
        var all = rule.When is null ? [] : new Walker("when", rule.Id, (fact, _) => [fact], c => c, compiler).Walk(rule.When, nothing);
        return all.Concat(new Walker(
            "check", rule.Id, (fact, context) => when is null || when(fact, context) == Truth.True ? [fact] : [], c => c, compiler)
            .Walk(rule.Check, PossibleTruths.FilledWhenTrue(rule.When)));
    }

    private sealed record Walker(
        string Part, string Owner, Func<Fact, EvaluationContext, IEnumerable<Fact>> Subjects, Func<Condition, Condition> Around, ConditionCompiler Compiler)
    {
        // The part of the rule; that of a condition in a term is another.
        private readonly bool _isInWhen = Part == "when";

        private static readonly IReadOnlySet<string> Nothing = new HashSet<string>(StringComparer.Ordinal);

        public IEnumerable<ConditionSite> Walk(Condition condition, IReadOnlySet<string> filled) => condition switch
        {
            AnyCondition any => any.Parts.SelectMany(p => Walk(p, filled)),
            NotCondition not => Walk(not.Part, filled),
            QuantifierCondition quantifier => InChildren(quantifier),
            TermCondition term => InTerm(term).Prepend(Here(term, filled)),
            _ => Conditions.PartsOf(condition) is { Count: > 0 } parts ? parts.SelectMany(p => Walk(p, filled)) : [Here(condition, filled)],
        };

        private ConditionSite Here(Condition condition, IReadOnlySet<string> filled) =>
            new(Part, Owner, condition, PossibleTruths.Of(condition, filled), Subjects, Around) { IsInWhen = _isInWhen };

        private IEnumerable<ConditionSite> InTerm(TermCondition condition)
        {
            var term = condition.Term;
            var navigate = condition.Navigate;
            return (this with
            {
                Part = "holds",
                Owner = "term " + term.Name,
                Subjects = (fact, context) => navigate is null
                    ? Subjects(fact, context)
                    : Subjects(fact, context).Select(navigate).OfType<Fact>(),
                Around = inner => Around(navigate is null
                    ? inner
                    : condition with { Term = new Term(term.Name, term.Type, term.Means, term.Source, term.Syntax) { Holds = inner } }),
            }).Walk(term.Holds!, Nothing);
        }

        private IEnumerable<ConditionSite> InChildren(QuantifierCondition quantifier)
        {
            var selects = quantifier.With is null ? null : Compiler.Compile(quantifier.With);
            var with = this with
            {
                Subjects = (fact, context) => Subjects(fact, context).SelectMany(f => quantifier.Children.Of(f) ?? []),
                Around = inner => Around(quantifier with { Every = false, With = null, That = inner }),
            };
            var that = with with
            {
                Subjects = (fact, context) => with.Subjects(fact, context).Where(c => selects is null || selects(c, context) != Truth.False),
                Around = inner => Around(quantifier with { Every = false, That = inner }),
            };
            return [
                .. quantifier.With is null ? [] : with.Walk(quantifier.With, Nothing),
                .. that.Walk(quantifier.That!, PossibleTruths.FilledWhenTrue(quantifier.With))];
        }
    }
}
