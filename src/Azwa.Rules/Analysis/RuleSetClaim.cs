using Azwa.Rules.Text;

namespace Azwa.Rules.Analysis;

/// <summary>What can be wrong with rules that are well-formed.</summary>
public enum ClaimKind
{
    /// <summary>No agenda makes the rule speak: its <c>when</c> cannot hold.</summary>
    NeverApplies,

    /// <summary>A condition holds wherever it is asked, so that it asks nothing.</summary>
    AlwaysTrue,

    /// <summary>A condition cannot hold where it is asked, so that it adds nothing.</summary>
    NeverTrue,

    /// <summary>Wherever the rule speaks, its <c>check</c> holds.</summary>
    NeverFails,

    /// <summary>Wherever the rule speaks, its <c>check</c> cannot hold.</summary>
    NeverPasses,

    /// <summary>Where both rules speak, no agenda satisfies both.</summary>
    Contradiction,

    /// <summary>Two rules ask the same of the same.</summary>
    Duplicate,

    /// <summary>Wherever one rule does not pass, another does not pass either.</summary>
    Subsumed,

    /// <summary>A part of the Format is asked of some and not of others of which it is mandatory as well.</summary>
    Gap,

    /// <summary>Something is asked under profile format and not, or more mildly, under profile opdracht.</summary>
    StricterInFormat,

    /// <summary>The words of a rule and its severity say different things.</summary>
    SeverityAgainstWording,

    /// <summary>A text quotes a figure that the norm of the rule does not have.</summary>
    FigureAgainstNorm,
}

/// <summary>What the analysis says of a rule set. Immutable.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="IsProven">Whether it is so; when it is not proven, it could not be decided.</param>
/// <param name="Rules">The rules concerned, by id; empty when it concerns a term.</param>
/// <param name="File">The file of the first of them.</param>
/// <param name="Position">Where it stands in that file.</param>
/// <param name="Says">What is wrong, in one Dutch sentence.</param>
/// <param name="Clash">The fewest conditions that cannot be met together, in Dutch; empty when no conditions clash.</param>
/// <param name="Witness">An agenda that shows it, judged by the rules themselves; null when what is claimed is that something cannot be.</param>
public sealed record RuleSetClaim(
    ClaimKind Kind,
    bool IsProven,
    IReadOnlyList<string> Rules,
    string File,
    Position Position,
    string Says,
    IReadOnlyList<ClashingCondition> Clash,
    ClaimWitness? Witness = null);

/// <summary>A condition that clashes with others. Immutable.</summary>
/// <param name="Rule">The rule or term it belongs to.</param>
/// <param name="Text">The condition and the answer that is asked of it, in Dutch.</param>
/// <param name="File">The file it stands in.</param>
/// <param name="Position">Where it stands.</param>
public sealed record ClashingCondition(string Rule, string Text, string File, Position Position);

/// <summary>An agenda that shows a claim. Immutable.</summary>
/// <param name="Example">What to change of the complete agenda, with the day and what the first rule comes to, as an example in YAML on one line.</param>
/// <param name="Path">The place in the agenda that shows it, as a JSON Pointer.</param>
public sealed record ClaimWitness(string Example, string Path);
