using Azwa.Rules.Diagnostics;
using Azwa.Rules.Explanation;
using Azwa.Rules.Findings;
using Azwa.Rules.Tests.Laws;
using Azwa.Rules.Text;

namespace Azwa.Rules.Tests.Explanation;

/// <summary>What a rule can be chosen by agrees with what it does.</summary>
public sealed class RuleSummaryTests
{
    private static readonly Dictionary<string, RuleSummary> Rules = RuleSet.Azwa.Rules.ToDictionary(r => r.RuleId, StringComparer.Ordinal);

    [Fact]
    public void Summaries_are_in_the_order_of_the_ids_one_for_each_rule() =>
        Assert.Equal(RuleSet.Azwa.TraceCoverage().Rules.Select(r => (r.RuleId, r.Title)), RuleSet.Azwa.Rules.Select(r => (r.RuleId, r.Title)));

    [Theory]
    [InlineData("VS-04", "gemeente", "", "Error", "vastgesteld uitkering2026")]
    [InlineData("SW-03", "maat", "sociaal-verwijzen", "Warning", "streefwaarden")]
    [InlineData("AP-01", "aanpak", "laagdrempelige-steunpunten sociaal-verwijzen mentale-gezondheidsnetwerken kansrijke-start nu-niet-zwanger integrale-gezinspoli overgewicht-kinderen overgewicht-volwassenen valpreventie", "Error", "volledig uitkering2026")]
    public void A_summary_tells_whom_and_how_much(string id, string type, string aanpakken, string severities, string verdicts)
    {
        var rule = Rules[id];

        Assert.Equal(
            (type, aanpakken, severities, verdicts),
            (rule.FactType, string.Join(' ', rule.Aanpakken), string.Join(' ', rule.Severities), string.Join(' ', rule.Verdicts)));
    }

    /// <summary>No finding stands in the section of an aanpak that the summary of its rule does not name, nor has another severity.</summary>
    [Fact]
    public void Findings_are_of_what_the_summary_names() => Law.Holds(150, Generated.Agendas, Generated.AsOf, (tree, asOf) =>
    {
        foreach (var profile in Enum.GetValues<Profile>())
        {
            foreach (var (rule, fact, outcome) in Evaluations.Of(tree, asOf, profile).All)
            {
                var summary = Rules[rule.Id];
                Assert.Contains(rule.SeverityOf(fact), summary.Severities);
                if (fact.Path.Split('/') is [_, "leefgebieden", _, "aanpakken", var aanpak, ..] && fact.TypeName != "sleutel")
                {
                    Assert.Contains(aanpak, summary.Aanpakken);
                }
            }
        }
    });

    [Fact]
    public void Keys_that_stand_for_several_sections_name_them_all()
    {
        const string rule = """
            schema: azwa-rules/1
            rules:
              - id: ZZ-01
                title: Proef
                for: beproeving
                where: { sleutel: nicotinevrij }
                check: { filled: motivering }
                severity: info
                message: { nl: Melding. }
            """;
        var result = RuleSet.FromSources([.. RuleFiles.Embedded(), SourceText.From("rules/zz.yaml", rule)], new DiagnosticBag());

        Assert.Empty(result.Diagnostics.Select(d => d.ToString()));
        Assert.Equal(["rookvrije-thuiszorg", "rookvrije-wijkaanpak"], result.RuleSet!.Rules.Single(r => r.RuleId == "ZZ-01").Aanpakken);
    }
}
