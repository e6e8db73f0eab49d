using System.Linq.Expressions;
using System.Reflection;
using Azwa.Rules.Compilation;
using Azwa.Rules.Facts;

namespace Azwa.Rules.NRules.Network;

/// <summary>
/// A condition as NRules sees it. There is one per question, so that NRules, which compares expressions, finds that two rules ask the same
/// and keeps one node for both. NRules knows true and false only; which of the three values counts as true is a method each.
/// </summary>
internal sealed class SharedCondition(RuleCondition condition)
{
    private static readonly Dictionary<(string Question, bool OnDay), MethodInfo> Questions =
        (from method in typeof(SharedCondition).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
         where method.ReturnType == typeof(bool)
         select method).ToDictionary(method => (method.Name, method.GetParameters().Length == 2));

    public bool Holds(Fact subject) => condition.Holds(subject, null) == Truth.True;

    public bool Holds(Fact subject, EvaluationContext day) => condition.Holds(subject, day) == Truth.True;

    public bool MayHold(Fact subject) => condition.Holds(subject, null) != Truth.False;

    public bool MayHold(Fact subject, EvaluationContext day) => condition.Holds(subject, day) != Truth.False;

    public bool MayFail(Fact subject) => condition.Holds(subject, null) != Truth.True;

    public bool MayFail(Fact subject, EvaluationContext day) => condition.Holds(subject, day) != Truth.True;

    public bool Fails(Fact subject) => condition.Holds(subject, null) == Truth.False;

    public bool Fails(Fact subject, EvaluationContext day) => condition.Holds(subject, day) == Truth.False;

    public bool IsUnknown(Fact subject) => condition.Holds(subject, null) == Truth.Unknown;

    public bool IsUnknown(Fact subject, EvaluationContext day) => condition.Holds(subject, day) == Truth.Unknown;

    /// <summary>The call of one of the methods above.</summary>
    public MethodCallExpression Ask(string question, ParameterExpression subject, ParameterExpression? day) =>
        condition.DependsOnDay
            ? Expression.Call(Expression.Constant(this), Questions[(question, true)], subject, day!)
            : Expression.Call(Expression.Constant(this), Questions[(question, false)], subject);
}

/// <summary>That a fact belongs to another; one per pair of classes, for the same reason.</summary>
internal sealed class Ownership(Func<Fact, Fact> ownerOf)
{
    private static readonly MethodInfo Question = typeof(Ownership).GetMethod(nameof(Connects))!;

    public bool Connects(Fact child, Fact owner) => ReferenceEquals(ownerOf(child), owner);

    public MethodCallExpression Ask(ParameterExpression child, ParameterExpression owner) =>
        Expression.Call(Expression.Constant(this), Question, child, owner);
}

/// <summary>Which entries of the catalogue a rule is for; rules with equal scopes share one.</summary>
internal sealed class SharedScope(CompiledRule rule)
{
    private static readonly MethodInfo Question = typeof(SharedScope).GetMethod(nameof(Includes))!;

    public bool Includes(Fact fact) => rule.AppliesTo(fact);

    public MethodCallExpression Ask(ParameterExpression fact) => Expression.Call(Expression.Constant(this), Question, fact);
}
