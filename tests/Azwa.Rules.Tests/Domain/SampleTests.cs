using Azwa.Rules.Findings;
using Azwa.Rules.Tests.TestInput;
using Azwa.Rules.Text;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Tests.Domain;

/// <summary>The agendas to try: counts, verdicts, cells and every finding of each, in the profiles they are written for.</summary>
public sealed class SampleTests
{
    private static readonly IReadOnlyList<Sample> All = Samples.All;

    public static TheoryData<string, string> Names
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var sample in All)
            {
                data.Add(sample.File, sample.Profile.ToString());
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Sample_gives(string file, string profile)
    {
        var sample = All.Single(s => s.File == file && s.Profile.ToString() == profile);
        var report = sample.Judge(Language.Nl);
        Case.Same(file, sample.Finds.Order(StringComparer.Ordinal), report.Findings.Select(Expected.Of).Order(StringComparer.Ordinal));
        Assert.Equal(sample.Counts, $"{report.Counts.Error}/{report.Counts.Warning}/{report.Counts.Info}");
        Assert.Equal(sample.Verdicts, string.Join(' ', report.Verdicts.Select(v => v.Value)));
        Assert.Equal(new CellCounts(75, sample.Filled, 18, sample.OptionalFilled), report.Cells);
    }

    [Fact]
    public void Every_sample_is_tried() =>
        Case.Same(
            "samples",
            Repository.FilesIn("seeds/werkagendas").Select(f => Path.GetFileName(f)).Where(f => f.EndsWith(".yaml", StringComparison.Ordinal)),
            All.Select(s => s.File).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Fact]
    public void The_complete_agenda_is_the_same_in_YAML_and_JSON()
    {
        foreach (var profile in Enum.GetValues<Profile>())
        {
            var yaml = Validator.Default.Validate(Sample.Read("volledig.yaml"), Case.Day(Case.Complete), profile);
            var json = Validator.Default.Validate(Sample.Read("volledig.json"), Case.Day(Case.Complete), profile);
            Assert.Equal(yaml.Outcomes, json.Outcomes);
            Assert.Equal(yaml.Findings.Select(Expected.Of), json.Findings.Select(Expected.Of));
        }
    }
}

/// <summary>A file to try and what it gives.</summary>
internal sealed record Sample(string File, string AsOf, Profile Profile, string Counts, string Verdicts, int Filled, int OptionalFilled, string[] Finds)
{
    public static Werkagenda Read(string file)
    {
        var result = WerkagendaReader.Read(System.IO.File.ReadAllText(Repository.PathOf("seeds/werkagendas/" + file)), file);
        Assert.True(result.IsReadable, string.Join('\n', result.Diagnostics));
        return result.Werkagenda;
    }

    public Report Judge(Language language) => Validator.Default.Validate(Read(File), Case.Day(AsOf), Profile, language);
}
