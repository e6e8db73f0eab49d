using System.Linq.Expressions;
using Azwa.Rules.Compilation;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace Azwa.Rules.NRules.Network;

/// <summary>
/// Puts rules in NRules' canonical model. A rule matches the facts that it does not pass for: its condition to speak may hold, and that is
/// unknown or its check is not true. Its action hands the match to the rule itself, which says what outcome it is.
/// </summary>
internal sealed class RuleTranslator
{
    private readonly Vocabulary _vocabulary = new();
    private readonly Dictionary<(Type, string), int> _uses;
    private readonly bool _toldToOthers;

    public RuleTranslator(IReadOnlyList<CompiledRule> rules, bool toldToOthers)
    {
        _toldToOthers = toldToOthers;
        _uses = rules.SelectMany(rule => KeysOf(rule).Select(key => (rule.FactClass, key))).CountBy(use => use).ToDictionary(u => u.Key, u => u.Value);
    }

    public IRuleDefinition Translate(CompiledRule rule)
    {
        var builder = new RuleBuilder();
        builder.Name(rule.Id);
        builder.Description(rule.Title);
        builder.Tags(rule.Requirements);
        builder.Property("FactType", rule.FactType);
        builder.Priority(NRulesEngine.RulePriority);
        var outcomes = builder.Dependencies().Dependency(typeof(OutcomeCollector), "outcomes");
        var fact = Match(rule, builder.LeftHandSide());
        builder.RightHandSide().Action(Yield(rule, fact, outcomes.ToParameterExpression()));
        return builder.Build();
    }

    private ParameterExpression Match(CompiledRule rule, GroupBuilder group)
    {
        var patterns = new Patterns(group, _vocabulary, rule);

        // NRules shares nodes from the first condition on, as long as they are the same: what most rules ask comes first.
        var scope = rule.Scope is { } text ? Uses(rule, ScopeKey(text)) : 0;
        foreach (var part in rule.WhenParts.OrderByDescending(p => Uses(rule, p.Key)).ThenBy(p => p.Key, StringComparer.Ordinal))
        {
            if (scope >= Uses(rule, part.Key))
            {
                patterns.WithinScope();
            }

            Speaks(part, patterns);
        }

        patterns.WithinScope();
        Judges(rule, patterns);
        return patterns.Fact;
    }

    /// <summary>A part of the condition to speak may hold.</summary>
    private static void Speaks(RuleCondition part, Patterns patterns)
    {
        switch (part.Quantifier)
        {
            case { Every: true }:
                patterns.NoChild(part, with: nameof(SharedCondition.Holds), that: nameof(SharedCondition.Fails));
                break;
            case { Every: false, IsUnknownWithoutChildren: false }:
                patterns.AnyChild(part, with: nameof(SharedCondition.MayHold), that: nameof(SharedCondition.MayHold));
                break;
            default:
                patterns.Require(part, nameof(SharedCondition.MayHold));
                break;
        }
    }

    /// <summary>Something of the condition to speak is unknown, or the check is not true.</summary>
    private static void Judges(CompiledRule rule, Patterns patterns)
    {
        var check = rule.CheckPart;
        var unknown = rule.WhenParts.Where(p => p.CanBeUnknown).ToList();
        switch (check.Quantifier)
        {
            case { Every: false } when unknown.Count == 0:
                patterns.NoChild(check, with: nameof(SharedCondition.Holds), that: nameof(SharedCondition.Holds));
                break;
            case { Every: true, IsUnknownWithoutChildren: false } when unknown.Count == 0:
                patterns.AnyChild(check, with: nameof(SharedCondition.MayHold), that: nameof(SharedCondition.MayFail));
                break;
            default:
                patterns.RequireAny([.. unknown.Select(p => (p, nameof(SharedCondition.IsUnknown))), (check, nameof(SharedCondition.MayFail))]);
                break;
        }
    }

    private LambdaExpression Yield(CompiledRule rule, ParameterExpression fact, ParameterExpression outcomes)
    {
        var session = Expression.Parameter(typeof(IContext), "session");
        var action = _toldToOthers
            ? Expression.Call(outcomes, nameof(OutcomeCollector.YieldAndTell), null, session, Expression.Constant(rule), fact)
            : Expression.Call(outcomes, nameof(OutcomeCollector.Yield), null, Expression.Constant(rule), fact);
        return Expression.Lambda(action, session, fact, outcomes);
    }

    private int Uses(CompiledRule rule, string key) => _uses.GetValueOrDefault((rule.FactClass, key));

    private static IEnumerable<string> KeysOf(CompiledRule rule) =>
        rule.WhenParts.Where(IsAskedOfFact).Select(p => p.Key).Concat(rule.Scope is { } scope ? [ScopeKey(scope)] : []);

    private static bool IsAskedOfFact(RuleCondition part) => part is { IsOfOwner: false, DependsOnDay: false };

    private static string ScopeKey(string scope) => "scope " + scope;
}
