using System.Text;
using System.Text.Json;
using Azwa.Rules.Findings;
using Azwa.Rules.Reporting;
using Azwa.Rules.Tests.TestInput;
using Azwa.Rules.Text;
using FsCheck;
using FsCheck.Fluent;
using Outcome = Azwa.Rules.Findings.Outcome;

namespace Azwa.Rules.Tests.Reporting;

public sealed class SarifReportTests
{
    [Theory]
    [InlineData("half-september")]
    [InlineData("gemotiveerd")]
    [InlineData("te-laat")]
    public void Results_of_a_sample_are_as_approved(string sample) =>
        Golden.Matches("Reporting", sample + ".sarif", SampleReports.WithoutHash(WithoutRules(Write(SampleReports.Of(sample), SampleReports.FileOf(sample)))));

    /// <summary>The rules are the same in every report of a profile, so one golden file holds them.</summary>
    [Fact]
    public void Declared_rules_are_as_approved() =>
        Golden.Matches("Reporting", "leeg.en.sarif", SampleReports.WithoutHash(Write(SampleReports.Of("leeg", Language.En), SampleReports.FileOf("leeg"))));

    [Theory]
    [MemberData(nameof(SampleReports.Names), MemberType = typeof(SampleReports))]
    public void A_sample_is_what_the_specification_asks(string sample)
    {
        Assert.Empty(SarifRequirements.Faults(Write(SampleReports.Of(sample), SampleReports.FileOf(sample))));
        Assert.Empty(SarifRequirements.Faults(Write(SampleReports.Of(sample), file: null)));
    }

    /// <summary>Requirements that refuse nothing would make the tests above pass for nothing.</summary>
    [Theory]
    [InlineData("\"version\": \"2.1.0\",\n  \"runs\"", "\"version\": \"2.1\",\n  \"runs\"")]
    [InlineData("\"name\": \"azwa-rules\",", "")]
    [InlineData("\"level\": \"note\",\n", "")]
    [InlineData("\"level\": \"error\"", "\"level\": \"info\"")]
    [InlineData("\"kind\": \"fail\"", "\"kind\": \"open\"")]
    [InlineData("\"kind\": \"external\",", "")]
    [InlineData("\"startLine\": 118", "\"startLine\": 0")]
    [InlineData("\"ruleIndex\": 1", "\"ruleIndex\": 0")]
    [InlineData("\"uri\": \"agenda.yaml\"", "\"uri\": \"mijn agenda.yaml\"")]
    [InlineData("\"columnKind\": \"utf16CodeUnits\",", "")]
    [InlineData("\"executionSuccessful\": true", "\"exitCode\": 0")]
    [InlineData("\"suppressions\": []", "\"baseline\": []")]
    [InlineData("\"text\": \"Akkerwoude:", "\"text\": \"{0}:")]
    [InlineData("\"text\": \"Akkerwoude:", "\"text\": \"[x](http://a.nl):")]
    public void The_requirements_refuse(string right, string wrong)
    {
        var log = Write(Full(), "agenda.yaml");
        Assert.Empty(SarifRequirements.Faults(log));
        Assert.Contains(right, log, StringComparison.Ordinal);

        Assert.NotEmpty(SarifRequirements.Faults(log.Replace(right, wrong, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_finding_is_a_result_with_its_severity_as_level_and_its_outcome_as_property()
    {
        var report = SampleReports.Of("half-september");

        Assert.Equal(
            report.Findings.Select(f => (f.RuleId, f.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" }, Names.Of(f.Outcome))),
            Results(Write(report, "a.yaml")).Select(r => (r.GetProperty("ruleId").GetString()!, r.GetProperty("level").GetString()!, r.GetProperty("properties").GetProperty("outcome").GetString()!)));
    }

    [Fact]
    public void What_was_explained_is_suppressed_with_its_reasons_and_nothing_else_is()
    {
        var report = SampleReports.Of("gemotiveerd");
        Assert.Contains(report.Findings, f => f.Outcome == Outcome.Deviated);
        Assert.Contains(report.Findings, f => f.Outcome != Outcome.Deviated);

        Assert.Equal(
            report.Findings.Select(f => f.Outcome == Outcome.Deviated ? f.Motivation : null),
            Results(Write(report, "a.yaml")).Select(r => r.GetProperty("suppressions").EnumerateArray().SingleOrDefault() is { ValueKind: JsonValueKind.Object } s ? s.GetProperty("justification").GetString() : null));
    }

    [Fact]
    public void A_rule_that_the_profile_leaves_out_is_declared_and_not_enabled()
    {
        var report = SampleReports.Of("alleen-format");
        var rules = JsonDocument.Parse(Write(report, null)).RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules");

        Assert.Equal(
            report.Rules.Select(r => (r.Description.RuleId, r.Description.Severity is not null)),
            rules.EnumerateArray().Select(r => (r.GetProperty("id").GetString()!, r.GetProperty("defaultConfiguration").GetProperty("enabled").GetBoolean())));
        Assert.Contains(report.Rules, r => r.Description.Severity is null);
    }

    [Fact]
    public void Fingerprints_stay_when_lines_move_and_tell_findings_apart()
    {
        static IEnumerable<string?> Fingerprints(Report report) =>
            Results(Write(report, "a.yaml")).Select(r => r.GetProperty("partialFingerprints").GetProperty("ruleAndPath/v1").GetString());

        var before = Reports.Report([Reports.Finding(position: new Position(10, 3))]);
        var after = Reports.Report([Reports.Finding(position: new Position(90, 7))]);
        Assert.Equal(Fingerprints(before), Fingerprints(after));
        Assert.All(SampleReports.Samples.Keys, sample =>
        {
            var all = Fingerprints(SampleReports.Of(sample)).ToList();
            Assert.Equal(all.Distinct(), all);
        });
    }

    [Theory]
    [InlineData("agenda.yaml", "agenda.yaml")]
    [InlineData("./map/agenda.yaml", "map/agenda.yaml")]
    [InlineData("../map/agenda.yaml", "../map/agenda.yaml")]
    [InlineData("mijn map/één #2.yaml", "mijn%20map/%C3%A9%C3%A9n%20%232.yaml")]
    [InlineData("c:agenda.yaml", "c%3Aagenda.yaml")]
    [InlineData("100%.yaml", "100%25.yaml")]
    public void A_file_is_named_by_a_relative_uri(string file, string uri) => Assert.Contains(
        $"\"uri\": \"{uri}\"", Write(Full(), file), StringComparison.Ordinal);

    [Fact]
    public void A_file_from_the_root_of_a_disk_is_a_uri_of_its_own()
    {
        var root = Path.GetPathRoot(Path.GetFullPath("."))!;
        var log = Write(Full(), Path.Combine(root, "een map", "agenda #1.yaml"));

        Assert.Matches("\"uri\": \"file:///[^\" ]*een%20map/agenda%20%231.yaml\"", log);
        Assert.Empty(SarifRequirements.Faults(log));
    }

    [Fact]
    public void No_text_of_an_agenda_breaks_the_log()
    {
        var property = Prop.ForAll(Arb.From(HostileTexts.Report), report =>
        {
            var faults = SarifRequirements.Faults(Write(report, "agenda.yaml"));
            return (faults.Count == 0).Label(string.Join('\n', faults));
        });
        property.QuickCheckThrowOnFailure();
    }

    private static Report Full() => Reports.Report([.. Reports.Full().Findings], rules:
    [
        Reports.Rule("AP-02", failed: 1), Reports.Rule("VS-02", pending: 6), Reports.Rule("RS-01", undetermined: 1),
        Reports.Rule("SW-03", deviated: 1), Reports.Rule("GG-07", noted: 1),
    ]);

    private static IEnumerable<JsonElement> Results(string log) =>
        JsonDocument.Parse(log).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray();

    private static string WithoutRules(string log)
    {
        var start = log.IndexOf("          \"rules\": [\n", StringComparison.Ordinal) + "          \"rules\": [".Length;
        return log[..start] + log[log.IndexOf("\n          ]", start, StringComparison.Ordinal)..];
    }

    private static string Write(Report report, string? file)
    {
        using var stream = new MemoryStream();
        SarifReport.Write(report, stream, file);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
