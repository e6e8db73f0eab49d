using Azwa.Rules.DependencyInjection;
using Azwa.Rules.Findings;
using Azwa.Rules.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Azwa.Rules.Tests.DependencyInjection;

/// <summary>Options that cannot work are refused when a program starts, in one exception: the option, what was found, what to do.</summary>
public sealed class OptionsTests
{
    private static readonly string Missing = Path.Combine(AppContext.BaseDirectory, "no-such-place");

    [Fact]
    public void An_unknown_engine_is_refused() =>
        Refused(
            "AzwaRulesOptions.Engine is 'nrulez', and there is no such engine; there is 'embedded', 'nrules'. "
            + "An engine of another package is registered by that package's method after AddAzwaRules.",
            o => o.Engine = "nrulez",
            b => b.UseEngine(new OtherEngine("nrules")));

    [Fact]
    public void Two_engines_are_refused() =>
        Refused(
            "AzwaRulesOptions.Engine is not given, and there are several engines: 'first', 'second'; name one of them, or register one.",
            build: b => b.UseEngine(new OtherEngine("first")).UseEngine(new OtherEngine("second")));

    [Theory]
    [InlineData("twice")]
    [InlineData("embedded")]
    public void Two_engines_of_one_name_are_refused_even_when_it_is_chosen(string name) =>
        Refused(
            $"AzwaRulesOptions.Engine cannot choose: the name '{name}' is that of two engines; register each once, under a name of its own.",
            o => o.Engine = name,
            b => b.UseEngine(new OtherEngine(name)).UseEngine(new OtherEngine("twice")));

    [Fact]
    public void A_missing_rule_directory_is_refused() =>
        Refused(
            $"AzwaRulesOptions.RuleDirectory is '{Missing}', and that is no usable rule set: {Missing}: error AZW2030: the directory of rules does not exist. "
            + "Mend the files, or leave the option out for the rules that come with the package.",
            o => o.RuleDirectory = Missing);

    [Fact]
    public void An_empty_rule_directory_is_refused()
    {
        using var folder = new RuleFolder();
        Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).ToList().ForEach(File.Delete);

        Refused(
            $"AzwaRulesOptions.RuleDirectory is '{folder.Path}', and that is no usable rule set: {folder.Path}: error AZW2031: the directory holds no rules (*.yaml). "
            + "Mend the files, or leave the option out for the rules that come with the package.",
            o => o.RuleDirectory = folder.Path);
    }

    [Fact]
    public void A_half_written_rule_directory_is_refused_with_the_place()
    {
        using var folder = new RuleFolder();
        File.WriteAllText(folder.PathOf("half.yaml"), "schema: azwa-rules/1\nrules:\n  - id: HALF-01\n    title: \"Afgebr");

        var message = Refusal(o => o.RuleDirectory = folder.Path);

        Assert.StartsWith($"AzwaRulesOptions.RuleDirectory is '{folder.Path}', and that is no usable rule set: {folder.PathOf("half.yaml")}(4,", message, StringComparison.Ordinal);
        Assert.EndsWith("Mend the files, or leave the option out for the rules that come with the package.", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_faults_of_files_are_told_five_at_a_time()
    {
        using var folder = new RuleFolder();
        foreach (var name in "abcdefg")
        {
            File.WriteAllText(folder.PathOf($"{name}.yaml"), "");
        }

        var message = Refusal(o => o.RuleDirectory = folder.Path);

        Assert.Equal(6, message.Split(" | ").Length);
        Assert.Contains(" | and 2 more. Mend the files", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_overlay_is_refused() =>
        Refused(
            $"AzwaRulesOptions.Overlays is '{Missing}', and that cannot be laid on these rules: {Missing}: error AZW1301: the file does not exist. "
            + "Mend the files, or leave them out.",
            o => o.Overlays.Add(Missing));

    [Fact]
    public void Empty_paths_are_refused()
    {
        Refused("AzwaRulesOptions.RuleDirectory is empty; give a directory, or leave the option out for the rules that come with the package.", o => o.RuleDirectory = " ");
        Refused("AzwaRulesOptions.Overlays holds an empty path; give the path of a file, or leave it out.", o => o.Overlays.Add(""));
    }

    [Fact]
    public void An_unknown_time_zone_is_refused() =>
        Refused(
            "AzwaRulesOptions.TimeZone is 'Europe/Cranenbeek', which this system does not know; give an IANA id such as 'Europe/Amsterdam', "
            + "and see that the system has its time zone data.",
            o => o.TimeZone = "Europe/Cranenbeek");

    [Fact]
    public void All_faults_are_in_one_exception() =>
        Refused(
            "AzwaRulesOptions.Profile is 7, which is no profile; choose Opdracht or Format.; "
            + "AzwaRulesOptions.Language is 8, which is no language; choose Nl or En.",
            o =>
            {
                o.Profile = (Profile)7;
                o.Language = (Language)8;
            });

    [Fact]
    public void Without_a_host_the_first_use_refuses()
    {
        using var services = Provider(o => o.Engine = "nrulez");

        Assert.Throws<OptionsValidationException>(services.GetRequiredService<WerkagendaValidator>);
    }

    private static void Refused(string message, Action<AzwaRulesOptions>? configure = null, Action<AzwaRulesBuilder>? build = null) =>
        Assert.Equal(message, Refusal(configure, build));

    /// <summary>What a host throws when it starts.</summary>
    private static string Refusal(Action<AzwaRulesOptions>? configure = null, Action<AzwaRulesBuilder>? build = null)
    {
        using var services = Provider(configure, build);
        return Assert.Throws<OptionsValidationException>(services.GetRequiredService<IStartupValidator>().Validate).Message;
    }

    private static ServiceProvider Provider(Action<AzwaRulesOptions>? configure, Action<AzwaRulesBuilder>? build = null)
    {
        var services = new ServiceCollection();
        var builder = services.AddAzwaRules(configure);
        build?.Invoke(builder);
        return services.BuildServiceProvider();
    }
}
