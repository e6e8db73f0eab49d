using Azwa.Rules.Benchmarks.Tables;
using Azwa.Rules.Tests.TestInput;

namespace Azwa.Rules.Tests.Benchmarks;

/// <summary>Where the figures of a run come, and that they leave the rest alone.</summary>
public sealed class MarkedTests
{
    private const string Begin = "<!-- figures: written by the command 'tables' -->\n";
    private const string End = "<!-- end of figures -->\n";

    private static readonly Marked Marked = new("figures");

    [Fact]
    public void Only_what_stands_between_the_marks_is_replaced()
    {
        var once = Marked.Replace($"# A\n\n{Begin}\nold\n\n{End}\n## B\n", "new\n");

        Assert.Equal($"# A\n\n{Begin}\nnew\n\n{End}\n## B\n", once);
        Assert.Equal(once, Marked.Replace(once, "new"));
    }

    [Fact]
    public void Figures_of_another_kind_stay()
    {
        var others = $"<!-- figures with X: written by the command 'tables' -->\nother\n{End}";

        Assert.Equal($"{Begin}\nnew\n\n{End}{others}", Marked.Replace(Begin + End + others, "new"));
        Assert.Equal($"{others}{Begin}\nnew\n\n{End}", Marked.Replace(others + Begin + End, "new"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(Begin)]
    [InlineData(End)]
    [InlineData(End + Begin)]
    public void Document_without_both_marks_is_refused(string document) =>
        Assert.Throws<InvalidOperationException>(() => Marked.Replace(document, "new"));

    [Theory]
    [InlineData("figures")]
    [InlineData("figures with NRules")]
    public void Page_of_the_benchmarks_has_the_marks(string figures) =>
        Assert.Contains("new", new Marked(figures).Replace(File.ReadAllText(Repository.PathOf("benchmarks/README.md")), "new"), StringComparison.Ordinal);
}
