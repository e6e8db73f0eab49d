using Azwa.Rules.DependencyInjection;
using Azwa.Rules.Werkagendas;
using Microsoft.Extensions.DependencyInjection;

namespace Azwa.Rules.Tests.DependencyInjection;

/// <summary>Rules that change under a running program.</summary>
public sealed class ReloadTests
{
    private static readonly Werkagenda Agenda = new() { Regio = new Regio { Naam = "Proef" } };

    [Fact]
    public void Changed_rules_are_used_from_the_next_call_on()
    {
        using var folder = new RuleFolder();
        var validator = folder.Start().GetRequiredService<WerkagendaValidator>();
        var before = validator.Current;

        folder.Rename("9.9");
        folder.Settle();

        Assert.Equal("9.9", validator.Validate(Agenda).RuleSet.Version);
        Assert.Equal(RuleSet.Azwa.Version, before.Validate(Agenda, validator.Today).RuleSet.Version);
        Assert.Equal(["Information 1001 RulesLoaded", "Information 1001 RulesLoaded"], folder.Log.Lines.Select(l => l.Split(':')[0]));
    }

    [Fact]
    public void Files_are_read_when_they_have_been_left_alone()
    {
        using var folder = new RuleFolder();
        var validator = folder.Start().GetRequiredService<WerkagendaValidator>();
        folder.Rename("9.9");

        folder.Changes.Tell();
        folder.Time.Advance(LiveRules.Quiet - TimeSpan.FromMilliseconds(1));
        folder.Changes.Tell();
        folder.Time.Advance(LiveRules.Quiet - TimeSpan.FromMilliseconds(1));
        Assert.Equal(RuleSet.Azwa.Version, validator.Current.RuleSet.Version);

        folder.Time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal("9.9", validator.Current.RuleSet.Version);
    }

    [Fact]
    public void A_broken_file_keeps_the_old_rules_until_it_is_mended()
    {
        using var folder = new RuleFolder();
        var validator = folder.Start().GetRequiredService<WerkagendaValidator>();
        var before = validator.Current;

        File.WriteAllText(folder.PathOf("half.yaml"), "rules: [");
        folder.Settle();

        Assert.Same(before, validator.Current);
        Assert.Equal(folder.Time.GetUtcNow(), validator.LastReloadFailure!.At);
        Assert.All(validator.LastReloadFailure.Diagnostics, d => Assert.Equal(folder.PathOf("half.yaml"), d.File));
        Assert.StartsWith(
            $"Error 1002 RulesRefused: The changed rules are refused and those with SHA-256 {RuleSet.Azwa.Sha256} stay in use. "
            + $"AzwaRulesOptions.RuleDirectory is '{folder.Path}', and that is no usable rule set: {folder.PathOf("half.yaml")}(1,",
            folder.Log.Lines[^1],
            StringComparison.Ordinal);

        File.Delete(folder.PathOf("half.yaml"));
        folder.Settle();

        Assert.Null(validator.LastReloadFailure);
        Assert.Same(before, validator.Current);
    }

    [Fact]
    public void A_directory_that_goes_away_keeps_the_old_rules()
    {
        using var folder = new RuleFolder();
        var validator = folder.Start().GetRequiredService<WerkagendaValidator>();
        var before = validator.Current;

        Directory.Delete(folder.Path, recursive: true);
        folder.Settle();
        Directory.CreateDirectory(folder.Path);

        Assert.Same(before, validator.Current);
        Assert.Equal("AZW2030", Assert.Single(validator.LastReloadFailure!.Diagnostics).Code);
    }

    [Fact]
    public void Rules_that_break_while_they_are_tried_keep_the_old_ones()
    {
        using var folder = new RuleFolder();
        var engine = new OtherEngine("other");
        var validator = folder.Start(build: b => b.UseEngine(engine)).GetRequiredService<WerkagendaValidator>();
        var before = validator.Current;

        engine.IsBroken = true;
        folder.Rename("9.9");
        folder.Settle();

        Assert.Same(before, validator.Current);
        Assert.Empty(validator.LastReloadFailure!.Diagnostics);
        Assert.Equal(
            $"Error 1003 RulesBroke: The changed rules broke while they were tried, and those with SHA-256 {RuleSet.Azwa.Sha256} stay in use. (InvalidOperationException)",
            folder.Log.Lines[^1]);
    }

    [Fact]
    public void An_overlay_reloads_on_the_shipped_rules()
    {
        using var folder = new RuleFolder();
        var overlay = folder.PathOf("overlay/mijn.yaml");
        File.Copy(TestInput.Overlays.SamplePath, overlay);
        var validator = folder.Start(o =>
        {
            o.RuleDirectory = null;
            o.Overlays.Add(overlay);
        }).GetRequiredService<WerkagendaValidator>();
        var before = validator.Current.RuleSet.Sha256;

        File.AppendAllText(overlay, "# anders\n");
        folder.Settle();
        Assert.NotEqual(before, validator.Current.RuleSet.Sha256);

        File.WriteAllText(overlay, "schema: azwa-overlay/1\n");
        folder.Settle();
        Assert.Contains($"AzwaRulesOptions.Overlays is '{overlay}', and that cannot be laid on these rules: {overlay}", folder.Log.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_watched_when_nothing_can_change()
    {
        using var folder = new RuleFolder();
        folder.Start(o => o.ReloadOnChange = false).GetRequiredService<WerkagendaValidator>();
        Assert.False(folder.Changes.IsWatching);

        using var shipped = new RuleFolder();
        shipped.Start(o => o.RuleDirectory = null).GetRequiredService<WerkagendaValidator>();
        Assert.False(shipped.Changes.IsWatching);
    }

    [Fact]
    public void What_cannot_be_watched_is_used_and_told()
    {
        using var folder = new RuleFolder { Changes = { Refusal = new IOException("No watches left.") } };

        folder.Start().GetRequiredService<WerkagendaValidator>().Validate(Agenda);

        Assert.Contains("Warning 1004 RulesNotWatched: The rule files cannot be watched; a change of them takes a restart. (IOException)", folder.Log.Lines);
    }

    [Fact]
    public void A_program_that_ends_stops_watching_and_reading()
    {
        using var folder = new RuleFolder();
        var services = folder.Start();
        var validator = services.GetRequiredService<WerkagendaValidator>();
        folder.Rename("9.9");
        folder.Changes.Tell();

        services.Dispose();
        folder.Time.Advance(LiveRules.Quiet);

        Assert.False(folder.Changes.IsWatching);
        Assert.Equal(RuleSet.Azwa.Version, validator.Current.RuleSet.Version);
    }

    [Fact]
    public async Task Calls_go_on_while_rules_are_exchanged()
    {
        using var folder = new RuleFolder();
        var validator = folder.Start().GetRequiredService<WerkagendaValidator>();
        using var ended = new CancellationTokenSource();
        using var begun = new CountdownEvent(2);
        var callers = Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
        {
            var versions = new List<string>();
            do
            {
                versions.Add(validator.Validate(Agenda).RuleSet.Version);
                if (versions.Count == 1)
                {
                    begun.Signal();
                }
            }
            while (!ended.IsCancellationRequested);
            versions.Add(validator.Validate(Agenda).RuleSet.Version);
            return versions;
        })).ToArray();

        begun.Wait();
        foreach (var version in new[] { "9.1", "9.2", "9.3" })
        {
            folder.Rename(version);
            folder.Settle();
        }

        await ended.CancelAsync();
        Assert.All(await Task.WhenAll(callers), versions =>
        {
            Assert.Equal(versions.Distinct().Order(StringComparer.Ordinal), versions.Distinct());
            Assert.Equal((RuleSet.Azwa.Version, "9.3"), (versions[0], versions[^1]));
        });
    }

    [Theory]
    [InlineData("nieuw.yaml")]
    [InlineData("diep/nieuw.yaml")]
    [InlineData("..data")]
    public async Task The_disk_tells_of_changes(string name)
    {
        using var folder = new RuleFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "diep"));
        var told = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var watch = new RuleFileChanges().Watch(new RuleSource(new AzwaRulesOptions { RuleDirectory = folder.Path }), () => told.TrySetResult());

        await File.WriteAllTextAsync(folder.PathOf(name), "");

        await told.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void A_directory_that_is_not_there_cannot_be_watched() =>
        Assert.Throws<ArgumentException>(() => new RuleFileChanges().Watch(new RuleSource(new AzwaRulesOptions { RuleDirectory = "no-such-place" }), () => { }));
}
