using System.Globalization;
using Azwa.Rules.Diagnostics;
using Azwa.Rules.Syntax;
using Azwa.Rules.Tests.TestInput;

namespace Azwa.Rules.Tests.Verification;

/// <summary>National figures that stand in seeds as reference: sums to the million, and D6, which no rule may ask for.</summary>
public sealed class ReferenceTests
{
    [Theory]
    [InlineData(0, 451, 443)]
    [InlineData(1, 547, 537)]
    [InlineData(2, 532, 519)]
    public void F_02_Columns_of_the_spuk_table_add_up(int year, int total, int totalSpuk)
    {
        var table = Read("spuk.yaml");
        var rows = ((SequenceNode)table.Find("regels")!.Value).Items.Cast<MappingNode>().ToList();

        Assert.Equal(total, rows.Sum(r => Amount(r, "bedragen", year)));
        Assert.Equal(totalSpuk, rows.Where(r => ((ScalarNode)r.Find("spuk")!.Value).Value == "true").Sum(r => Amount(r, "bedragen", year)));
        Assert.Equal(total, Amount(table, "totaal", year));
        Assert.Equal(totalSpuk, Amount(table, "totaalSpuk", year));
    }

    [Fact]
    public void F_02_Rows_of_the_spuk_table_are_those_of_the_requirements()
    {
        var rows = ((SequenceNode)Read("spuk.yaml").Find("regels")!.Value).Items.Cast<MappingNode>();

        Assert.Equal([830, 598, 10, 61, 31], rows.Select(r => Enumerable.Range(0, 3).Sum(year => Amount(r, "bedragen", year))));
    }

    [Fact]
    public void References_cite_clauses_that_exist()
    {
        foreach (var file in new[] { "spuk.yaml", "d6.yaml" })
        {
            var cited = ((SequenceNode)Read(file).Find("clausules")!.Value).Items.Cast<ScalarNode>().Select(s => s.Value);

            Assert.All(cited, id => Assert.Contains(id, RuleSet.Azwa.Bound.Register.Clausules.Keys));
        }
    }

    [Fact]
    public void D_02_Nothing_of_D6_is_an_aanpak_of_the_catalogue_or_asked_for_by_a_rule()
    {
        var d6 = ((SequenceNode)Read("d6.yaml").Find("onderdelen")!.Value).Items.Cast<ScalarNode>().Select(s => s.Value).ToList();

        Assert.Equal(8, d6.Count);
        Assert.Empty(d6.Intersect(RuleSet.Azwa.Bound.Catalogus.Aanpakken.Select(a => a.Naam), StringComparer.OrdinalIgnoreCase));
        Assert.DoesNotContain(RuleSet.Azwa.TraceCoverage().Rules, r => r.Requirements.Any(id => id.StartsWith("D-", StringComparison.Ordinal)));
    }

    private static int Amount(MappingNode row, string field, int year) =>
        int.Parse(((ScalarNode)((SequenceNode)row.Find(field)!.Value).Items[year]).Value, CultureInfo.InvariantCulture);

    private static MappingNode Read(string file)
    {
        var diagnostics = new DiagnosticBag();
        var bytes = File.ReadAllBytes(Path.Combine(Repository.Root, "seeds", "referentie", file));
        var document = Document.Parse(file, bytes, diagnostics);
        Assert.Empty(diagnostics.ToList());
        return (MappingNode)document!.Root;
    }
}
