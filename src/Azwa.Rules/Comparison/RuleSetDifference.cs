using Azwa.Rules.Findings;

namespace Azwa.Rules.Comparison;

/// <summary>What another rule set, or an overlay, makes of the outcomes of rules. Immutable.</summary>
/// <param name="Added">The rules that only the second set has, by id.</param>
/// <param name="Removed">The rules that only the first set has, by id.</param>
/// <param name="Norms">The norms that have other figures, by id.</param>
/// <param name="Weights">Where a rule weighs otherwise, or for other entries of the catalogue, by id.</param>
/// <param name="Outcomes">Where a rule can come to another outcome, by id. What is not here comes to the same for every agenda.</param>
public sealed record RuleSetDifference(
    IReadOnlyList<string> Added,
    IReadOnlyList<string> Removed,
    IReadOnlyList<NormChange> Norms,
    IReadOnlyList<WeightChange> Weights,
    IReadOnlyList<OutcomeChange> Outcomes)
{
    /// <summary>Whether nothing differs.</summary>
    public bool IsEmpty => Added.Count == 0 && Removed.Count == 0 && Norms.Count == 0 && Weights.Count == 0 && Outcomes.Count == 0;
}

/// <summary>A norm with another figure. Immutable.</summary>
/// <param name="Norm">The norm.</param>
/// <param name="Figure">The figure, as rule files call it: value, point, min, max or tolerance.</param>
/// <param name="From">The first day on which they differ.</param>
/// <param name="Before">The figure in the first set; null when it has none.</param>
/// <param name="After">The figure in the second set; null when it has none.</param>
public sealed record NormChange(string Norm, string Figure, DateOnly From, string? Before, string? After);

/// <summary>A rule that weighs otherwise. Immutable.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Profile">The profile under which it does.</param>
/// <param name="Kinds">The entries of the catalogue for which it does; empty when for all facts.</param>
/// <param name="Before">Its severity in the first set; null where it says nothing.</param>
/// <param name="After">Its severity in the second set; null where it says nothing.</param>
public sealed record WeightChange(string RuleId, Profile Profile, IReadOnlyList<string> Kinds, Severity? Before, Severity? After);

/// <summary>A rule that can come to another outcome for the same agenda on the same day. Immutable.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Before">What it comes to in the first set.</param>
/// <param name="After">What it comes to in the second set.</param>
/// <param name="Example">An example that shows it, with the expectation of the first set, as YAML on one line; null when none was found, and
/// then it could not be decided whether there is one.</param>
/// <param name="Path">The place in that agenda, as a JSON Pointer.</param>
public sealed record OutcomeChange(string RuleId, Outcome Before, Outcome After, string? Example, string? Path);
