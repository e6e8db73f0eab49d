using System.Text;
using System.Text.Json;
using Azwa.Rules.Findings;
using Azwa.Rules.Reporting;
using Azwa.Rules.Tests.TestInput;

namespace Azwa.Rules.Tests.Reporting;

public class JsonReportTests
{
    [Fact]
    public void Full_report_is_as_approved() => Golden.Matches("Reporting", "full.json", JsonReport.ToText(Reports.Full()));

    [Fact]
    public void Keys_stand_in_the_order_of_the_contract()
    {
        using var json = JsonDocument.Parse(JsonReport.ToText(Reports.Full()));
        var root = json.RootElement;

        Assert.Equal(
            ["schema", "ruleSet", "profile", "asOf", "engine", "region", "verdicts", "counts", "outcomes", "cells", "findings", "forHumans", "targets"],
            Keys(root));
        Assert.Equal(["id", "version", "sha256"], Keys(root.GetProperty("ruleSet")));
        Assert.Equal(["volledig", "vastgesteld", "aangeleverd", "streefwaarden", "uitkering2026"], Keys(root.GetProperty("verdicts")));
        Assert.Equal(["error", "warning", "info"], Keys(root.GetProperty("counts")));
        Assert.Equal(
            ["passed", "failed", "deviated", "pending", "undetermined", "noted", "notApplicable", "suppressed"],
            Keys(root.GetProperty("outcomes")));
        Assert.Equal(["mandatory", "filled", "optional", "optionalFilled"], Keys(root.GetProperty("cells")));
        var finding = root.GetProperty("findings").EnumerateArray().Single(f => f.GetProperty("ruleId").GetString() == "AP-02");
        Assert.Equal(
            [
                "ruleId", "requirements", "outcome", "severity", "path", "subject", "message", "remedy", "sources", "evidence", "position",
                "title", "motivation", "due",
            ],
            Keys(finding));
        Assert.Equal(["line", "column"], Keys(finding.GetProperty("position")));
        Assert.Equal(["document", "section", "modality", "clause"], Keys(finding.GetProperty("sources")[0]));
        Assert.Equal(["document", "section", "modality", "clause", "provisional"], Keys(finding.GetProperty("sources")[1]));
        Assert.Equal(["requirements", "question"], Keys(root.GetProperty("forHumans")[0]));
    }

    [Fact]
    public void Position_is_left_out_when_the_agenda_was_not_read_from_a_file()
    {
        using var json = JsonDocument.Parse(JsonReport.ToText(Reports.Report([Reports.Finding(position: null)])));

        Assert.False(json.RootElement.GetProperty("findings")[0].TryGetProperty("position", out _));
    }

    [Theory]
    [InlineData("6.3490", "6.349")]
    [InlineData("5.00", "5")]
    [InlineData("0.00", "0")]
    [InlineData("-0.0", "0")]
    [InlineData("100", "100")]
    [InlineData("15.8725", "15.8725")]
    [InlineData("-12.50", "-12.5")]
    [InlineData("999999999999.0123456789", "999999999999.0123456789")]
    public void Numbers_are_exact_and_without_zeros_at_their_end(string number, string written)
    {
        var value = decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
        var finding = Reports.Finding(evidence: [new EvidenceItem("waarde") { Number = value }]);

        Assert.Contains($"\"waarde\": {written}\n", JsonReport.ToText(Reports.Report([finding])), StringComparison.Ordinal);
    }

    [Fact]
    public void An_outcome_that_was_not_counted_is_zero()
    {
        var full = Reports.Full();
        var report = new Report(() => [])
        {
            RuleSet = full.RuleSet,
            Profile = full.Profile,
            AsOf = full.AsOf,
            Engine = full.Engine,
            Language = full.Language,
            Region = full.Region,
            Verdicts = full.Verdicts,
            Counts = full.Counts,
            Cells = full.Cells,
            Findings = [],
            ForHumans = [],
            Targets = [],
            Outcomes = new Dictionary<Outcome, int> { [Outcome.Suppressed] = 2 },
        };

        using var json = JsonDocument.Parse(JsonReport.ToText(report));

        Assert.Equal([0, 0, 0, 0, 0, 0, 0, 2], json.RootElement.GetProperty("outcomes").EnumerateObject().Select(p => p.Value.GetInt32()));
    }

    [Fact]
    public void Bytes_are_utf8_without_bom_and_lines_end_in_a_line_feed()
    {
        using var stream = new MemoryStream();
        JsonReport.Write(Reports.Report([Reports.Finding(message: "coördinatie: één 'vóór' \"x\" < & >")]), stream);
        var bytes = stream.ToArray();
        var text = Encoding.UTF8.GetString(bytes);

        Assert.Equal((byte)'{', bytes[0]);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        Assert.Contains("coördinatie: één 'vóór' \\\"x\\\" < & >", text, StringComparison.Ordinal);
        Assert.True(stream.CanWrite, "The stream belongs to the caller.");
    }

    [Fact]
    public void A_name_with_half_a_character_still_gives_valid_json()
    {
        using var json = JsonDocument.Parse(JsonReport.ToText(Reports.Report([Reports.Finding(subject: "kapot \ud800 \u0007")])));

        Assert.Equal("kapot \ufffd \u0007", json.RootElement.GetProperty("findings")[0].GetProperty("subject").GetString());
    }

    private static IEnumerable<string> Keys(JsonElement element) => element.EnumerateObject().Select(p => p.Name);
}
