using Azwa.Rules.Diagnostics;
using Azwa.Rules.Text;

namespace Azwa.Rules.Tests.Binding;

/// <summary>The hash is that of the rules, wherever they lie.</summary>
public sealed class HashTests
{
    /// <summary>The folder sorts before or after the register of sources, which is added from the assembly.</summary>
    [Theory]
    [InlineData("/a/")]
    [InlineData("zelf/")]
    [InlineData(@"Z:\regels\")]
    public void The_folder_is_no_part_of_it(string folder) =>
        Assert.Equal(RuleSet.Azwa.Sha256, Hash(file => file.Replace("rules/", folder, StringComparison.Ordinal), text => text));

    [Fact]
    public void The_content_and_the_name_of_a_file_are()
    {
        Assert.NotEqual(RuleSet.Azwa.Sha256, Hash(file => file, text => text + "\n# "));
        Assert.NotEqual(RuleSet.Azwa.Sha256, Hash(file => file.Replace("regio.yaml", "streek.yaml", StringComparison.Ordinal), text => text));
    }

    private static string Hash(Func<string, string> name, Func<string, string> text)
    {
        var files = RuleFiles.Embedded().Select(f => SourceText.From(name(f.Name), text(f.Content))).ToList();
        return RuleSet.FromSources(files, new DiagnosticBag()).RuleSet!.Sha256;
    }
}
