using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Azwa.Rules.Findings;
using static Azwa.Rules.Tests.Domain.Expected;
using static Azwa.Rules.Tests.Domain.Patch;
using static Azwa.Rules.Tests.Domain.Places;
using WerkagendaReader = Azwa.Rules.Werkagendas.WerkagendaReader;

namespace Azwa.Rules.Tests.Domain;

/// <summary>The contract's rules on the shape of a report: what is told once, where, in which order and in which words.</summary>
public sealed partial class ShapeTests
{
    public static TheoryData<string> Leefgebied => [Mentaal, Opgroeien, Leefstijl, Ouder, Achterstanden];

    /// <summary>Three findings of its own, beside one for each mandatory section in it.</summary>
    [Theory]
    [MemberData(nameof(Leefgebied))]
    public void An_absent_leefgebied_is_three_findings(string leefgebied)
    {
        var report = Case.Judge(Case.Complete, Profile.Opdracht, Remove(leefgebied));
        var own = leefgebied == Achterstanden ? " L-04" : "";
        Case.Same(
            leefgebied,
            [
                Error("L-01 S-01 S-02" + own, leefgebied + "/gezondheidsdoelen"), Error("L-02" + own, leefgebied + "/scopeEnSamenhang"),
                Error("L-03 S-01" + own, leefgebied + "/organisatieEnRollen"),
                .. Basisfunctionaliteiten.Concat(Lopend)
                    .Where(path => path.StartsWith(leefgebied + "/", StringComparison.Ordinal))
                    .Select(path => Basisfunctionaliteiten.Contains(path) ? Error("A-01 P-10", path) : Error("A-02", path))
                    .OrderBy(line => Array.FindIndex([LSP, SV, MGN, KS, NNZ, IGP, OK, OV, VP], path => line.EndsWith("|" + path, StringComparison.Ordinal))),
            ],
            report.Findings.Select(Of));
    }

    [Fact]
    public void An_absent_vaststelling_is_one_finding_per_municipality()
    {
        new Case("absent", Remove("/vaststelling"))
        {
            Finds = [Unknown("P-05", "/vaststelling/gereed"), .. Codes.Select(code => Error("P-01 P-02", $"{Colleges}/{code}")), Error("P-06 P-07", Aanlevering)],
            Verdicts = "vastgesteld=nee aangeleverd=nee uitkering2026=niet-verzekerd",
        }.Holds();
    }

    /// <summary>One missing list is one finding, however many rules need it; and the finding says what is missing.</summary>
    [Fact]
    public void What_cannot_be_judged_is_told_once_where_the_input_is_missing()
    {
        var finding = Assert.Single(Case.Judge(Case.Complete, Profile.Opdracht, Remove(Gemeenten)).Findings);
        Assert.Equal([Gemeenten], finding.Evidence.Single(e => e.Name == "ontbreekt").Items);
        Assert.Single(Case.Judge(Case.Complete, Profile.Opdracht, Remove(NNZ + "/inzet")).Findings);
        Assert.Single(Case.Judge(Case.Complete, Profile.Opdracht, Remove(NNZ + "/aanbod")).Findings);
        Assert.Single(Case.Judge(Case.Complete, Profile.Opdracht, Remove(NNZ + "/schaal")).Findings);
    }

    /// <summary>The rows have each defect apart, so in none of them a path is told twice.</summary>
    [Fact]
    public void One_defect_at_one_path_is_one_finding() =>
        Case.Same(
            "paths told twice", [],
            from report in Everything.Reports
            from path in report.Report.Findings.GroupBy(f => f.Path)
            where path.Count() > 1
            select $"{report.Name}: {string.Join(" and ", path.Select(Of))}");

    [Fact]
    public void Two_defects_at_one_path_are_two_findings_by_rule()
    {
        var date = Colleges + "/GM9007/datum";
        var report = Case.Judge(Case.Complete, Profile.Format, Set(date, "2026-11-16"), Set(Aanlevering + "/datum", "2026-11-16"), Set("/vaststelling/izaGovernance", "2026-11-17"));
        Case.Same(date, [Error("P-01", date), Error("P-04", date)], report.For(date).Select(Of));
    }

    [Fact]
    public void Requirements_of_a_finding_are_listed_once() =>
        Assert.All(Everything.Reports.SelectMany(r => r.Report.Findings), f =>
        {
            Assert.NotEmpty(f.Requirements);
            Assert.Equal(f.Requirements.Count, f.Requirements.Distinct(StringComparer.Ordinal).Count());
        });

    [Fact]
    public void An_unknown_field_is_refused_with_the_nearest_name()
    {
        var result = WerkagendaReader.Read("formaat: azwa-werkagenda/1\nregio:\n  naam: R\nprioritring: Eerst dit.\n", "r.yaml");
        Assert.False(result.IsReadable);
        var told = Assert.Single(result.Diagnostics);
        Assert.Equal(4, told.Position!.Value.Line);
        Assert.Contains("prioritering", told.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/aanpakken/mgn", "mentale-gezondheidsnetwerken")]
    [InlineData("/aanpakken/sociaal-verwijsen", "sociaal-verwijzen")]
    [InlineData("/aanpakken/welzijn-op-recept", "sociaal-verwijzen")]
    public void An_unknown_aanpak_is_told_with_the_nearest_key(string key, string nearest)
    {
        var finding = Assert.Single(Case.Judge(Case.Complete, Profile.Format, SetJson(Mentaal + key, """{ "ist": { "urgentie": "Hoog." } }""")).Findings);
        Assert.Contains($"'{nearest}'", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_misplaced_aanpak_is_told_with_its_own_leefgebied()
    {
        var finding = Assert.Single(Case.Judge(Case.Complete, Profile.Format, SetJson(Leefstijl + "/aanpakken/valpreventie", "{}")).Findings);
        Assert.Contains("vitaal", finding.Message, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A date or number in another notation is refused, not guessed.</summary>
    [Theory]
    [InlineData("vaststelling: { gereed: 15-11-2026 }", "2026-11-15")]
    [InlineData("leefgebieden: { leefstijl: { aanpakken: { overgewicht-volwassenen: { inzet: { gli: { huidig: '0,2' } } } } } }", "0.2")]
    public void Another_notation_is_refused_with_a_hint(string line, string hint)
    {
        var result = WerkagendaReader.Read("formaat: azwa-werkagenda/1\nregio: { naam: R }\n" + line + "\n", "r.yaml");
        Assert.False(result.IsReadable);
        Assert.Contains(hint, Assert.Single(result.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void P_10_the_claim_of_not_relevant_is_shown()
    {
        var report = Case.Judge(Case.Complete, Profile.Opdracht, SetJson(VP, """{ "nietRelevant": "Hier wonen geen ouderen" }"""));
        Assert.Contains("Hier wonen geen ouderen", Assert.Single(report.Findings).Message, StringComparison.Ordinal);
    }

    /// <summary>§0a, L-04: the message says that 6a itself is optional, in both languages.</summary>
    [Fact]
    public void L_04_says_that_6a_is_optional()
    {
        var told = Everything.Reports.Concat(Everything.InEnglish).SelectMany(r => r.Report.Findings).Where(f => f.Requirements.Contains("L-04")).ToList();
        Assert.NotEmpty(told);
        Assert.All(told, f => Assert.Contains("6a", f.Message, StringComparison.Ordinal));
    }

    /// <summary>The order in which things stand in a file plays no part, in the findings nor in their order.</summary>
    [Fact]
    public void The_order_in_the_file_plays_no_part()
    {
        foreach (var row in RequirementTests.All)
        {
            var root = JsonNode.Parse(Case.Text)!;
            foreach (var patch in row.Patches)
            {
                patch.ApplyTo(root);
            }

            var turned = WerkagendaReader.Read(Turned(root)!.ToJsonString(), "turned.json").Werkagenda!;
            var report = Validator.Default.Validate(turned, Case.Day(row.AsOf));
            Case.Same(row.Name, row.Judge(Profile.Opdracht).Findings.Select(f => Of(f) + f.Message), report.Findings.Select(f => Of(f) + f.Message));
        }
    }

    /// <summary>P-11: volledig, tijdig, wijkt af. Nobody assesses the content, so nothing is approved or rejected.</summary>
    [Fact]
    public void P_11_nothing_is_approved_or_rejected()
    {
        var texts = Everything.Reports.Concat(Everything.InEnglish).SelectMany(r => r.Report.Findings
            .SelectMany(f => new[] { f.Message, f.Remedy, f.Title, f.Subject })
            .Concat(r.Report.ForHumans.Select(q => q.Question))
            .Concat(r.Report.Verdicts.SelectMany(v => new[] { v.Key, v.Value })));
        Case.Same("texts that judge the content", [], texts.OfType<string>().Where(t => Judging().IsMatch(t)).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void Texts_are_whole_sentences()
    {
        foreach (var finding in Everything.Reports.Concat(Everything.InEnglish).SelectMany(r => r.Report.Findings))
        {
            Assert.True(finding.Message is [.., '.' or '?'] && !Leftover().IsMatch(finding.Message), finding.Message);
            Assert.True(finding.Remedy is null || (finding.Remedy is [.., '.' or '?'] && !Leftover().IsMatch(finding.Remedy)), finding.Remedy);
            Assert.NotEmpty(finding.Subject);
        }
    }

    /// <summary>§0a: for humans, listed in the report and never a finding; of two of them one element is a finding as well.</summary>
    [Fact]
    public void What_no_program_can_judge_is_listed_and_never_a_finding()
    {
        string[] human =
        [
            "S-05", "S-06", "S-07", "S-10", "S-11", "S-17", "L-05", "Q-KS-2", "Q-VP-4", "Q-SV-1", "Q-SV-2", "Q-OV-2", "Q-OV-3", "Q-NNZ-3", "Q-LSP-2",
        ];
        var listed = Case.Judge(Case.Complete, Profile.Opdracht).ForHumans.SelectMany(q => q.Requirements).ToHashSet(StringComparer.Ordinal);
        Case.Same("not listed", [], human.Except(listed, StringComparer.Ordinal));
        var told = Everything.Reports.SelectMany(r => r.Report.Findings).SelectMany(f => f.Requirements).ToHashSet(StringComparer.Ordinal);
        Case.Same("told although for humans", ["Q-KS-2", "Q-LSP-2"], listed.Intersect(told, StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    /// <summary>A finding without a clause is our own interpretation; every other one says where it is asked and how bindingly.</summary>
    [Fact]
    public void Findings_cite_their_source()
    {
        foreach (var finding in Everything.Reports.SelectMany(r => r.Report.Findings).Where(f => f.Sources.Count == 0))
        {
            Assert.All(finding.Requirements, r => Assert.Contains(r, new[] { "N-01", "X-01", "X-02", "P-18" }));
        }

        var inzet = Assert.Single(Case.Judge(Case.Complete, Profile.Opdracht, Remove(OV + "/inzet")).Findings);
        Assert.Contains(inzet.Sources, s => s is { Clause: "OPD.L371", Modality: "moet" });
    }

    private static JsonNode? Turned(JsonNode? node) => node switch
    {
        JsonObject map => new JsonObject(map.Reverse().Select(p => KeyValuePair.Create(p.Key, Turned(p.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Turned)]),
        _ => node?.DeepClone(),
    };

    [GeneratedRegex("goedgekeurd|afgekeurd|goedkeur|afkeur|approv|reject", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Judging();

    // Braces of a template, a value that was not there, or the name of a field of ours.
    [GeneratedRegex(@"[{}\[\]]|  | \?|\w\.[a-z]+ (ontbreekt|is missing)", RegexOptions.None, 1000)]
    private static partial Regex Leftover();
}
