using System.Text.Json;
using System.Text.RegularExpressions;
using Azwa.Rules.Cli.Tests.TestInput;

namespace Azwa.Rules.Cli.Tests.Commands;

/// <summary>What test --generate writes; what is proposed is held in the library's tests.</summary>
public class ProposalsTests
{
    private const string Removed = "      - { name: motivering zonder afwijking, set: { /regioscan/motivering: Wij kozen anders. }, expect: noted }\n";
    private const string Unanswered = "      - { name: niet gezegd of de regio afwijkt, remove: [/regioscan/wijktAf], expect: notApplicable }\n";

    [Theory]
    [InlineData("nl", "toont: ", "# 3 voorstellen, van 1 regels. De verwachting is wat de regel nu zegt; of dat klopt, beoordeelt u.\n")]
    [InlineData("en", "shows: ", "# 3 proposals, of 1 rules. What they expect is what the rule says now; whether that is right is for you to judge.\n")]
    public void Proposals_are_lines_to_paste_and_all_else_is_a_comment(string language, string shows, string sum)
    {
        using var folder = new Folder();
        var rules = folder.CopyOfRules();
        folder.Replace("rules/regio.yaml", Removed, "");
        folder.Replace("rules/regio.yaml", Unanswered, "");

        var run = Run.Of("test", "--generate", "--rule", "RG-09", "--rules", rules, "--lang", language);

        Assert.Equal((0, ""), (run.Exit, run.Error));
        var lines = run.Output.Split('\n');
        Assert.Matches($"^# RG-09, {Regex.Escape(Path.Combine(rules, "regio.yaml"))}\\([0-9]+,9\\)$", lines[0]);
        Assert.Equal(
            [
                $"      # {shows}regioscan.motivering alleen een opvulling",
                "      - { name: regioscan.motivering alleen een opvulling, set: { /regioscan/motivering: n.v.t. }, expect: passed }",
                $"      # {shows}regioscan.motivering ingevuld; onwaar (check): regioscan.motivering is leeg; uitkomst noted",
                "      - { name: regioscan.motivering ingevuld, set: { /regioscan/motivering: Dat past beter bij deze regio. }, expect: noted, at: /regioscan/motivering }",
                $"      # {shows}onwaar (when): regioscan.wijktAf is nee; uitkomst notApplicable",
                "      - { name: regioscan.wijktAf is ja, remove: [/regioscan/wijktAf], expect: notApplicable }",
            ],
            lines[1..^2]);
        Assert.EndsWith(sum, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_holds_proposals_and_what_none_was_found_for()
    {
        var run = Run.Of("test", "--generate", "--rule", "MP-06", "--format", "json");

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("azwa-proposals/1", json.RootElement.GetProperty("schema").GetString());
        var proposal = json.RootElement.GetProperty("proposals").EnumerateArray().Single();
        Assert.Equal("MP-06", proposal.GetProperty("ruleId").GetString());
        Assert.Equal("rules/mijlpalen.yaml", proposal.GetProperty("file").GetString());
        Assert.Equal("kwartaal alleen een opvulling", proposal.GetProperty("name").GetString());
        Assert.Contains("kwartaal alleen een opvulling", proposal.GetProperty("reaches").EnumerateArray().Select(r => r.GetString()));
        var missing = json.RootElement.GetProperty("notFound").EnumerateArray().Select(m => m.GetProperty("case").GetString()).ToList();
        Assert.Contains("onbekend (check): kwartaal.lezing is leesbaar", missing);

        // That outcome is proven impossible, so that none is looked for.
        Assert.DoesNotContain("uitkomst undetermined", missing);
    }

    [Theory]
    [InlineData("--rule hoort bij --generate; geef --generate ook, of laat --rule weg", "--rule", "VS-04")]
    [InlineData("--generate en --coverage kunnen niet samen; laat één van beide weg", "--generate", "--coverage")]
    [InlineData("regel 'VS-4' bestaat niet; bedoelde u 'VS-04'?", "--generate", "--rule", "VS-4")]
    public void A_wrong_call_is_told(string fault, params string[] arguments)
    {
        var run = Run.Of(["test", .. arguments]);

        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.Contains(fault, run.Error, StringComparison.Ordinal);
    }
}
