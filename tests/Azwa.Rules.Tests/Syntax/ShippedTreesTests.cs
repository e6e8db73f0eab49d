using System.Text;
using Azwa.Rules.Diagnostics;
using Azwa.Rules.Syntax;
using Azwa.Rules.Tests.Laws;
using Azwa.Rules.Tests.TestInput;
using Azwa.Rules.Text;

namespace Azwa.Rules.Tests.Syntax;

/// <summary>The trees beside the shipped rules are what parsing those gives, and of no other text.</summary>
public sealed class ShippedTreesTests
{
    [Fact]
    public void Shipped_trees_are_those_of_the_shipped_texts()
    {
        var path = Repository.PathOf("src/Azwa.Rules/rules.trees");
        var trees = TreeFile.Write(RuleFiles.Embedded().Select(Parse));
        if (trees.AsSpan().SequenceEqual(File.ReadAllBytes(path)))
        {
            return;
        }

        if (Environment.GetEnvironmentVariable("AZWA_APPROVE") == "1")
        {
            File.WriteAllBytes(path, trees);
            Assert.Fail("rules.trees was written anew; run again without AZWA_APPROVE.");
        }

        Assert.Fail("rules.trees is not of these rules and sources; AZWA_APPROVE=1 writes it anew.");
    }

    [Fact]
    public void Every_shipped_text_is_found_and_is_the_tree_that_parsing_gives()
    {
        foreach (var file in RuleFiles.Embedded())
        {
            var found = ShippedTrees.Find(file);

            Assert.True(found is { IsShipped: true }, file.Name);
            Assert.Equal(Text(Parse(file).Root), Text(found.Root));
        }
    }

    [Fact]
    public void Any_tree_survives_being_written()
    {
        // Values that stand otherwise in the text than they read, and offsets that need more than one byte.
        var text = new string(' ', 200).Replace("  ", "\n", StringComparison.Ordinal)
            + "a: 'it''s'\n\"b\\n\": \"\\u00e9\"\nlist: [ëën, '', \"x\", ~, true]\nfolded: >\n  one\n  two\nempty:\nnone: {}\nlast: []\n";
        var document = Parse(SourceText.From("a.yaml", text));

        var read = TreeFile.Find(TreeFile.Write([Parse(SourceText.From("b.yaml", "b: 1")), document]), document.Source);

        Assert.Equal(Text(document.Root), Text(read!));
    }

    [Fact]
    public void Text_of_which_one_character_differs_is_not_found()
    {
        var file = RuleFiles.Embedded()[0];

        Assert.Null(ShippedTrees.Find(SourceText.From(file.Name, file.Content + " ")));
        Assert.Null(ShippedTrees.Find(SourceText.From(file.Name, file.Content.Replace('e', 'a'))));
        Assert.NotNull(ShippedTrees.Find(SourceText.From("other.yaml", file.Content)));
    }

    [Fact]
    public void Trees_of_another_version_are_none()
    {
        var document = Parse(SourceText.From("a.yaml", "a: 1"));
        var trees = TreeFile.Write([document]);
        trees[0]++;

        Assert.Null(TreeFile.Find(trees, document.Source));
        Assert.Null(TreeFile.Find([], document.Source));
    }

    [Fact]
    public void Rule_set_is_the_same_with_and_without_the_trees()
    {
        var parsed = Bind(RuleFiles.Embedded().Select(WithComment));

        Assert.Equal(RuleSet.Azwa.ReferencePages(), parsed.ReferencePages());
    }

    [Fact]
    public void Examples_are_bound_later_only_when_every_file_is_shipped()
    {
        var shipped = Bind(RuleFiles.Embedded());
        var almost = Bind(RuleFiles.Embedded().Select((file, index) => index == 0 ? WithComment(file) : file));

        Assert.DoesNotContain(shipped.Bound.Rules, rule => rule.BoundExamples.IsValueCreated);
        Assert.All(almost.Bound.Rules, rule => Assert.True(rule.BoundExamples.IsValueCreated));
        Assert.All(shipped.Bound.Rules, rule => Assert.NotEmpty(rule.Examples));
    }

    /// <summary>No text that is shipped, and nothing that is bound differs.</summary>
    private static SourceText WithComment(SourceText file) => SourceText.From(file.Name, file.Content + "# not shipped\n");

    private static RuleSet Bind(IEnumerable<SourceText> files) => RuleTexts.Bind([.. files]);

    private static Document Parse(SourceText file) => Document.Parse(file, new DiagnosticBag())!;

    private static string Text(Node node)
    {
        var text = new StringBuilder();
        Append(text, node);
        return text.ToString();
    }

    private static void Append(StringBuilder text, Node node)
    {
        text.Append(node.GetType().Name[0]).Append(node.Start).Append(' ');
        switch (node)
        {
            case ScalarNode scalar:
                text.Append(scalar.Quoted ? '\'' : '=').Append(scalar.Value).Append('\n');
                break;
            case SequenceNode sequence:
                text.Append(sequence.Items.Length).Append('\n');
                Array.ForEach(sequence.Items, item => Append(text, item));
                break;
            case MappingNode mapping:
                text.Append(mapping.Entries.Length).Append('\n');
                Array.ForEach(mapping.Entries, entry => Append(text, entry.Key));
                Array.ForEach(mapping.Entries, entry => Append(text, entry.Value));
                break;
        }
    }
}
