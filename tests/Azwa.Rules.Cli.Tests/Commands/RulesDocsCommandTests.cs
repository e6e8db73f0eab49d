using Azwa.Rules.Cli.Tests.TestInput;

namespace Azwa.Rules.Cli.Tests.Commands;

public class RulesDocsCommandTests
{
    [Fact]
    public void Docs_writes_a_page_per_rule_and_the_reference()
    {
        using var folder = new Folder();
        var map = folder.PathOf("naslag");

        var run = Run.Of("rules", "docs", map);

        Assert.Equal((0, "", $"{RuleSet.Azwa.Rules.Count + 3} bladzijden zijn geschreven in '{map}'\n"), (run.Exit, run.Error, run.Output));
        Assert.All(RuleSet.Azwa.ReferencePages(), page => Assert.Equal(page.Value, File.ReadAllText(Path.Combine(map, page.Key))));
    }

    [Fact]
    public void Docs_of_an_overlay_tell_its_rule()
    {
        using var folder = new Folder();
        var map = folder.PathOf("naslag");
        var overlay = Azwa.Rules.Tests.TestInput.Repository.PathOf("seeds/overlays/voorbeeld.yaml");

        Assert.Equal(0, Run.Of("rules", "docs", map, "--overlay", overlay).Exit);

        Assert.Contains("De regel geldt vanaf 1 november 2026.", File.ReadAllText(Path.Combine(map, "regels", "EIGEN-01.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_empty_is_left_alone_unless_forced()
    {
        using var folder = new Folder();
        folder.Write("meldingen.md", "mijn werk"u8.ToArray());

        var refused = Run.Of("rules", "docs", folder.Path);
        var untouched = File.ReadAllText(folder.PathOf("meldingen.md"));

        Assert.Equal(
            (2, "", $"azwa-rules: in de map '{folder.Path}' staat al iets; kies een lege map, of vervang gelijknamige bestanden met --force\n"),
            (refused.Exit, refused.Output, refused.Error));
        Assert.Equal("mijn werk", untouched);
        Assert.Equal(0, Run.Of("rules", "docs", folder.Path, "--force").Exit);
        Assert.StartsWith("# Meldingen over bestanden\n", File.ReadAllText(folder.PathOf("meldingen.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_rules_are_told_and_nothing_is_written()
    {
        using var folder = new Folder();
        var rules = folder.CopyOfRules();
        folder.Replace("rules/regio.yaml", "check: { filled: regioplan }", "check: { filled: regioplann }");
        var map = folder.PathOf("naslag");

        var run = Run.Of("rules", "docs", map, "--rules", rules);

        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.Contains("AZW2005", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(map));
    }
}
