using Azwa.Rules.Findings;
using Azwa.Rules.Tests.TestInput;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Tests.Oracle;

/// <summary>The embedded engine and the oracle tell the same of every agenda that comes with the project.</summary>
public sealed class OracleTests
{
    private static readonly Validator Judge = new(RuleSet.Azwa, new OracleEngine());

    private static readonly string[] Dates =
    [
        "2026-04-20", "2026-09-14", "2026-09-15", "2026-09-16", "2026-11-14", "2026-11-15", "2026-11-16", "2026-11-22", "2027-01-01", "2031-01-01",
    ];

    public static TheoryData<string> Agendas => [.. Repository.FilesIn("seeds/werkagendas").Select(Repository.NameOf)];

    [Theory]
    [MemberData(nameof(Agendas))]
    public void Both_engines_give_the_same_report(string file)
    {
        var result = WerkagendaReader.Read(File.ReadAllText(Repository.PathOf(file)), file);
        Assert.True(result.IsReadable);
        foreach (var profile in Enum.GetValues<Profile>())
        {
            foreach (var date in Dates.Select(d => DateOnly.ParseExact(d, "yyyy-MM-dd", null)))
            {
                var embedded = Validator.Default.Validate(result.Werkagenda, date, profile);
                var oracle = Judge.Validate(result.Werkagenda, date, profile);
                Assert.Equal("oracle", oracle.Engine);
                Assert.Equal("embedded", embedded.Engine);
                var difference = ReportDump.Difference(ReportDump.Of(embedded), ReportDump.Of(oracle));
                Assert.True(difference is null, $"{file}, {profile}, {date:yyyy-MM-dd}:\n{difference}");
            }
        }
    }

    /// <summary>A dump that leaves out what is told would find everything equal.</summary>
    [Fact]
    public void A_dump_holds_all_of_a_report()
    {
        var result = WerkagendaReader.Read(File.ReadAllText(Repository.PathOf("seeds/werkagendas/gemotiveerd.yaml")), "gemotiveerd.yaml");
        var dump = ReportDump.Of(Validator.Default.Validate(result.Werkagenda!, new DateOnly(2026, 11, 1)));
        Assert.All(
            typeof(Report).GetProperties().Concat(typeof(Finding).GetProperties()).Where(p => p.Name != nameof(Report.Engine)),
            property => Assert.Contains($"\"{property.Name}\"", dump, StringComparison.Ordinal));
    }
}
