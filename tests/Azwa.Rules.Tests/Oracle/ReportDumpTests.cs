using Azwa.Rules.Findings;
using Azwa.Rules.Tests.TestInput;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Tests.Oracle;

/// <summary>What engines are compared by (Engine/EngineConformance.cs) overlooks nothing.</summary>
public sealed class ReportDumpTests
{
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
