using Azwa.Rules.Diagnostics;
using Azwa.Rules.Text;

namespace Azwa.Rules.Tests.Verification;

/// <summary>From each clause of the sources to the rules that enforce it, and back.</summary>
public sealed class CoverageTests
{
    [Fact]
    public void Every_clause_requirement_and_rule_is_traced() => Assert.Empty(RuleSet.Azwa.TraceCoverage().Gaps);

    [Fact]
    public void Every_requirement_that_a_clause_gives_to_rules_has_one()
    {
        var register = RuleSet.Azwa.Bound.Register;
        var coverage = RuleSet.Azwa.TraceCoverage();

        Assert.All(
            coverage.Clauses.Where(c => c.Requirements.Any(id => register.Eisen[id].Oordeel == "regel")),
            clause => Assert.NotEmpty(clause.Rules));
    }

    [Fact]
    public void What_only_people_can_judge_has_a_question_in_both_languages() =>
        Assert.All(
            RuleSet.Azwa.Bound.Register.Eisen.Values.Where(e => e.Oordeel == "mens"),
            eis => Assert.True(eis.Vraag is { Nl.Length: > 0, En.Length: > 0 }, eis.Id));

    [Theory]
    [InlineData("eisen.yaml", "  P-13: { titel: \"Eén werkagenda per regio, als aanvulling op het regioplan\", oordeel: regel }", "  P-13: { titel: \"Eén werkagenda per regio, als aanvulling op het regioplan\", oordeel: mens, vraag: { nl: a } }", "eis P-13 staat in het register als mens, maar regel RG-01 noemt haar")]
    [InlineData("regio.yaml", "    sources: [OPD.L330]", "    sources: []", "regel RG-05 noemt geen clausule")]
    [InlineData("regio.yaml", "    sources: [OPD.L330]", "    sources: [OPD.L386]", "regel RG-05 noemt clausule OPD.L386, die over andere eisen gaat")]
    [InlineData("regio.yaml", "    requirements: [P-15]", "    requirements: [P-14]", "eis P-15 hoort bij een regel, maar geen regel noemt haar")]
    public void A_gap_is_told(string file, string text, string changed, string gap)
    {
        var files = RuleFiles.Embedded()
            .Select(f => f.Name.EndsWith("/" + file, StringComparison.Ordinal) ? SourceText.From(f.Name, Replace(f.Content, text, changed)) : f)
            .ToList();
        var result = RuleSet.FromSources(files, new DiagnosticBag());

        Assert.DoesNotContain(result.Diagnostics, d => !d.IsWarning);
        Assert.Contains(gap, result.RuleSet!.TraceCoverage().Gaps);
    }

    private static string Replace(string content, string text, string changed)
    {
        Assert.Contains(text, content, StringComparison.Ordinal);
        return content.Replace(text, changed, StringComparison.Ordinal);
    }
}
