using System.Text;
using Azwa.Rules.Cli.Tests.TestInput;

namespace Azwa.Rules.Cli.Tests.Batch;

/// <summary>What an earlier run found is taken over when it would come out the same, and only then.</summary>
public class ResumeTests
{
    private static readonly string[] Files = [Agendas.Volledig, Agendas.PathOf("te-laat.yaml"), Agendas.PathOf("leeg.yaml")];

    [Fact]
    public void A_torn_run_goes_on_to_the_same_lines()
    {
        using var folder = new Folder();
        var whole = Batch();
        var cut = whole.OutputBytes.AsSpan().LastIndexOf("\"report\""u8) + 100;
        var earlier = folder.Write("eerder.jsonl", whole.OutputBytes[..cut]);

        var run = Batch("--resume", earlier);

        Assert.Equal((whole.Exit, whole.Output), (run.Exit, run.Output));
        Assert.Contains("; 2 overgenomen uit een eerdere keer\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(whole.Error, run.Error.Replace("; 2 overgenomen uit een eerdere keer", "", StringComparison.Ordinal));
    }

    /// <summary>What could not have been found by judging shows that nothing was judged.</summary>
    [Fact]
    public void A_line_is_copied_and_not_made_again()
    {
        using var folder = new Folder();
        var changed = Batch().Output.Replace("\"region\":\"", "\"region\":\"Elders, was ", StringComparison.Ordinal);
        var earlier = folder.Write("eerder.jsonl", Encoding.UTF8.GetBytes("geen JSON\n[1]\n{\"file\":\"x\",\"report\":1}\n" + changed));

        Assert.Equal(changed, Batch("--resume", earlier).Output);
    }

    [Fact]
    public void A_file_that_was_renamed_has_its_new_name()
    {
        using var folder = new Folder();
        var earlier = folder.Write("eerder.jsonl", Batch().OutputBytes);
        string[] renamed = [.. Files.Select((file, i) => folder.Write($"nieuw \"{i}\".yaml", File.ReadAllBytes(file)))];

        var run = Run.Of(["check", .. renamed, "--format", "json", "--as-of", "2026-11-22", "--resume", earlier]);

        Assert.Equal(Run.Of(["check", .. renamed, "--format", "json", "--as-of", "2026-11-22"]).Output, run.Output);
        Assert.Contains("; 3 overgenomen", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void In_text_too()
    {
        using var folder = new Folder();
        var earlier = folder.Write("eerder.jsonl", Batch().OutputBytes);

        var run = Run.Of(["check", .. Files, "--as-of", "2026-11-22", "--resume", earlier]);

        var judged = Run.Of(["check", .. Files, "--as-of", "2026-11-22"]);
        Assert.Equal(judged.Output, run.Output.Replace("; 3 overgenomen uit een eerdere keer", "", StringComparison.Ordinal));
        Assert.NotEqual(judged.Output, run.Output);
    }

    [Theory]
    [InlineData("--as-of", "2026-11-23")]
    [InlineData("--profile", "format")]
    [InlineData("--lang", "en")]
    [InlineData("--overlay", null)]
    public void Another_judgement_takes_nothing_over(string option, string? value)
    {
        using var folder = new Folder();
        var earlier = folder.Write("eerder.jsonl", Batch().OutputBytes);
        string[] other = [option, value ?? Azwa.Rules.Tests.TestInput.Repository.PathOf("seeds/overlays/voorbeeld.yaml")];
        string[] call = ["check", .. Files, "--format", "json", .. option == "--as-of" ? other : [.. other, "--as-of", "2026-11-22"]];

        var run = Run.Of([.. call, "--resume", earlier]);

        Assert.DoesNotContain("overgenomen", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("taken over", run.Error, StringComparison.Ordinal);
        Assert.Equal(Run.Of(call).Output, run.Output);
    }

    [Fact]
    public void Changed_bytes_are_judged_again()
    {
        using var folder = new Folder();
        var file = folder.Write("agenda.yaml", File.ReadAllBytes(Agendas.Volledig));
        string[] call = ["check", file, Agendas.Volledig, "--format", "json", "--as-of", "2026-11-22"];
        var earlier = folder.Write("eerder.jsonl", Run.Of(call).OutputBytes);
        File.AppendAllText(file, "# één regel meer\n");

        Assert.Contains("; 1 overgenomen", Run.Of([.. call, "--resume", earlier]).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_earlier_run_that_is_not_there_is_wrong_usage()
    {
        var run = Batch("--resume", "is/er/niet.jsonl");

        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.Equal("azwa-rules: 'is/er/niet.jsonl' van --resume is niet te lezen; geef de uitvoer van een eerdere keer met --format json\n", run.Error);
    }

    private static Run Batch(params string[] options) => Run.Of(["check", .. Files, "--format", "json", "--as-of", "2026-11-22", .. options]);
}
