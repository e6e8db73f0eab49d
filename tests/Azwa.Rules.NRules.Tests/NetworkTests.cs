using Azwa.Rules.Compilation;
using Azwa.Rules.Findings;
using NRules.Diagnostics;
using NRules.RuleModel;

namespace Azwa.Rules.NRules.Tests;

/// <summary>What NRules makes of the rules: named, shared, joined, and firing for what does not pass and for nothing else.</summary>
public sealed class NetworkTests
{
    private static readonly NRulesRunner Runner = new NRulesEngine().Compile(Agendas.Rules);

    private static readonly ReteGraph Network = Runner.SessionFactory.GetSchema();

    [Theory]
    [InlineData("half-september.yaml")]
    [InlineData("leeg.yaml")]
    [InlineData("gemotiveerd.yaml")]
    [InlineData("groot.yaml")]
    public void Rules_fire_for_what_does_not_pass(string sample)
    {
        var facts = Agendas.FactsOf(sample);
        var runner = new NRulesEngine().Compile(Agendas.Rules);
        var fired = new List<(string, object)>();
        runner.SessionFactory.Events.RuleFiredEvent += (_, e) => fired.Add((e.Rule.Name, e.Facts.First().Value!));
        runner.Run(facts, Agendas.Context, new KeepingSink());
        var expected = from fact in facts
                       from rule in Agendas.Rules.Rules
                       where rule.AppliesTo(fact) && rule.Evaluate(fact, Agendas.Context) is not (Outcome.Passed or Outcome.NotApplicable)
                       select (rule.Id, (object)fact);
        Assert.NotEmpty(fired);
        Assert.Equal(expected.ToHashSet(), fired.ToHashSet());
        Assert.Equal(fired.Count, fired.Distinct().Count());
    }

    [Fact]
    public void Rules_bear_their_names_titles_and_requirements()
    {
        var definitions = new Dictionary<string, IRuleDefinition>();
        var runner = new NRulesEngine().Compile(Agendas.Rules);
        runner.SessionFactory.Events.RuleFiredEvent += (_, e) => definitions[e.Rule.Name] = e.Rule;
        runner.Run(Agendas.FactsOf("leeg.yaml"), Agendas.Context, new KeepingSink());
        Assert.NotEmpty(definitions);
        Assert.All(definitions.Values, definition =>
        {
            var rule = Agendas.Rules.Rules.Single(r => r.Id == definition.Name);
            Assert.Equal(rule.Title, definition.Description);
            Assert.Equal(rule.Requirements, definition.Tags);
            Assert.Equal(rule.FactType, definition.Properties["FactType"]);
            Assert.Equal(NRulesEngine.RulePriority, definition.Priority);
        });
        Assert.Equal(["P-10", "A-01", "A-02"], definitions["AP-01"].Tags);
    }

    [Fact]
    public void Every_rule_is_in_the_network_once() => Assert.Equal(
        Agendas.Rules.Rules.Select(r => r.Id).Order(StringComparer.Ordinal),
        Network.Nodes.Where(n => n.NodeType == NodeType.Rule).SelectMany(n => n.Rules).Select(r => r.Name).Order(StringComparer.Ordinal));

    /// <summary>One node asks of a section whether it is there: for its own rules and for those of its milestones.</summary>
    [Fact]
    public void Rules_share_what_they_ask()
    {
        var shared = Network.Nodes.Where(n => n.NodeType == NodeType.Selection).Select(n => n.Rules.Select(r => r.Name).ToHashSet()).ToList();
        Assert.Contains(shared, rules => rules.Contains("AP-02") && rules.Contains("MP-03") && rules.Count > 10);
    }

    [Fact]
    public void Rules_join_facts_with_their_owners_the_day_and_their_children()
    {
        Assert.Contains(Network.Nodes, n => n.NodeType == NodeType.Join && n.Expressions.Any(e => e.Value.ToString().Contains("Connects", StringComparison.Ordinal)));
        Assert.Contains(Network.Nodes, n => n.NodeType == NodeType.Type && n.OutputType == typeof(EvaluationContext));
        Assert.Contains(Network.Nodes, n => n.NodeType == NodeType.Not && n.Rules.Any(r => r.Name == "MP-01"));
    }
}
