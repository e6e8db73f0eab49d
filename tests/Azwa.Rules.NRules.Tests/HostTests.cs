using System.Text;
using Azwa.Rules.Cli;
using Azwa.Rules.NRules.Cli;
using Azwa.Rules.Tests.TestInput;

namespace Azwa.Rules.NRules.Tests;

/// <summary>The host with one more engine.</summary>
public sealed class HostTests
{
    private static readonly string Volledig = Repository.PathOf("seeds/werkagendas/volledig.yaml");

    [Fact]
    public void Engine_nrules_gives_the_report_of_the_embedded_engine()
    {
        var embedded = Run("check", Volledig, "--as-of", "2026-11-22", "--format", "json");
        var nrules = Run("check", Volledig, "--as-of", "2026-11-22", "--format", "json", "--engine", "nrules");
        Assert.Equal((0, ""), (nrules.Exit, nrules.Error));
        Assert.Contains("\"engine\": \"nrules\"", nrules.Output, StringComparison.Ordinal);
        Assert.Contains("\"engine\": \"embedded\"", embedded.Output, StringComparison.Ordinal);
        Assert.Equal(embedded.Output, nrules.Output.Replace("\"nrules\"", "\"embedded\"", StringComparison.Ordinal));
        Assert.Equal(embedded, Run("check", Volledig, "--as-of", "2026-11-22", "--format", "json", "--engine", "embedded"));
    }

    [Fact]
    public void Another_engine_is_refused() => Assert.Equal(
        (2, "", "azwa-rules: 'nrule' kan niet bij --engine; bedoelde u 'nrules'?\n"),
        Run("check", Volledig, "--engine", "nrule"));

    [Fact]
    public void The_help_tells_of_it() =>
        Assert.Contains("--engine embedded|nrules", Run("check", "--help").Output, StringComparison.Ordinal);

    private static (int Exit, string Output, string Error) Run(params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var exit = Host.Run(args, Stream.Null, output, error, TimeProvider.System, engines: Engines.All);
        return (exit, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }
}
