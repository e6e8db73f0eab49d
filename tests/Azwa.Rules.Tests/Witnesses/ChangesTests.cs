using Azwa.Rules.Diagnostics;
using Azwa.Rules.Syntax;
using Azwa.Rules.Text;
using Azwa.Rules.Witnesses;

namespace Azwa.Rules.Tests.Witnesses;

/// <summary>Changes keep the order in which examples apply them, and are written so that they read back the same.</summary>
public sealed class ChangesTests
{
    [Theory]
    [InlineData("/a=~ /b=x", "/a=~ /b=x")]
    [InlineData("/b=x /a=~", "/a=~ /b=x")]
    [InlineData("/a/b=x /a=~", "/a=~")]
    [InlineData("/a=~ /a/b=~", "/a=~")]
    [InlineData("/a=~ /a/b=x", "/a=~ /a/b=x")]
    [InlineData("/a/b=x /a/b=y", "/a/b=y")]
    [InlineData("/a={ b: x, c: y } /a/b=~", "/a={ c: y }")]
    [InlineData("/a={ b: x } /a/c=y", "/a={ b: x, c: y }")]
    [InlineData("/ab=x /a=y", "/ab=x /a=y")]
    public void A_later_change_wins_and_removals_come_first(string made, string patches) =>
        Assert.Equal(patches, string.Join(' ', Made(made)!.Patches.Select(p => $"{p.Pointer}={FlowYaml.Of(p.Value)}")));

    [Fact]
    public void A_change_below_a_text_does_not_fit() => Assert.Null(Made("/a=x /a/b=y"));

    [Theory]
    [InlineData("tekst")]
    [InlineData("2027")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("- a")]
    [InlineData("a: b")]
    [InlineData("a, b [c] {d}")]
    [InlineData("a #b")]
    [InlineData("\"a\" 'b' \\c")]
    [InlineData("één\nander\tend")]
    [InlineData("eind:")]
    [InlineData("GGD Maas & Vallei")]
    public void A_text_reads_back_the_same(string text)
    {
        var entry = ((MappingNode)Parsed($"{{ {FlowYaml.Scalar(text)}: [{FlowYaml.Of(new ScalarNode(0, text, quoted: true))}] }}")).Entries.Single();

        Assert.Equal(text, entry.Key.Value);
        var item = (ScalarNode)((SequenceNode)entry.Value).Items.Single();
        Assert.Equal((text, false), (item.Value, item.IsNull));
    }

    private static Changes? Made(string made) => System.Text.RegularExpressions.Regex.Split(made, " (?=/)")
        .Select(change => change.Split('=', 2))
        .Aggregate((Changes?)Changes.None, (changes, change) => changes?.With(change[0], Value(change[1])));

    private static Node? Value(string text) => text == "~" ? null : text.StartsWith('{') ? Parsed(text) : new ScalarNode(0, text, quoted: true);

    private static Node Parsed(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        var document = Document.Parse(SourceText.From("-", "value: " + yaml), diagnostics);
        Assert.Empty(diagnostics.ToList());
        return ((MappingNode)document!.Root).Entries.Single().Value;
    }
}
