using System.Text;
using System.Text.Json;
using Azwa.Rules.Cli.Tests.TestInput;

namespace Azwa.Rules.Cli.Tests.Commands;

/// <summary>What another rule set makes of the outcomes, and mistakes that nobody would notice.</summary>
public sealed class DiffAndMutateCommandTests
{
    [Fact]
    public void Rules_do_not_differ_from_a_copy()
    {
        using var folder = new Folder();

        var run = Run.Of("diff", folder.CopyOfRules());

        Assert.Equal((0, "", "0 uitkomsten veranderen en 0 onbekend, van 0 regels\n"), (run.Exit, run.Error, run.Output));
    }

    [Fact]
    public void A_change_comes_with_an_agenda_and_with_what_becomes_of_others()
    {
        using var folder = new Folder();
        var rules = Milder(folder);
        var agenda = folder.Write("zonder.yaml", Encoding.UTF8.GetBytes(File.ReadAllText(Agendas.Volledig).Replace("  regioplan: ", "  regioplan: \"-\" # ", StringComparison.Ordinal)));

        var run = Run.Of("diff", rules, "--agendas", agenda, "--as-of", "2026-11-22");

        Assert.Equal((1, ""), (run.Exit, run.Error));
        Assert.Equal(
            "RG-01: failed → passed\n"
            + "  : { name: failed wordt passed, remove: [/regio/regioplan], expect: failed, at: /regio/regioplan }\n"
            + $"{agenda}: de oordelen blijven gelijk\n"
            + "  - RG-01 /regio/regioplan: failed: Er is geen verwijzing naar het regioplan.\n"
            + "1 uitkomsten veranderen en 0 onbekend, van 1 regels\n"
            + "1 werkagenda's vergeleken, 0 onleesbaar\n",
            run.Output);
    }

    [Fact]
    public void Programs_get_all_of_it()
    {
        using var folder = new Folder();

        var run = Run.Of("diff", Milder(folder), "--format", "json", "--agendas", Agendas.Volledig, "--as-of", "2026-11-22");

        Assert.Equal((1, ""), (run.Exit, run.Error));
        using var json = JsonDocument.Parse(run.Output);
        var outcome = json.RootElement.GetProperty("outcomes")[0];
        Assert.Equal(
            ("RG-01", "failed", "passed", true),
            (outcome.GetProperty("ruleId").GetString()!, outcome.GetProperty("before").GetString()!, outcome.GetProperty("after").GetString()!, outcome.GetProperty("shown").GetBoolean()));
        Assert.Equal(0, json.RootElement.GetProperty("agendas").GetArrayLength());
    }

    [Theory]
    [InlineData("geef een map met regels of een overlay, zoals: azwa-rules diff NIEUW, of azwa-rules diff --overlay BESTAND", "diff")]
    [InlineData("--rules en oud kunnen niet samen; laat één van beide weg", "diff", "oud", "nieuw", "--rules", "a")]
    public void Wrong_usage_is_told(string line, params string[] args)
    {
        var run = Run.Of(args);

        Assert.Equal(2, run.Exit);
        Assert.Contains(line, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_agenda_that_cannot_be_read_is_told_and_counted()
    {
        using var folder = new Folder();
        var broken = folder.Write("stuk.yaml", "formaat: ["u8.ToArray());

        var run = Run.Of("diff", Milder(folder), "--agendas", broken, "--as-of", "2026-11-22");

        Assert.Equal(1, run.Exit);
        Assert.Contains("stuk.yaml", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("0 werkagenda's vergeleken, 1 onleesbaar\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void No_mistake_in_the_shipped_rules_goes_unnoticed()
    {
        var run = Run.Of("mutate");

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Matches("^[0-9]+ fouten geplant: [0-9]+ gevangen door een voorbeeld, [0-9]+ zonder verschil, 0 niet gevangen\n$", run.Output);
    }

    [Fact]
    public void A_mistake_that_nobody_would_notice_comes_with_an_example_that_would()
    {
        using var folder = new Folder();
        var rules = folder.CopyOfRules();
        folder.Replace("rules/gegevens.yaml", "      - { name: één inwoner, set: { /regio/gemeenten/GM9001/inwoners: 1 }, expect: failed, at: /regio/gemeenten/GM9001/inwoners }\n", "");

        var run = Run.Of("mutate", "--rules", rules);

        Assert.Equal((1, ""), (run.Exit, run.Error));
        Assert.Contains(
            "GV-07: grens verschoven: inwoners is ten minste 1 → inwoners is ten minste 2\n"
            + "  GV-07: - { name: onderscheidt, set: { /regio/gemeenten/GM9001/inwoners: 1 }, expect: failed, at: /regio/gemeenten/GM9001/inwoners }\n",
            run.Output, StringComparison.Ordinal);
    }

    private static string Milder(Folder folder)
    {
        var rules = folder.CopyOfRules();
        folder.Replace("rules/regio.yaml", "check: { filled: regioplan }", "check: { any: [ { filled: regioplan }, { filled: prioritering } ] }");
        return rules;
    }
}
