using Azwa.Rules.Compilation;
using Azwa.Rules.Engine;
using Azwa.Rules.Facts;
using NRules;
using NRules.Extensibility;

namespace Azwa.Rules.NRules;

/// <summary>Rules as a network of NRules. Thread-safe: every evaluation has a session of its own.</summary>
public sealed class NRulesRunner : IRuleRunner
{
    private readonly IDependencyResolver? _resolver;

    internal NRulesRunner(CompiledRuleSet rules, ISessionFactory factory, IDependencyResolver? resolver)
    {
        _resolver = resolver;
        SessionFactory = factory;
        RulesById = rules.Rules.ToDictionary(r => r.Id, StringComparer.Ordinal);
        RulesByClass = rules.Rules.GroupBy(r => r.FactClass).ToDictionary(g => g.Key, g => g.ToArray());
    }

    /// <summary>
    /// The factory of NRules, for its schema, its metrics and its events. A session that is to judge comes from
    /// <see cref="CreateSession"/>: rules of the set fail in one that does not.
    /// </summary>
    public ISessionFactory SessionFactory { get; }

    internal IReadOnlyDictionary<string, CompiledRule> RulesById { get; }

    internal IReadOnlyDictionary<Type, CompiledRule[]> RulesByClass { get; }

    /// <summary>Opens a session for one agenda; nothing is inserted yet.</summary>
    /// <param name="facts">All facts of the agenda, from <see cref="RuleSet.FactsOf"/>.</param>
    /// <param name="context">The day and its norms, from <see cref="CompiledRuleSet.ContextFor"/>.</param>
    /// <returns>The session, for one thread and one judgement.</returns>
    public AgendaSession CreateSession(IReadOnlyList<Fact> facts, EvaluationContext context)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(context);
        return new AgendaSession(this, facts, context, _resolver);
    }

    /// <inheritdoc/>
    public void Run(IReadOnlyList<Fact> facts, EvaluationContext context, IEvaluationSink sink)
    {
        using var session = CreateSession(facts, context);
        session.Judge(sink);
    }
}
