using Azwa.Rules.Binding;
using Azwa.Rules.Explanation;
using Azwa.Rules.Findings;
using Azwa.Rules.Syntax;
using Azwa.Rules.Text;

namespace Azwa.Rules.Reference;

/// <summary>The page of a rule: its explanation, with the texts it can tell and the changes that its examples make.</summary>
internal static class RulePage
{
    public static string Write(Rule rule, RuleExplanation told)
    {
        var page = new MarkdownPage($"{told.RuleId}: {told.Title}");
        page.Paragraph($"Onderwerp: {MarkdownPage.Escape(RuleDescriptions.SubjectOf(rule.File))}. [Alle regels](../README.md)");
        page.Paragraph(MarkdownPage.Escape(told.Sentence));
        foreach (var leniency in told.Leniencies)
        {
            page.Paragraph(MarkdownPage.Escape(leniency));
        }

        if (rule.Window != Window.Always)
        {
            page.Paragraph($"De regel geldt {MarkdownPage.Escape(WindowText.Of(rule.Window))}.");
        }

        page.Section("Overlays", told.Overlays.Select(MarkdownPage.Escape));
        page.Section("Begrippen", told.Terms.Select(t => $"{MarkdownPage.Code(t.Name)}: {MarkdownPage.Escape(t.Means)}. Dat is: {MarkdownPage.Escape(t.Definition)}."));
        page.Section("Normen", told.Norms.Select(n => MarkdownPage.Escape(ExplanationText.Norm(n))));
        page.Section("Ernst en oordeel", told.Variants.Select(v => MarkdownPage.Escape(
            ExplanationText.Variant(v, told.Variants.Count > 1).Replace("\n    ", " ", StringComparison.Ordinal))));
        page.Section("Eisen", told.Requirements.Select(r => $"{MarkdownPage.Escape(r.Id)}: {MarkdownPage.Escape(r.Title)}"));
        page.Heading(2, "Bronnen");
        if (told.Sources.Count == 0)
        {
            page.Paragraph("Geen: eigen uitleg.");
        }

        page.Table(
            ["clausule", "bron", "bindend", "wat er staat, in onze woorden"],
            told.Sources.Select(s => new[]
            {
                MarkdownPage.Code(s.Clause), MarkdownPage.Escape($"{s.Document}, {s.Section}"), MarkdownPage.Escape(s.Modality), MarkdownPage.Escape(s.Says),
            }));
        page.Section("Wat de regel zegt", Texts(rule.Messages).Select(t => $"{t.When}: {MarkdownPage.Code(t.Text)}"));
        page.Heading(2, "Voorbeelden");
        page.Paragraph("Elk voorbeeld verandert iets in een volledige werkagenda.");
        page.Table(["voorbeeld", "wijziging", "uitkomst"], rule.Examples.Zip(told.Examples, (example, text) => new[]
        {
            MarkdownPage.Escape(Circumstances(text)), string.Join("<br>", example.Patches.Select(Change)), MarkdownPage.Escape(text.Expectation),
        }));
        page.Section("Leest", told.Reads.Select(MarkdownPage.Code));
        return page.ToString();
    }

    private static IEnumerable<(string When, string Text)> Texts(Messages messages) =>
        new (string When, MessagePair? Pair)[]
        {
            ("Voldoet niet", messages.Message), ("Kan nog", messages.Pending), ("Niet te toetsen", messages.Undetermined),
            ("Gemotiveerd", messages.Deviated), ("Herstel", messages.Remedy),
        }
        .Where(t => t.Pair is not null)
        .Select(t => (t.When, Template(t.Pair!.Nl.Parts)));

    /// <summary>As it stands in the rule file.</summary>
    private static string Template(IReadOnlyList<MessagePart> parts) => string.Concat(parts.Select(part => part switch
    {
        LiteralPart literal => literal.Text,
        PlaceholderPart placeholder => $"{{{placeholder.Name}}}",
        OptionalPart optional => $"[{Template(optional.Parts)}]",
        _ => throw new InvalidOperationException($"No text for {part.GetType().Name}."),
    }));

    private static string Circumstances(ExplainedExample example)
    {
        var day = example.AsOf is { } date ? $" (per {Figures.Date(date, Language.Nl)})" : "";
        return example.Name + day + (example.Profile is { } profile ? $" (profiel {Names.Of(profile)})" : "");
    }

    private static string Change((string Pointer, Node? Value) patch) => patch.Value is null
        ? $"weg: {MarkdownPage.Code(patch.Pointer)}"
        : $"{MarkdownPage.Code(patch.Pointer)}: {MarkdownPage.Code(Flow(patch.Value))}";

    private static string Flow(Node node) => node switch
    {
        ScalarNode scalar => scalar.Value.Length == 0 ? "\"\"" : scalar.Value,
        SequenceNode list => $"[{string.Join(", ", list.Items.Select(Flow))}]",
        MappingNode map => $"{{ {string.Join(", ", map.Entries.Select(e => $"{e.Key.Value}: {Flow(e.Value)}"))} }}",
        _ => throw new InvalidOperationException($"No text for {node.GetType().Name}."),
    };
}
