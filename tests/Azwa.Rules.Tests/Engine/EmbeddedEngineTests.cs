using Azwa.Rules.Compilation;
using Azwa.Rules.Engine;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
using Azwa.Rules.Tests.Facts;

namespace Azwa.Rules.Tests.Engine;

/// <summary>The engine evaluates what applies, once, and says which rule broke; many threads get the same.</summary>
public sealed class EmbeddedEngineTests
{
    private static readonly DateOnly AsOf = new(2026, 11, 22);

    public static TheoryData<string, string> Samples()
    {
        var data = new TheoryData<string, string>();
        foreach (var sample in Voorbeelden.Namen)
        {
            data.Add(sample, nameof(Profile.Opdracht));
            data.Add(sample, nameof(Profile.Format));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Exactly_the_pairs_that_apply_are_evaluated_once(string sample, string profile)
    {
        var rules = RuleSet.Azwa.Compiled(Enum.Parse<Profile>(profile));
        var facts = Voorbeelden.Feiten(Voorbeelden.Json(sample)).All;
        var context = rules.ContextFor(AsOf);
        var sink = new Sink();
        EmbeddedEngine.Instance.Prepare(rules).Run(facts, context, sink);
        var expected = from fact in facts
                       from rule in rules.Rules
                       where rule.AppliesTo(fact)
                       select (rule.Id, fact, rule.Evaluate(fact, context));
        Assert.NotEmpty(sink.All);
        Assert.Equal(sink.All.Count, sink.All.Distinct().Count());
        Assert.Equal(expected.ToHashSet(), sink.All.ToHashSet());
    }

    [Fact]
    public void The_order_of_facts_changes_no_outcome()
    {
        var rules = RuleSet.Azwa.Compiled(Profile.Opdracht);
        var facts = Voorbeelden.Feiten(Voorbeelden.Rijk()).All;
        var shuffled = facts.ToArray();
        new Random(3).Shuffle(shuffled);
        Sink one = new(), other = new();
        var runner = EmbeddedEngine.Instance.Prepare(rules);
        runner.Run(facts, rules.ContextFor(AsOf), one);
        runner.Run(shuffled, rules.ContextFor(AsOf), other);
        Assert.Equal(one.All.ToHashSet(), other.All.ToHashSet());
    }

    [Fact]
    public void A_rule_that_breaks_is_named_with_its_place()
    {
        // A context without norms: the first rule that compares with one cannot.
        var rules = RuleSet.Azwa.Compiled(Profile.Opdracht);
        var facts = Voorbeelden.Feiten(Voorbeelden.Json(Voorbeelden.Volledig)).All;
        var sink = new Sink();
        var broken = Assert.Throws<RuleEvaluationException>(
            () => EmbeddedEngine.Instance.Prepare(rules).Run(facts, new EvaluationContext(new NormTable([], AsOf)), sink));
        Assert.Contains(facts, f => f.Path == broken.Path && rules.Rules.Single(r => r.Id == broken.RuleId).AppliesTo(f));
        Assert.Equal($"Rule {broken.RuleId} broke while it was evaluated for '{broken.Path}'.", broken.Message);
        Assert.IsType<KeyNotFoundException>(broken.InnerException);
        Assert.DoesNotContain(sink.All, e => e.Rule == broken.RuleId && e.Fact.Path == broken.Path);
    }

    [Fact]
    public void What_the_sink_throws_is_no_fault_of_a_rule()
    {
        var rules = RuleSet.Azwa.Compiled(Profile.Opdracht);
        var facts = Voorbeelden.Feiten(Voorbeelden.Json(Voorbeelden.Volledig)).All;
        Assert.Throws<NotSupportedException>(() => EmbeddedEngine.Instance.Prepare(rules).Run(facts, rules.ContextFor(AsOf), new FullSink()));
    }

    [Fact]
    public void Many_threads_get_the_same_reports()
    {
        var agendas = Voorbeelden.Namen.Select(n => Voorbeelden.Lees(Voorbeelden.Json(n))!).ToArray();
        var days = Enumerable.Range(0, 8).Select(AsOf.AddDays).ToArray();

        // A rule set of its own, so that its lazy parts are made under the threads as well.
        var validator = new Validator(RuleSet.FromSources(RuleFiles.Embedded(), new Azwa.Rules.Diagnostics.DiagnosticBag()).RuleSet!);
        var reports = new string[64];
        Parallel.For(0, reports.Length, new ParallelOptions { MaxDegreeOfParallelism = 64 }, i => reports[i] = Report(validator, i));
        Assert.All(reports.Index(), r => Assert.Equal(Report(Validator.Default, r.Index), r.Item));

        string Report(Validator judge, int i) =>
            Text(judge.Validate(agendas[i % agendas.Length], days[i / 8], (Profile)(i % 2)));
    }

    private static string Text(Report report) => System.Text.Json.JsonSerializer.Serialize(report);

    private sealed class Sink : IEvaluationSink
    {
        public List<(string Rule, Fact Fact, Outcome Outcome)> All { get; } = [];

        public void Add(CompiledRule rule, Fact fact, Outcome outcome) => All.Add((rule.Id, fact, outcome));
    }

    private sealed class FullSink : IEvaluationSink
    {
        public void Add(CompiledRule rule, Fact fact, Outcome outcome) => throw new NotSupportedException();
    }
}
