using System.Text.Json;
using Azwa.Rules.Cli.Tests.TestInput;

namespace Azwa.Rules.Cli.Tests.Commands;

/// <summary>What is wrong with rules, on the shipped rules and on a spoiled copy of them.</summary>
public sealed class LintCommandTests
{
    [Theory]
    [InlineData("nl", "^0 bezwaren en 0 onbekend, van [0-9]+ regels\n$")]
    [InlineData("en", "^0 claims and 0 unknown, of [0-9]+ rules\n$")]
    public void Nothing_is_wrong_with_the_shipped_rules(string language, string output)
    {
        var run = Run.Of("lint", "--lang", language);

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Matches(output, run.Output);
    }

    [Fact]
    public void What_clashes_is_told_with_its_places()
    {
        using var folder = new Folder();
        var rules = Spoiled(folder);

        var run = Run.Of("lint", "--rules", rules);

        Assert.Equal((1, ""), (run.Exit, run.Error));
        var file = Path.Combine(rules, "regio.yaml");
        Assert.Equal(
            $"{file}(9,14): RG-01 slaagt nooit: waar de regel geldt, kan check niet waar zijn\n"
            + $"  {file}(8,13): RG-01: regioplan is leeg\n"
            + $"  {file}(9,14): RG-01: regioplan is ingevuld\n"
            + $"1 bezwaren en 0 onbekend, van {RuleSet.Azwa.Rules.Count} regels\n",
            run.Output);
    }

    [Fact]
    public void Programs_get_all_of_it()
    {
        using var folder = new Folder();

        var run = Run.Of("lint", "--rules", Spoiled(folder), "--format", "json");

        Assert.Equal((1, ""), (run.Exit, run.Error));
        using var json = JsonDocument.Parse(run.Output);
        var claim = json.RootElement.GetProperty("claims")[0];
        Assert.Equal("azwa-analysis/1", json.RootElement.GetProperty("schema").GetString());
        Assert.Equal(
            ("neverPasses", true, "RG-01", 9, "regioplan is leeg"),
            (claim.GetProperty("kind").GetString()!, claim.GetProperty("proven").GetBoolean(), claim.GetProperty("rules")[0].GetString()!,
                claim.GetProperty("position").GetProperty("line").GetInt32(), claim.GetProperty("clash")[0].GetProperty("text").GetString()!));
    }

    [Fact]
    public void Rules_that_do_not_load_are_not_judged()
    {
        using var folder = new Folder();
        var rules = folder.CopyOfRules();
        folder.Replace("rules/regio.yaml", "check: { filled: regioplan }", "check: { gevuld: regioplan }");

        Assert.Equal(2, Run.Of("lint", "--rules", rules).Exit);
    }

    private static string Spoiled(Folder folder)
    {
        var rules = folder.CopyOfRules();
        folder.Replace("rules/regio.yaml", "    check: { filled: regioplan }", "    when: { empty: regioplan }\n    check: { filled: regioplan }");
        return rules;
    }
}
