using Azwa.Rules.Cli.Tests.TestInput;

namespace Azwa.Rules.Cli.Tests.Commands;

/// <summary>What people begin with: an agenda to fill in, a set of rules of their own, and a rule to change.</summary>
public class NewCommandTests
{
    [Fact]
    public void A_new_agenda_can_be_judged_at_once()
    {
        using var folder = new Folder();
        var file = folder.PathOf("agenda.yaml");

        var written = Run.Of("new", "werkagenda", "--regio", "Maas: \"vallei\" #1", "--gemeenten", "GM9001=Aldervoort, GM9002=Bergerhout", "--out", file);
        var judged = Run.Of("check", file, "--as-of", "2026-11-22");

        Assert.Equal((0, "", $"'{file}' is geschreven\n"), (written.Exit, written.Error, written.Output));
        Assert.Equal((1, ""), (judged.Exit, judged.Error));
        Assert.StartsWith("Zelftoets van de werkagenda van Maas: \"vallei\" #1, per 22 november 2026\n", judged.Output, StringComparison.Ordinal);
        Assert.Contains("Aldervoort", judged.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_file_it_goes_to_standard_output()
    {
        var run = Run.Of("new", "werkagenda");

        Assert.Equal((0, "", RuleSet.Azwa.NewWerkagenda()), (run.Exit, run.Error, run.Output));
    }

    [Theory]
    [InlineData("werkagenda")]
    [InlineData("rule")]
    public void A_file_that_exists_is_left_alone(string kind)
    {
        using var folder = new Folder();
        var file = folder.Write("werk.yaml", "mijn werk"u8.ToArray());

        var run = Run.Of("new", kind, "--out", file);

        Assert.Equal((2, "", $"azwa-rules: '{file}' bestaat al; kies met --out een andere naam\n"), (run.Exit, run.Output, run.Error));
        Assert.Equal("mijn werk", File.ReadAllText(file));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_told()
    {
        using var folder = new Folder();
        var file = folder.PathOf("er/is/geen/map.yaml");

        var run = Run.Of("new", "rule", "--out", file);

        Assert.Equal((2, "", $"azwa-rules: '{file}' is niet te schrijven\n"), (run.Exit, run.Output, run.Error));
    }

    [Fact]
    public void Exported_rules_are_the_shipped_ones()
    {
        using var folder = new Folder();
        var map = folder.PathOf("zelf");
        var export = Run.Of("rules", "export", map);
        var listed = Run.Of("rules", "--rules", map, "--format", "json");

        Assert.Equal((0, "", $"{RuleSet.ShippedFiles.Count} regelbestanden en hun schema zijn geschreven in '{map}'\n"), (export.Exit, export.Error, export.Output));
        Assert.Equal(Run.Of("rules", "--format", "json").Output, listed.Output);
        Assert.Contains(RuleSet.Azwa.Sha256, listed.Output, StringComparison.Ordinal);
        Assert.Equal(Run.Of("schema", "rules").OutputBytes, File.ReadAllBytes(Path.Combine(map, "schema", "rules.schema.json")));
    }

    [Fact]
    public void A_folder_that_is_not_empty_is_left_alone_unless_forced()
    {
        using var folder = new Folder();
        folder.Write("regio.yaml", "mijn werk"u8.ToArray());
        folder.Write("notitie.txt", "blijft"u8.ToArray());

        var refused = Run.Of("rules", "export", folder.Path);
        var untouched = File.ReadAllText(folder.PathOf("regio.yaml"));
        var forced = Run.Of("rules", "export", folder.Path, "--force");

        Assert.Equal(
            (2, "", $"azwa-rules: in de map '{folder.Path}' staat al iets; kies een lege map, of vervang gelijknamige bestanden met --force\n"),
            (refused.Exit, refused.Output, refused.Error));
        Assert.Equal("mijn werk", untouched);
        Assert.Equal(0, forced.Exit);
        Assert.Equal(RuleSet.ShippedFiles["regio.yaml"], File.ReadAllText(folder.PathOf("regio.yaml")));
        Assert.Equal("blijft", File.ReadAllText(folder.PathOf("notitie.txt")));
    }

    [Fact]
    public void A_new_rule_loads_beside_the_exported_ones_and_its_examples_hold()
    {
        using var folder = new Folder();
        var map = folder.PathOf("zelf");
        Run.Of("rules", "export", map);

        var first = Run.Of("new", "rule", "--rules", map, "--out", Path.Combine(map, "eerste.yaml"));
        var second = Run.Of("new", "rule", "--rules", map, "--out", Path.Combine(map, "tweede.yaml"));
        var named = Run.Of("new", "rule", "--rules", map, "--id", "BRON-7", "--out", Path.Combine(map, "derde.yaml"));
        var test = Run.Of("test", "--coverage", "--rules", map);

        Assert.Equal((0, 0, 0), (first.Exit, second.Exit, named.Exit));
        Assert.Equal((0, ""), (test.Exit, test.Error));
        Assert.DoesNotContain("EIGEN-01", test.Output, StringComparison.Ordinal);
        var rules = RuleSet.Load(map);
        Assert.Equal(["BRON-7", "EIGEN-01", "EIGEN-02"], rules.Rules.Select(r => r.RuleId).Except(RuleSet.Azwa.Rules.Select(r => r.RuleId)));
        Assert.Equal(9, rules.RunExamples().Count(r => r is { Holds: true, Example: not null, RuleId: "BRON-7" or "EIGEN-01" or "EIGEN-02" }));
        Assert.Equal(0, Run.Of("rules", "--coverage", "--rules", map).Exit);
    }
}
