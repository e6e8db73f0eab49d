using Azwa.Rules.Compilation;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
using Azwa.Rules.Tests.Binding;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Tests.Compilation;

/// <summary>Which places a rule says that it reads, construct by construct: what it forgets, a live session does not evaluate again.</summary>
public sealed class ReadsTests
{
    [Theory]
    [InlineData("check: { filled: bron }", "regio/bron regio/naam")]
    [InlineData("when: { filled: regioplan }\ncheck: { not: { empty: bron } }", "regio/regioplan regio/bron regio/naam")]
    [InlineData("when: { any: [ { known: prioritering }, { all: [ { same: [regioplan, mandaatgemeente] } ] } ] }", "prioritering regio/regioplan regio/mandaatgemeente regio/bron regio/naam")]
    [InlineData("check: { includes: { field: zorgverzekeraars, value: A } }", "regio/zorgverzekeraars/** regio/naam")]
    [InlineData("check: { onOrBefore: { field: gereed, other: izaGovernance } }", "vaststelling/gereed vaststelling/izaGovernance regio/naam")]
    [InlineData("check: { is: { gemeenten.aantal: 1 } }", "regio/gemeenten regio/naam")]
    [InlineData("deviation: regioplan\ndeviated: { nl: Wijkt af. }", "regio/bron regio/regioplan regio/naam")]
    [InlineData("remark: regioplan", "regio/bron regio/regioplan regio/naam")]
    [InlineData("at: regioplan", "regio/bron regio/regioplan regio/naam")]
    [InlineData("message: { nl: \"Zie {prioritering}.\" }", "regio/bron prioritering regio/naam")]
    [InlineData("message: { nl: \"Zie[ {prioritering}].\" }", "regio/bron prioritering regio/naam")]
    [InlineData("message: { nl: Zie., en: \"See {prioritering}.\" }", "regio/bron prioritering regio/naam")]
    [InlineData("remedy: { nl: \"Zie {prioritering}.\" }", "regio/bron prioritering regio/naam")]
    [InlineData("check: { every: { of: gemeenten, that: { filled: ggdRegio } } }", "regio/gemeenten regio/gemeenten/*/naam regio/gemeenten/*/ggdRegio regio/naam")]
    [InlineData(
        "check: { some: { of: gemeenten, with: { is: { nplvGebied: true } }, that: { onOrBefore: { field: college.datum, other: werkagenda.gereed } } } }",
        "regio/gemeenten regio/gemeenten/*/naam regio/gemeenten/*/nplvGebied vaststelling/colleges/*/datum vaststelling/gereed regio/naam")]
    public void Of_the_agenda_as_a_whole(string keys, string places) => Reads(places, keys);

    /// <summary>What another fact of the same aanpak reads is of that aanpak only.</summary>
    [Theory]
    [InlineData("aanpak", "check: { filled: borging }", "A/borging")]
    [InlineData("aanpak", "check: { filled: legeCellen }", "A/ist/** A/soll/** A/gap/**")]
    [InlineData("aanpak", "check: { filled: maten.verwijzingen.eindwaarde }", "A/inzet A/inzet/verwijzingen/ingroeipad/**")]
    [InlineData("aanpak", "check: { some: { of: maten, that: { filled: pad } } }", "A/inzet A/inzet/*/naam A/inzet/*/ingroeipad")]
    [InlineData("mijlpaal", "check: { filled: verantwoordelijke }", "A/gap/mijlpalen/{rij}/verantwoordelijke")]
    [InlineData("mijlpaal", "check: { filled: aanpak.borging }", "A/borging")]
    [InlineData("mijlpaal", "check: { every: { of: aanpak.mijlpalen, that: { filled: deelresultaat } } }", "A/gap/mijlpalen A/gap/mijlpalen/*/deelresultaat")]
    [InlineData("mijlpaal", "check: { filled: aanpak.maten.verwijzingen.motivering }", "A/inzet A/inzet/verwijzingen/motivering")]
    [InlineData("mijlpaal", "check: { filled: werkagenda.bron }", "regio/bron")]
    [InlineData("geldregel", "check: { filled: gemeente.ggdRegio }", "A/middelen/{rij}/gemeente regio/gemeenten regio/gemeenten/*/ggdRegio")]
    public void Of_an_aanpak(string type, string keys, string places) =>
        Reads(places.Replace("A/", "leefgebieden/mentale-gezondheid/aanpakken/sociaal-verwijzen/", StringComparison.Ordinal), $"for: {type}\n{keys}");

    [Fact]
    public void Of_a_target_the_populations_of_its_norm() => Reads(
        "M/ingroeipad/** regio/gemeenten/*/inwoners regio/gemeenten/*/jeugdigen regio/gemeenten/*/ouderen65Plus M/naam"
            .Replace("M/", "leefgebieden/mentale-gezondheid/aanpakken/sociaal-verwijzen/inzet/verwijzingen/", StringComparison.Ordinal),
        "for: maat\nwhere: { sleutel: verwijzingen }\nwhen: { meets: { field: eindwaarde, norm: verwijzingen } }\ncheck: { known: eindwaarde }");

    /// <summary>A term reads what its condition reads, of the fact that it is asked of.</summary>
    [Theory]
    [InlineData("aanpak", "mee")]
    [InlineData("mijlpaal", "aanpak.mee")]
    [InlineData("mijlpaal", "{ not: aanpak.mee }")]
    public void Of_a_term(string type, string check) => Reads(
        "leefgebieden/mentale-gezondheid/aanpakken/sociaal-verwijzen/borging", $"for: {type}\ncheck: {check}",
        "terms:\n  mee: { for: aanpak, means: doet mee, holds: { filled: borging } }\n");

    [Fact]
    public void Of_a_municipality_its_own_places_only() => Reads(
        "regio/gemeenten/{code}/inwoners vaststelling/colleges/{code}/datum regio/gemeenten/{code}/naam",
        "for: gemeente\nwhen: { filled: inwoners }\ncheck: { filled: college.datum }");

    [Theory]
    [InlineData("regio/bron", false, "werkagenda")]
    [InlineData("regio", false, "werkagenda gemeente:{code}@2 leefgebied")]
    [InlineData("regio/gemeenten", false, "gemeente:{code}@2")]
    [InlineData("regio/gemeenten/GM0001", false, "gemeente:{code}@2")]
    [InlineData("regio/gemeenten/GM0001/inwoners", false, "gemeente:{code}@2")]
    [InlineData("regio/gemeenten/GM0001/inwoners/x", false, "")]
    [InlineData("regio/gemeenten/GM0001/ggdRegio", false, "")]
    [InlineData("regio/zorgverzekeraars/3", false, "leefgebied")]
    [InlineData("regio/zorgverzekeraars", true, "leefgebied")]
    [InlineData("regio/bron/x", true, "werkagenda")]
    [InlineData("vaststelling/gereed", false, "")]
    public void A_changed_place_finds_those_who_read_it_or_a_part_of_it(string place, bool isKeyChanged, string readers)
    {
        var rules = Rules(TinyRuleSet.RuleFile("severity: info")
            + TinyRuleSet.Rule("id: T-2\nfor: gemeente\ncheck: { filled: inwoners }")
            + TinyRuleSet.Rule("id: T-3\nfor: leefgebied\nwhere: { sleutel: leefstijl }\ncheck: { includes: { field: werkagenda.zorgverzekeraars, value: A } }"));
        var found = new List<Reader>();
        rules.Reads.Find(new ChangedPlace(place.Split('/'), isKeyChanged), found);

        var told = found.Where(r => rules.Plan.For(r.Type)[r.Kind][r.Slot].Id.StartsWith("T-", StringComparison.Ordinal) && r.Own.All(o => o.Index < 3))
            .Select(r => r.Type.Name + string.Concat(r.Own.Select(o => $":{{{o.Variable}}}@{o.Index}")));
        Assert.Equal(readers, string.Join(' ', told.Distinct()));
    }

    [Fact]
    public void A_reader_reads_its_own_segment_only()
    {
        var rules = Rules(TinyRuleSet.RuleFile("for: gemeente\ncheck: { filled: inwoners }"));
        var facts = rules.Bound.Catalogus.FactsOf(Proef.Agenda("  gemeenten: { GM0001: { naam: A }, GM0002: { naam: B } }")).All.Where(f => f.Is("gemeente")).ToList();
        var found = new List<Reader>();
        string[] place = ["regio", "gemeenten", "GM0002", "inwoners"];
        rules.Reads.Find(new ChangedPlace(place, IsKeyChanged: false), found);
        var reader = found.Find(r => r.Type == FactTypes.Gemeente)!;

        Assert.Equal([false, true], facts.Select(f => reader.Reads(f, place)));
        Assert.Equal([true, true], facts.Select(f => reader.Reads(f, ["regio", "gemeenten"])));
    }

    private static void Reads(string places, string keys, string terms = "")
    {
        var rules = Rules(TinyRuleSet.RuleFile(keys).Replace("rules:\n", terms + "rules:\n", StringComparison.Ordinal));
        var rule = rules.Bound.Rules.Single(r => r.Id == "T-1");
        var kind = rules.Bound.Catalogus.Kinds.Of(rule.Type).First(k => rule.Type == FactTypes.Werkagenda || k.Fixed.Count == 0 || k.Fixed.Values.Contains("sociaal-verwijzen"));
        Assert.Equal(places, string.Join(' ', RuleReads.Of(rule, kind).Select(pattern => string.Join('/', pattern))));
    }

    private static CompiledRuleSet Rules(string file) => new TinyRuleSet().With(TinyRuleSet.Rules, file).Read().RuleSet!.Compiled(Profile.Opdracht);
}
