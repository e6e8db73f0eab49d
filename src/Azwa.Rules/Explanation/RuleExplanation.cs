using Azwa.Rules.Findings;

namespace Azwa.Rules.Explanation;

/// <summary>A rule told in Dutch, printed from what runs. Immutable.</summary>
public sealed class RuleExplanation
{
    internal RuleExplanation()
    {
    }

    /// <summary>The stable id of the rule.</summary>
    public required string RuleId { get; init; }

    /// <summary>What it asks, in one sentence of its own.</summary>
    public required string Title { get; init; }

    /// <summary>The fact type that it speaks of, such as <c>gemeente</c>.</summary>
    public required string FactType { get; init; }

    /// <summary>What is checked of which fact when, as one sentence made of the conditions.</summary>
    public required string Sentence { get; init; }

    /// <summary>The terms that it uses, also through other terms, in the order in which they are met.</summary>
    public required IReadOnlyList<ExplainedTerm> Terms { get; init; }

    /// <summary>The norms that it compares with, the deadline included.</summary>
    public required IReadOnlyList<ExplainedNorm> Norms { get; init; }

    /// <summary>What deadline, deviation and remark make of a check that does not hold; a sentence each.</summary>
    public required IReadOnlyList<string> Leniencies { get; init; }

    /// <summary>The first day on which the rule holds; null when it has none.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day on which the rule holds, inclusive; null when it has none.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>What overlays change of the rule or of its norms, with reason and last day; a sentence each.</summary>
    public IReadOnlyList<string> Overlays { get; init; } = [];

    /// <summary>Severity, verdicts, requirements and sources for each group of kinds that has the same.</summary>
    public required IReadOnlyList<ExplainedVariant> Variants { get; init; }

    /// <summary>The requirements that it enforces for some kind, with their titles.</summary>
    public required IReadOnlyList<RuleRequirement> Requirements { get; init; }

    /// <summary>The statements of the sources that it rests on for some kind; empty when it is our own interpretation.</summary>
    public required IReadOnlyList<ExplainedSource> Sources { get; init; }

    /// <summary>Its examples.</summary>
    public required IReadOnlyList<ExplainedExample> Examples { get; init; }

    /// <summary>Templates of the JSON Pointers that it reads.</summary>
    public required IReadOnlyList<string> Reads { get; init; }

    /// <summary>The explanation as text.</summary>
    /// <returns>Lines that end with <c>\n</c>.</returns>
    public string ToText() => ExplanationText.Of(this);
}

/// <summary>A term with its definition. Immutable.</summary>
/// <param name="Name">Its name in the rule language.</param>
/// <param name="Means">What it means.</param>
/// <param name="Definition">The condition that it stands for.</param>
public sealed record ExplainedTerm(string Name, string Means, string Definition);

/// <summary>A norm. Immutable.</summary>
/// <param name="Id">Its name in the rule language.</param>
/// <param name="Values">Each value with its unit and base, and the days on which it holds where those are bounded.</param>
/// <param name="Tolerance">Percent of a bound, outwards; 0 when the bound itself is the limit.</param>
/// <param name="Status">What the norm is: a streefwaarde, provisional; null when nothing is said.</param>
/// <param name="Interpretation">What we read into the source; null when it says it outright.</param>
/// <param name="Assumption">What the figure is taken to mean where the source leaves it open; null when it leaves nothing open.</param>
/// <param name="Evaluation">When the figure itself is evaluated, as the source says it; null when it says nothing.</param>
/// <param name="Requirements">The requirements that it belongs to.</param>
public sealed record ExplainedNorm(
    string Id,
    IReadOnlyList<string> Values,
    decimal Tolerance,
    string? Status,
    string? Interpretation,
    string? Assumption,
    string? Evaluation,
    IReadOnlyList<string> Requirements);

/// <summary>What a rule is for some kinds of facts. Immutable.</summary>
/// <param name="Kinds">The entries of the catalogue; empty when it is the same for all.</param>
/// <param name="Severities">The severity under each profile; null where the rule says nothing.</param>
/// <param name="Verdicts">What failing contributes to which verdict.</param>
/// <param name="Requirements">The requirements that it enforces.</param>
/// <param name="Sources">The clauses that it cites.</param>
public sealed record ExplainedVariant(
    IReadOnlyList<string> Kinds,
    IReadOnlyDictionary<Profile, Severity?> Severities,
    IReadOnlyDictionary<string, string> Verdicts,
    IReadOnlyList<string> Requirements,
    IReadOnlyList<string> Sources);

/// <summary>A statement of a source. Immutable.</summary>
/// <param name="Clause">Its id, such as <c>OPD.L386</c>.</param>
/// <param name="Document">The title of the document.</param>
/// <param name="Section">The heading it stands under.</param>
/// <param name="Modality">How binding it is.</param>
/// <param name="Says">What it says, in our own words.</param>
public sealed record ExplainedSource(string Clause, string Document, string Section, string Modality, string Says);

/// <summary>An example of a rule. Immutable.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="AsOf">The day as of which it is judged; null for the usual one.</param>
/// <param name="Profile">The profile under which it is judged; null for the usual one.</param>
/// <param name="Expectation">What must come of it.</param>
public sealed record ExplainedExample(string Name, DateOnly? AsOf, Profile? Profile, string Expectation);
