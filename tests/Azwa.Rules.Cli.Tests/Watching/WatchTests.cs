using Azwa.Rules.Cli.Tests.TestInput;
using Azwa.Rules.Cli.Watching;

namespace Azwa.Rules.Cli.Tests.Watching;

/// <summary>Running again at every change; the changes are made by the test, between the runs.</summary>
public class WatchTests
{
    [Fact]
    public void Check_runs_again_at_a_change_and_ends_with_the_last_exit_code()
    {
        using var folder = new Folder();
        var agenda = folder.Write("agenda.yaml", File.ReadAllBytes(Agendas.Volledig));
        var changes = new ScriptedChanges(() => File.Copy(Agendas.PathOf("leeg.yaml"), agenda, overwrite: true));

        var run = Run.With(["check", agenda, "--watch", "--as-of", "2026-11-22"], changes: changes);

        Assert.Equal((1, ""), (run.Exit, run.Error));
        Assert.Equal([agenda], changes.Watched);
        Assert.True(changes.IsDisposed);
        Assert.Equal([$"=== 12:00:00, keer 1: check {agenda}", $"=== 12:00:00, keer 2: check {agenda}"], Headings(run));
        var first = Run.Of("check", Agendas.Volledig, "--as-of", "2026-11-22").Output;
        var second = Run.Of("check", Agendas.PathOf("leeg.yaml"), "--as-of", "2026-11-22").Output;
        Assert.Equal(string.Join('\n', Headings(run)[0], first + Headings(run)[1], second), run.Output);
    }

    [Fact]
    public void Without_a_change_there_is_one_run()
    {
        var run = Run.With(["check", Agendas.Volledig, "--watch", "--as-of", "2026-11-22", "--lang", "en"], changes: new ScriptedChanges());

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Equal([$"=== 12:00:00, run 1: check {Agendas.Volledig}"], Headings(run));
    }

    /// <summary>Half-written files are what one sees most while editing.</summary>
    [Fact]
    public void A_malformed_agenda_is_told_on_standard_output_and_ends_nothing()
    {
        using var folder = new Folder();
        var agenda = folder.Write("agenda.yaml", File.ReadAllBytes(Agendas.Volledig));
        var changes = new ScriptedChanges(
            () => File.WriteAllText(agenda, "regio: ["),
            () => File.Delete(agenda),
            () => File.Copy(Agendas.Volledig, agenda));

        var run = Run.With(["check", agenda, "--watch", "--as-of", "2026-11-22"], changes: changes);

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Equal(4, Headings(run).Count);
        var second = run.Output.Split("=== ")[2];
        Assert.Contains(": error AZW", second, StringComparison.Ordinal);
        Assert.Equal(2, second.Count(c => c == '\n'));
    }

    [Fact]
    public void Exit_code_two_of_the_last_run_is_kept()
    {
        using var folder = new Folder();
        var agenda = folder.Write("agenda.yaml", File.ReadAllBytes(Agendas.Volledig));

        var run = Run.With(["check", agenda, "--watch", "--as-of", "2026-11-22"], changes: new ScriptedChanges(() => File.WriteAllText(agenda, "regio: [")));

        Assert.Equal((2, ""), (run.Exit, run.Error));
    }

    [Fact]
    public void Test_runs_again_when_rules_change_and_when_the_folder_comes_back()
    {
        using var folder = new Folder();
        var rules = folder.CopyOfRules();
        var away = folder.PathOf("weg");
        var changes = new ScriptedChanges(
            () => folder.Replace("rules/regio.yaml", "{ name: verwijzing, expect: passed }", "{ name: verwijzing, expect: failed }"),
            () => Directory.Move(rules, away),
            () => Directory.Move(away, rules));

        var run = Run.With(["test", "--watch", "--rules", rules], changes: changes);

        Assert.Equal((1, ""), (run.Exit, run.Error));
        Assert.Equal([rules], changes.Watched);
        var runs = run.Output.Split("=== ", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(4, runs.Length);
        Assert.Contains(": RG-01, verwijzing: verwacht failed", runs[1], StringComparison.Ordinal);
        Assert.Equal($"12:00:00, keer 3: test\nazwa-rules: de map '{rules}' met regels bestaat niet\n", runs[2]);
        Assert.Contains(": RG-01, verwijzing: verwacht failed", runs[3], StringComparison.Ordinal);
    }

    [Fact]
    public void Agenda_and_rules_are_both_watched()
    {
        using var folder = new Folder();
        var changes = new ScriptedChanges();

        Run.With(["check", Agendas.Volledig, "--watch", "--rules", folder.CopyOfRules()], changes: changes);

        Assert.Equal([Agendas.Volledig, folder.PathOf("rules")], changes.Watched);
    }

    [Fact]
    public void A_call_that_is_wrong_the_first_time_is_wrong_usage()
    {
        var run = Run.With(["check", Agendas.Volledig, "--watch", "--as-of", "gisteren"], changes: new ScriptedChanges(() => Assert.Fail("waited")));

        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.Equal("azwa-rules: 'gisteren' is geen datum; verwacht jaar-maand-dag, zoals 2026-11-15\n", run.Error);
    }

    /// <summary>The one class that touches the disk: it hears of a file, of a file in a folder, and nothing of what it was not asked for.</summary>
    [Fact]
    public async Task A_change_on_disk_is_heard()
    {
        using var folder = new Folder();
        var agenda = folder.Write("agenda.yaml", [1]);
        Directory.CreateDirectory(folder.PathOf("rules/sub"));
        using var changes = new FileChanges().Watch([agenda, folder.PathOf("rules")]);

        foreach (var name in new[] { "agenda.yaml", "rules/sub/nieuw.yaml" })
        {
            var heard = Task.Run(changes.Wait);
            folder.Write(name, [2]);
            Assert.True(await heard.WaitAsync(TimeSpan.FromMinutes(1)));
        }
    }

    private static List<string> Headings(Run run) => [.. run.Output.Split('\n').Where(line => line.StartsWith("=== ", StringComparison.Ordinal))];
}
