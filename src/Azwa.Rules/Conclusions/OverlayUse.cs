using Azwa.Rules.Binding;
using Azwa.Rules.Compilation;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Conclusions;

/// <summary>What overlays do on one day under one profile, and what of them does nothing.</summary>
internal static class OverlayUse
{
    public static IReadOnlyList<AppliedOverlay> Of(CompiledRuleSet rules, DateOnly asOf) =>
        [.. rules.Bound.Overlays.Select(overlay => new AppliedOverlay(
            overlay.Identity,
            [.. overlay.Changes.Select(change => Of(change, rules, asOf))],
            [.. overlay.AddedRules.Where(id => rules.Rules.Any(r => r.Id == id))]))];

    private static OverlayChange Of(Change change, CompiledRuleSet rules, DateOnly asOf)
    {
        var (kind, target, before, after, used) = change switch
        {
            DisableChange disable => (OverlayChangeKind.Disable, disable.Rule.Id, null, null, rules.Rules.Any(r => r.Id == disable.Rule.Id)),
            SeverityChange severity => Of(severity, rules),
            NormChange norm => Of(norm, rules, asOf),
            _ => throw new InvalidOperationException($"No telling for {change.GetType().Name}."),
        };
        var status = !change.Holds(asOf) ? OverlayChangeStatus.Expired : used ? OverlayChangeStatus.InForce : OverlayChangeStatus.Unused;
        return new OverlayChange(kind, target, before, after, change.Reason, change.Until, status);
    }

    private static (OverlayChangeKind, string, string?, string?, bool) Of(SeverityChange change, CompiledRuleSet rules)
    {
        var before = change.Rule.Variants.Select(v => v?.Severities[rules.Profile]).OfType<Severity>().Distinct().OrderDescending().ToList();
        return (
            OverlayChangeKind.Severity,
            change.Rule.Id,
            string.Join(", ", before.Select(Names.Of)),
            Names.Of(change.Severity),
            rules.Rules.Any(r => r.Id == change.Rule.Id) && before.Exists(s => s != change.Severity));
    }

    private static (OverlayChangeKind, string, string?, string?, bool) Of(NormChange change, CompiledRuleSet rules, DateOnly asOf)
    {
        var (before, after) = (Figures(change.Before), Figures(change.After));
        return (OverlayChangeKind.Norm, change.Before.Id, before, after, before != after && IsAsked(change.Before.Id, rules.Bound, rules.Rules));

        string Figures(Norm norm) => string.Join(", ", change.Keys.Select(key => $"{key} {NormFigures.On(norm, key, asOf) ?? "-"}"));
    }

    /// <summary>Whether a rule that says anything, or a verdict, compares with the norm.</summary>
    private static bool IsAsked(string norm, BoundRuleSet set, IReadOnlyList<CompiledRule> rules) =>
        rules.Any(r => FirstDays.NormsOf(r.Rule).Any(n => n.Id == norm)) || set.Verdicts.Any(v => v.Combined?.Until.Id == norm);
}
