using Azwa.Rules.Binding;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Explanation;

/// <summary>The kinds of facts for which a rule is the same.</summary>
/// <param name="Labels">What people call them; empty when the rule is the same for all facts of its type.</param>
/// <param name="Kinds">Their places in the table of kinds.</param>
/// <param name="Variant">What the rule is for them.</param>
internal sealed record VariantGroup(IReadOnlyList<string> Labels, IReadOnlyList<int> Kinds, RuleVariant Variant);

internal static class VariantGroups
{
    public static IReadOnlyList<VariantGroup> Of(Rule rule, IReadOnlyList<Kind> kinds)
    {
        var groups = rule.Variants.Index()
            .Where(v => v.Item is not null)
            .GroupBy(v => Key(v.Item!), StringComparer.Ordinal)
            .ToList();
        return [.. groups.Select(group => new VariantGroup(
            groups.Count == 1 && group.Count() == kinds.Count ? [] : [.. group.Select(v => kinds[v.Index].Label)],
            [.. group.Select(v => v.Index)],
            group.First().Item!))];
    }

    private static string Key(RuleVariant variant) => string.Join('|',
    [
        .. variant.Severities.OrderBy(s => s.Key).Select(s => s.Value is { } severity ? Names.Of(severity) : "-"),
        .. variant.Verdicts.OrderBy(v => v.Key, StringComparer.Ordinal).Select(v => $"{v.Key}={v.Value}"),
        "", .. variant.Requirements, "", .. variant.Sources.Select(s => s.Id),
    ]);
}
