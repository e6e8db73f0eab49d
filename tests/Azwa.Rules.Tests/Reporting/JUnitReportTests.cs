using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Azwa.Rules.Findings;
using Azwa.Rules.Reporting;
using Azwa.Rules.Tests.TestInput;
using Azwa.Rules.Text;
using FsCheck;
using FsCheck.Fluent;
using Outcome = Azwa.Rules.Findings.Outcome;

namespace Azwa.Rules.Tests.Reporting;

public sealed class JUnitReportTests
{
    [Theory]
    [InlineData("half-september", Language.Nl)]
    [InlineData("gemotiveerd", Language.Nl)]
    [InlineData("te-laat", Language.En)]
    public void A_sample_is_as_approved(string sample, Language language) =>
        Golden.Matches("Reporting", sample + ".junit.xml", SampleReports.WithoutHash(Write(SampleReports.Of(sample, language), SampleReports.FileOf(sample))));

    [Theory]
    [MemberData(nameof(SampleReports.Names), MemberType = typeof(SampleReports))]
    public void Counts_add_up(string sample) => AssertCounts(XDocument.Parse(Write(SampleReports.Of(sample))).Root!);

    [Theory]
    [MemberData(nameof(SampleReports.Names), MemberType = typeof(SampleReports))]
    public void Every_rule_that_is_judged_is_one_test_and_fails_when_it_has_an_error(string sample)
    {
        var report = SampleReports.Of(sample);
        var tests = Tests(Write(report)).ToDictionary(t => t.Attribute("name")!.Value.Split(' ')[0]);

        Assert.Equal(
            report.Rules.Where(r => r.Description.Severity is not null).Select(r => r.Description.RuleId).Order(StringComparer.Ordinal),
            tests.Keys.Order(StringComparer.Ordinal));
        Assert.All(tests, test => Assert.Equal(
            (test.Key, report.Findings.Any(f => f.RuleId == test.Key && f.Severity == Severity.Error)),
            (test.Key, test.Value.Element("failure") is not null)));
    }

    /// <summary>Green is what a rule is only when all that it found in the agenda was decided and told.</summary>
    [Theory]
    [MemberData(nameof(SampleReports.Names), MemberType = typeof(SampleReports))]
    public void A_test_passes_only_when_nothing_is_left_undecided_or_told_elsewhere(string sample)
    {
        var report = SampleReports.Of(sample);
        var green = Tests(Write(report)).Where(t => t.Element("failure") is null && t.Element("skipped") is null)
            .Select(t => t.Attribute("name")!.Value.Split(' ')[0]).ToHashSet();

        Assert.NotEmpty(green);
        Assert.All(report.Rules.Where(r => green.Contains(r.Description.RuleId)), rule =>
        {
            Assert.Equal(0, rule.Count(Outcome.Pending) + rule.Count(Outcome.Undetermined) + rule.Count(Outcome.Suppressed));
            Assert.Equal(rule.Count(Outcome.Failed), report.Findings.Count(f => f.RuleId == rule.Description.RuleId && f.Outcome == Outcome.Failed));
            Assert.NotEqual(0, Enum.GetValues<Outcome>().Where(o => o != Outcome.NotApplicable).Sum(rule.Count));
        });
    }

    [Theory]
    [InlineData("passed", null)]
    [InlineData("noted", null)]
    [InlineData("deviated", null)]
    [InlineData("pending", "1 nog te doen")]
    [InlineData("undetermined", "1 niet te toetsen")]
    [InlineData("suppressed", "1 uitgezet")]
    [InlineData("elsewhere", "1 niet in orde; verteld bij een andere bevinding")]
    [InlineData("none", "komt in deze werkagenda niet voor")]
    public void A_skipped_test_says_why(string case_, string? reason)
    {
        var rule = case_ switch
        {
            "passed" => Reports.Rule("A-1", passed: 1),
            "noted" => Reports.Rule("A-1", noted: 1),
            "deviated" => Reports.Rule("A-1", deviated: 1),
            "pending" => Reports.Rule("A-1", pending: 1),
            "undetermined" => Reports.Rule("A-1", undetermined: 1),
            "suppressed" => Reports.Rule("A-1", suppressed: 1),
            "elsewhere" => Reports.Rule("A-1", failed: 1),
            _ => Reports.Rule("A-1"),
        };

        var test = Assert.Single(Tests(Write(Reports.Report([], rules: [rule]))));

        Assert.Equal(reason, test.Element("skipped")?.Attribute("message")!.Value);
    }

    [Fact]
    public void A_warning_does_not_fail_the_test_and_is_shown()
    {
        var finding = Reports.Finding(severity: Severity.Warning, position: new Position(118, 9), message: "Er is iets.", remedy: "Doe iets.");

        var test = Assert.Single(Tests(Write(Reports.Report([finding], rules: [Reports.Rule("AP-02", failed: 1)]), "agenda.yaml")));

        Assert.Null(test.Element("failure"));
        Assert.Equal(
            "\nagenda.yaml(118,9): let op: Er is iets.\n  Herstel: Doe iets.\n  Bron: Opdracht, Komen tot een werkagenda (moet)\n"
            + "  Plaats: /leefgebieden/mentale-gezondheid/aanpakken/sociaal-verwijzen/ist/urgentie\n",
            test.Element("system-out")!.Value);
    }

    [Fact]
    public void No_text_of_an_agenda_breaks_the_xml()
    {
        var property = Prop.ForAll(Arb.From(HostileTexts.Report), report =>
        {
            var root = XDocument.Parse(Write(report, "agenda.yaml")).Root!;
            AssertCounts(root);
            var shown = root.Descendants().Where(e => e.Name.LocalName is "failure" or "system-out").Sum(e => e.Value.Split('\n').Count(l => l.StartsWith("agenda.yaml", StringComparison.Ordinal)));
            return (shown == report.Findings.Count).Label($"{shown} of {report.Findings.Count} findings are shown");
        });
        property.QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Bytes_are_utf8_without_bom_and_lines_end_in_a_line_feed()
    {
        var text = Write(SampleReports.Of("te-laat"));

        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<testsuites ", text, StringComparison.Ordinal);
        Assert.EndsWith("</testsuites>\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
    }

    private static void AssertCounts(XElement root)
    {
        var suites = root.Elements("testsuite").ToList();
        Assert.Equal(suites.Sum(s => Number(s, "tests")), Number(root, "tests"));
        Assert.Equal(suites.Sum(s => Number(s, "failures")), Number(root, "failures"));
        Assert.All(suites, suite =>
        {
            Assert.Equal(suite.Elements("testcase").Count(), Number(suite, "tests"));
            Assert.Equal(suite.Elements("testcase").Count(t => t.Element("failure") is not null), Number(suite, "failures"));
            Assert.Equal(suite.Elements("testcase").Count(t => t.Element("skipped") is not null), Number(suite, "skipped"));
            Assert.Equal(0, Number(suite, "errors"));
        });
        Assert.All(root.Descendants("testcase"), test => Assert.False(test.Element("failure") is not null && test.Element("skipped") is not null));
    }

    private static int Number(XElement element, string name) => int.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private static IEnumerable<XElement> Tests(string xml) => XDocument.Parse(xml).Descendants("testcase");

    private static string Write(Report report, string? file = null)
    {
        using var stream = new MemoryStream();
        JUnitReport.Write(report, stream, file);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
