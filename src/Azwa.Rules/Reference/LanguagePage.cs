using Azwa.Rules.Binding;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Reference;

/// <summary>The words of the rule language: operators, outcomes, and the fact types with their fields.</summary>
internal static class LanguagePage
{
    private static readonly string[] Types = ["tekst", "code", "woord", "keuze", "ja of nee", "geheel getal", "getal", "datum", "lijst", "onderdeel"];

    public static string Write(BoundRuleSet set)
    {
        var page = new MarkdownPage("De woorden van de regeltaal");
        page.Paragraph("Wat hier niet staat, kan een regel niet vragen. Hoe een regel in elkaar zit, staat in de handleiding.");
        page.Heading(2, "Voorwaarden");
        page.Paragraph("Voor `when`, `check` en begrippen. Een voorwaarde is de naam van een begrip, of één van deze woorden met wat erachter hoort.");
        page.Table(["woord", "schrijf zo", "zegt", "neemt velden van het type"], Operators.All.Select(o => new[]
        {
            MarkdownPage.Code(o.Name),
            MarkdownPage.Code($"{o.Name}: {Argument(o.Shape)}"),
            MarkdownPage.Escape(o.Nl.Replace("{1}", "…", StringComparison.Ordinal).Replace("{2}", "…", StringComparison.Ordinal)),
            o.Shape.Form is ArgumentForm.Condition or ArgumentForm.Conditions or ArgumentForm.Quantifier ? "" : TypesOf(o.Shape.Types),
        }));
        page.Section("Uitkomsten, ernst en profielen",
        [
            "uitkomst: " + Words(Names.Outcomes),
            "ernst: " + Words(Names.Severities),
            "profiel: " + Words(Names.Profiles),
            "oordeel: " + Words(set.Verdicts.Where(v => !v.IsInternal).Select(v => v.Name)),
        ]);
        page.Section("Bijzondere waarden in teksten", [Words(MessageBinder.SpecialNames.Select(name => $"{{{name}}}"))]);
        page.Heading(2, "Waarover een regel kan gaan");
        page.Paragraph("Alleen vaste velden mogen in `where`: zij zijn bekend voordat er een werkagenda is.");
        foreach (var type in FactTypes.All)
        {
            Write(page, type);
        }

        return page.ToString();
    }

    private static void Write(MarkdownPage page, FactType type)
    {
        page.Heading(3, type.Name);
        var place = type.Base.Length == 0 ? "de werkagenda zelf" : MarkdownPage.Code(type.Base);
        var parents = type.Parents.Count == 0 ? "" : $" Hoort bij: {Words(type.Parents.Select(p => p.Type))}.";
        var children = type.Children.Count == 0 ? "" : $" Voor `every` en `some`: {Words(type.Children.Select(c => c.Name))}.";
        page.Paragraph($"Plaats: {place}.{parents}{children}");
        page.Table(["veld", "type", "vast", "staat op"], type.Fields.Select(f => new[]
        {
            MarkdownPage.Code(f.Name),
            Types[(int)f.Type] + (f.Values is { Count: > 0 } values ? ": " + Words(values) : ""),
            f.IsFixed ? "ja" : "",
            f.IsAsOf ? "de dag waarop wordt getoetst" : f.At == type.Base ? "" : MarkdownPage.Code(f.At),
        }));
    }

    private static string Argument(ArgumentShape shape) => shape.Form switch
    {
        ArgumentForm.Condition => "{ … }",
        ArgumentForm.Conditions => "[ { … }, { … } ]",
        ArgumentForm.Fields => "veld, of [veld, veld]",
        ArgumentForm.Words => "{ veld: waarde }, of { veld: [waarde, waarde] }",
        ArgumentForm.TwoFields => "[veld, veld]",
        ArgumentForm.FieldAndWord => "{ field: veld, value: waarde }",
        ArgumentForm.Comparison => "{ field: veld, norm: norm }, of met other: veld, of met value: waarde",
        ArgumentForm.FieldAndRate => "{ field: veld, norm: norm }",
        ArgumentForm.Quantifier => "{ of: kinderen, with: { … }, that: { … } }",
        _ => throw new InvalidOperationException($"No text for an argument of the form {shape.Form}."),
    };

    private static string TypesOf(FieldType[] types) => types.Length == 0 ? "alle" : string.Join(", ", types.Select(t => Types[(int)t]));

    private static string Words(IEnumerable<string> words) => string.Join(", ", words.Select(MarkdownPage.Code));
}
