using Azwa.Rules.Findings;
using Azwa.Rules.NRules.Tests.OwnRules;
using Azwa.Rules.Reporting;
using NRules.Extensibility;

namespace Azwa.Rules.NRules.Tests;

/// <summary>Rules of one's own share the session: they see facts and outcomes, and change no report.</summary>
public sealed class OwnRulesTests
{
    private readonly Letters _letters = new();

    [Fact]
    public void They_see_facts_and_outcomes_and_each_others_facts()
    {
        using var session = Engine().Compile(Agendas.Rules).CreateSession(Agendas.FactsOf("te-laat.yaml"), Agendas.Context);
        var sink = new KeepingSink();
        session.Judge(sink);

        var late = sink.All.Where(e => e.Rule.Id == "VS-04" && e.Outcome == Outcome.Failed).Select(e => e.Fact.Subject).ToList();
        Assert.NotEmpty(late);
        Assert.Equal(late.Order(StringComparer.Ordinal), _letters.Sent.Order(StringComparer.Ordinal));

        // The summary counts what other rules inserted; it fires once all outcomes are there.
        Assert.Equal(sink.All.Count(e => e.Outcome == Outcome.Failed), Assert.Single(session.Session.Query<Summary>()).Failed);
    }

    [Fact]
    public void They_can_match_facts_that_the_caller_inserts()
    {
        using var session = Engine().Compile(Agendas.Rules).CreateSession(Agendas.FactsOf("volledig.yaml"), Agendas.Context);
        session.Session.Insert(new Mailbox("GM9002"));
        session.Judge(new KeepingSink());
        Assert.Equal(["GM9002"], session.Session.Query<Greeting>().AsEnumerable().Select(g => g.Code));
    }

    [Theory]
    [InlineData("volledig.yaml")]
    [InlineData("leeg.yaml")]
    public void They_change_no_report(string sample)
    {
        var agenda = Agendas.Read(sample);
        var report = new Validator(RuleSet.Azwa, Engine()).Validate(agenda, Agendas.AsOf);
        Assert.Equal(
            JsonReport.ToText(Validator.Default.Validate(agenda, Agendas.AsOf)),
            JsonReport.ToText(report).Replace("\"engine\": \"nrules\"", "\"engine\": \"embedded\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_rules_of_one_name_are_refused()
    {
        var engine = new NRulesEngine(new NRulesOptions { Rules = Definitions.Of(typeof(NamedLikeOurs)) });
        var refused = Assert.Throws<ArgumentException>(() => engine.Compile(Agendas.Rules));
        Assert.StartsWith("Two rules bear the name 'VS-04'", refused.Message, StringComparison.Ordinal);
    }

    private NRulesEngine Engine() => new(new NRulesOptions
    {
        Rules = Definitions.Of(typeof(LateCollegeGetsALetter), typeof(SummaryOfFailures), typeof(GreetsWithMailbox)),
        DependencyResolver = new Resolver(_letters),
    });

    private sealed class Resolver(Letters letters) : IDependencyResolver
    {
        public object Resolve(IResolutionContext context, Type serviceType) => letters;
    }
}
