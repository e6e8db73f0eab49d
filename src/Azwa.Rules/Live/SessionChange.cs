using Azwa.Rules.Diagnostics;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Live;

/// <summary>What a change of an agenda made of its report, or why it was refused. Immutable.</summary>
public sealed class SessionChange
{
    /// <summary>A change that changes nothing.</summary>
    internal static readonly SessionChange Nothing = new();

    internal SessionChange()
    {
    }

    /// <summary>Whether the change was made; if not, <see cref="Diagnostics"/> say why and all else is empty.</summary>
    public bool IsAccepted => Diagnostics.Count == 0;

    /// <summary>Why the format refuses the place or the value, each with its <see cref="Diagnostic.FieldPath"/>; a position counts in the JSON
    /// text of the value. Empty when the change was made.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; private init; } = [];

    /// <summary>The findings that were not there before, in the order of the report.</summary>
    public IReadOnlyList<Finding> Came { get; internal init; } = [];

    /// <summary>The findings that are there no longer, in the order of the report.</summary>
    public IReadOnlyList<Finding> Went { get; internal init; } = [];

    /// <summary>The findings of the same rule at the same place that say something else, in the order of the report.</summary>
    public IReadOnlyList<FindingChange> Changed { get; internal init; } = [];

    /// <summary>The verdicts that are another word than before, in the order of the rule set.</summary>
    public IReadOnlyList<VerdictChange> Verdicts { get; internal init; } = [];

    internal static SessionChange Refused(IReadOnlyList<Diagnostic> diagnostics) => new() { Diagnostics = diagnostics };
}

/// <summary>A finding that says something else than before: another outcome, message, evidence or motivation. Immutable.</summary>
/// <param name="Before">What it said.</param>
/// <param name="After">What it says.</param>
public sealed record FindingChange(Finding Before, Finding After);

/// <summary>A verdict that moved. Immutable.</summary>
/// <param name="Name">The verdict, such as <c>volledig</c>.</param>
/// <param name="From">The word that it was, such as <c>ja</c>.</param>
/// <param name="To">The word that it is, such as <c>nee</c>.</param>
public sealed record VerdictChange(string Name, string From, string To);
