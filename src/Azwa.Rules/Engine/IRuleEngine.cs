using Azwa.Rules.Compilation;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Engine;

/// <summary>
/// The seam between the rules and what matches them with facts. Whatever the engine, findings, verdicts and order are made of its
/// evaluations afterwards, so that two engines that evaluate the same give the same report. Thread-safe.
/// </summary>
public interface IRuleEngine
{
    /// <summary>The name that reports bear, such as <c>embedded</c>.</summary>
    string Name { get; }

    /// <summary>Makes rules ready to run; once per rule set, profile and span of days on which the same rules hold.</summary>
    /// <param name="rules">The rules.</param>
    /// <returns>A runner that may be used by many threads at the same time.</returns>
    IRuleRunner Prepare(CompiledRuleSet rules);
}

/// <summary>Rules made ready to run. Thread-safe.</summary>
public interface IRuleRunner
{
    /// <summary>
    /// Evaluates every rule for every fact that it applies to (<see cref="CompiledRule.AppliesTo"/>), once, in any order.
    /// </summary>
    /// <param name="facts">All facts of an agenda.</param>
    /// <param name="context">The day and its norms.</param>
    /// <param name="sink">Takes the outcomes, from one thread at a time.</param>
    /// <exception cref="RuleEvaluationException">A rule broke: a fault of the rule set or the engine, never of the agenda.</exception>
    void Run(IReadOnlyList<Fact> facts, EvaluationContext context, IEvaluationSink sink);
}

/// <summary>Takes the outcomes of evaluations, for one report and from one thread.</summary>
public interface IEvaluationSink
{
    /// <summary>Takes one outcome, not applicable ones included.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="outcome">What it came to.</param>
    void Add(CompiledRule rule, Fact fact, Outcome outcome);
}
