using Azwa.Rules.Compilation;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
using NRules.Extensibility;
using NRules.RuleModel;

namespace Azwa.Rules.NRules.Network;

/// <summary>What the rules of the set yield to: one per session, handed to their actions as a dependency.</summary>
internal sealed class OutcomeCollector(EvaluationContext context)
{
    private readonly Dictionary<(CompiledRule Rule, Fact Fact), Outcome> _outcomes = [];

    public bool IsClosed { get; private set; }

    public void Close() => IsClosed = true;

    public Outcome? Find(CompiledRule rule, Fact fact) => _outcomes.TryGetValue((rule, fact), out var outcome) ? outcome : null;

    /// <summary>The action of a rule: the network found that it did not pass, the rule says what that comes to.</summary>
    public void Yield(CompiledRule rule, Fact fact) => Conclude(rule, fact);

    /// <summary>The same, when rules of one's own may want to know.</summary>
    public void YieldAndTell(IContext session, CompiledRule rule, Fact fact) => session.Insert(new RuleOutcome(rule, fact, Conclude(rule, fact)));

    private Outcome Conclude(CompiledRule rule, Fact fact)
    {
        ObjectDisposedException.ThrowIf(IsClosed, typeof(AgendaSession));
        var outcome = rule.Evaluate(fact, context);
        _outcomes[(rule, fact)] = outcome;
        return outcome;
    }
}

/// <summary>Hands the collector to the rules of the set, and to other rules what they are used to.</summary>
internal sealed class SessionResolver(OutcomeCollector outcomes, IDependencyResolver others) : IDependencyResolver
{
    public object Resolve(IResolutionContext context, Type serviceType) =>
        serviceType == typeof(OutcomeCollector) ? outcomes : others.Resolve(context, serviceType);
}
