using Microsoft.Extensions.Logging;
using NRules.Extensibility;
using NRules.RuleModel;

namespace Azwa.Rules.NRules;

/// <summary>What an <see cref="NRulesEngine"/> is made with. Immutable; what it holds must not change either.</summary>
public sealed class NRulesOptions
{
    /// <summary>
    /// Rules of one's own, such as what <c>RuleRepository.GetRules()</c> of NRules.Fluent gives. They share the session with the rules of the
    /// set and can match every <see cref="Facts.Fact"/>, the <see cref="Compilation.EvaluationContext"/> and a
    /// <see cref="RuleOutcome"/> for all that did not pass. Their names differ from each other and from the ids of the set. Rules of the set
    /// have priority <see cref="NRulesEngine.RulePriority"/>: a rule below it fires when all outcomes are there.
    /// </summary>
    public IReadOnlyList<IRuleDefinition> Rules { get; init; } = [];

    /// <summary>Resolves the dependencies of one's own rules; null when they have none.</summary>
    public IDependencyResolver? DependencyResolver { get; init; }

    /// <summary>Gets told what NRules does: failures as errors, firing rules as debug, inserted facts as trace; null for nobody.</summary>
    public ILogger? Logger { get; init; }
}
