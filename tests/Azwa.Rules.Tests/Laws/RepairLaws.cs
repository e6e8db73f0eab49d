using Azwa.Rules.Findings;
using Azwa.Rules.Testing.Agendas;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Tests.Laws;

/// <summary>A repair that is offered does what it says: its finding goes, and no other comes.</summary>
public sealed class RepairLaws
{
    private static readonly DateOnly AsOf = new(2026, 11, 22);

    [Fact]
    public void A_repair_takes_its_finding_away_and_brings_no_other()
    {
        var tried = 0;
        Law.Holds(120, Generated.NearlyComplete, tree => tried += Try(tree));
        Assert.NotEqual(0, tried);
    }

    private static int Try(AgendaTree tree)
    {
        var tried = 0;
        var agenda = tree.Agenda;
        var report = Validator.Default.Validate(agenda, AsOf);
        var told = report.Findings.Select(f => (f.RuleId, f.Path)).ToHashSet();
        foreach (var finding in report.Findings.Where(f => f.Repair.Count > 0))
        {
            var mended = WerkagendaPatch.Apply(agenda, finding.Repair.Select(o => (o.Path, o.Value)));
            Assert.NotNull(mended);
            var after = Validator.Default.Validate(mended, AsOf);
            Assert.DoesNotContain(after.Findings, f => f.RuleId == finding.RuleId && f.Path == finding.Path);
            Assert.All(after.Findings, f => Assert.Contains((f.RuleId, f.Path), told));
            Assert.True(after.Counts.Warning < report.Counts.Warning, finding.Path);
            tried++;
        }

        return tried;
    }

    /// <summary>The nearest exact bound, whole where people are counted; earlier years come along when the path would go down.</summary>
    [Theory]
    [InlineData("sociaal-verwijzen", "brugfunctionaris", "5", "6.349", 1)]
    [InlineData("sociaal-verwijzen", "brugfunctionaris", "20", "15.8725", 1)]
    [InlineData("sociaal-verwijzen", "verwijzingen", "1800", "1905", 1)]
    [InlineData("sociaal-verwijzen", "verwijzingen", "2400", "1905", 1)]
    [InlineData("nu-niet-zwanger", "coordinatie", "1.9", "2", 1)]
    [InlineData("nu-niet-zwanger", "personen", "2", "3", 1)]
    [InlineData("valpreventie", "valrisico-inschattingen", "6832", "9565", 1)]
    [InlineData("valpreventie", "beweeginterventie", "2200", "2050", 1)]
    [InlineData("overgewicht-kinderen", "centrale-zorgverlener", "10", "12.241", 1)]
    public void The_repair_is_the_nearest_bound(string aanpak, string maat, string planned, string mended, int operations)
    {
        var agenda = WerkagendaReader.Read(RuleFiles.CompleteAgenda().Content, "volledig.yaml").Werkagenda!;
        var leefgebied = RuleSet.Azwa.Bound.Catalogus.Aanpak(aanpak)!.Leefgebied.Sleutel;
        var path = $"/leefgebieden/{leefgebied}/aanpakken/{aanpak}/inzet/{maat}/ingroeipad/2030";
        var changed = WerkagendaPatch.Apply(agenda, [(path, decimal.Parse(planned, System.Globalization.CultureInfo.InvariantCulture))])!;

        var finding = Assert.Single(Validator.Default.Validate(changed, AsOf).Findings, f => f.Path == path && f.Outcome == Outcome.Failed);

        Assert.Equal(operations, finding.Repair.Count);
        Assert.Equal(new PatchOperation(path, decimal.Parse(mended, System.Globalization.CultureInfo.InvariantCulture)), finding.Repair[0]);
    }

    [Fact]
    public void A_path_that_would_go_down_comes_along()
    {
        var agenda = WerkagendaReader.Read(RuleFiles.CompleteAgenda().Content, "volledig.yaml").Werkagenda!;
        const string path = "/leefgebieden/mentale-gezondheid/aanpakken/sociaal-verwijzen/inzet/verwijzingen/ingroeipad/";
        var changed = WerkagendaPatch.Apply(agenda, [(path + "2029", 2300m), (path + "2030", 2400m)])!;

        var finding = Assert.Single(Validator.Default.Validate(changed, AsOf).Findings, f => f.Outcome == Outcome.Failed);

        Assert.Equal([new PatchOperation(path + "2030", 1905m), new PatchOperation(path + "2029", 1905m)], finding.Repair);
    }

    [Fact]
    public void A_text_that_is_missing_has_no_repair()
    {
        var agenda = new Werkagenda { Regio = new Regio { Naam = "Leeg" } };

        Assert.All(Validator.Default.Validate(agenda, AsOf).Findings, f => Assert.Empty(f.Repair));
    }
}
