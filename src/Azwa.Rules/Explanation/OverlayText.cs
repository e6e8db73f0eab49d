using Azwa.Rules.Binding;
using Azwa.Rules.Findings;
using Azwa.Rules.Text;

namespace Azwa.Rules.Explanation;

/// <summary>Writes changes of overlays.</summary>
internal static class OverlayText
{
    /// <summary>The changes that touch a rule or a norm that it compares with.</summary>
    public static IEnumerable<string> Of(Rule rule, BoundRuleSet set, DateOnly? asOf)
    {
        var norms = new RuleWalk(rule).Norms.Select(n => n.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var overlay in set.Overlays)
        {
            if (overlay.AddedRules.Contains(rule.Id))
            {
                yield return $"overlay {overlay.Identity.Id} voegt de regel toe";
            }

            foreach (var change in overlay.Changes.Where(c => Touches(c, rule.Id, norms)))
            {
                yield return Of(change, asOf);
            }
        }
    }

    /// <param name="change">The change.</param>
    /// <param name="asOf">The day; null for the last day on which the change holds.</param>
    public static string Of(Change change, DateOnly? asOf)
    {
        var what = change switch
        {
            DisableChange => "zet de regel uit",
            SeverityChange severity => $"geeft haar ernst {Names.Of(severity.Severity)} in plaats van {Severities(severity.Rule)}",
            NormChange norm => $"zet norm {norm.Before.Id} op {Figures(norm.After)} in plaats van {Figures(norm.Before)}",
            _ => throw new InvalidOperationException($"No wording for {change.GetType().Name}."),
        };
        var expired = asOf is { } day && !change.Holds(day) ? " (vervallen)" : "";
        return $"overlay {change.Overlay.Id} {what}, tot en met {Findings.Figures.Date(change.Until, Language.Nl)}{expired}: {change.Reason}";

        string Figures(Norm norm) =>
            string.Join(", ", ((NormChange)change).Keys.Select(key => $"{key} {NormFigures.On(norm, key, asOf ?? change.Until) ?? "-"}"));
    }

    private static bool Touches(Change change, string ruleId, HashSet<string> norms) => change switch
    {
        DisableChange disable => disable.Rule.Id == ruleId,
        SeverityChange severity => severity.Rule.Id == ruleId,
        NormChange norm => norms.Contains(norm.Before.Id),
        _ => false,
    };

    private static string Severities(Rule rule) => string.Join(" of ", rule.Variants.OfType<RuleVariant>()
        .SelectMany(v => v.Severities.Values).OfType<Severity>().Distinct().OrderDescending().Select(Names.Of));
}
