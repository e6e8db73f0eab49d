using Azwa.Rules.Engine;
using Azwa.Rules.NRules.Tests.OwnRules;
using Microsoft.Extensions.Logging;

namespace Azwa.Rules.NRules.Tests;

/// <summary>What NRules does is told to a log.</summary>
public sealed class LogTests
{
    [Fact]
    public void Firing_rules_and_facts_are_logged()
    {
        var log = new Lines(LogLevel.Trace);
        var sink = new KeepingSink();
        new NRulesEngine(new NRulesOptions { Logger = log }).Compile(Agendas.Rules).Run(Agendas.FactsOf("leeg.yaml"), Agendas.Context, sink);
        Assert.Contains("Debug 2: Rule LG-01 fired for '/leefgebieden/leefstijl'", log.All);
        Assert.Contains("Trace 1: Inserted LeefgebiedFact '/leefgebieden/leefstijl'", log.All);
        Assert.DoesNotContain(log.All, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public void A_quiet_log_is_left_alone()
    {
        var log = new Lines(LogLevel.Warning);
        new NRulesEngine(new NRulesOptions { Logger = log }).Compile(Agendas.Rules).Run(Agendas.FactsOf("leeg.yaml"), Agendas.Context, new KeepingSink());
        Assert.Empty(log.All);
    }

    [Theory]
    [InlineData(typeof(BreaksInCondition), "Error 3: A condition of conditie failed for '/regio/gemeenten/")]
    [InlineData(typeof(BreaksInFilter), "Error 4: A filter of rule filter failed for ''")]
    [InlineData(typeof(BreaksInAction), "Error 5: The action of rule actie failed for ''")]
    public void Failures_are_logged_as_errors(Type rule, string line)
    {
        var log = new Lines(LogLevel.Error);
        var engine = new NRulesEngine(new NRulesOptions { Rules = Definitions.Of(rule), Logger = log });
        var runner = engine.Compile(Agendas.Rules);
        Assert.Throws<RuleEvaluationException>(() => runner.Run(Agendas.FactsOf("volledig.yaml"), Agendas.Context, new KeepingSink()));
        Assert.StartsWith(line, Assert.Single(log.All), StringComparison.Ordinal);
    }

    private sealed class Lines(LogLevel least) : ILogger
    {
        public List<string> All { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= least;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            All.Add($"{logLevel} {eventId.Id}: {formatter(state, exception)}");
    }
}
