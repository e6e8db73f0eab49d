namespace Azwa.Rules.Findings;

/// <summary>An overlay: a file that changes a rule set without touching its files. Immutable.</summary>
/// <param name="Id">The id.</param>
/// <param name="Title">What it is for, in Dutch.</param>
/// <param name="Sha256">The SHA-256 of its text, in lower-case hexadecimals.</param>
public sealed record OverlayIdentity(string Id, string Title, string Sha256);

/// <summary>What an overlay did to a report. Immutable.</summary>
/// <param name="Overlay">Which overlay.</param>
/// <param name="Changes">All its changes, those that are expired or change nothing included, in the order of norms, disabled rules and severities.</param>
/// <param name="AddedRules">The ids of the rules that it adds and that say anything on this day and under this profile.</param>
public sealed record AppliedOverlay(OverlayIdentity Overlay, IReadOnlyList<OverlayChange> Changes, IReadOnlyList<string> AddedRules);

/// <summary>What a change of an overlay changes.</summary>
public enum OverlayChangeKind
{
    /// <summary>A rule counts for nothing.</summary>
    Disable,

    /// <summary>A rule has another severity.</summary>
    Severity,

    /// <summary>A norm has other figures.</summary>
    Norm,
}

/// <summary>Whether a change of an overlay did anything in a report.</summary>
public enum OverlayChangeStatus
{
    /// <summary>It holds.</summary>
    InForce,

    /// <summary>Its last day has passed: it did nothing.</summary>
    Expired,

    /// <summary>It changes nothing on this day and under this profile: what it sets is so already, or its rule or norm plays no part.</summary>
    Unused,
}

/// <summary>A change that an overlay makes to a rule or a norm. Immutable.</summary>
/// <param name="Kind">What it changes.</param>
/// <param name="Target">The id of the rule or the norm.</param>
/// <param name="Before">What it is without the overlay, such as <c>error</c> or <c>tolerance 2</c>; null for a rule that is disabled.</param>
/// <param name="After">What the overlay makes of it; null for a rule that is disabled.</param>
/// <param name="Reason">Why, in the words of the overlay.</param>
/// <param name="Until">The last day on which it holds, inclusive.</param>
/// <param name="Status">Whether it did anything.</param>
public sealed record OverlayChange(
    OverlayChangeKind Kind, string Target, string? Before, string? After, string Reason, DateOnly Until, OverlayChangeStatus Status);

/// <summary>A finding of a rule that an overlay disabled: it counts for nothing, and is told all the same. Immutable.</summary>
/// <param name="Finding">The finding as it would have been; it has no repair.</param>
/// <param name="Overlay">The id of the overlay.</param>
/// <param name="Reason">Why the rule is disabled, in the words of the overlay.</param>
/// <param name="Until">The last day on which it is, inclusive.</param>
public sealed record SuppressedFinding(Finding Finding, string Overlay, string Reason, DateOnly Until);
