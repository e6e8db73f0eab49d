using Azwa.Rules.Findings;
using static Azwa.Rules.Tests.Domain.Expected;
using static Azwa.Rules.Tests.Domain.Patch;
using static Azwa.Rules.Tests.Domain.Places;

namespace Azwa.Rules.Tests.Domain;

/// <summary>Requirements §1: which cell is mandatory for which aanpak. The 14 sections are written out here, apart from the catalogue.</summary>
public sealed class MatrixTests
{
    private static readonly (string Cell, string Requirement)[] Mandatory =
    [
        ("ist/urgentie", "B-01"), ("ist/situatie", "B-02"), ("soll/ambitie", "B-03"), ("soll/ontwerp", "B-04"),
        ("gap/projectdoelstellingen", "B-05"), ("gap/mijlpalen", "B-08"),
    ];

    private static readonly string[] Optional = ["gap/financieelPlan", "gap/monitoring"];

    private static readonly Patch[] Commitments =
        [.. Nieuw.Select(path => SetJson("/beproeven/" + Name(path), """{ "toezegging": true, "motivering": "De opgave vraagt het." }"""))];

    public static TheoryData<string, string> MandatoryCells
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var aanpak in Basisfunctionaliteiten.Concat(Lopend).Concat(Nieuw))
            {
                foreach (var (cell, _) in Mandatory)
                {
                    data.Add(aanpak, cell);
                }
            }

            return data;
        }
    }

    public static TheoryData<string> Sections => [.. Basisfunctionaliteiten, .. Lopend, .. Nieuw];

    [Fact]
    public void There_are_7_2_and_5_sections()
    {
        Assert.Equal((7, 2, 5), (Basisfunctionaliteiten.Length, Lopend.Length, Nieuw.Length));
        Case.Same(
            "sections of the catalogue",
            Basisfunctionaliteiten.Concat(Lopend).Concat(Nieuw).Select(Name).Order(StringComparer.Ordinal),
            RuleSet.Azwa.Bound.Catalogus.Aanpakken.Select(a => a.Sleutel).Order(StringComparer.Ordinal));
    }

    /// <summary>5 RPI + 1 + 5×3 leefgebied + 9×6, 9×2 optional.</summary>
    [Fact]
    public void There_are_75_mandatory_and_18_optional_cells_whatever_is_included()
    {
        foreach (var profile in Enum.GetValues<Profile>())
        {
            Assert.Equal(new CellCounts(75, 75, 18, 0), Case.Judge(Case.Complete, profile).Cells);
            Assert.Equal(new CellCounts(75, 21, 18, 0), Case.Judge(Case.Complete, profile, [.. Basisfunctionaliteiten.Concat(Lopend).Select(Remove)]).Cells);
            Assert.Equal(new CellCounts(75, 0, 18, 0), Case.Judge(Case.Complete, profile, Remove("/rpi"), Remove("/leefgebieden")).Cells);
        }

        // Optional sections count in neither; an optional cell of a mandatory section does.
        var whole = SetJson(KD, """{ "ist": { "urgentie": "Hoog." }, "gap": { "monitoring": "Ja." } }""");
        Assert.Equal(new CellCounts(75, 75, 18, 1), Case.Judge(Case.Complete, Profile.Format, whole, Set(OV + "/gap/monitoring", "Per jaar.")).Cells);
    }

    [Theory]
    [MemberData(nameof(MandatoryCells))]
    public void A_mandatory_cell_that_is_empty(string aanpak, string cell)
    {
        var requirement = Mandatory.Single(m => m.Cell == cell).Requirement;
        var path = $"{aanpak}/{cell}";
        var expected = Basisfunctionaliteiten.Contains(aanpak) ? Error($"{requirement} S-04", path)
            : Lopend.Contains(aanpak) ? Error(requirement, path)
            : Warning($"{requirement} A-04", path);
        Patch[] patches = Nieuw.Contains(aanpak) ? [.. Commitments, Whole(aanpak), Remove(path)] : [Remove(path)];
        new Case($"{path} absent", patches)
        {
            Finds = [expected],
            Verdicts = Nieuw.Contains(aanpak) ? "" : "volledig=nee",
        }.Holds();
        patches[^1] = cell.EndsWith("mijlpalen", StringComparison.Ordinal) ? SetJson(path, "[]") : Set(path, "n.v.t.");
        new Case($"{path} empty", patches)
        {
            Finds = [expected],
            Verdicts = Nieuw.Contains(aanpak) ? "" : "volledig=nee",
        }.Holds();
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public void An_optional_cell_that_is_empty_is_nothing(string aanpak)
    {
        Patch[] start = Nieuw.Contains(aanpak) ? [.. Commitments, Whole(aanpak)] : [];
        new Case($"{aanpak}: no optional cell", start).Holds();
        foreach (var cell in Optional)
        {
            new Case($"{aanpak}/{cell} placeholder", [.. start, Set($"{aanpak}/{cell}", "n.v.t.")]).Holds();
            new Case($"{aanpak}/{cell} filled", [.. start, Set($"{aanpak}/{cell}", "Beschreven.")]).Holds();
        }
    }

    /// <summary>One finding for the section, its cells in the evidence; for a new approach nothing.</summary>
    [Theory]
    [MemberData(nameof(Sections))]
    public void A_section_that_is_absent(string aanpak)
    {
        var expected = Basisfunctionaliteiten.Contains(aanpak) ? Error("A-01 P-10", aanpak) : Lopend.Contains(aanpak) ? Error("A-02", aanpak) : null;
        var verdicts = expected is null ? "" : "volledig=nee"
            + (Basisfunctionaliteiten.Contains(aanpak) ? " uitkering2026=niet-verzekerd" : "")
            + (new[] { LSP, SV, KS, NNZ, OK, VP }.Contains(aanpak) ? " streefwaarden=niet-te-toetsen" : "");
        var absent = new Case($"{aanpak} absent", expected is null ? [] : [Remove(aanpak)]) { Finds = expected is null ? [] : [expected], Verdicts = verdicts };
        absent.Holds();
        if (expected is not null)
        {
            var cells = Assert.Single(absent.Judge(Profile.Opdracht).Findings).Evidence.Single(e => e.Name == "legeCellen").Items!;
            Case.Same("missing cells in the evidence", Mandatory.Select(m => m.Cell.Replace('/', '.')).Order(StringComparer.Ordinal), cells.Select(c => c.Trim('/').Replace('/', '.')).Order(StringComparer.Ordinal));
        }

        var empty = new Case($"{aanpak} without a filled cell", SetJson(aanpak, """{ "ist": { "urgentie": "-" }, "gap": { "mijlpalen": [ {} ] } }""")) { Finds = absent.Finds, Verdicts = verdicts };
        empty.Holds();
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public void A_section_with_one_filled_cell_is_included(string aanpak)
    {
        foreach (var (cell, requirement) in Mandatory.Where(m => m.Cell != "gap/mijlpalen" && m.Cell != "gap/projectdoelstellingen"))
        {
            var extra = Nieuw.Contains(aanpak) ? "A-04" : Basisfunctionaliteiten.Contains(aanpak) ? "S-04" : "";
            var report = Case.Judge(Case.Complete, Profile.Format, [.. Commitments, SetJson(aanpak, "{}"), Set($"{aanpak}/{cell}", "Beschreven.")]);
            var expected = Mandatory
                .Where(m => m.Cell != cell)
                .Select(m => (Nieuw.Contains(aanpak) ? (Func<string, string, string>)Warning : Error)($"{m.Requirement} {extra}".TrimEnd(), $"{aanpak}/{m.Cell}"));
            Case.Same($"{aanpak} with only {cell} ({requirement})", expected, report.For(aanpak).Select(Of));
            Assert.Equal(Nieuw.Contains(aanpak) ? VolledigVerdict.Ja : VolledigVerdict.Nee, report.Verdicts.Volledig);
        }
    }

    private static Patch Whole(string aanpak) => SetJson(
        aanpak,
        """
        { "ist": { "urgentie": "Hoog.", "situatie": "Nog niets." }, "soll": { "ambitie": "Dekkend.", "ontwerp": "Nog te bepalen." },
          "gap": { "projectdoelstellingen": "In 2029 zijn er 40 deelnemers.",
                   "mijlpalen": [ { "kwartaal": "Q1 2028", "activiteiten": "Start", "verantwoordelijke": "GGD", "deelresultaat": "Plan" } ] } }
        """);

    private static string Name(string path) => path[(path.LastIndexOf('/') + 1)..];
}
