using Azwa.Rules.Binding;
using Azwa.Rules.Explanation;
using Azwa.Rules.Syntax;

namespace Azwa.Rules.Reference;

/// <summary>The pages that are written from the rules and the tables, so that they tell what runs.</summary>
internal static class ReferencePages
{
    /// <summary>Each page by the name of its file, with forward slashes.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Of(BoundRuleSet set)
    {
        var explainer = new Explainer(set, asOf: null);
        return new FrozenList<KeyValuePair<string, string>>(
        [
            new("README.md", Index(set)),
            new("meldingen.md", DiagnosticsPage.Write()),
            new("regeltaal.md", LanguagePage.Write(set)),
            .. set.Rules.Select(rule => new KeyValuePair<string, string>(FileOf(rule), RulePage.Write(rule, explainer.Explain(rule)))),
        ]);
    }

    private static string Index(BoundRuleSet set)
    {
        var page = new MarkdownPage("Naslag");
        page.Paragraph("Deze bladzijden schrijft het programma zelf, uit de regels die draaien: verander ze niet met de hand. "
            + "De normen staan er met hun laatst bekende waarde.");
        page.Paragraph("- [De woorden van de regeltaal](regeltaal.md)\n- [Meldingen over bestanden](meldingen.md)");
        foreach (var file in set.Rules.GroupBy(r => RuleDescriptions.SubjectOf(r.File), StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            page.Section($"Regels: {file.Key}", file.Select(r => $"[{MarkdownPage.Escape(r.Id)}]({FileOf(r)}): {MarkdownPage.Escape(r.Title.Nl)}"));
        }

        return page.ToString();
    }

    /// <summary>An id may hold anything; the name of its file leads nowhere else.</summary>
    private static string FileOf(Rule rule) =>
        "regels/" + string.Concat(rule.Id.Select(c => char.IsAsciiLetterOrDigit(c) || c == '-' ? c.ToString() : $"_{(int)c:x4}")) + ".md";
}
