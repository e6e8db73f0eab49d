using Azwa.Rules.Binding;
using Azwa.Rules.Diagnostics;
using Azwa.Rules.Facts;
using Azwa.Rules.Tests.Architecture;
using Azwa.Rules.Tests.TestInput;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Azwa.Rules.Tests.Reference;

/// <summary>The pages in docs/naslag are those that the code writes, and they leave nothing out.</summary>
public sealed class ReferencePagesTests
{
    private const string Folder = "docs/naslag";

    private static readonly Dictionary<string, string> Pages = RuleSet.Azwa.ReferencePages().ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);

    [Fact]
    public void The_pages_in_the_repository_are_current()
    {
        var shown = Repository.FilesIn(Folder).ToDictionary(f => Repository.NameOf(f)[(Folder.Length + 1)..], File.ReadAllText, StringComparer.Ordinal);

        Expect.NoFaults(
            $"Pages lag behind the rules; run: azwa-rules rules docs {Folder} --force",
            Pages.Where(p => shown.GetValueOrDefault(p.Key) != p.Value).Select(p => $"{Folder}/{p.Key} is not what the code writes now")
                .Concat(shown.Keys.Except(Pages.Keys).Select(name => $"{Folder}/{name} belongs to no rule any more: remove it")));
    }

    [Fact]
    public void Every_rule_has_a_page_that_the_index_names()
    {
        Assert.All(RuleSet.Azwa.Rules, rule =>
        {
            Assert.StartsWith($"# {rule.RuleId}: ", Pages[$"regels/{rule.RuleId}.md"], StringComparison.Ordinal);
            Assert.Contains($"[{rule.RuleId}](regels/{rule.RuleId}.md): ", Pages["README.md"], StringComparison.Ordinal);
        });
        Assert.Equal(RuleSet.Azwa.Rules.Count + 3, Pages.Count);
    }

    [Fact]
    public void A_page_tells_sentence_norm_source_text_and_examples()
    {
        var page = Pages["regels/SW-03.md"];

        Assert.Contains("\nVoor elke maat (sociaal-verwijzen/brugfunctionaris): als eindwaarde is ingevuld, dan voldoet eindwaarde aan ", page, StringComparison.Ordinal);
        Assert.Contains("\n- brugfunctionaris: 0,2–0,5 fte per 10.000 inwoners vanaf 20 april 2026; tolerantie 2% naar buiten; ", page, StringComparison.Ordinal);
        Assert.Contains("\nOnderwerp: streefwaarden. ", page, StringComparison.Ordinal);
        Assert.Contains("\n| `OPD.L402` | Opdracht voor de werkagenda, Over de basisfunctionaliteiten | mag | ", page, StringComparison.Ordinal);
        Assert.Contains("\n- Gemotiveerd: `{aanpak.naam}, {naam}: {eindwaarde} wijkt gemotiveerd af ", page, StringComparison.Ordinal);
        Assert.Contains("\n| net te laag | `/leefgebieden/mentale-gezondheid/aanpakken/sociaal-verwijzen/inzet/brugfunctionaris/ingroeipad/2030`: `6.22` | voldoet niet (failed) |\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_diagnostic_is_told_in_both_languages()
    {
        var rows = Pages["meldingen.md"].Split('\n').Count(line => line.StartsWith("| AZW", StringComparison.Ordinal));

        Assert.Equal(Descriptors.All().Count, rows);
        Assert.Contains("| AZW1004 | fout | het bestand is leeg | the file is empty |\n", Pages["meldingen.md"], StringComparison.Ordinal);
        Assert.Contains("| AZW2023 | waarschuwing | ", Pages["meldingen.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_operator_fact_type_and_field_is_told()
    {
        var page = Pages["regeltaal.md"];

        Assert.All(Operators.All, o => Assert.Contains($"\n| `{o.Name}` | ", page, StringComparison.Ordinal));
        Assert.All(FactTypes.All, type =>
        {
            var section = page[page.IndexOf($"\n### {type.Name}\n", StringComparison.Ordinal)..];
            var end = section.IndexOf("\n### ", 1, StringComparison.Ordinal);
            Assert.All(type.Fields, f => Assert.Contains($"\n| `{f.Name}` | ", end < 0 ? section : section[..end], StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Texts_of_a_rule_file_stay_text_and_its_ids_lead_nowhere_else()
    {
        var rules = Overlays.On(Overlays.Head + """
            rules:
              - id: "../../x"
                title: "[klik](http://x) <b>| `code` #1"
                for: werkagenda
                check: { filled: peildatum }
                severity: info
                message: { nl: "`<script>` | hier", en: "x" }
                requirements: []
                sources: []
                examples: [ { name: "a | b", expect: passed }, { name: "`", remove: [/regio/peildatum], expect: noted } ]
            """);

        var page = rules.ReferencePages().Single(p => p.Key == "regels/_002e_002e_002f_002e_002e_002fx.md").Value;
        var parsed = Markdown.Parse(page, new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().Build());

        Assert.Equal(["../README.md"], parsed.Descendants<LinkInline>().Select(link => link.Url));
        Assert.DoesNotContain(parsed.Descendants<HtmlInline>(), h => h.Tag != "<br>");
        Assert.Empty(parsed.Descendants<HtmlBlock>());
        Assert.All(
            parsed.Descendants<Markdig.Extensions.Tables.Table>().SelectMany(t => t.OfType<Markdig.Extensions.Tables.TableRow>()),
            row => Assert.Equal(3, row.Count));
    }
}
