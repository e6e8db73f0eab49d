using Azwa.Rules.Compilation;
using Azwa.Rules.Engine;
using Azwa.Rules.Explanation;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
using Azwa.Rules.Tests.TestInput;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Tests.Explanation;

/// <summary>What led rules to their outcomes.</summary>
public sealed class WhyTests
{
    public static TheoryData<string, string, Profile> Judgements => new()
    {
        { "volledig", "2026-11-22", Profile.Opdracht },
        { "leeg", "2026-11-22", Profile.Opdracht },
        { "half-september", "2026-09-20", Profile.Opdracht },
        { "te-laat", "2026-11-22", Profile.Opdracht },
        { "gemotiveerd", "2026-11-22", Profile.Opdracht },
        { "groot", "2026-11-22", Profile.Opdracht },
        { "alleen-format", "2026-10-12", Profile.Format },
    };

    [Theory]
    [InlineData("failed", "te-laat", "VS-04", "2026-11-22", null)]
    [InlineData("deviated", "gemotiveerd", "SW-03", "2026-11-22", null)]
    [InlineData("undetermined", "half-september", "SW-15", "2026-09-20", null)]
    [InlineData("pending", "half-september", "VS-02", "2026-09-20", null)]
    [InlineData("not-applicable", "leeg", "SW-02", "2026-11-22", null)]
    [InlineData("passed", "volledig", "AL-03", "2026-11-22", null)]
    [InlineData("folded", "volledig", "AP-02", "2026-11-22", null)]
    [InlineData("place", "te-laat", "VS-02", "2026-11-22", "/vaststelling/colleges/GM9203")]
    [InlineData("outside", "gemotiveerd", "AB-11", "2026-11-22", null)]
    public void Text_is_as_approved(string name, string sample, string ruleId, string asOf, string? path) =>
        Golden.Matches("Explanation", $"why-{name}.txt", Why(sample, ruleId, asOf, Profile.Opdracht, path).ToText());

    [Theory]
    [MemberData(nameof(Judgements))]
    public void Outcomes_are_those_of_the_engine_and_follow_from_the_tree(string sample, string asOf, Profile profile)
    {
        var agenda = Read(sample);
        var day = DateOnly.ParseExact(asOf, "yyyy-MM-dd");
        var rules = RuleSet.Azwa.Compiled(profile);
        var told = new Told();
        EmbeddedEngine.Instance.Prepare(rules).Run(rules.Bound.Catalogus.FactsOf(agenda).All, rules.ContextFor(day), told);
        var found = 0;
        foreach (var rule in rules.Bound.Rules)
        {
            foreach (var trace in Validator.Default.Why(agenda, rule.Id, day, profile).Traces)
            {
                found++;
                Assert.Equal(told.Outcomes[(rule.Id, trace.FactPath, trace.Subject)], trace.Outcome);
                AssertFollows(trace);
                AssertKleene(trace.Check);
                if (trace.When is { } when)
                {
                    AssertKleene(when);
                }
            }
        }

        Assert.Equal(told.Count, found);
    }

    [Fact]
    public void A_place_limits_to_what_stands_at_or_below_it()
    {
        const string college = "/vaststelling/colleges/GM9203";

        Assert.Equal([college], Why("te-laat", "VS-02", "2026-11-22", Profile.Opdracht, college).Traces.Select(t => t.Path));
        Assert.Equal([college], Why("te-laat", "VS-02", "2026-11-22", Profile.Opdracht, "/regio/gemeenten/GM9203").Traces.Select(t => t.Path));
        Assert.NotInRange(Why("te-laat", "VS-02", "2026-11-22", Profile.Opdracht, "/vaststelling").Traces.Count, 0, 1);
        Assert.Empty(Why("te-laat", "VS-02", "2026-11-22", Profile.Opdracht, "/vaststelling/colleges/GM920").Traces);
    }

    [Fact]
    public void Facts_outside_where_are_said_to_be()
    {
        var traces = Why("gemotiveerd", "AB-11", "2026-11-22", Profile.Opdracht, null);

        Assert.Equal(5, traces.Traces.Count);
        Assert.NotEmpty(traces.Untold);
        Assert.All(traces.Untold, u => Assert.Equal("valt buiten 'where' van de regel", u.Reason));
        Assert.Contains(
            Why("gemotiveerd", "AB-11", "2026-11-22", Profile.Format, null).Untold,
            u => u.Reason == "krijgt geen uitkomst onder profiel format");
    }

    [Fact]
    public void What_an_agenda_holds_cannot_steer_a_terminal()
    {
        var agenda = Read("volledig");
        var text = Validator.Default.Why(agenda, "VS-04", new DateOnly(2026, 11, 22), path: "/vaststelling\u001b[31m").ToText();

        Assert.DoesNotContain('\u001b', text);
    }

    [Fact]
    public void Misuse_is_told()
    {
        var agenda = Read("leeg");

        Assert.Throws<KeyNotFoundException>(() => Validator.Default.Why(agenda, "VS-4", new DateOnly(2026, 11, 22)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Validator.Default.Why(agenda, "VS-04", new DateOnly(2020, 1, 1)));
    }

    private static void AssertFollows(RuleTrace trace)
    {
        var expected = (trace.When?.Truth ?? Truth.True, trace.Check.Truth) switch
        {
            (Truth.False, _) => [Outcome.NotApplicable],
            (Truth.Unknown, _) => [Outcome.Undetermined],
            (_, Truth.True) => [Outcome.Passed],
            (_, Truth.Unknown) => [Outcome.Pending, Outcome.Undetermined],
            _ => new[] { Outcome.Pending, Outcome.Deviated, Outcome.Noted, Outcome.Failed },
        };
        Assert.Contains(trace.Outcome, expected);
    }

    private static void AssertKleene(TraceNode node)
    {
        var children = node.Children.Select(c => c.Truth).ToList();
        var expected = node.Connective switch
        {
            Connective.All => children.Append(Truth.True).Min(),
            Connective.Any => children.Append(Truth.False).Max(),
            Connective.Not => Not(Assert.Single(children)),
            Connective.Implies => (Truth)Math.Max((int)Not(children[0]), (int)children[1]),
            _ => node.Truth,
        };
        Assert.Equal(expected, node.Truth);
        Assert.Equal(node.Connective == Connective.None, node.Value is not null);
        Assert.All(node.Children, AssertKleene);
    }

    private static Truth Not(Truth truth) => truth switch
    {
        Truth.True => Truth.False,
        Truth.False => Truth.True,
        _ => Truth.Unknown,
    };

    private static RuleTraces Why(string sample, string ruleId, string asOf, Profile profile, string? path) =>
        Validator.Default.Why(Read(sample), ruleId, DateOnly.ParseExact(asOf, "yyyy-MM-dd"), profile, path);

    private static Werkagenda Read(string sample) =>
        WerkagendaReader.ReadFile(Repository.PathOf($"seeds/werkagendas/{sample}.yaml")).Werkagenda!;

    /// <summary>What the engine came to for each rule and fact.</summary>
    private sealed class Told : IEvaluationSink
    {
        public Dictionary<(string Rule, string Path, string Subject), Outcome> Outcomes { get; } = [];

        public int Count { get; private set; }

        public void Add(CompiledRule rule, Fact fact, Outcome outcome)
        {
            Count++;
            Outcomes.Add((rule.Id, fact.Path, fact.Subject), outcome);
        }
    }
}
