using Azwa.Rules.Tests.TestInput;

namespace Azwa.Rules.Tests.Explanation;

/// <summary>Rules as Dutch sentences.</summary>
public sealed class ExplainTests
{
    public static TheoryData<string> AllRules => [.. RuleSet.Azwa.Bound.Rules.Select(r => r.Id)];

    [Theory]
    [InlineData("VS-04")]
    [InlineData("AP-02")]
    [InlineData("SW-03")]
    [InlineData("AL-03")]
    [InlineData("AB-11")]
    public void Text_is_as_approved(string ruleId) =>
        Golden.Matches("Explanation", $"explain-{ruleId}.txt", RuleSet.Azwa.Explain(ruleId).ToText());

    [Theory]
    [MemberData(nameof(AllRules))]
    public void Every_shipped_rule_can_be_told(string ruleId)
    {
        var explanation = RuleSet.Azwa.Explain(ruleId, new DateOnly(2026, 11, 22));
        var made = explanation.Terms.Select(t => t.Definition).Concat(explanation.Leniencies).Concat(explanation.Norms.SelectMany(n => n.Values))
            .Concat(explanation.Examples.Select(e => e.Expectation)).Append(explanation.Sentence).ToList();

        Assert.All(made, text => Assert.DoesNotMatch(@"\?|\{|\}|nog geen waarde|  |\(\)", text));
        Assert.StartsWith("Voor ", explanation.Sentence, StringComparison.Ordinal);
        Assert.EndsWith(".", explanation.Sentence, StringComparison.Ordinal);
        Assert.NotEmpty(explanation.Examples);
        Assert.NotEmpty(explanation.Variants);
        Assert.NotEmpty(explanation.Reads);
        Assert.DoesNotMatch(@"\{\d", explanation.ToText());
    }

    [Fact]
    public void Norms_are_those_of_the_day()
    {
        Assert.Contains("uiterlijk 15 november 2026 (norm", RuleSet.Azwa.Explain("VS-04", new DateOnly(2026, 11, 22)).Sentence, StringComparison.Ordinal);
        Assert.Contains("nog geen waarde", RuleSet.Azwa.Explain("SW-03", new DateOnly(2026, 4, 19)).Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("VS-4", "There is no rule 'VS-4'; did you mean 'VS-04'?")]
    [InlineData("steunpunten", "There is no rule 'steunpunten'.")]
    public void An_unknown_rule_is_misuse(string ruleId, string message) =>
        Assert.Equal(message, Assert.Throws<KeyNotFoundException>(() => RuleSet.Azwa.Explain(ruleId)).Message);
}
