using Azwa.Rules.Findings;
using Azwa.Rules.Text;
using static Azwa.Rules.Tests.Domain.Expected;
using static Azwa.Rules.Tests.Domain.Patch;
using static Azwa.Rules.Tests.Domain.Places;

namespace Azwa.Rules.Tests.Domain;

/// <summary>The fifteen tricky cases of requirements §7, each with all that is found. Region R is cut down to A, B and C where that matters.</summary>
public sealed class TrickyCases
{
    private const string Brug = SV + "/inzet/brugfunctionaris";
    private const string Assessments = VP + "/inzet/valrisico-inschattingen";
    private const string Row = OV + "/gap/mijlpalen/0";
    private const string NotAssured = "uitkering2026=niet-verzekerd";

    [Fact]
    public void Case_01_Boundary_date_on_time() => new Case("all on the last day", Dates("2026-11-15", "2026-11-15")).Holds();

    [Fact]
    public void Case_02_Adopted_in_time_delivered_late() => new Case("delivered on 20 November", Dates("2026-11-10", "2026-11-20"))
    {
        Finds = [Warning("P-07", Aanlevering + "/datum")],
        Verdicts = "aangeleverd=te-laat " + NotAssured,
    }.Holds();

    [Fact]
    public void Case_03_College_before_IZA_governance()
    {
        new Case("a week before", Set("/vaststelling/izaGovernance", "2026-10-20"), Set(Colleges + "/GM9001/datum", "2026-10-13"), Set(Colleges + "/GM9002/datum", "2026-10-20"))
        {
            Finds = [Error("P-04", Colleges + "/GM9001/datum")],
        }.Holds();
        new Case("the same day", Set("/vaststelling/izaGovernance", "2026-10-06")).Holds();
    }

    [Fact]
    public void Case_04_Municipality_listed_twice()
    {
        const string file =
            """
            formaat: azwa-werkagenda/1
            regio: { naam: R, gemeenten: { GM0001: { naam: A }, GM0002: { naam: B } } }
            vaststelling:
              colleges:
                GM0002: { orgaan: college, datum: 2026-11-03, besluit: vastgesteld }
                GM0002: { orgaan: college, datum: 2026-10-28, besluit: aangehouden }
            """;
        var result = Azwa.Rules.Werkagendas.WerkagendaReader.Read(file, "r.yaml");
        Assert.False(result.IsReadable);
        var told = Assert.Single(result.Diagnostics).ToString();
        Assert.StartsWith("r.yaml(6,5)", told, StringComparison.Ordinal);
        Assert.Contains("GM0002", told, StringComparison.Ordinal);
        // Where the other one stands.
        Assert.Contains("5", told[11..], StringComparison.Ordinal);
    }

    [Fact]
    public void Case_05_Future_decision() => new Case("planned", [.. Dates("2026-11-10", "2026-11-12")])
    {
        AsOf = "2026-10-01",
        // As of 1 October every college of the complete agenda is still to come.
        Finds = [.. Codes.Select(code => Pending("P-01 P-02", $"{Colleges}/{code}")), Pending("P-06 P-07", Aanlevering)],
        Verdicts = "vastgesteld=nog-niet aangeleverd=nog-niet uitkering2026=nog-niet",
    }.Holds();

    [Fact]
    public void Case_06_Leefgebied_6_skipped()
    {
        var skipped = new Case("no chapter 6", Remove(Achterstanden))
        {
            Finds =
            [
                Error("L-01 L-04 S-01 S-02", Achterstanden + "/gezondheidsdoelen"), Error("L-02 L-04", Achterstanden + "/scopeEnSamenhang"),
                Error("L-03 L-04 S-01", Achterstanden + "/organisatieEnRollen"),
            ],
            Verdicts = "volledig=nee",
        };
        skipped.Holds();
        Assert.All(skipped.Judge(Profile.Format).Findings, f => Assert.Contains("6a", f.Message, StringComparison.Ordinal));
        Assert.All(skipped.Judge(Profile.Format, Language.En).Findings, f => Assert.Contains("6a", f.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Case_07_Toezegging_only() => new Case("the complete agenda commits to dementia without 5b").Holds();

    [Fact]
    public void Case_08_NPLV_toezegging_without_NPLV_area()
    {
        var commitment = SetJson("/beproeven/multiproblematiek-nplv", """{ "toezegging": true, "motivering": "De opgave." }""");
        new Case("no area", commitment, Set(Gemeenten + "/GM9001/nplvGebied", false)) { Finds = [Warning("T-04", "/beproeven/multiproblematiek-nplv")] }.Holds();
        new Case("not known", [commitment, .. Codes.Select(code => Remove($"{Gemeenten}/{code}/nplvGebied"))]) { Finds = [Unknown("T-04", "/beproeven/multiproblematiek-nplv")] }.Holds();
    }

    [Fact]
    public void Case_09_Kansrijke_start_covers_all()
    {
        new Case("3a.1 and 3a.2 empty", Remove(NNZ), Remove(IGP))
        {
            Finds = [Error("A-01 P-10", NNZ), Error("A-01 P-10", IGP)],
            Verdicts = "volledig=nee streefwaarden=niet-te-toetsen " + NotAssured,
        }.Holds();
        string[] cells = ["/ist/urgentie", "/ist/situatie", "/soll/ambitie", "/soll/ontwerp", "/gap/projectdoelstellingen"];
        new Case("each cell says zie 3a", [.. new[] { NNZ, IGP }.SelectMany(a => cells.Select(cell => Set(a + cell, "zie 3a")))])
        {
            // One finding per cell: whether goals that only refer elsewhere are SMART is not asked here.
            Finds = [.. new[] { NNZ, IGP }.SelectMany(a => cells.Select(cell => Noted("X-02", a + cell)))],
        }.Holds();
    }

    [Fact]
    public void Case_10_RPI_means_left_out_because_optional() => new Case("empty", Set("/rpi/financieleMiddelen", ""))
    {
        Finds = [Error("R-01 R-04 F-01", "/rpi/financieleMiddelen")],
        Verdicts = "volledig=nee",
    }.Holds();

    [Theory]
    [InlineData("6.349", true)]
    [InlineData("15.8725", true)]
    [InlineData("6.23", true)]
    [InlineData("16.18", true)]
    [InlineData("6.22", false)]
    [InlineData("16.19", false)]
    public void Case_11_Range_ends(string fte, bool isWithin) => new Case(fte, SetJson(Brug + "/ingroeipad", $$"""{ "2030": {{fte}} }"""))
    {
        Finds = isWithin ? [] : [Warning("N-SV2 N-00", Brug + "/ingroeipad/2030")],
        Verdicts = isWithin ? "" : "streefwaarden=afwijkend",
    }.Holds();

    [Fact]
    public void Case_12_Downward_with_motivation_for_another_target()
    {
        var low = SetJson(Assessments + "/ingroeipad", """{ "2030": 6832 }""");
        foreach (var reasons in new[] { Set(VP + "/inzet/beweeginterventie/motivering", "Wij beginnen klein."), Set(Assessments + "/motivering", "n.v.t.") })
        {
            new Case(reasons.Path, low, reasons) { Finds = [Warning("N-VP1 N-00", Assessments + "/ingroeipad/2030")], Verdicts = "streefwaarden=afwijkend" }.Holds();
        }
    }

    [Fact]
    public void Case_13_Interim_years()
    {
        // 5%, 8%, 11% and 14% of 68,320.
        new Case("growing", SetJson(Assessments + "/ingroeipad", """{ "2027": 3416, "2028": 5465.6, "2029": 7515.2, "2030": 9564.8 }""")).Holds();
        new Case("without 2030", SetJson(Assessments + "/ingroeipad", """{ "2027": 3416, "2029": 9564.8 }"""))
        {
            Finds = [Warning("I-01 I-03", Assessments + "/ingroeipad/2030")],
            FindsInFormat = Case.Silent,
            Verdicts = "streefwaarden=niet-te-toetsen",
        }.Holds();
        new Case("running approaches ending in 2029",
            SetJson(MGN + "/inzet/verkennende-gesprekken/ingroeipad", """{ "2027": 450, "2029": 900 }"""),
            SetJson(OK + "/inzet/kinder-gli/ingroeipad", """{ "2027": 5, "2029": 12.24 }""")).Holds();
    }

    [Fact]
    public void Case_14_Region_spanning_GGD_regions()
    {
        var elsewhere = Set(Gemeenten + "/GM9003/ggdRegio", "GGD-2");
        var scale = Set(NNZ + "/schaal", "ggd-regio");
        new Case("aligned with one of two", elsewhere, scale) { Finds = [Warning("G-01", NNZ + "/ggdAfstemming/GGD-2")], FindsInFormat = Case.Silent }.Holds();
        new Case("no scale", elsewhere, Set(NNZ + "/ggdAfstemming/GGD-2", "Afgestemd."), Remove(NNZ + "/schaal"))
        {
            Finds = [Unknown("G-01 N-NNZ", NNZ + "/schaal")],
            FindsInFormat = Case.Silent,
            Verdicts = "streefwaarden=niet-te-toetsen",
        }.Holds();
        foreach (var (measure, value) in new[] { ("coordinatie", "1.9"), ("personen", "2") })
        {
            new Case(measure, SetJson($"{NNZ}/inzet/{measure}/ingroeipad", $$"""{ "2030": {{value}} }"""))
            {
                Finds = [Warning("N-NNZ N-00", $"{NNZ}/inzet/{measure}/ingroeipad/2030")],
                Verdicts = "streefwaarden=afwijkend",
            }.Holds();
        }
    }

    [Fact]
    public void Case_15_Quarter_notation()
    {
        foreach (var text in new[] { "Q1 2027", "2027-Q3", "3e kwartaal 2028", "Q4 2030" })
        {
            new Case(text, Set(Row + "/kwartaal", text)).Holds();
        }

        foreach (var text in new[] { "Q5 2027", "Q1 20226", "2027", "maart 2027" })
        {
            var unread = new Case(text, Set(Row + "/kwartaal", text)) { Finds = [Warning("B-09", Row + "/kwartaal")] };
            unread.Holds();
            Assert.Contains("Bedoeld: Q", Assert.Single(unread.Judge(Profile.Format).Findings).Message, StringComparison.Ordinal);
        }

        new Case("after the term", Set(Row + "/kwartaal", "Q1 2031")) { Finds = [Noted("B-10", Row + "/kwartaal")] }.Holds();
        new Case("one row without", Remove(Row + "/verantwoordelijke")) { Finds = [Warning("S-08 B-08", Row + "/verantwoordelijke")] }.Holds();
        new Case("all rows without", [.. Enumerable.Range(0, 3).Select(i => Remove($"{OV}/gap/mijlpalen/{i}/verantwoordelijke"))])
        {
            Finds = [Error("S-08", OV + "/gap/mijlpalen")],
            Verdicts = "volledig=nee",
        }.Holds();
        new Case("no rows", Remove(OV + "/gap/mijlpalen")) { Finds = [Error("B-08 S-04", OV + "/gap/mijlpalen")], Verdicts = "volledig=nee" }.Holds();
    }

    private static Patch[] Dates(string lastCollege, string delivery) => [Set(Colleges + "/GM9007/datum", lastCollege), Set(Aanlevering + "/datum", delivery)];
}
