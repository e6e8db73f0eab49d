using Azwa.Rules.AspNetCore.Tests.TestInput;
using Azwa.Rules.DependencyInjection;
using Azwa.Rules.Tests.DependencyInjection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Azwa.Rules.AspNetCore.Tests;

/// <summary>What a health check says of the rules, and what requests notice when those change.</summary>
public sealed class HealthTests
{
    [Fact]
    public async Task Rules_in_use_are_healthy()
    {
        await using var portal = await Portal.Start(services: s => s.AddHealthChecks().AddAzwaRules());

        var entry = await Check(portal);

        Assert.Equal((HealthStatus.Healthy, $"Rules {RuleSet.Azwa.Id} {RuleSet.Azwa.Version} are in use."), (entry.Status, entry.Description));
        Assert.Equal(RuleSet.Azwa.Sha256, entry.Data["sha256"]);
    }

    [Fact]
    public async Task A_refused_change_degrades_until_it_is_mended()
    {
        using var folder = new RuleFolder();
        await using var portal = await Start(folder);

        File.WriteAllText(folder.PathOf("half.yaml"), "rules: [");
        folder.Settle();
        var refused = await Check(portal);
        File.Delete(folder.PathOf("half.yaml"));
        folder.Settle();

        Assert.Equal(
            (HealthStatus.Degraded, $"Rules {RuleSet.Azwa.Id} {RuleSet.Azwa.Version} are in use; a change of their files was refused at 2026-11-22T11:00:00Z."),
            (refused.Status, refused.Description));
        Assert.All((string[])refused.Data["diagnostics"], d => Assert.StartsWith(folder.PathOf("half.yaml") + "(", d, StringComparison.Ordinal));
        Assert.Equal(HealthStatus.Healthy, (await Check(portal)).Status);
    }

    [Fact]
    public async Task Requests_are_answered_while_the_rules_change()
    {
        using var folder = new RuleFolder();
        await using var portal = await Start(folder);
        using var begun = new SemaphoreSlim(0);

        var answers = Enumerable.Range(0, 200).Select(_ => Task.Run(async () =>
        {
            var answer = await portal.Post(Portal.Leeg);
            begun.Release();
            return answer;
        })).ToList();
        await begun.WaitAsync();
        folder.Rename("9.9");
        folder.Settle();
        var last = await portal.Post(Portal.Leeg);

        Assert.All(await Task.WhenAll(answers), a => Assert.Contains((a.Status, Version(a)), new[] { (200, RuleSet.Azwa.Version), (200, "9.9") }));
        Assert.Equal("9.9", Version(last));
        Assert.NotEqual(RuleSet.Azwa.Sha256, last.ETag!.Trim('"'));
    }

    private static string Version(Answer answer) => answer.Json.GetProperty("ruleSet").GetProperty("version").GetString()!;

    private static Task<Portal> Start(RuleFolder folder) => Portal.Start(
        o =>
        {
            o.RuleDirectory = folder.Path;
            o.TimeProvider = folder.Time;
        },
        s =>
        {
            s.AddSingleton<IRuleFileChanges>(folder.Changes);
            s.AddHealthChecks().AddAzwaRules();
        });

    private static async Task<HealthReportEntry> Check(Portal portal) =>
        (await portal.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Entries["azwa-rules"];
}
