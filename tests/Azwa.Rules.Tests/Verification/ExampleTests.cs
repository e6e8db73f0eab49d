using Azwa.Rules.Verification;

namespace Azwa.Rules.Tests.Verification;

/// <summary>Every shipped rule carries examples, and they hold.</summary>
public sealed class ExampleTests
{
    private static readonly IReadOnlyList<ExampleResult> Results = RuleSet.Azwa.RunExamples();

    [Fact]
    public void All_examples_of_the_shipped_rules_hold_and_no_rule_lacks_one()
    {
        var faults = Results.Where(r => !r.Holds).Select(r => $"{r.File}({r.Position.Line}): {r.RuleId} {r.Example}: {r.Fault}").ToList();

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public void Every_rule_has_examples() =>
        Assert.Equal(RuleSet.Azwa.Bound.Rules.Select(r => r.Id), Results.Select(r => r.RuleId).Distinct(StringComparer.Ordinal));

    /// <summary>A rule with one thing wrong with its examples, and what the run says of it.</summary>
    [Theory]
    [InlineData("{ name: a, expect: failed }", "verwacht failed, gevonden passed: 1")]
    [InlineData("{ name: a, remove: [/regio/bron], expect: passed }", "verwacht passed, gevonden failed: 1")]
    [InlineData("{ name: a, remove: [/regio/bron], expect: { failed: 2 } }", "verwacht failed: 2, gevonden failed: 1")]
    [InlineData("{ name: a, expect: none }", "verwacht geen uitkomst, gevonden passed: 1")]
    [InlineData("{ name: a, remove: [/regio/bron], expect: failed, at: /regio/naam }", "verwacht op /regio/naam, gevonden op /regio/bron")]
    [InlineData("{ name: a, remove: [/regio/bron], expect: failed, severity: error }", "verwacht severity error, gevonden warning")]
    [InlineData("{ name: a, remove: [/regio/bron], expect: failed, lists: [P-13] }", "verwacht eis P-13, gevonden P-14")]
    [InlineData("{ name: a, remove: [/regio/bron], expect: failed, notLists: [P-14] }", "eis P-14 wordt genoemd en hoort er niet bij")]
    [InlineData("{ name: a, remove: [/regio/bron], expect: failed, verdicts: { volledig: nee } }", "verwacht oordeel volledig: nee, gevonden ja")]
    [InlineData("{ name: a, set: { /regio/zorgverzekeraars/9: y }, expect: passed }", "de wijziging op /regio/zorgverzekeraars/9 past niet op de werkagenda")]
    [InlineData("{ name: a, set: { /rpi/aanvullend/0/tekst: Los }, expect: passed }", "de gewijzigde werkagenda is niet te lezen: aanvullend: hier hoort een lijst ('- waarde'), gevonden is een groep velden")]
    public void An_example_that_does_not_hold_is_told(string example, string fault)
    {
        var results = Run($"[ {example} ]");

        Assert.Equal(fault, results.First(r => r.Example == "a").Fault);
    }

    [Fact]
    public void A_rule_without_an_example_that_passes_or_one_that_does_not_is_named()
    {
        Assert.Equal(
            ["de regel heeft geen voorbeeld dat slaagt (passed)", "de regel heeft geen voorbeeld dat niet slaagt"],
            Run("[]").Select(r => r.Fault));
        Assert.Equal(
            [null, "de regel heeft geen voorbeeld dat niet slaagt"],
            Run("[ { name: a, expect: passed } ]").Select(r => r.Fault));
    }

    [Fact]
    public void An_overlay_that_changes_an_example_is_no_fault_and_is_told()
    {
        var results = RuleSet.Azwa.With(TestInput.Overlays.SamplePath).RunExamples();

        Assert.All(results, r => Assert.Null(r.Fault));
        Assert.Equal(
            ["binnen 2% onder de ondergrens", "binnen 2% boven de bovengrens", "precies op de ondergrens", "precies op de bovengrens"],
            results.Where(r => r.Difference == "verwacht passed, gevonden failed: 1").Select(r => r.Example));
        Assert.Equal(4, results.Count(r => r.Difference is not null));
        Assert.Equal(["genoemd", "niet genoemd"], results.Where(r => r.RuleId == "EIGEN-01").Select(r => r.Example));
    }

    [Fact]
    public void An_example_of_an_overlay_that_does_not_hold_is_a_fault()
    {
        var rules = TestInput.Overlays.On(TestInput.Overlays.Head
            + "rules:\n  - { id: X-1, title: T, for: werkagenda, severity: info, check: { filled: bron }, message: { nl: M. }, examples: [ { name: a, expect: failed }, { name: b, expect: passed } ] }\n");

        Assert.Equal(["a: verwacht failed, gevonden passed: 1"], rules.RunExamples().Where(r => !r.Holds).Select(r => $"{r.Example}: {r.Fault}"));
    }

    /// <summary>The results of one rule, put in the place of a shipped file.</summary>
    private static IReadOnlyList<ExampleResult> Run(string examples)
    {
        var rule = $$"""
            schema: azwa-rules/1
            rules:
              - id: ZZ-01
                title: De bron van de bevolkingscijfers is genoemd
                for: werkagenda
                check: { filled: bron }
                severity: warning
                message: { nl: "De bron ontbreekt." }
                requirements: [P-14]
                sources: [OPD.L301]
                examples: {{examples}}
            """;
        var files = RuleFiles.Embedded().Append(Azwa.Rules.Text.SourceText.From("rules/zz.yaml", rule)).ToList();
        var result = RuleSet.FromSources(files, new Azwa.Rules.Diagnostics.DiagnosticBag());
        Assert.Empty(result.Diagnostics);
        return [.. result.RuleSet!.RunExamples().Where(r => r.RuleId == "ZZ-01")];
    }
}
