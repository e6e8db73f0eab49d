namespace Azwa.Rules.Findings;

/// <summary>A rule of the set and what its evaluations came to in one agenda. Immutable.</summary>
public sealed class JudgedRule
{
    private readonly IReadOnlyList<int> _counts;

    /// <param name="description">The rule.</param>
    /// <param name="counts">How many evaluations came to each outcome, in the order of <see cref="Outcome"/>; empty when there were none.</param>
    internal JudgedRule(RuleDescription description, IReadOnlyList<int> counts)
    {
        Description = description;
        _counts = counts;
    }

    /// <summary>What the rule asks.</summary>
    public RuleDescription Description { get; }

    /// <summary>How many of its evaluations came to an outcome, those included that another finding tells already.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <returns>The number, 0 or more.</returns>
    public int Count(Outcome outcome) => _counts.Count == 0 ? 0 : _counts[(int)outcome];
}

/// <summary>A rule as whoever reads a report needs to know it, in Dutch, the language of the rules. Immutable.</summary>
public sealed class RuleDescription
{
    internal RuleDescription()
    {
    }

    /// <summary>The stable id of the rule.</summary>
    public required string RuleId { get; init; }

    /// <summary>What it asks, in one sentence.</summary>
    public required string Title { get; init; }

    /// <summary>What is checked of which fact when, as one sentence made of the conditions.</summary>
    public required string Sentence { get; init; }

    /// <summary>The subject that it belongs to: the name of its file without folder and extension, such as <c>vaststelling</c>.</summary>
    public required string Subject { get; init; }

    /// <summary>The heaviest that it can weigh under the profile of the report; null when the profile leaves it out.</summary>
    public required Severity? Severity { get; init; }

    /// <summary>The requirements that it enforces.</summary>
    public required IReadOnlyList<RuleRequirement> Requirements { get; init; }

    /// <summary>The statements of the sources that it rests on; empty when it is our own interpretation.</summary>
    public required IReadOnlyList<SourceReference> Sources { get; init; }
}

/// <summary>A requirement that a rule enforces. Immutable.</summary>
/// <param name="Id">Its id, such as <c>P-01</c>.</param>
/// <param name="Title">What it asks, in Dutch.</param>
public sealed record RuleRequirement(string Id, string Title);
