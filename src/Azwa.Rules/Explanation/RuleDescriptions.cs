using Azwa.Rules.Binding;
using Azwa.Rules.Conclusions;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Explanation;

/// <summary>Describes all rules of a set for the report.</summary>
internal static class RuleDescriptions
{
    public static IReadOnlyList<RuleDescription> Of(BoundRuleSet set, Profile profile)
    {
        var explainer = new Explainer(set, asOf: null);
        return [.. set.Rules.Select(rule => Describe(rule, explainer.Explain(rule), profile))];
    }

    private static RuleDescription Describe(Rule rule, RuleExplanation explanation, Profile profile)
    {
        var variants = rule.Variants.OfType<RuleVariant>().ToList();
        return new RuleDescription
        {
            RuleId = rule.Id,
            Title = rule.Title.Nl,
            Sentence = explanation.Sentence,
            Subject = SubjectOf(rule.File),
            Severity = variants.Max(v => v.Severities[profile]),
            Requirements = explanation.Requirements,
            Sources = [.. variants.SelectMany(v => v.Sources).DistinctBy(c => c.Id, StringComparer.Ordinal).Select(ReportBuilder.ToReference)],
        };
    }

    /// <summary>Files of a directory are spoken of by their path, which is nobody's business but that machine's.</summary>
    public static string SubjectOf(string file)
    {
        var name = file[(file.LastIndexOfAny(['/', '\\']) + 1)..];
        var dot = name.LastIndexOf('.');
        return dot > 0 ? name[..dot] : name;
    }
}
