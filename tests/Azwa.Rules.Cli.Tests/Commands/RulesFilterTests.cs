using System.Text.Json;
using Azwa.Rules.Cli.Tests.TestInput;

namespace Azwa.Rules.Cli.Tests.Commands;

/// <summary>Choosing among rules; what each rule can be chosen by is held in the library's tests.</summary>
public class RulesFilterTests
{
    [Theory]
    [InlineData("VS-01 VS-02 VS-03 VS-09", "--requirement", "P-02")]
    [InlineData("SW-02 SW-03", "--aanpak", "sociaal-verwijzen", "--verdict", "streefwaarden")]
    [InlineData("AL-01 AL-02 AL-06", "--verdict", "aangeleverd")]
    [InlineData("", "--aanpak", "valpreventie", "--verdict", "aangeleverd")]
    public void A_rule_must_fit_all_filters(string ids, params string[] filters)
    {
        var run = Run.Of(["rules", "--format", "json", .. filters]);

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Equal(ids, string.Join(' ', Ids(run.Output)));
    }

    [Fact]
    public void Filters_of_severity_divide_nothing_but_cover_all()
    {
        var all = Ids(Run.Of("rules", "--format", "json").Output);
        var chosen = new[] { "error", "warning", "info" }.SelectMany(s => Ids(Run.Of("rules", "--format", "json", "--severity", s).Output));

        Assert.Equal(RuleSet.Azwa.Rules.Select(r => r.RuleId), all);
        Assert.Equal(all, chosen.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("nl", "geen regel past bij alle filters\n")]
    [InlineData("en", "no rule fits all filters\n")]
    public void That_no_rule_fits_is_said(string language, string line)
    {
        var run = Run.Of("rules", "--aanpak", "valpreventie", "--verdict", "aangeleverd", "--lang", language);

        Assert.Equal((0, "", line), (run.Exit, run.Error, run.Output));
    }

    /// <summary>A requirement for people exists, and no rule enforces it: an answer, not a mistake.</summary>
    [Fact]
    public void A_requirement_without_a_rule_is_known()
    {
        var run = Run.Of("rules", "--requirement", RuleSet.Azwa.TraceCoverage().ForHumans[0]);

        Assert.Equal((0, "geen regel past bij alle filters\n"), (run.Exit, run.Output));
    }

    [Fact]
    public void The_list_tells_by_what_a_rule_can_be_chosen()
    {
        using var json = JsonDocument.Parse(Run.Of("rules", "--format", "json", "--requirement", "N-SV1").Output);

        Assert.Equal("azwa-rule-list/1", json.RootElement.GetProperty("schema").GetString());
        Assert.Equal(RuleSet.Azwa.Sha256, json.RootElement.GetProperty("ruleSet").GetProperty("sha256").GetString());
        var rule = Assert.Single(json.RootElement.GetProperty("rules").EnumerateArray());
        Assert.Equal("maat", rule.GetProperty("for").GetString());
        Assert.Equal(["sociaal-verwijzen"], rule.GetProperty("aanpakken").EnumerateArray().Select(a => a.GetString()));
        Assert.Equal(["streefwaarden"], rule.GetProperty("verdicts").EnumerateArray().Select(a => a.GetString()));
    }

    [Fact]
    public void The_trace_of_clauses_is_there_as_json_too()
    {
        using var json = JsonDocument.Parse(Run.Of("rules", "--coverage", "--format", "json").Output);

        var coverage = RuleSet.Azwa.TraceCoverage();
        Assert.Equal("azwa-coverage/1", json.RootElement.GetProperty("schema").GetString());
        Assert.Equal(coverage.Clauses.Count, json.RootElement.GetProperty("clauses").GetArrayLength());
        Assert.Equal(coverage.Rules.Count, json.RootElement.GetProperty("rules").GetArrayLength());
        Assert.Equal(coverage.ForHumans.Count, json.RootElement.GetProperty("forHumans").GetArrayLength());
        Assert.Equal(0, json.RootElement.GetProperty("gaps").GetArrayLength());
    }

    private static List<string?> Ids(string output)
    {
        using var json = JsonDocument.Parse(output);
        return [.. json.RootElement.GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("ruleId").GetString())];
    }
}
