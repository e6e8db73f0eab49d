using System.Text;
using Azwa.Rules.Findings;
using Azwa.Rules.Reporting;
using Azwa.Rules.Tests.TestInput;
using Azwa.Rules.Text;
using FsCheck;
using FsCheck.Fluent;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Outcome = Azwa.Rules.Findings.Outcome;

namespace Azwa.Rules.Tests.Reporting;

public sealed class MarkdownReportTests
{
    /// <summary>What the flavours of GitHub and GitLab make of a text, as far as it is markup.</summary>
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseAutoLinks().UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough)
        .UseTaskLists().UseFootnotes().UseMathematics().UseAlertBlocks().Build();

    [Theory]
    [InlineData("half-september", Language.Nl, "half-september.md")]
    [InlineData("half-september", Language.En, "half-september.en.md")]
    [InlineData("gemotiveerd", Language.Nl, "gemotiveerd.md")]
    [InlineData("volledig", Language.Nl, "volledig.md")]
    public void A_sample_is_as_approved(string sample, Language language, string golden) =>
        Golden.Matches("Reporting", golden, SampleReports.WithoutHash(Write(SampleReports.Of(sample, language))));

    [Theory]
    [MemberData(nameof(SampleReports.Names), MemberType = typeof(SampleReports))]
    public void Every_finding_target_and_question_is_told(string sample)
    {
        var report = SampleReports.Of(sample);
        var cells = Tables(Write(report)).SelectMany(t => t).OfType<TableRow>().SelectMany(r => r).Select(c => Shown((TableCell)c)).ToList();

        Assert.All(report.Findings, f => Assert.Contains(cells, c => c.Contains($" {f.Path}", StringComparison.Ordinal) && c.Contains($"[{f.RuleId}]", StringComparison.Ordinal)));
        Assert.All(report.Targets, t => Assert.Contains(t.Measure, cells));
        Assert.All(report.ForHumans, q => Assert.Contains(q.Question, cells));
    }

    [Fact]
    public void Findings_stand_in_the_section_of_their_outcome()
    {
        var text = Write(Reports.Full());

        string[] order =
        [
            "# Zelftoets", "| Oordeel |", "## Bevindingen", "### Regio", "### Mentale gezondheid", "## Nog te doen", "### Vaststelling", "## Gemotiveerd afgeweken", "## Opmerkingen",
            "## Voor mensen", "Regels: azwa-werkagenda",
        ];
        var places = order.Select(word => text.IndexOf(word, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void Nothing_found_is_said() =>
        Assert.Contains("Geen fouten en geen waarschuwingen.\n", Write(Reports.Report([])), StringComparison.Ordinal);

    [Theory]
    [InlineData("nee. Dan 6.349 fte", "nee. Dan 6.349 fte")]
    [InlineData("a | b", "a \\| b")]
    [InlineData("a\\|b", "a\\\\\\|b")]
    [InlineData("regel\nbreuk", "regel breuk")]
    [InlineData("<b>&amp;", "&lt;b&gt;&amp;\u2060amp;")]
    [InlineData("[x](http://a.nl)", "\\[x\\](http\\://a\\.nl)")]
    [InlineData("www.a.nl", "www\\.a\\.nl")]
    [InlineData("@gemeente, a@b.nl en #12", "@\u2060gemeente, a@\u2060b\\.nl en \\#\u206012")]
    [InlineData("20% van 5 (5%), niet %1 of ~x", "20% van 5 (5%), niet %\u20601 of \\~\u2060x")]
    [InlineData("é\u202e\u0007", "é\ufffd")]
    public void A_text_is_escaped(string text, string escaped) => Assert.Equal(escaped, MarkdownText.Escape(text));

    /// <summary>A page shows the text as it is on one line, and nothing in it is a link, a picture, HTML or emphasis.</summary>
    [Fact]
    public void A_cell_shows_its_text_and_nothing_else()
    {
        var property = Prop.ForAll(Arb.From(HostileTexts.Text), Arb.From(HostileTexts.Text), (left, right) =>
        {
            using var writer = new StringWriter();
            new MarkdownText(writer).Table(["een", "twee"], [[MarkdownText.Escape("a" + left), MarkdownText.Escape(right + "z")]]);
            var document = Markdown.Parse(writer.ToString(), Pipeline);
            var table = Assert.IsType<Table>(Assert.Single(document));
            var row = table.OfType<TableRow>().Single(r => !r.IsHeader);
            AssertOnlyText(document);
            return (row.Count == 2).Label($"{row.Count} cells")
                .And((Shown((TableCell)row[0]) == Plain("a" + left)).Label($"'{Shown((TableCell)row[0])}' is not '{Plain("a" + left)}'"))
                .And((Shown((TableCell)row[1]) == Plain(right + "z")).Label($"'{Shown((TableCell)row[1])}' is not '{Plain(right + "z")}'"));
        });
        property.QuickCheckThrowOnFailure();
    }

    [Fact]
    public void No_text_of_an_agenda_is_markup_or_breaks_out_of_its_cell()
    {
        var property = Prop.ForAll(Arb.From(HostileTexts.Report), report =>
        {
            var document = Markdown.Parse(Write(report), Pipeline);
            AssertOnlyText(document);
            Assert.All(document, block => Assert.True(block is HeadingBlock or Table or ParagraphBlock, block.GetType().Name));
            Assert.All(document.OfType<Table>(), table => Assert.All(table.OfType<TableRow>(), row => Assert.Equal(((TableRow)table[0]).Count, row.Count)));
            var chapters = document.OfType<HeadingBlock>().Count(h => h.Level == 3);
            var expected = report.Findings.Select(f => (Section(f.Outcome), f.Chapter)).Distinct().Count();
            return (chapters == expected).Label($"{chapters} chapters, {expected} expected");
        });
        property.QuickCheckThrowOnFailure();

        static int Section(Outcome outcome) => outcome switch { Outcome.Pending => 1, Outcome.Deviated => 2, Outcome.Noted => 3, _ => 0 };
    }

    private static void AssertOnlyText(MarkdownDocument document) => Assert.All(document.Descendants<Inline>(), inline => Assert.True(
        inline is LiteralInline or HtmlEntityInline or HtmlInline { Tag: "<br>" } || inline.GetType() == typeof(ContainerInline), $"{inline.GetType().Name}: {inline}"));

    /// <summary>What remains of a text on one line, with the spaces at its ends and the joiners that nobody sees left out.</summary>
    private static string Plain(string text) => OneLine.Of(text).Trim();

    private static string Shown(TableCell cell)
    {
        var text = new StringBuilder();
        foreach (var inline in cell.Descendants<Inline>())
        {
            text.Append(inline switch
            {
                LiteralInline literal => literal.Content.ToString(),
                HtmlEntityInline entity => entity.Transcoded.ToString(),
                HtmlInline => " ",
                _ => "",
            });
        }

        return text.ToString().Replace("\u2060", "", StringComparison.Ordinal).Trim();
    }

    private static IEnumerable<Table> Tables(string markdown) => Markdown.Parse(markdown, Pipeline).OfType<Table>();

    private static string Write(Report report)
    {
        using var writer = new StringWriter();
        MarkdownReport.Write(report, writer);
        return writer.ToString();
    }
}
