using Azwa.Rules.Findings;
using Azwa.Rules.Tests.Laws;
using Azwa.Rules.Tests.TestInput;
using Azwa.Rules.Text;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Tests.Compilation;

/// <summary>Rules and norms are those of the day.</summary>
public sealed class WindowTests
{
    private const string Source =
        """
        schema: azwa-rules/1
        defaults: { for: werkagenda, severity: warning, message: { nl: "De bron ontbreekt." }, requirements: [P-14], sources: [OPD.L301], check: { filled: bron } }
        rules:
          - { id: ZZ-01, title: Oud, until: 2027-03-31, examples: [ { name: is er, expect: passed }, { name: ontbreekt, remove: [/regio/bron], expect: failed } ] }
          - { id: ZZ-02, title: Nieuw, from: 2027-04-01, until: 2027-12-31, examples: [ { name: is er, expect: passed }, { name: ontbreekt, asOf: 2027-12-31, remove: [/regio/bron], expect: failed } ] }

        """;

    [Theory]
    [InlineData("2026-11-22", "ZZ-01")]
    [InlineData("2027-03-31", "ZZ-01")]
    [InlineData("2027-04-01", "ZZ-02")]
    [InlineData("2027-12-31", "ZZ-02")]
    [InlineData("2028-01-01", "")]
    public void A_rule_is_there_on_the_days_of_its_window_only(string asOf, string expected)
    {
        var rules = Shipped(("rules/zz.yaml", Source));
        var without = Overlays.Judge(RuleSet.Azwa, asOf, changes: ("/regio/bron", null));

        var report = Overlays.Judge(rules, asOf, changes: ("/regio/bron", null));

        Assert.Equal(expected, string.Join(", ", report.Findings.Select(f => f.RuleId).Where(id => id.StartsWith("ZZ", StringComparison.Ordinal))));
        Assert.Equal(without.Outcomes.Values.Sum() + (expected.Length > 0 ? 1 : 0), report.Outcomes.Values.Sum());
    }

    [Fact]
    public void Examples_run_on_a_day_on_which_their_rule_holds() =>
        Assert.All(Shipped(("rules/zz.yaml", Source)).RunExamples().Where(r => r.RuleId.StartsWith("ZZ", StringComparison.Ordinal)), r => Assert.Null(r.Fault));

    /// <summary>A norm that begins with the rules that ask for it holds nobody back; one that an older rule asks for does.</summary>
    [Theory]
    [InlineData("from: 2027-01-01, ", "2026-04-20")]
    [InlineData("from: 2027-02-01, ", "2026-04-20")]
    [InlineData("from: 2026-12-31, ", "2027-01-01")]
    [InlineData("", "2027-01-01")]
    public void The_first_day_is_that_of_the_norms_that_are_asked_for(string from, string expected)
    {
        var rule = $"schema: azwa-rules/1\nrules:\n  - {{ id: ZZ-01, title: T, {from}for: geldregel, severity: info, check: {{ atLeast: {{ field: jaar, norm: zz }} }}, message: {{ nl: M. }} }}\n";
        var rules = Shipped(("rules/zz.yaml", rule), ("rules/normen.yaml", Text("rules/normen.yaml") + "\n  zz: { type: year, values: [ { from: 2027-01-01, value: 2028 } ] }\n"));

        Assert.Equal(expected, Figures.Iso(new Validator(rules).FirstDay));
        Assert.Equal(expected, Figures.Iso(rules.Compiled(Profile.Format, new DateOnly(2028, 1, 1)).FirstDay));
    }

    /// <summary>An engine is asked to prepare rules once for all days on which the same ones hold.</summary>
    [Fact]
    public void Days_with_the_same_rules_share_what_is_compiled()
    {
        var rules = Shipped(("rules/zz.yaml", Source));
        Azwa.Rules.Compilation.CompiledRuleSet On(string day) => rules.Compiled(Profile.Opdracht, DateOnly.ParseExact(day, "yyyy-MM-dd"));

        Assert.Same(On("2026-11-22"), On("2027-03-31"));
        Assert.NotSame(On("2027-03-31"), On("2027-04-01"));
        Assert.Same(RuleSet.Azwa.Compiled(Profile.Format), RuleSet.Azwa.Compiled(Profile.Format, new DateOnly(2026, 4, 20)));
    }

    [Fact]
    public void Explain_and_why_tell_the_days_of_a_rule()
    {
        var rules = Shipped(("rules/zz.yaml", Source));
        var agenda = WerkagendaReader.ReadFile(Repository.PathOf("seeds/werkagendas/volledig.yaml")).Werkagenda!;

        Assert.Contains("\nDe regel geldt vanaf 1 april 2027 tot en met 31 december 2027.\n", rules.Explain("ZZ-02").ToText(), StringComparison.Ordinal);
        Assert.Contains("\nDe regel geldt tot en met 31 maart 2027.\n", rules.Explain("ZZ-01", new DateOnly(2028, 1, 1)).ToText(), StringComparison.Ordinal);
        Assert.Equal(
            "krijgt geen uitkomst: de regel geldt vanaf 1 april 2027 tot en met 31 december 2027",
            Assert.Single(new Validator(rules).Why(agenda, "ZZ-02", new DateOnly(2027, 3, 31)).Untold).Reason);
    }

    /// <summary>One added line with a date; the same agenda on the day before and on the day itself.</summary>
    [Theory]
    [InlineData("2026-12-31", "streefwaarde-voor")]
    [InlineData("2027-01-01", "streefwaarde-na")]
    public void A_changed_streefwaarde_is_one_line_with_a_date(string asOf, string name)
    {
        const string old = "{ from: 2026-04-20, min: 0.2, max: 0.5 }";
        var norms = Text("rules/normen.yaml");
        Assert.Contains(old, norms, StringComparison.Ordinal);
        var rules = Shipped(("rules/normen.yaml", norms.Replace(old, old + ", { from: 2027-01-01, min: 0.4, max: 0.6 }", StringComparison.Ordinal)));

        using var text = new StringWriter();
        Azwa.Rules.Reporting.TextReport.Write(Overlays.Judge(rules, asOf), text);

        Golden.Matches("Compilation", name + ".txt", text.ToString().Replace(rules.Sha256[..12], "************", StringComparison.Ordinal));
    }

    /// <summary>The shipped rules with files in the place of theirs or beside them.</summary>
    private static RuleSet Shipped(params (string Name, string Text)[] files) => RuleTexts.Bind(
        [.. RuleTexts.Shipped().Where(f => !files.Any(n => n.Name == f.Name)), .. files.Select(f => SourceText.From(f.Name, f.Text))]);

    private static string Text(string file) => File.ReadAllText(Repository.PathOf(file));
}
