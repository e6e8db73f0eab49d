using Azwa.Rules.Findings;
using Azwa.Rules.Reporting;
using Azwa.Rules.Tests.TestInput;
using Azwa.Rules.Text;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Tests.Conclusions;

/// <summary>The reports of the sample agendas, byte for byte. A changed rule shows here what it changes for a region.</summary>
public sealed class SampleReportTests
{
    [Theory]
    [MemberData(nameof(SampleReports.Names), MemberType = typeof(SampleReports))]
    public void Text_is_as_approved(string sample) => Golden.Matches("Conclusions", sample + ".txt", Text(SampleReports.Of(sample)));

    [Theory]
    [MemberData(nameof(SampleReports.Names), MemberType = typeof(SampleReports))]
    public void Json_is_as_approved(string sample) =>
        Golden.Matches("Conclusions", sample + ".json", SampleReports.WithoutHash(JsonReport.ToText(SampleReports.Of(sample))));

    [Fact]
    public void English_is_as_approved() =>
        Golden.Matches("Conclusions", "half-september.en.txt", Text(SampleReports.Of("half-september", Language.En)));

    [Fact]
    public void The_same_agenda_in_yaml_and_json_gives_the_same_report_but_for_positions()
    {
        var yaml = Report("volledig.yaml");
        var json = Report("volledig.json");

        Assert.Equal(WithoutPositions(yaml), WithoutPositions(json));
    }

    private static Report Report(string file)
    {
        var result = WerkagendaReader.ReadFile(Repository.PathOf("seeds/werkagendas/" + file));
        return Validator.Default.Validate(result.Werkagenda!, new DateOnly(2027, 3, 1));
    }

    private static string Text(Report report)
    {
        using var writer = new StringWriter();
        TextReport.Write(report, writer);
        return SampleReports.WithoutHash(writer.ToString());
    }

    private static string WithoutPositions(Report report) =>
        System.Text.RegularExpressions.Regex.Replace(JsonReport.ToText(report), "\"position\": \\{[^}]*\\},?\\s*", "", default, TimeSpan.FromSeconds(5));
}
