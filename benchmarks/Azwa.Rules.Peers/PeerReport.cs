using Azwa.Rules.Findings;

namespace Azwa.Rules.Peers;

/// <summary>
/// What a peer makes of an agenda: the same content as <see cref="Report"/>, as plain objects. Left out is what no agenda changes (the
/// questions to people, the identity of the rules) and what is only made when it is asked for (the repair of a finding).
/// </summary>
public sealed class PeerReport
{
    public required IReadOnlyList<PeerFinding> Findings { get; init; }

    /// <summary>The five verdicts by name; null when the peer gives findings only.</summary>
    public IReadOnlyList<KeyValuePair<string, string>>? Verdicts { get; init; }

    /// <summary>How many evaluations came to each outcome; null when the peer gives findings only.</summary>
    public IReadOnlyDictionary<Outcome, int>? Outcomes { get; init; }

    public SeverityCounts Counts { get; init; }

    public CellCounts? Cells { get; init; }

    public IReadOnlyList<PeerTarget>? Targets { get; init; }
}

/// <summary>The content of a <see cref="Finding"/>. Of its sources only the ids of the clauses: the rest no agenda changes.</summary>
public sealed record PeerFinding
{
    public required string RuleId { get; init; }

    public required string Title { get; init; }

    public required IReadOnlyList<string> Requirements { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    public required Outcome Outcome { get; init; }

    public required Severity Severity { get; init; }

    public required string Path { get; init; }

    public required string Subject { get; init; }

    public required string Chapter { get; init; }

    public required string? Section { get; init; }

    public required string Message { get; init; }

    public string? Remedy { get; init; }

    public required IReadOnlyList<PeerEvidence> Evidence { get; init; }

    public string? Motivation { get; init; }

    public DateOnly? Due { get; init; }

    public required Text.Position? Position { get; init; }
}

/// <summary>The content of an <see cref="EvidenceItem"/>.</summary>
public sealed record PeerEvidence(string Name)
{
    public string? Text { get; init; }

    public decimal? Number { get; init; }

    public bool? Boolean { get; init; }

    public IReadOnlyList<string>? Items { get; init; }
}

/// <summary>The content of a <see cref="TargetLine"/>.</summary>
public sealed record PeerTarget
{
    public required string RuleId { get; init; }

    public required IReadOnlyList<string> Requirements { get; init; }

    public required string Path { get; init; }

    public required string Section { get; init; }

    public required string Measure { get; init; }

    public required string? Municipality { get; init; }

    public required string Unit { get; init; }

    public required string? Base { get; init; }

    public required decimal? BasePopulation { get; init; }

    public required decimal? Lower { get; init; }

    public required decimal? Upper { get; init; }

    public required decimal TolerancePercent { get; init; }

    public required decimal? Planned { get; init; }

    public required decimal? Difference { get; init; }

    public required Outcome Outcome { get; init; }

    public required string? Motivation { get; init; }

    public required IReadOnlyList<KeyValuePair<int, decimal>> GrowthPath { get; init; }
}
