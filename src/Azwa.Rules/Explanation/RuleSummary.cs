using Azwa.Rules.Findings;

namespace Azwa.Rules.Explanation;

/// <summary>What a list of rules tells of one, and what it can be chosen by. Immutable.</summary>
public sealed record RuleSummary
{
    internal RuleSummary()
    {
    }

    /// <summary>The stable id of the rule.</summary>
    public required string RuleId { get; init; }

    /// <summary>What it asks, in one Dutch sentence.</summary>
    public required string Title { get; init; }

    /// <summary>The fact type that it speaks of, such as <c>gemeente</c>.</summary>
    public required string FactType { get; init; }

    /// <summary>The requirements that it enforces for some kind of fact, each once.</summary>
    public required IReadOnlyList<string> Requirements { get; init; }

    /// <summary>The keys of the aanpakken whose facts it speaks of, in the order of the catalogue; empty when it speaks of something else.</summary>
    public required IReadOnlyList<string> Aanpakken { get; init; }

    /// <summary>The severities that a finding of it can have, under any profile and for any kind of fact; the heaviest first.</summary>
    public required IReadOnlyList<Severity> Severities { get; init; }

    /// <summary>The verdicts that suffer when it fails for some kind of fact, those that follow from others included; in the order of the set.</summary>
    public required IReadOnlyList<string> Verdicts { get; init; }
}
