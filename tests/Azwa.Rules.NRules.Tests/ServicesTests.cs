using Azwa.Rules.DependencyInjection;
using Azwa.Rules.NRules.Tests.OwnRules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NRules;

namespace Azwa.Rules.NRules.Tests;

/// <summary>One line makes a program judge with NRules, and gives it the session factory.</summary>
public sealed class ServicesTests
{
    [Fact]
    public void The_rules_are_evaluated_by_NRules()
    {
        using var provider = new ServiceCollection().AddAzwaRules().UseNRules().Services.BuildServiceProvider();

        Assert.Equal("nrules", provider.GetRequiredService<WerkagendaValidator>().Validate(Agendas.Read("leeg.yaml"), new DateOnly(2026, 11, 22)).Engine);
    }

    [Fact]
    public void The_session_factory_is_that_of_the_rules_in_use()
    {
        using var provider = new ServiceCollection().AddAzwaRules().UseNRules().Services.BuildServiceProvider();

        var runner = provider.GetRequiredService<NRulesRunner>();
        Assert.Same(runner, provider.GetRequiredService<NRulesRunner>());
        Assert.Same(runner.SessionFactory, provider.GetRequiredService<ISessionFactory>());
    }

    [Fact]
    public void Options_are_made_with_the_services_of_the_program()
    {
        using var provider = new ServiceCollection()
            .AddSingleton(Definitions.Of(typeof(BreaksInAction)))
            .AddAzwaRules()
            .UseNRules(services => new NRulesOptions { Rules = services.GetRequiredService<IReadOnlyList<global::NRules.RuleModel.IRuleDefinition>>() })
            .Services.BuildServiceProvider();

        var failure = Assert.Throws<Azwa.Rules.Engine.RuleEvaluationException>(
            () => provider.GetRequiredService<WerkagendaValidator>().Validate(Agendas.Read("volledig.yaml"), new DateOnly(2026, 11, 22)));
        Assert.Equal("actie", failure.RuleId);
    }

    [Fact]
    public void The_same_engine_twice_is_refused_at_the_start()
    {
        using var provider = new ServiceCollection().AddAzwaRules().UseNRules().UseNRules().Services.BuildServiceProvider();

        var failure = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<WerkagendaValidator>());
        Assert.Contains("'nrules'", failure.Message, StringComparison.Ordinal);
    }
}
