using Azwa.Rules.Compilation;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;

namespace Azwa.Rules.NRules;

/// <summary>What a rule of the set came to for a fact, as a fact that rules of one's own can match. Immutable.</summary>
public sealed class RuleOutcome
{
    internal RuleOutcome(CompiledRule rule, Fact fact, Outcome outcome)
    {
        Rule = rule;
        Fact = fact;
        Outcome = outcome;
    }

    /// <summary>The rule.</summary>
    public CompiledRule Rule { get; }

    /// <summary>What it was evaluated for.</summary>
    public Fact Fact { get; }

    /// <summary>What it came to; never passed or not applicable.</summary>
    public Outcome Outcome { get; }
}
