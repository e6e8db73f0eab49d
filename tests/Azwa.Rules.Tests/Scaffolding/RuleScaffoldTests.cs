using Azwa.Rules.Binding;
using Azwa.Rules.Diagnostics;
using Azwa.Rules.Facts;
using Azwa.Rules.Text;

namespace Azwa.Rules.Tests.Scaffolding;

/// <summary>The rule to change is a rule: it loads, its examples hold and reach every branch.</summary>
public sealed class RuleScaffoldTests
{
    private static readonly string Text = RuleSet.Azwa.NewRule("EIGEN-01");

    [Fact]
    public void It_loads_beside_the_shipped_rules_and_its_examples_reach_everything()
    {
        var result = RuleSet.FromSources([.. RuleFiles.Embedded(), SourceText.From("rules/zz.yaml", Text)], new DiagnosticBag());

        Assert.Empty(result.Diagnostics.Select(d => d.ToString()));
        var examples = result.RuleSet!.RunExamples().Where(r => r.RuleId == "EIGEN-01").ToList();
        Assert.Equal(3, examples.Count);
        Assert.All(examples, e => Assert.Null(e.Fault));
        var branches = result.RuleSet.MeasureExamples().Rules.Single(r => r.RuleId == "EIGEN-01");
        Assert.All(branches.Outcomes, o => Assert.NotEqual(0, o.Times));
        Assert.All(branches.Conditions, c => Assert.NotEqual(0, c.Times));
        Assert.Empty(result.RuleSet.TraceCoverage().Gaps);
    }

    [Fact]
    public void It_names_every_fact_type_field_and_operator()
    {
        Assert.All(FactTypes.All, t => Assert.Contains($"\n#   {t.Name}: {string.Join(", ", t.Fields.Select(f => f.Name))}\n", Text, StringComparison.Ordinal));
        Assert.All(Operators.All, o => Assert.Contains($"\n#   {o.Name}: ", Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("VS-04")]
    [InlineData("a\"b")]
    [InlineData("a\nb")]
    public void An_id_that_is_taken_or_could_break_the_file_is_misuse(string id) =>
        Assert.Throws<ArgumentException>(() => RuleSet.Azwa.NewRule(id));
}
