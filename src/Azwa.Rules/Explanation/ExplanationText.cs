using System.Text;
using Azwa.Rules.Findings;
using Azwa.Rules.Reporting;
using Azwa.Rules.Text;

namespace Azwa.Rules.Explanation;

/// <summary>Writes an explanation as text.</summary>
internal static class ExplanationText
{
    private const int MostKinds = 8;

    public static string Of(RuleExplanation rule)
    {
        var text = new StringBuilder();
        text.Append($"{rule.RuleId}  {rule.Title}\n\n{rule.Sentence}\n");
        foreach (var leniency in rule.Leniencies)
        {
            text.Append($"{leniency}\n");
        }

        if (rule.From is not null || rule.Until is not null)
        {
            text.Append($"De regel geldt {WindowText.Of(new Binding.Window(rule.From ?? DateOnly.MinValue, rule.Until ?? DateOnly.MaxValue))}.\n");
        }

        Section(text, "Overlays", rule.Overlays.Select(OneLine.Of));
        Section(text, "Begrippen", rule.Terms.Select(t => $"{t.Name}: {t.Means}\n    dat is: {t.Definition}"));
        Section(text, "Normen", rule.Norms.Select(Norm));
        Section(text, "Ernst en oordeel", rule.Variants.Select(v => Variant(v, rule.Variants.Count > 1)));
        Section(text, "Eisen", rule.Requirements.Select(r => $"{r.Id}: {r.Title}"));
        Section(text, "Bronnen", rule.Sources.Count == 0
            ? ["geen: eigen uitleg"]
            : rule.Sources.Select(s => $"{s.Clause} ({s.Modality}): {s.Document}, {s.Section}\n    {s.Says}"));
        Section(text, "Voorbeelden", rule.Examples.Select(Example));
        Section(text, "Leest", rule.Reads);
        return text.ToString();
    }

    public static string Verdicts(IReadOnlyDictionary<string, string> verdicts) =>
        "oordeel " + string.Join(", ", verdicts.OrderBy(v => v.Key, StringComparer.Ordinal).Select(v => $"{v.Key}: {v.Value}"));

    private static void Section(StringBuilder text, string heading, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0)
        {
            return;
        }

        text.Append($"\n{heading}:\n");
        foreach (var line in all)
        {
            text.Append($"  {line}\n");
        }
    }

    public static string Norm(ExplainedNorm norm) => string.Join("; ", new[]
    {
        $"{norm.Id}: {string.Join(", ", norm.Values)}",
        norm.Tolerance > 0 ? $"tolerantie {Figures.Number(norm.Tolerance, Language.Nl)}% naar buiten" : null,
        norm.Status is { } status ? $"status {status}" : null,
        norm.Interpretation is { } interpretation ? $"eigen uitleg van '{interpretation}'" : null,
        norm.Assumption is { } assumption ? $"aanname: {assumption}" : null,
        norm.Evaluation is { } evaluation ? $"evaluatie: {evaluation}" : null,
        norm.Requirements.Count > 0 ? $"eis {string.Join(", ", norm.Requirements)}" : null,
    }.OfType<string>());

    public static string Variant(ExplainedVariant variant, bool differs)
    {
        var severities = variant.Severities.OrderBy(s => s.Key).Select(s => (Names.Of(s.Key), Severity: s.Value is { } told ? Names.Of(told) : "niets")).ToList();
        var severity = severities.DistinctBy(s => s.Severity).Count() == 1
            ? severities[0].Severity
            : string.Join(", ", severities.Select(s => $"{s.Severity} onder profiel {s.Item1}"));
        var line = severity + (variant.Verdicts.Count == 0 ? "" : $"; voldoet het niet, dan {Verdicts(variant.Verdicts)}");
        if (!differs)
        {
            return line;
        }

        // What the rule as a whole rests on stands below; where kinds differ, each says its own.
        var own = variant.Requirements.Count == 0 ? "" : $"; eis {string.Join(", ", variant.Requirements)}";
        var sources = variant.Sources.Count == 0 ? "" : $"; bron {string.Join(", ", variant.Sources)}";
        return $"{Kinds(variant.Kinds)}:\n    {line}{own}{sources}";
    }

    private static string Kinds(IReadOnlyList<string> kinds) => kinds.Count <= MostKinds + 1
        ? string.Join(", ", kinds)
        : $"{string.Join(", ", kinds.Take(MostKinds))} en nog {Figures.Exact(kinds.Count - MostKinds)}";

    private static string Example(ExplainedExample example)
    {
        var when = example.AsOf is { } day ? $" (per {Figures.Date(day, Language.Nl)})" : "";
        var profile = example.Profile is { } judged ? $" (profiel {Names.Of(judged)})" : "";
        return $"{example.Name}{when}{profile}: {example.Expectation}";
    }
}
