using System.Diagnostics;
using Azwa.Rules.Cli.Tests.TestInput;

namespace Azwa.Rules.Cli.Tests.Commands;

/// <summary>What a shell is told that can follow, and the script with which it asks.</summary>
public class CompletionCommandTests
{
    [Theory]
    [InlineData("chec", "check")]
    [InlineData("rules exp", "export")]
    [InlineData("new ", "rule werkagenda")]
    [InlineData("check --format ", "json junit markdown sarif text")]
    [InlineData("check --form", "--format")]
    [InlineData("explain vs-04", "VS-04")]
    [InlineData("explain VS-04 ", "")]
    [InlineData("why a.yaml VS-04", "VS-04")]
    [InlineData("why ", "")]
    [InlineData("schema ", "overlay report rules werkagenda")]
    [InlineData("completion ", "bash fish pwsh zsh")]
    [InlineData("rules --aanpak val", "valpreventie")]
    [InlineData("rules --severity ", "error info warning")]
    [InlineData("rules --verdict ui", "uitkering2026")]
    [InlineData("rules --requirement P-01", "P-01")]
    [InlineData("check --rules ", "")]
    [InlineData("check ", "")]
    public void A_shell_is_told_what_can_follow(string line, string words)
    {
        var run = Run.Of($"[suggest:{line.Length}]", line);

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Equal(words, string.Join(' ', run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public void The_cursor_decides_not_the_end_of_the_line() =>
        Assert.Equal("check\n", Run.Of("[suggest:4]", "chec --format").Output);

    [Fact]
    public void Without_a_place_the_end_of_the_line_decides() => Assert.Equal("check\n", Run.Of("[suggest]", "chec").Output);

    [Theory]
    [InlineData("bash", "complete -o default -F _azwa_rules azwa-rules\n")]
    [InlineData("zsh", "compdef _azwa_rules azwa-rules\n")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName azwa-rules ")]
    [InlineData("fish", "complete -c azwa-rules -a '(__azwa_rules)'\n")]
    public void Every_script_asks_the_program_and_registers_itself(string shell, string registers)
    {
        var run = Run.Of("completion", shell);

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.StartsWith("# azwa-rules in ", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"[suggest:", run.Output, StringComparison.Ordinal);
        Assert.Contains(registers, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', run.Output);
    }

    /// <summary>A stand-in for the program writes down how it was asked; asked so, the program itself gives what bash is given here.</summary>
    [BashTheory]
    [InlineData("explain VS-0", "explain VS-0")]
    [InlineData("explain ", "explain ")]
    [InlineData("check --for mat", "check --for")]
    public void The_bash_script_passes_on_what_is_typed_and_gives_what_it_is_told(string typed, string expected)
    {
        using var folder = new Folder();
        folder.Write("aanvullen.sh", Run.Of("completion", "bash").OutputBytes);
        folder.Write("azwa-rules", "#!/bin/bash\nprintf '%s\\n' \"$@\" > asked\nprintf 'een\\ntwee\\n'\n"u8.ToArray());
        var cursor = "azwa-rules ".Length + expected.Length;
        folder.Write("proef.sh", System.Text.Encoding.UTF8.GetBytes(
            $"chmod +x azwa-rules; PATH=$PWD:$PATH\nsource ./aanvullen.sh\nCOMP_LINE='azwa-rules {typed}'; COMP_POINT={cursor}; COMP_WORDS=(azwa-rules)\n"
            + "_azwa_rules\nprintf '%s|' \"${COMPREPLY[@]}\"\ncomplete -p azwa-rules\n"));

        var start = new ProcessStartInfo(BashTheoryAttribute.Bash!, ["--norc", "proef.sh"]) { WorkingDirectory = folder.Path, RedirectStandardOutput = true };
        using var bash = Process.Start(start)!;
        var output = bash.StandardOutput.ReadToEnd();
        bash.WaitForExit();

        Assert.Equal("een|twee|complete -o default -F _azwa_rules azwa-rules\n", output);
        Assert.Equal($"[suggest:{expected.Length}]\n{expected}\n", File.ReadAllText(folder.PathOf("asked")));
    }
}
