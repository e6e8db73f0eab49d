using System.Text.Json;
using Azwa.Rules.Cli.Tests.TestInput;
using Azwa.Rules.Verification;

namespace Azwa.Rules.Cli.Tests.Commands;

/// <summary>What test tells of branches that no example reaches; what is counted is held in the library's tests.</summary>
public class ExampleCoverageTests
{
    private static readonly ExampleCoverage Shipped = RuleSet.Azwa.MeasureExamples();

    [Theory]
    [InlineData("nl", "{0} van {1} uitkomsten en {2} van {3} antwoorden van voorwaarden komen in de voorbeelden voor\n{4} uitkomsten kunnen niet voorkomen en tellen niet mee\n")]
    [InlineData("en", "{0} of {1} outcomes and {2} of {3} answers of conditions occur in the examples\n{4} outcomes cannot occur and are not counted\n")]
    public void Every_branch_that_is_not_reached_has_a_line_and_the_sum_adds_up(string language, string sum)
    {
        var run = Run.Of("test", "--coverage", "--lang", language);

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.EndsWith(string.Format(null, sum, Shipped.OutcomesReached, Shipped.Outcomes, Shipped.AnswersReached, Shipped.Answers, Shipped.OutcomesImpossible), run.Output, StringComparison.Ordinal);
        var missing = Shipped.Outcomes - Shipped.OutcomesReached + Shipped.Answers - Shipped.AnswersReached;
        Assert.Equal(missing + Shipped.OutcomesImpossible + 3, run.Output.Count(c => c == '\n'));
    }

    [Theory]
    [InlineData("nl", "): RG-03: de uitkomst undetermined kan niet voorkomen: when is nooit onbekend; check is nooit onbekend waar when waar is")]
    [InlineData("en", "): RG-03: the outcome undetermined cannot occur: when is nooit onbekend; check is nooit onbekend waar when waar is")]
    public void An_outcome_that_cannot_be_is_told_with_its_ground(string language, string line) =>
        Assert.Single(Run.Of("test", "--coverage", "--lang", language).Output.Split('\n'), l => l.EndsWith(line, StringComparison.Ordinal));

    [Fact]
    public void A_branch_that_an_example_stops_to_reach_is_told_with_its_place()
    {
        using var folder = new Folder();
        var rules = folder.CopyOfRules();
        folder.Replace("rules/regio.yaml", "      - { name: gemeenten niet opgegeven, remove: [/regio/gemeenten], expect: notApplicable }\n", "");
        folder.Replace("rules/regio.yaml", "      - { name: niet genoemd is een andere bevinding, remove: [/regio/mandaatgemeente], expect: notApplicable }\n", "");

        var run = Run.Of("test", "--coverage", "--rules", rules);

        var lines = run.Output.Split('\n').Where(l => l.Contains(": RG-03: ", StringComparison.Ordinal)).ToList();
        Assert.Equal(0, run.Exit);
        Assert.Contains(lines, l => l.EndsWith(": RG-03: in geen voorbeeld komt de uitkomst notApplicable voor", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.EndsWith(": RG-03: in geen voorbeeld is onwaar (when): gemeenten.aantal is ingevuld", StringComparison.Ordinal));
        Assert.All(lines, l => Assert.StartsWith(Path.Combine(rules, "regio.yaml") + "(", l, StringComparison.Ordinal));
    }

    [Fact]
    public void Json_holds_every_example_and_every_branch()
    {
        var run = Run.Of("test", "--coverage", "--format", "json");

        Assert.Equal((0, ""), (run.Exit, run.Error));
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("azwa-examples/1", json.RootElement.GetProperty("schema").GetString());
        Assert.Equal(RuleSet.Azwa.RunExamples().Count, json.RootElement.GetProperty("examples").GetArrayLength());
        Assert.All(json.RootElement.GetProperty("examples").EnumerateArray(), e => Assert.True(e.GetProperty("holds").GetBoolean()));
        var coverage = json.RootElement.GetProperty("coverage");
        var outcomes = coverage.GetProperty("rules").EnumerateArray().SelectMany(r => r.GetProperty("outcomes").EnumerateArray()).ToList();
        var answers = coverage.GetProperty("rules").EnumerateArray().Concat(coverage.GetProperty("terms").EnumerateArray())
            .SelectMany(r => r.GetProperty("conditions").EnumerateArray()).ToList();
        Assert.Equal((Shipped.Outcomes, Shipped.OutcomesReached), (outcomes.Count, outcomes.Count(o => o.GetProperty("times").GetInt32() > 0)));
        Assert.Equal(Shipped.OutcomesImpossible, coverage.GetProperty("outcomesImpossible").GetInt32());
        Assert.Equal(
            Shipped.Rules.SelectMany(r => r.Impossible).Select(o => o.Why),
            coverage.GetProperty("rules").EnumerateArray().SelectMany(r => r.GetProperty("impossible").EnumerateArray()).Select(o => o.GetProperty("why").GetString()));
        Assert.Equal((Shipped.Answers, Shipped.AnswersReached), (answers.Count, answers.Count(o => o.GetProperty("times").GetInt32() > 0)));
    }

    [Fact]
    public void Json_without_coverage_has_none_and_exits_1_on_a_fault()
    {
        using var folder = new Folder();
        var rules = folder.CopyOfRules();
        folder.Replace("rules/regio.yaml", "{ name: verwijzing, expect: passed }", "{ name: verwijzing, expect: failed }");

        var run = Run.Of("test", "--format", "json", "--rules", rules);

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(1, run.Exit);
        Assert.False(json.RootElement.TryGetProperty("coverage", out _));
        var faults = json.RootElement.GetProperty("examples").EnumerateArray().Where(e => !e.GetProperty("holds").GetBoolean()).ToList();
        Assert.Equal("verwacht failed, gevonden passed: 1", faults[0].GetProperty("fault").GetString());
    }
}
