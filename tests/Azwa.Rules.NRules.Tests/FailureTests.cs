using Azwa.Rules.Engine;
using Azwa.Rules.NRules.Tests.OwnRules;
using NRules;

namespace Azwa.Rules.NRules.Tests;

/// <summary>Whatever goes wrong inside NRules, a documented exception names the rule.</summary>
public sealed class FailureTests
{
    [Theory]
    [InlineData(typeof(UnknownFactType), "spelfout", "There is no fact type 'gemeent'; did you mean 'gemeente'?")]
    [InlineData(typeof(BreaksInCondition), "conditie", "startIndex cannot be larger than length of string.")]
    [InlineData(typeof(BreaksInAction), "actie", "Maasvallei (voorbeeldregio)")]
    [InlineData(typeof(BreaksInFilter), "filter", "startIndex cannot be larger than length of string.")]
    public void A_rule_that_throws_is_named(Type rule, string name, string reason)
    {
        var runner = With(rule).Compile(Agendas.Rules);
        var sink = new KeepingSink();
        var broken = Assert.Throws<RuleEvaluationException>(() => runner.Run(Agendas.FactsOf("volledig.yaml"), Agendas.Context, sink));
        Assert.Equal(name, broken.RuleId);
        Assert.StartsWith(reason, broken.InnerException!.Message, StringComparison.Ordinal);
        Assert.Empty(sink.All);
    }

    [Fact]
    public void A_failure_leaves_the_next_session_whole()
    {
        var runner = With(typeof(BreaksInAction)).Compile(Agendas.Rules);
        for (var i = 0; i < 2; i++)
        {
            Assert.Throws<RuleEvaluationException>(() => runner.Run(Agendas.FactsOf("volledig.yaml"), Agendas.Context, new KeepingSink()));
        }

        var whole = new NRulesEngine().Compile(Agendas.Rules);
        var sink = new KeepingSink();
        whole.Run(Agendas.FactsOf("volledig.yaml"), Agendas.Context, sink);
        Assert.NotEmpty(sink.All);
    }

    [Fact]
    public void A_cancelled_compilation_is_no_engine()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var thrown = Assert.Throws<OperationCanceledException>(() => new NRulesEngine().Compile(Agendas.Rules, cancelled.Token));
        Assert.Equal($"Compiling the rules for NRules was cancelled at rule {Agendas.Rules.Rules[0].Id}.", thrown.Message);
        Assert.Equal(cancelled.Token, thrown.CancellationToken);
    }

    [Fact]
    public void A_session_judges_once()
    {
        using var session = new NRulesEngine().Compile(Agendas.Rules).CreateSession(Agendas.FactsOf("leeg.yaml"), Agendas.Context);
        session.Judge(new KeepingSink());
        Assert.Throws<InvalidOperationException>(() => session.Judge(new KeepingSink()));
    }

    [Fact]
    public void A_session_is_of_no_use_after_disposal()
    {
        var session = new NRulesEngine().Compile(Agendas.Rules).CreateSession(Agendas.FactsOf("leeg.yaml"), Agendas.Context);
        session.Dispose();
        Assert.Throws<ObjectDisposedException>(() => session.Judge(new KeepingSink()));
        Assert.Throws<ObjectDisposedException>(() => session.Session);
    }

    /// <summary>Whoever kept the session of NRules: a rule of the set that fires in it fails by name.</summary>
    [Fact]
    public void A_rule_that_fires_after_disposal_is_named()
    {
        var facts = Agendas.FactsOf("leeg.yaml");
        var session = new NRulesEngine().Compile(Agendas.Rules).CreateSession(facts, Agendas.Context);
        var kept = session.Session;
        session.Dispose();
        kept.InsertAll([Agendas.Context, .. facts]);
        var thrown = Assert.Throws<RuleRhsExpressionEvaluationException>(() => kept.Fire());
        Assert.Contains(Agendas.Rules.Rules, r => r.Id == thrown.RuleName);
        Assert.IsType<ObjectDisposedException>(thrown.InnerException);
    }

    private static NRulesEngine With(Type rule) => new(new NRulesOptions { Rules = Definitions.Of(rule) });
}
