using Azwa.Rules.Findings;
using Azwa.Rules.Reporting;
using Azwa.Rules.Tests.TestInput;
using Azwa.Rules.Text;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Tests.Conclusions;

/// <summary>The reports of the sample agendas, byte for byte. A changed rule shows here what it changes for a region.</summary>
public sealed class SampleReportTests
{
    public static TheoryData<string, string, Profile> Samples => new()
    {
        { "volledig", "2026-11-22", Profile.Opdracht },
        { "leeg", "2026-11-22", Profile.Opdracht },
        { "half-september", "2026-09-20", Profile.Opdracht },
        { "te-laat", "2026-11-22", Profile.Opdracht },
        { "gemotiveerd", "2026-11-22", Profile.Opdracht },
        { "groot", "2026-11-22", Profile.Opdracht },
        { "alleen-format", "2026-10-12", Profile.Format },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public void Text_is_as_approved(string sample, string asOf, Profile profile) =>
        Golden.Matches("Conclusions", sample + ".txt", Text(Report(sample + ".yaml", asOf, profile, Language.Nl)));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Json_is_as_approved(string sample, string asOf, Profile profile) =>
        Golden.Matches("Conclusions", sample + ".json", WithoutHash(JsonReport.ToText(Report(sample + ".yaml", asOf, profile, Language.Nl))));

    [Fact]
    public void English_is_as_approved() =>
        Golden.Matches("Conclusions", "half-september.en.txt", Text(Report("half-september.yaml", "2026-09-20", Profile.Opdracht, Language.En)));

    [Fact]
    public void The_same_agenda_in_yaml_and_json_gives_the_same_report_but_for_positions()
    {
        var yaml = Report("volledig.yaml", "2027-03-01", Profile.Opdracht, Language.Nl);
        var json = Report("volledig.json", "2027-03-01", Profile.Opdracht, Language.Nl);

        Assert.Equal(WithoutPositions(yaml), WithoutPositions(json));
    }

    private static Report Report(string file, string asOf, Profile profile, Language language)
    {
        var result = WerkagendaReader.ReadFile(Path.Combine(Repository.Root, "seeds", "werkagendas", file));
        return Validator.Default.Validate(result.Werkagenda!, DateOnly.ParseExact(asOf, "yyyy-MM-dd"), profile, language);
    }

    private static string Text(Report report)
    {
        using var writer = new StringWriter();
        TextReport.Write(report, writer);
        return writer.ToString().Replace(report.RuleSet.Sha256[..12], "************", StringComparison.Ordinal);
    }

    // The hash of the rules changes with every word in them, and would make each golden file change with it.
    private static string WithoutHash(string json) =>
        json.Replace(RuleSet.Azwa.Sha256, new string('*', 64), StringComparison.Ordinal);

    private static string WithoutPositions(Report report) =>
        System.Text.RegularExpressions.Regex.Replace(JsonReport.ToText(report), "\"position\": \\{[^}]*\\},?\\s*", "", default, TimeSpan.FromSeconds(5));
}
