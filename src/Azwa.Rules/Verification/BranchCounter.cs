using Azwa.Rules.Binding;
using Azwa.Rules.Compilation;
using Azwa.Rules.Explanation;
using Azwa.Rules.Facts;
using Azwa.Rules.Text;

namespace Azwa.Rules.Verification;

/// <summary>Counts the answers of the conditions that a condition consists of; those of a term are counted with the term, for all who use it.</summary>
internal sealed class BranchCounter
{
    private readonly ConditionCompiler _compiler;
    private readonly Dictionary<Term, BranchCounter> _terms;
    private readonly List<Leaf> _leaves = [];
    private readonly Action<Fact, EvaluationContext> _visit;

    public BranchCounter(Condition condition, IReadOnlySet<string> filled, ConditionCompiler compiler, Dictionary<Term, BranchCounter> terms)
    {
        _compiler = compiler;
        _terms = terms;
        _visit = Walk(condition, filled);
    }

    /// <summary>Asks every condition about a fact, also those that the logic would not need any more.</summary>
    public void Count(Fact fact, EvaluationContext context) => _visit(fact, context);

    /// <summary>The answers that can be given, in the order of the conditions: first that they hold, then that they do not.</summary>
    public IEnumerable<ConditionBranch> Branches(string part, SourceText source, ConditionText text) =>
        from leaf in _leaves
        from answer in new[] { Truth.True, Truth.False }
        let times = leaf.Times[(int)answer]
        where times > 0 || leaf.Possible.Contains(answer)
        select new ConditionBranch(part, text.Of(leaf.Condition), source.PositionOf(leaf.Condition.Syntax.Start), answer == Truth.True, times);

    private Action<Fact, EvaluationContext> Walk(Condition condition, IReadOnlySet<string> filled)
    {
        switch (condition)
        {
            case AnyCondition any:
                return All([.. any.Parts.Select(p => Walk(p, filled))]);
            case NotCondition not:
                return Walk(not.Part, filled);
            case QuantifierCondition quantifier:
                return Walk(quantifier);
            case TermCondition term:
                return Walk(term, filled);
            default:
                return Conditions.PartsOf(condition) is { Count: > 0 } parts
                    ? All([.. parts.Select(p => Walk(p, filled))])
                    : Ask(new Leaf(condition, PossibleTruths.Of(condition, filled)));
        }
    }

    private Action<Fact, EvaluationContext> Walk(TermCondition condition, IReadOnlySet<string> filled)
    {
        if (!_terms.TryGetValue(condition.Term, out var inside))
        {
            inside = new BranchCounter(condition.Term.Holds!, new HashSet<string>(StringComparer.Ordinal), _compiler, _terms);
            _terms.Add(condition.Term, inside);
        }

        var ask = Ask(new Leaf(condition, PossibleTruths.Of(condition, filled)));
        return (fact, context) =>
        {
            ask(fact, context);
            if ((condition.Navigate is null ? fact : condition.Navigate(fact)) is { } owner)
            {
                inside.Count(owner, context);
            }
        };
    }

    private Action<Fact, EvaluationContext> Walk(QuantifierCondition quantifier)
    {
        var nothing = new HashSet<string>(StringComparer.Ordinal);
        var with = quantifier.With is null ? null : Walk(quantifier.With, nothing);
        var selects = quantifier.With is null ? null : _compiler.Compile(quantifier.With);
        var that = Walk(quantifier.That!, PossibleTruths.FilledWhenTrue(quantifier.With));
        return (fact, context) =>
        {
            foreach (var child in quantifier.Children.Of(fact) ?? [])
            {
                with?.Invoke(child, context);
                if (selects is null || selects(child, context) != Truth.False)
                {
                    that(child, context);
                }
            }
        };
    }

    private Action<Fact, EvaluationContext> Ask(Leaf leaf)
    {
        var truth = _compiler.Compile(leaf.Condition);
        _leaves.Add(leaf);
        return (fact, context) => leaf.Times[(int)truth(fact, context)]++;
    }

    private static Action<Fact, EvaluationContext> All(Action<Fact, EvaluationContext>[] parts) => (fact, context) =>
    {
        foreach (var part in parts)
        {
            part(fact, context);
        }
    };

    private sealed record Leaf(Condition Condition, IReadOnlySet<Truth> Possible)
    {
        /// <summary>By truth.</summary>
        public int[] Times { get; } = new int[3];
    }
}
