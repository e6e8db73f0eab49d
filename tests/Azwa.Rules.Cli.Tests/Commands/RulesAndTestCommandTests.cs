using Azwa.Rules.Cli.Tests.TestInput;

namespace Azwa.Rules.Cli.Tests.Commands;

/// <summary>The commands for people who write rules, on the shipped rules and on spoiled copies of them.</summary>
public class RulesAndTestCommandTests
{
    [Fact]
    public void Test_runs_all_examples_of_the_shipped_rules()
    {
        var run = Run.Of("test");

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Matches("^([0-9]+) van \\1 voorbeelden kloppen, van [0-9]+ regels\n$", run.Output);
    }

    [Fact]
    public void Test_names_the_example_that_does_not_hold_and_exits_1()
    {
        using var folder = new Folder();
        var rules = folder.CopyOfRules();
        folder.Replace("rules/regio.yaml", "{ name: verwijzing, expect: passed }", "{ name: verwijzing, expect: failed }");

        var run = Run.Of("test", "--rules", rules);

        Assert.Equal((1, ""), (run.Exit, run.Error));
        var lines = run.Output.Split('\n');
        Assert.EndsWith(": RG-01, verwijzing: verwacht failed, gevonden passed: 1", lines[0], StringComparison.Ordinal);
        Assert.StartsWith(Path.Combine(rules, "regio.yaml") + "(", lines[0], StringComparison.Ordinal);
        Assert.EndsWith(": RG-01: de regel heeft geen voorbeeld dat slaagt (passed)", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_lists_the_rules()
    {
        var run = Run.Of("rules");

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Contains("VS-04   Elk college stelt uiterlijk 15 november 2026 vast (P-01)\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nl", "0 niet herleid\n")]
    [InlineData("en", "0 not traced\n")]
    public void Coverage_of_the_shipped_rules_has_no_gap(string language, string end)
    {
        var run = Run.Of("rules", "--coverage", "--lang", language);

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.EndsWith(end, run.Output, StringComparison.Ordinal);
        Assert.Contains("  VS-04   P-01: VVZ.L87, OPD.L386\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Coverage_exits_1_on_a_gap_and_names_it()
    {
        using var folder = new Folder();
        var rules = folder.CopyOfRules();
        folder.Replace("rules/regio.yaml", "sources: [OPD.L330]", "sources: []");

        var run = Run.Of("rules", "--coverage", "--rules", rules);

        Assert.Equal((1, ""), (run.Exit, run.Error));
        Assert.Contains("\nregel RG-05 noemt geen clausule\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith(" 1 niet herleid\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("test")]
    [InlineData("rules")]
    [InlineData("check")]
    public void Broken_rules_are_told_with_their_place_and_exit_2(string command)
    {
        using var folder = new Folder();
        var rules = folder.CopyOfRules();
        folder.Replace("rules/regio.yaml", "check: { filled: regioplan }", "check: { filled: regioplann }");
        string[] arguments = command == "check" ? [command, Agendas.PathOf("volledig.yaml"), "--as-of", "2026-11-22"] : [command];

        var run = Run.Of([.. arguments, "--rules", rules]);

        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.EndsWith(": error AZW2005: veld 'regioplann' bestaat niet; bedoelde u 'regioplan'?\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_directory_of_rules_is_told()
    {
        using var folder = new Folder();

        var run = Run.Of("test", "--rules", folder.Path);

        Assert.Equal((2, "", $"{folder.Path}: error AZW2031: in de map staan geen regels (*.yaml)\n"), (run.Exit, run.Output, run.Error));
    }

    [Fact]
    public void Check_exits_1_on_an_error_and_writes_the_report()
    {
        var run = Run.Of("check", Agendas.PathOf("leeg.yaml"), "--as-of", "2026-11-22", "--format", "json");

        Assert.Equal((1, ""), (run.Exit, run.Error));
        Assert.Contains("\"counts\": {\n    \"error\": 38,", run.Output, StringComparison.Ordinal);
    }
}
