using Azwa.Rules.Diagnostics;
using Azwa.Rules.Text;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Tests.Diagnostics;

public class DiagnosticTests
{
    private static readonly SourceText Source = SourceText.From("f", "abc\ndef\n");
    private static readonly DiagnosticDescriptor Warning = new("AZW9999", "w", "w2") { IsWarning = true };

    [Fact]
    public void English_has_no_Dutch_words_of_ours()
    {
        var result = WerkagendaReader.Read(Marked.Agenda + "rpi: [a]\nprioritering: {a: b}\nregioscan: ''\n", "f");

        Assert.Equal(
            [
                "f(4,6): error AZW1216: rpi: a group of fields ('name: value') belongs here, found a list",
                "f(5,15): error AZW1218: prioritering: a single value belongs here, found a group of fields",
                "f(6,12): error AZW1216: regioscan: a group of fields ('name: value') belongs here, found ''",
            ],
            result.Diagnostics.Select(d => d.ToString(Language.En)));
    }

    [Theory]
    [InlineData("a:\n\t- b", "inspringen gaat met spaties, en een tekst die met een leesteken begint hoort tussen aanhalingstekens", "indent with spaces, and put a text that starts with a punctuation mark in quotes")]
    [InlineData("a: @b", "inspringen gaat met spaties, en een tekst die met een leesteken begint hoort tussen aanhalingstekens", "indent with spaces, and put a text that starts with a punctuation mark in quotes")]
    [InlineData("a: b: c", "een tekst met ': ' erin hoort tussen aanhalingstekens; controleer ook de dubbele punt na een veldnaam", "put a text with ': ' in it in quotes; check the colon after the name of a field too")]
    [InlineData("a\nb: c", "een tekst met ': ' erin hoort tussen aanhalingstekens; controleer ook de dubbele punt na een veldnaam", "put a text with ': ' in it in quotes; check the colon after the name of a field too")]
    [InlineData("a: [b", "controleer het inspringen, de aanhalingstekens en de haakjes", "check the indentation, the quotes and the brackets")]
    public void A_fault_of_syntax_has_a_hint_in_both_languages(string yaml, string nl, string en)
    {
        var diagnostic = Assert.Single(WerkagendaReader.Read(yaml, "f.yaml").Diagnostics);

        Assert.EndsWith("; " + nl, diagnostic.Message, StringComparison.Ordinal);
        Assert.EndsWith("; " + en, diagnostic.GetMessage(Language.En), StringComparison.Ordinal);
    }

    [Fact]
    public void At_one_place_the_first_fault_is_told_and_every_missing_field()
    {
        var bag = new DiagnosticBag();
        bag.Report(Descriptors.AnchorRefused, Source, 1);
        bag.Report(Descriptors.MergeRefused, Source, 1);
        bag.Report(Descriptors.MissingField, Source, 1, "a");
        bag.Report(Descriptors.MissingField, Source, 1, "b");
        bag.Report(Descriptors.MissingField, Source, 1, "b");

        Assert.Equal(["AZW1108", "AZW1202", "AZW1202"], bag.ToList().Select(d => d.Code));
    }

    [Fact]
    public void Faults_are_listed_by_file_line_and_column()
    {
        var bag = new DiagnosticBag();
        bag.Report(Descriptors.MergeRefused, SourceText.From("g", "x"), 0);
        bag.Report(Descriptors.MergeRefused, Source, 6);
        bag.Report(Descriptors.MergeRefused, Source, 4);
        bag.Report(Descriptors.MergeRefused, Source, 2);
        bag.Report(Descriptors.Empty, "f");

        Assert.Equal(["f", "f(1,3)", "f(2,1)", "f(2,3)", "g(1,1)"], bag.ToList().Select(d => d.ToString().Split(':')[0]));
    }

    [Fact]
    public void There_are_a_hundred_at_most_and_an_error_that_no_longer_fits_still_counts()
    {
        var bag = new DiagnosticBag();
        var source = SourceText.From("f", new string('x', 200));
        for (var i = 0; i < 100; i++)
        {
            bag.Report(Warning, source, i);
        }

        Assert.False(bag.HasErrors);
        Assert.True(bag.IsFull);
        bag.Report(Descriptors.MergeRefused, source, 150);

        Assert.True(bag.HasErrors);
        Assert.Equal(100, bag.ToList().Count);
        Assert.Equal("f(1,1): warning AZW9999: w", bag.ToList()[0].ToString());
    }

    [Fact]
    public void An_error_where_a_warning_stands_still_counts()
    {
        var bag = new DiagnosticBag();
        bag.Report(Warning, Source, 0);
        bag.Report(Descriptors.MergeRefused, Source, 0);

        Assert.True(bag.HasErrors);
    }

    [Fact]
    public void Messages_quote_a_long_text_in_part_and_on_one_line()
    {
        var key = new string('k', 59) + "😀 en verder";
        var many = new string('z', 900_000);
        string[] texts =
        [
            $"{Marked.Agenda}\"{key}\": 1\n",
            $"{Marked.Agenda}\"a\\nb\": 1\n",
            $"{Marked.Agenda}{many[..900]}: 1\n{many[..900]}: 2\n",
            $"{Marked.Agenda}prioritering: !{many} x\n",
            $"{Marked.Agenda}rpi: {many}\n",
            $"{Marked.Agenda}prioritering: 'x' {many}\n",
            $"{Marked.Agenda}prioritering: @\u2028{key}\n",
            "{\"a\": \"x\ny\"}",
            "{\"a\": 😀}",
        ];

        foreach (var diagnostic in texts.SelectMany(t => WerkagendaReader.Read(t).Diagnostics))
        {
            Assert.True(diagnostic.Message.Length < 400, diagnostic.Message[..Math.Min(diagnostic.Message.Length, 500)]);
            Assert.Equal(-1, SourceText.FindForbidden(diagnostic.Message));
            Assert.DoesNotContain(diagnostic.Message, c => c is '\n' or '\r' or '\u2028' or '\t');
        }

        Assert.Contains(new string('k', 59) + "…'", WerkagendaReader.Read(texts[0]).Diagnostics[0].Message, StringComparison.Ordinal);
        Assert.Contains("'😀'", WerkagendaReader.Read(texts[^1]).Diagnostics[0].Message, StringComparison.Ordinal);
    }
}
