using Azwa.Rules.Compilation;
using Azwa.Rules.Engine;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
using Azwa.Rules.Reporting;
using Azwa.Rules.Tests.Facts;
using Azwa.Rules.Tests.Laws;
using Azwa.Rules.Tests.Oracle;
using Azwa.Rules.Werkagendas;
using Xunit.Abstractions;

namespace Azwa.Rules.Tests.Engine;

/// <summary>
/// What every engine has to hold, written against the seam: an engine's tests derive from this. Its reports are those of the oracle, byte
/// for byte but for the name of the engine, and it evaluates what applies, once, and says which rule broke.
/// </summary>
public abstract class EngineConformance(IRuleEngine engine, ITestOutputHelper output)
{
    private static readonly DateOnly AsOf = new(2026, 11, 22);

    private static readonly Profile[] Profiles = Enum.GetValues<Profile>();

    // The days about which something changes, with the days before and after, and days long past it.
    private static readonly string[] Days =
    [
        "2026-04-20", "2026-06-30", "2026-09-14", "2026-09-15", "2026-09-16", "2026-10-20", "2026-11-10", "2026-11-14", "2026-11-15",
        "2026-11-16", "2026-11-22", "2027-01-01", "2027-12-31", "2030-12-31", "2031-01-01",
    ];

    private int _reports;

    public static TheoryData<string> RuleSetNames => [.. ConformanceRuleSets.All.Keys];

    public static TheoryData<string, string> SamplesAndProfiles()
    {
        var data = new TheoryData<string, string>();
        foreach (var sample in Voorbeelden.Namen)
        {
            foreach (var profile in Profiles)
            {
                data.Add(sample, profile.ToString());
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(RuleSetNames))]
    public void Sample_agendas_get_the_same_report(string rules)
    {
        var judges = new Judges(ConformanceRuleSets.All[rules](), engine);
        foreach (var sample in Voorbeelden.Namen)
        {
            var agenda = Voorbeelden.Lees(Voorbeelden.Json(sample))!;
            foreach (var day in Days)
            {
                SameWritten(judges, agenda, DateOnly.ParseExact(day, "yyyy-MM-dd", null), sample);
            }
        }

        Tell();
    }

    [Fact]
    public void Examples_of_rules_get_the_same_report()
    {
        var judges = new Judges(RuleSet.Azwa, engine);
        var complete = Voorbeelden.Lees(Voorbeelden.Json(Voorbeelden.Volledig))!;
        foreach (var rule in RuleSet.Azwa.Bound.Rules)
        {
            foreach (var example in rule.Examples)
            {
                var (agenda, fault) = WerkagendaPatch.Apply(complete, example.Patches);
                Assert.True(agenda is not null, fault);
                SameWritten(judges, agenda, example.AsOf ?? AsOf, $"{rule.Id}, {example.Name}");
            }
        }

        Tell();
    }

    [Fact]
    public void Examples_of_rules_hold() => Assert.All(RuleSet.Azwa.RunExamples(engine), example => Assert.True(example.Holds, example.Fault));

    [Theory]
    [InlineData("shipped", 1000)]
    [InlineData("overlaid", 200)]
    [InlineData("contrived", 200)]
    public void Generated_agendas_get_the_same_report(string rules, int runs)
    {
        var judges = new Judges(ConformanceRuleSets.All[rules](), engine);
        Law.Holds(runs, Generated.Agendas, Generated.AsOf, (tree, asOf) => Same(judges, tree.Agenda, asOf, rules));
        Tell();
    }

    [Theory]
    [MemberData(nameof(SamplesAndProfiles))]
    public void Exactly_the_pairs_that_apply_are_evaluated_once(string sample, string profile)
    {
        var rules = RuleSet.Azwa.Compiled(Enum.Parse<Profile>(profile));
        var facts = RuleSet.Azwa.FactsOf(Voorbeelden.Lees(Voorbeelden.Json(sample))!);
        var context = rules.ContextFor(AsOf);
        var sink = new Sink();
        engine.Prepare(rules).Run(facts, context, sink);
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
        var facts = RuleSet.Azwa.FactsOf(Voorbeelden.Lees(Voorbeelden.Rijk())!);
        var shuffled = facts.ToArray();
        new Random(3).Shuffle(shuffled);
        Sink one = new(), other = new();
        var runner = engine.Prepare(rules);
        runner.Run(facts, rules.ContextFor(AsOf), one);
        runner.Run(shuffled, rules.ContextFor(AsOf), other);
        Assert.Equal(one.All.ToHashSet(), other.All.ToHashSet());
    }

    [Fact]
    public void A_rule_that_breaks_is_named_with_its_place()
    {
        // A context without norms: the first rule that compares with one cannot.
        var rules = RuleSet.Azwa.Compiled(Profile.Opdracht);
        var facts = RuleSet.Azwa.FactsOf(Voorbeelden.Lees(Voorbeelden.Json(Voorbeelden.Volledig))!);
        var sink = new Sink();
        var broken = Assert.Throws<RuleEvaluationException>(
            () => engine.Prepare(rules).Run(facts, new EvaluationContext(new NormTable([], AsOf)), sink));
        Assert.Contains(facts, f => f.Path == broken.Path && rules.Rules.Single(r => r.Id == broken.RuleId).AppliesTo(f));
        Assert.Equal($"Rule {broken.RuleId} broke while it was evaluated for '{broken.Path}'.", broken.Message);
        Assert.IsType<KeyNotFoundException>(broken.InnerException);
        Assert.DoesNotContain(sink.All, e => e.Rule == broken.RuleId && e.Fact.Path == broken.Path);
    }

    [Fact]
    public void What_the_sink_throws_is_no_fault_of_a_rule()
    {
        var rules = RuleSet.Azwa.Compiled(Profile.Opdracht);
        var facts = RuleSet.Azwa.FactsOf(Voorbeelden.Lees(Voorbeelden.Json(Voorbeelden.Volledig))!);
        Assert.Throws<NotSupportedException>(() => engine.Prepare(rules).Run(facts, rules.ContextFor(AsOf), new FullSink()));
    }

    [Fact]
    public void Many_threads_get_the_same_reports()
    {
        var agendas = Voorbeelden.Namen.Select(n => Voorbeelden.Lees(Voorbeelden.Json(n))!).ToArray();
        var days = Enumerable.Range(0, 8).Select(AsOf.AddDays).ToArray();

        // A rule set of its own, so that its lazy parts are made under the threads as well.
        var validator = new Validator(RuleTexts.Bind(RuleTexts.Shipped()), engine);
        var alone = new Validator(RuleTexts.Bind(RuleTexts.Shipped()), engine);
        var reports = new string[64];
        Parallel.For(0, reports.Length, new ParallelOptions { MaxDegreeOfParallelism = 64 }, i => reports[i] = Report(validator, i));
        Assert.All(reports.Index(), r => Assert.Equal(Report(alone, r.Index), r.Item));

        string Report(Validator judge, int i) => ReportDump.Of(judge.Validate(agendas[i % agendas.Length], days[i / 8], (Profile)(i % 2)));
    }

    private void Same(Judges judges, Werkagenda agenda, DateOnly asOf, string what)
    {
        foreach (var profile in Profiles)
        {
            var expected = judges.Oracle.Validate(agenda, asOf, profile);
            var actual = judges.Engine.Validate(agenda, asOf, profile);
            Assert.Equal(engine.Name, actual.Engine);
            var difference = ReportDump.Difference(ReportDump.Of(expected), ReportDump.Of(actual));
            Assert.True(difference is null, $"{what}, {profile}, {asOf:yyyy-MM-dd}:\n{difference}");
            _reports++;
        }
    }

    /// <summary>The bytes that leave the program, beside all that they are made of.</summary>
    private void SameWritten(Judges judges, Werkagenda agenda, DateOnly asOf, string what)
    {
        Same(judges, agenda, asOf, what);
        Assert.Equal(Written(judges.Oracle.Validate(agenda, asOf)), Written(judges.Engine.Validate(agenda, asOf)));
    }

    private void Tell() => output.WriteLine($"{_reports} reports of '{engine.Name}' are those of the oracle");

    private static string Written(Report report) =>
        JsonReport.ToText(report).Replace($"\"engine\": \"{report.Engine}\"", "\"engine\": \"\"", StringComparison.Ordinal);

    private sealed class Judges(RuleSet rules, IRuleEngine engine)
    {
        public Validator Engine { get; } = new(rules, engine);

        public Validator Oracle { get; } = new(rules, new OracleEngine());
    }

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
