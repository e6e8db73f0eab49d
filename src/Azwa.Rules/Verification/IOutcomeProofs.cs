using Azwa.Rules.Binding;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Verification;

/// <summary>Tells which outcomes cannot be, so that no example is asked of them. Whoever reasons about rules implements it.</summary>
internal interface IOutcomeProofs
{
    /// <summary>Why no agenda makes a rule come to an outcome, in Dutch; null when that is not proven.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="kinds">The kinds of facts that are meant, as places in the table of kinds.</param>
    /// <param name="outcome">The outcome.</param>
    string? WhyNever(Rule rule, IReadOnlyList<int> kinds, Outcome outcome);
}
