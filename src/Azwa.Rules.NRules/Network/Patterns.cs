using System.Linq.Expressions;
using Azwa.Rules.Compilation;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace Azwa.Rules.NRules.Network;

/// <summary>
/// The left-hand side of one rule while it grows: a pattern for its fact, joined with one for each fact that this belongs to and that the
/// rule asks something of, and one for the day. A condition goes to the last pattern that it speaks of, where NRules knows all others.
/// </summary>
internal sealed class Patterns
{
    private readonly List<(ParameterExpression Parameter, PatternBuilder Pattern)> _patterns = [];
    private readonly GroupBuilder _group;
    private readonly Vocabulary _vocabulary;
    private readonly CompiledRule _rule;
    private bool _isWithinScope;

    public Patterns(GroupBuilder group, Vocabulary vocabulary, CompiledRule rule)
    {
        _group = group;
        _vocabulary = vocabulary;
        _rule = rule;
        Fact = Add(rule.FactClass, "fact");
    }

    /// <summary>The fact that the rule is evaluated for.</summary>
    public ParameterExpression Fact { get; }

    /// <summary>The fact is one that the rule applies to.</summary>
    public void WithinScope()
    {
        if (_rule.Scope is not null && !_isWithinScope)
        {
            _isWithinScope = true;
            Attach(_vocabulary.ScopeOf(_rule).Ask(Fact), [Fact]);
        }
    }

    /// <summary>The answer to a question about a condition is yes.</summary>
    public void Require(RuleCondition condition, string question) => RequireAny([(condition, question)]);

    /// <summary>The answer to one of the questions is yes.</summary>
    public void RequireAny(IReadOnlyList<(RuleCondition Condition, string Question)> questions)
    {
        var parameters = new HashSet<ParameterExpression>();
        Expression? any = null;
        foreach (var (condition, question) in questions)
        {
            var asked = Ask(condition, question, SubjectOf(condition), parameters);
            any = any is null ? asked : Expression.OrElse(any, asked);
        }

        Attach(any!, parameters);
    }

    /// <summary>No child of the condition's subject answers both questions with yes.</summary>
    public void NoChild(RuleCondition condition, string with, string that)
    {
        var (subject, quantifier) = (SubjectOf(condition), Prepared(condition));
        Child(_group.Not().Pattern(quantifier.That.FactClass, "child"), condition, subject, with, that);
    }

    /// <summary>At least one child of the condition's subject answers both questions with yes.</summary>
    public void AnyChild(RuleCondition condition, string with, string that)
    {
        var (subject, quantifier) = (SubjectOf(condition), Prepared(condition));
        Child(_group.Exists().Pattern(quantifier.That.FactClass, "child"), condition, subject, with, that);
    }

    private void Child(PatternBuilder pattern, RuleCondition condition, ParameterExpression subject, string with, string that)
    {
        var quantifier = condition.Quantifier!;
        var child = pattern.Declaration.ToParameterExpression();
        if (quantifier.With is { } which)
        {
            pattern.Condition(Asked(which, with));
        }

        pattern.Condition(Asked(quantifier.That, that));
        var ownership = _vocabulary.Between(quantifier.That.FactClass, condition.FactClass, quantifier.OwnerOf);
        pattern.Condition(Expression.Lambda(ownership.Ask(child, subject), child, subject));

        LambdaExpression Asked(RuleCondition of, string question)
        {
            var parameters = new HashSet<ParameterExpression>();
            return Expression.Lambda(Ask(of, question, child, parameters), parameters);
        }
    }

    /// <summary>What is asked of children may need the day, whose pattern must stand before them.</summary>
    private RuleQuantifier Prepared(RuleCondition condition)
    {
        if (condition.DependsOnDay)
        {
            Day();
        }

        return condition.Quantifier!;
    }

    private MethodCallExpression Ask(RuleCondition condition, string question, ParameterExpression subject, HashSet<ParameterExpression> parameters)
    {
        parameters.Add(subject);
        var day = condition.DependsOnDay ? Day() : null;
        if (day is not null)
        {
            parameters.Add(day);
        }

        return _vocabulary.Of(condition).Ask(question, subject, day);
    }

    private ParameterExpression SubjectOf(RuleCondition condition)
    {
        if (!condition.IsOfOwner)
        {
            return Fact;
        }

        if (Find(condition.FactType) is { } known)
        {
            return known;
        }

        var owner = Add(condition.FactClass, condition.FactType);
        Attach(_vocabulary.Between(_rule.FactClass, condition.FactClass, condition.SubjectOf).Ask(Fact, owner), [Fact, owner]);
        return owner;
    }

    private ParameterExpression Day() => Find("day") ?? Add(typeof(EvaluationContext), "day");

    private ParameterExpression? Find(string name) => _patterns.Find(p => p.Parameter.Name == name).Parameter;

    private ParameterExpression Add(Type type, string name)
    {
        var pattern = _group.Pattern(type, name);
        var parameter = pattern.Declaration.ToParameterExpression();
        _patterns.Add((parameter, pattern));
        return parameter;
    }

    private void Attach(Expression condition, IEnumerable<ParameterExpression> parameters) =>
        _patterns.FindLast(p => parameters.Contains(p.Parameter)).Pattern.Condition(Expression.Lambda(condition, parameters));
}
