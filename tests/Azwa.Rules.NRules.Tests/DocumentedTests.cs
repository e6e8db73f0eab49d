using Azwa.Rules.DependencyInjection;
using Azwa.Rules.Findings;
using Azwa.Rules.NRules.Tests.OwnRules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using NRules;
using NRules.Extensibility;
using NRules.Fluent;

namespace Azwa.Rules.NRules.Tests;

/// <summary>What docs/nrules.md shows, line for line; a test of the documents holds that it does.</summary>
public sealed class DocumentedTests
{
    [Fact]
    public void A_validator_with_the_engine()
    {
        var werkagenda = Agendas.Read("volledig.yaml");
        var validator = new Validator(RuleSet.Azwa, new NRulesEngine());
        var report = validator.Validate(werkagenda, asOf: new DateOnly(2026, 11, 22));

        Assert.Equal("nrules", report.Engine);
    }

    [Fact]
    public void A_program_with_services()
    {
        var services = new ServiceCollection();
        services.AddAzwaRules().UseNRules();

        using var provider = services.BuildServiceProvider();
        Assert.Equal("nrules", provider.GetRequiredService<WerkagendaValidator>().Validate(Agendas.Read("leeg.yaml"), Agendas.AsOf).Engine);
    }

    [Fact]
    public void Rules_of_ones_own_and_a_session_that_one_opens()
    {
        var (resolver, logger) = (new NoLetters(), NullLogger.Instance);
        var (werkagenda, asOf, sink) = (Agendas.Read("volledig.yaml"), Agendas.AsOf, new KeepingSink());
        var repository = new RuleRepository();
        repository.Load(x => x.From(typeof(LateCollegeGetsALetter), typeof(GreetsWithMailbox)));
        var engine = new NRulesEngine(new NRulesOptions
        {
            Rules = [.. repository.GetRules()],
            DependencyResolver = resolver,
            Logger = logger,
        });

        var rules = RuleSet.Azwa.Compiled(Profile.Opdracht, asOf);
        var runner = engine.Compile(rules);
        using var session = runner.CreateSession(RuleSet.Azwa.FactsOf(werkagenda), rules.ContextFor(asOf));
        session.Session.Insert(new Mailbox("GM9002"));
        session.Judge(sink);
        var greetings = session.Session.Query<Greeting>().AsEnumerable();

        Assert.Equal("GM9002", Assert.Single(greetings).Code);
    }

    private sealed class NoLetters : IDependencyResolver
    {
        public object Resolve(IResolutionContext context, Type serviceType) => new Letters();
    }
}
