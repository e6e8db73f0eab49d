namespace Azwa.Rules.Findings;

/// <summary>
/// A line of the table of targets: one number of the region beside its streefwaarde, whether or not there is a finding. Immutable.
/// </summary>
public sealed class TargetLine
{
    internal TargetLine()
    {
    }

    /// <summary>The rule that compares them.</summary>
    public required string RuleId { get; init; }

    /// <summary>The requirements that it enforces.</summary>
    public required IReadOnlyList<string> Requirements { get; init; }

    /// <summary>JSON Pointer of the number that is compared.</summary>
    public required string Path { get; init; }

    /// <summary>The aanpak.</summary>
    public required string Section { get; init; }

    /// <summary>What is counted.</summary>
    public required string Measure { get; init; }

    /// <summary>The municipality, for a target that holds in each of them; null for the region.</summary>
    public required string? Municipality { get; init; }

    /// <summary>The unit of all numbers of this line.</summary>
    public required string Unit { get; init; }

    /// <summary>The name of the population that the target is for, such as <c>inwoners</c>; null when it does not scale.</summary>
    public required string? Base { get; init; }

    /// <summary>The number of people in it; null when it is unknown or the target does not scale.</summary>
    public required decimal? BasePopulation { get; init; }

    /// <summary>The exact lower bound, inclusive; null when there is none or it is unknown.</summary>
    public required decimal? Lower { get; init; }

    /// <summary>The exact upper bound, inclusive; null when there is none or it is unknown.</summary>
    public required decimal? Upper { get; init; }

    /// <summary>The tolerance in percent of a bound, outwards, inclusive: our interpretation, not the source's.</summary>
    public required decimal TolerancePercent { get; init; }

    /// <summary>What the region plans; null when it does not say.</summary>
    public required decimal? Planned { get; init; }

    /// <summary>How far that is outside the nearest exact bound: negative below, positive above; null when it is within, tolerance included.</summary>
    public required decimal? Difference { get; init; }

    /// <summary>What the comparison came to.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The region's motivation, when it gives one.</summary>
    public required string? Motivation { get; init; }

    /// <summary>The growth path by year, in order; empty when there is none.</summary>
    public required IReadOnlyList<KeyValuePair<int, decimal>> GrowthPath { get; init; }
}
