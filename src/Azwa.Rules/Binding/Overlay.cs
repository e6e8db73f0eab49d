using Azwa.Rules.Findings;

namespace Azwa.Rules.Binding;

/// <summary>A file that changes a rule set without touching its files: what it changes, why and until when, and what it adds.</summary>
internal sealed record Overlay(OverlayIdentity Identity, IReadOnlyList<Change> Changes, IReadOnlyList<string> AddedRules);

/// <summary>A change to a rule or a norm that exists, up to and including its last day.</summary>
internal abstract record Change(OverlayIdentity Overlay, string Reason, DateOnly Until)
{
    public bool Holds(DateOnly day) => day <= Until;
}

/// <summary>The rule is evaluated, but what it says counts for nothing.</summary>
internal sealed record DisableChange(OverlayIdentity Overlay, Rule Rule, string Reason, DateOnly Until) : Change(Overlay, Reason, Until);

/// <summary>The rule weighs this wherever it says anything; where it is silent it stays so.</summary>
internal sealed record SeverityChange(OverlayIdentity Overlay, Rule Rule, Severity Severity, string Reason, DateOnly Until) : Change(Overlay, Reason, Until)
{
    /// <summary>The rule with the severity; the rule is that of the files.</summary>
    public Rule Apply(Rule rule) => rule with { Variants = [.. rule.Variants.Select(v => v is null ? null : Apply(v))] };

    private RuleVariant Apply(RuleVariant variant) => variant with
    {
        Severities = variant.Severities.ToDictionary(s => s.Key, s => s.Value is null ? (Severity?)null : Severity),
    };
}

/// <summary>The norm has other figures, on every day on which the change is in force.</summary>
internal sealed record NormChange(OverlayIdentity Overlay, Norm Before, Norm After, IReadOnlyList<string> Keys, string Reason, DateOnly Until)
    : Change(Overlay, Reason, Until);
