using Azwa.Rules.Binding;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
using Azwa.Rules.Syntax;

namespace Azwa.Rules.Explanation;

/// <summary>Summarises bound rules.</summary>
internal static class RuleSummaries
{
    private const string Aanpakken = "/aanpakken/";

    public static IReadOnlyList<RuleSummary> Of(BoundRuleSet set) => new FrozenList<RuleSummary>([.. set.Rules.Select(rule => Of(rule, set))]);

    private static RuleSummary Of(Rule rule, BoundRuleSet set)
    {
        var variants = rule.Variants.OfType<RuleVariant>().ToList();
        var aanpakken = rule.Variants.Index()
            .Where(v => v.Item is not null)
            .SelectMany(v => AanpakkenOf(rule.Type, set.Catalogus.Kinds.Of(rule.Type)[v.Index], set.Catalogus))
            .ToHashSet(StringComparer.Ordinal);
        var verdicts = variants.SelectMany(v => v.Verdicts.Keys).ToHashSet(StringComparer.Ordinal);
        return new RuleSummary
        {
            RuleId = rule.Id,
            Title = rule.Title.Nl,
            FactType = rule.Type.Name,
            Requirements = new FrozenList<string>([.. variants.SelectMany(v => v.Requirements).Distinct(StringComparer.Ordinal)]),
            Aanpakken = new FrozenList<string>([.. set.Catalogus.Aanpakken.Select(a => a.Sleutel).Where(aanpakken.Contains)]),
            Severities = new FrozenList<Severity>([.. variants.SelectMany(v => v.Severities.Values).OfType<Severity>().Distinct().OrderDescending()]),
            Verdicts = new FrozenList<string>([.. set.Verdicts.Where(v => Suffers(v, verdicts)).Select(v => v.Name)]),
        };
    }

    private static bool Suffers(VerdictDefinition verdict, HashSet<string> failing) =>
        !verdict.IsInternal && (failing.Contains(verdict.Name) || verdict.Combined?.All.Keys.Any(failing.Contains) == true);

    /// <summary>The aanpakken that facts of a kind belong to; one key of 'beproeven' can stand for several .</summary>
    private static IEnumerable<string> AanpakkenOf(FactType type, Kind kind, Catalogus catalogus)
    {
        if (type == FactTypes.Find("cel"))
        {
            var start = kind.Label.IndexOf(Aanpakken, StringComparison.Ordinal);
            return start < 0 ? [] : [kind.Label[(start + Aanpakken.Length)..].Split('/')[0]];
        }

        var own = type == FactTypes.Find("aanpak") || type == FactTypes.Find("beproeving");
        return kind.Fixed.GetValueOrDefault(own ? "sleutel" : "aanpak.sleutel") is { } key
            ? catalogus.Aanpakken.Where(a => a.Sleutel == key || a.Ouder == key).Select(a => a.Sleutel)
            : [];
    }
}
