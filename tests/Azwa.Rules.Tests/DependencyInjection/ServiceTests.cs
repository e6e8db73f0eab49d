using Azwa.Rules.DependencyInjection;
using Azwa.Rules.Findings;
using Azwa.Rules.Text;
using Azwa.Rules.Werkagendas;
using Microsoft.Extensions.DependencyInjection;

namespace Azwa.Rules.Tests.DependencyInjection;

/// <summary>What a program gets from its services.</summary>
public sealed class ServiceTests
{
    private static readonly Werkagenda Agenda = new() { Regio = new Regio { Naam = "Proef" } };

    [Fact]
    public void Without_options_the_shipped_rules_judge_in_Dutch_by_the_embedded_engine()
    {
        using var services = Services();
        var validator = services.GetRequiredService<WerkagendaValidator>();

        var report = validator.Validate(Agenda);

        Assert.Same(RuleSet.Azwa, validator.Current.RuleSet);
        Assert.Equal((Profile.Opdracht, Language.Nl, "embedded"), (report.Profile, report.Language, report.Engine));
        Assert.Equal(validator.Current.Validate(Agenda, report.AsOf).ToJson(), report.ToJson());
    }

    [Fact]
    public void Options_say_what_a_call_leaves_out_and_a_call_says_otherwise()
    {
        using var services = Services(o =>
        {
            o.Profile = Profile.Format;
            o.Language = Language.En;
            o.TimeProvider = new ManualTime("2026-11-22T11:00:00Z");
        });
        var validator = services.GetRequiredService<WerkagendaValidator>();

        var left = validator.Validate(Agenda);
        var said = validator.Validate(Agenda, new DateOnly(2026, 9, 15), Profile.Opdracht, Language.Nl);

        Assert.Equal((Profile.Format, Language.En, new DateOnly(2026, 11, 22)), (left.Profile, left.Language, left.AsOf));
        Assert.Equal((Profile.Opdracht, Language.Nl, new DateOnly(2026, 9, 15)), (said.Profile, said.Language, said.AsOf));
    }

    [Theory]
    [InlineData("2026-11-14T22:59:59Z", "Europe/Amsterdam", "2026-11-14")]
    [InlineData("2026-11-14T23:00:00Z", "Europe/Amsterdam", "2026-11-15")]
    [InlineData("2026-08-14T22:00:00Z", "Europe/Amsterdam", "2026-08-15")]
    [InlineData("2026-11-14T23:00:00Z", "UTC", "2026-11-14")]
    public void Today_is_that_of_the_time_zone(string now, string zone, string today)
    {
        using var services = Services(o =>
        {
            o.TimeZone = zone;
            o.TimeProvider = new ManualTime(now);
        });

        Assert.Equal(DateOnly.ParseExact(today, "yyyy-MM-dd"), services.GetRequiredService<WerkagendaValidator>().Today);
    }

    [Fact]
    public void A_registered_clock_is_used_when_the_options_have_none()
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(new ManualTime("2027-01-02T12:00:00Z"));
        services.AddAzwaRules();
        using var provider = services.BuildServiceProvider();

        Assert.Equal(new DateOnly(2027, 1, 2), provider.GetRequiredService<WerkagendaValidator>().Today);
    }

    [Fact]
    public void Calls_add_to_the_options_and_not_to_the_services()
    {
        var services = new ServiceCollection();
        services.AddAzwaRules(o => o.Language = Language.En);
        services.AddAzwaRules(o => o.Profile = Profile.Format);
        using var provider = services.BuildServiceProvider();

        var report = Assert.Single(provider.GetServices<WerkagendaValidator>()).Validate(Agenda);

        Assert.Equal((Language.En, Profile.Format), (report.Language, report.Profile));
    }

    [Fact]
    public void The_only_registered_engine_is_used_and_the_options_can_choose_another()
    {
        using var services = Services(build: b => b.UseEngine(new OtherEngine("other")));
        using var chosen = Services(o => o.Engine = "embedded", b => b.UseEngine(new OtherEngine("other")));
        using var ofTwo = Services(o => o.Engine = "second", b => b.UseEngine(new OtherEngine("first")).UseEngine(new OtherEngine("second")));

        Assert.Equal(
            ["other", "embedded", "second"],
            new[] { services, chosen, ofTwo }.Select(s => s.GetRequiredService<WerkagendaValidator>().Validate(Agenda).Engine));
    }

    [Fact]
    public void A_rule_directory_and_overlays_are_used_and_so_are_RuleSet_and_Validator()
    {
        using var folder = new RuleFolder();
        using var services = folder.Start(o => o.Overlays.Add(TestInput.Overlays.SamplePath));
        var rules = services.GetRequiredService<RuleSet>();

        Assert.Equal(RuleSet.Load(folder.Path).With(TestInput.Overlays.SamplePath).Sha256, rules.Sha256);
        Assert.Same(services.GetRequiredService<WerkagendaValidator>().Current, services.GetRequiredService<Validator>());
        Assert.Same(rules, services.GetRequiredService<Validator>().RuleSet);
    }

    private static ServiceProvider Services(Action<AzwaRulesOptions>? configure = null, Action<AzwaRulesBuilder>? build = null)
    {
        var services = new ServiceCollection();
        var builder = services.AddAzwaRules(configure);
        build?.Invoke(builder);
        return services.BuildServiceProvider();
    }
}
