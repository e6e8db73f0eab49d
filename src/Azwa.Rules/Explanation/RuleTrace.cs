using Azwa.Rules.Facts;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Explanation;

/// <summary>How the truth of a condition follows from those of its children, in Kleene's strong logic.</summary>
public enum Connective
{
    /// <summary>It has no children: its truth is that of a value.</summary>
    None,

    /// <summary>The least of its children; true without any.</summary>
    All,

    /// <summary>The greatest of its children; false without any.</summary>
    Any,

    /// <summary>The opposite of its one child.</summary>
    Not,

    /// <summary>The greater of the opposite of its first child and of its second: if the first, then the second.</summary>
    Implies,
}

/// <summary>A condition as it came out for one fact. Immutable.</summary>
/// <param name="Text">The condition, in Dutch.</param>
/// <param name="Truth">What the engine computes for it.</param>
/// <param name="Connective">How that follows from the children.</param>
/// <param name="Value">The value that was found, as people read it; null when it reads none itself.</param>
/// <param name="Path">JSON Pointer of the value, also when nothing stands there; null when it reads none itself.</param>
/// <param name="Children">The conditions that it consists of.</param>
public sealed record TraceNode(
    string Text, Truth Truth, Connective Connective, string? Value, string? Path, IReadOnlyList<TraceNode> Children);

/// <summary>What led a rule to its outcome for one fact. Immutable.</summary>
public sealed class RuleTrace
{
    internal RuleTrace()
    {
    }

    /// <summary>What people call the fact.</summary>
    public required string Subject { get; init; }

    /// <summary>JSON Pointer of the place that a finding has.</summary>
    public required string Path { get; init; }

    /// <summary>JSON Pointer of the fact itself.</summary>
    public required string FactPath { get; init; }

    /// <summary>What the evaluation came to.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>How much the rule weighs for this fact.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Why the truth of the conditions came to this outcome: deadline, deviation, remark, severity; in Dutch.</summary>
    public required string Reason { get; init; }

    /// <summary>The condition to speak; null when the rule has none.</summary>
    public required TraceNode? When { get; init; }

    /// <summary>What the rule asks; told also where the condition to speak does not hold, though it then counts for nothing.</summary>
    public required TraceNode Check { get; init; }
}

/// <summary>A fact of the rule's type that the rule says nothing of. Immutable.</summary>
/// <param name="Subject">What people call it.</param>
/// <param name="Path">Its JSON Pointer.</param>
/// <param name="Reason">Why: outside 'where', or nothing under this profile; in Dutch.</param>
public sealed record UntoldFact(string Subject, string Path, string Reason);

/// <summary>What led a rule to its outcomes in one agenda. Immutable.</summary>
public sealed class RuleTraces
{
    internal RuleTraces()
    {
    }

    /// <summary>The rule.</summary>
    public required string RuleId { get; init; }

    /// <summary>What it asks.</summary>
    public required string Title { get; init; }

    /// <summary>The fact type that it speaks of.</summary>
    public required string FactType { get; init; }

    /// <summary>The day as of which is judged.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>What is judged.</summary>
    public required Profile Profile { get; init; }

    /// <summary>The place that was asked for, with all below it; null for the whole agenda.</summary>
    public required string? Path { get; init; }

    /// <summary>A trace per fact that the rule applies to, in the order of the agenda.</summary>
    public required IReadOnlyList<RuleTrace> Traces { get; init; }

    /// <summary>The facts of the rule's type that it says nothing of.</summary>
    public required IReadOnlyList<UntoldFact> Untold { get; init; }

    /// <summary>The traces as text: counts first, then those that did not pass; the others when there are few or a place was asked for.</summary>
    /// <returns>Lines that end with <c>\n</c>.</returns>
    public string ToText() => TraceText.Of(this);
}
