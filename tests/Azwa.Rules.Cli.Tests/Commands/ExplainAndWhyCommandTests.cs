using Azwa.Rules.Cli.Tests.TestInput;

namespace Azwa.Rules.Cli.Tests.Commands;

/// <summary>The commands that tell what a rule asks and why it came to what it came to; their texts are held in the library's tests.</summary>
public class ExplainAndWhyCommandTests
{
    [Fact]
    public void Explain_tells_the_rule()
    {
        var run = Run.Of("explain", "VS-04", "--as-of", "2026-11-22");

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Equal(RuleSet.Azwa.Explain("VS-04").ToText(), run.Output);
    }

    [Fact]
    public void Explain_takes_other_rules()
    {
        using var folder = new Folder();
        var rules = folder.CopyOfRules();
        folder.Replace("rules/normen.yaml", "{ type: date, value: 2026-11-15, requirements: [P-01] }", "{ type: date, value: 2026-12-01, requirements: [P-01] }");

        var run = Run.Of("explain", "VS-04", "--rules", rules);

        Assert.Contains("is college.datum uiterlijk 1 december 2026 (norm uiterlijk-vaststelling).\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(7)]
    [InlineData(1, "/vaststelling/colleges/GM9001")]
    public void Why_tells_the_outcomes(int count, params string[] path)
    {
        var run = Run.Of(["why", Agendas.PathOf("volledig.yaml"), "VS-02", .. path, "--as-of", "2026-11-22"]);

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Contains($"\n\n{count} voldoet (passed)\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Why_exits_0_whatever_the_outcome_and_reads_standard_input()
    {
        var run = Run.With(["why", "-", "AL-01", "--as-of", "2026-11-22", "--profile", "format"], File.ReadAllBytes(Agendas.PathOf("leeg.yaml")));

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Contains("1 voldoet niet (failed)", run.Output, StringComparison.Ordinal);
        Assert.Contains("profiel format", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nl", "op of onder '/er/niet' staat niets waarover regel VS-02 gaat; een plaats begint met / en staat bij elke bevinding")]
    [InlineData("en", "at or below '/er/niet' stands nothing that rule VS-02 is about; a place begins with / and stands with every finding")]
    public void An_unknown_path_is_told_and_exits_2(string language, string line)
    {
        var run = Run.Of("why", Agendas.PathOf("volledig.yaml"), "VS-02", "/er/niet", "--as-of", "2026-11-22", "--lang", language);

        Assert.Equal((2, "", $"azwa-rules: {line}\n"), (run.Exit, run.Output, run.Error));
    }

    [Fact]
    public void An_early_day_is_told_and_exits_2()
    {
        var run = Run.Of("why", Agendas.PathOf("volledig.yaml"), "VS-02", "--as-of", "2020-01-01");

        Assert.Equal(2, run.Exit);
        Assert.StartsWith("azwa-rules: per 2020-01-01 valt niet te toetsen", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unreadable_agenda_is_told_and_exits_2()
    {
        var run = Run.With(["why", "-", "VS-02", "--as-of", "2026-11-22"], "a: [".Select(c => (byte)c).ToArray());

        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.Contains(": error AZW", run.Error, StringComparison.Ordinal);
    }
}
