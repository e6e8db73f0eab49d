using System.Text.Json;
using Azwa.Rules.Binding;
using Azwa.Rules.Facts;
using Azwa.Rules.Schemas;
using Azwa.Rules.Tests.Binding;

namespace Azwa.Rules.Tests.Schemas;

/// <summary>
/// The schema of rule files refuses what the loader refuses, as far as one file can tell. Every fault has a sound neighbour that both
/// take, so that it is refused for what is wrong with it and not for something else.
/// </summary>
public sealed class RuleFaultTests
{
    private static readonly SchemaValidator Schema = new(JsonSchemas.Rules());

    [Theory]
    [InlineData("check: { filled: bron }", "check: { filld: bron }")]
    [InlineData("check: { filled: bron }", "check: { filled: brom }")]
    [InlineData("check: { filled: bron }", "check: { filled: [] }")]
    [InlineData("check: { filled: bron }", "check: { filled: bron, empty: bron }")]
    [InlineData("check: { all: [ { filled: bron } ] }", "check: { all: { filled: bron } }")]
    [InlineData("check: { not: { filled: bron } }", "check: { not: [ { filled: bron } ] }")]
    [InlineData("for: gemeente\ncheck: { filled: naam }", "for: gemeenten\ncheck: { filled: naam }")]
    [InlineData("for: gemeente\ncheck: { filled: ggdRegio }", "for: leefgebied\ncheck: { filled: ggdRegio }")]
    [InlineData("for: gemeente\ncheck: { is: { nplvGebied: true } }", "for: gemeente\ncheck: { is: { nplvGebied: ja } }")]
    [InlineData("for: gemeente\ncheck: { is: { college.orgaan: college } }", "for: gemeente\ncheck: { is: { college.orgaan: raad } }")]
    [InlineData("for: gemeente\ncheck: { is: { college.orgaan: [ college, anders ] } }", "for: gemeente\ncheck: { is: { college.datum: 2026-11-15 } }")]
    [InlineData("for: gemeente\ncheck: { onOrBefore: { field: college.datum, norm: uiterlijk } }", "for: gemeente\ncheck: { onOrBefore: { field: inwoners, norm: uiterlijk } }")]
    [InlineData("for: gemeente\ncheck: { onOrBefore: { field: college.datum, norm: uiterlijk } }", "for: gemeente\ncheck: { onOrBefore: { field: college.datum } }")]
    [InlineData("for: gemeente\ncheck: { atLeast: { field: inwoners, value: 1 } }", "for: gemeente\ncheck: { atLeast: { field: inwoners, value: 1, other: jeugdigen } }")]
    [InlineData("for: gemeente\ncheck: { atLeast: { field: inwoners, value: 1 } }", "for: gemeente\ncheck: { atLeast: { field: inwoners, value: veel } }")]
    [InlineData("for: geldregel\ncheck: { same: [ gemeente.code, werkagenda.mandaatgemeente ] }", "for: geldregel\ncheck: { same: [ gemeente.code ] }")]
    [InlineData("for: overigeAanpak\ncheck: { includes: { field: dekkingsbron, value: zvw } }", "for: overigeAanpak\ncheck: { includes: { field: naam, value: zvw } }")]
    [InlineData("for: maat\ncheck: { meets: { field: eindwaarde, norm: verwijzingen } }", "for: maat\ncheck: { meets: { field: eindwaarde } }")]
    [InlineData("for: aanpak\ncheck: { every: { of: mijlpalen, that: { filled: kwartaal } } }", "for: aanpak\ncheck: { every: { of: mijlpaal, that: { filled: kwartaal } } }")]
    [InlineData("for: aanpak\ncheck: { every: { of: mijlpalen, that: { filled: kwartaal } } }", "for: aanpak\ncheck: { every: { of: mijlpalen, that: { filled: eenheid } } }")]
    [InlineData("for: aanpak\ncheck: { some: { of: maten, that: { filled: eenheid } } }", "for: aanpak\ncheck: { some: { of: maten, that: { some: { of: aanpak.maten, that: { filled: eenheid } } } } }")]
    [InlineData("for: aanpak\ncheck: { filled: maten.verwijzingen.eindwaarde }", "for: aanpak\ncheck: { filled: maten.verwijzingen.einde }")]
    [InlineData("for: aanpak\nwhere: { verplicht: true }\ncheck: { filled: dekking }", "for: aanpak\nwhere: { opgenomen: true }\ncheck: { filled: dekking }")]
    [InlineData("for: aanpak\ncheck: { filled: dekking }\nat: ist.urgentie", "for: aanpak\ncheck: { filled: dekking }\nat: urgentie")]
    [InlineData("for: aanpak\ncheck: { filled: dekking }\nevidence: { bron: dekkingsbron }", "for: aanpak\ncheck: { filled: dekking }\nevidence: { bron: bron }")]
    [InlineData("severity: warning", "severity: fout")]
    [InlineData("severity: { opdracht: error, format: none }", "severity: { opdracht: error }")]
    [InlineData("message: { nl: Melding. }", "message: { en: Message. }")]
    [InlineData("message: { nl: Melding. }", "message: Melding.")]
    [InlineData("verdict: { volledig: nee }", "verdict: { Volledig!: nee }")]
    [InlineData("requirements: [ P-01 ]", "requirements: [ P01 ]")]
    [InlineData("sources: [ OPD.L1 ]", "sources: [ OPD-L1 ]")]
    [InlineData("remark: bron", "remarks: bron")]
    [InlineData("title: Proef", "title:")]
    [InlineData("check: { filled: bron }", "check:")]
    [InlineData("for: leefgebied\ncheck: { filled: scopeEnSamenhang }\ncases: [ { where: { sleutel: leefstijl }, severity: info } ]", "for: leefgebied\ncheck: { filled: scopeEnSamenhang }\ncases: [ { where: { sleutel: sport }, severity: info } ]")]
    [InlineData("examples: [ { name: a, expect: failed } ]", "examples: [ { name: a, expect: fout } ]")]
    [InlineData("examples: [ { name: a, expect: { failed: 1 } } ]", "examples: [ { name: a, expect: { failed: -1 } } ]")]
    [InlineData("examples: [ { name: a, expect: failed, remove: [ /regio/bron ] } ]", "examples: [ { name: a, expect: failed, remove: [ regio/bron ] } ]")]
    [InlineData("examples: [ { name: a, expect: failed, asOf: 2026-11-15 } ]", "examples: [ { name: a, expect: failed, asOf: 15-11-2026 } ]")]
    public void A_fault_in_a_rule_is_refused_by_both(string sound, string fault)
    {
        Takes(TinyRuleSet.Rules, TinyRuleSet.RuleFile(sound));
        Refuses(TinyRuleSet.Rules, TinyRuleSet.RuleFile(fault));
    }

    [Theory]
    [InlineData("schema: azwa-rules/1\ndefaults: { for: gemeente }\nrules:\n  - { id: A, title: A, severity: info, message: { nl: A. }, check: { filled: ggdRegio } }\n", "ggdRegio", "dekking")]
    [InlineData("schema: azwa-rules/1\ndefaults: { for: gemeente, check: { filled: ggdRegio } }\nrules:\n  - { id: A, title: A, severity: info, message: { nl: A. } }\n", "check: { filled: ggdRegio }", "severity: info")]
    [InlineData("schema: azwa-rules/1\ndefaults: { for: gemeente }\nrules:\n  - { id: A, title: A, for: aanpak, severity: info, message: { nl: A. }, check: { filled: dekking } }\n", "filled: dekking", "filled: ggdRegio")]
    [InlineData("schema: azwa-rules/1\nterms: { oud: { for: gemeente, means: Oud, holds: { filled: ggdRegio } } }\nrules:\n  - { id: A, title: A, for: gemeente, severity: info, message: { nl: A. }, check: oud }\n", "holds: { filled: ggdRegio }", "holds: { filled: dekking }")]
    public void A_fault_in_a_file_of_rules_is_refused_by_both(string sound, string right, string wrong)
    {
        Takes(TinyRuleSet.Rules, sound);
        Refuses(TinyRuleSet.Rules, sound.Replace(right, wrong, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{ type: date, value: 2026-11-15 }", "{ type: day, value: 2026-11-15 }")]
    [InlineData("{ type: date, value: 2026-11-15 }", "{ type: date }")]
    [InlineData("{ type: date, value: 2026-11-15 }", "{ type: date, value: 15-11-2026 }")]
    [InlineData("{ type: year, value: 2027 }", "{ type: year, value: 1999 }")]
    [InlineData("{ type: rate, unit: fte, per: 100, of: inwoners, values: [ { from: 2026-04-20, point: 1 } ] }", "{ type: rate, unit: fte, per: 100, of: mensen, values: [ { from: 2026-04-20, point: 1 } ] }")]
    [InlineData("{ type: rate, unit: fte, values: [ { from: 2026-04-20, min: 1 } ] }", "{ type: rate, unit: fte, values: [ { from: 2026-04-20, min: 1, point: 2 } ] }")]
    [InlineData("{ type: rate, unit: fte, values: [ { from: 2026-04-20, min: 1 } ] }", "{ type: rate, values: [ { from: 2026-04-20, min: 1 } ] }")]
    [InlineData("{ type: rate, unit: fte, values: [ { from: 2026-04-20, min: 1 } ] }", "{ type: rate, unit: fte, values: [] }")]
    [InlineData("{ type: date, value: 2026-11-15 }", "{ type: date, value: 2026-11-15, unit: fte }")]
    public void A_fault_in_a_norm_is_refused_by_both(string sound, string fault)
    {
        Takes(TinyRuleSet.Norms, TinyRuleSet.NormsHead + TinyRuleSet.NormsBase + "  proef: " + sound + "\n");
        Refuses(TinyRuleSet.Norms, TinyRuleSet.NormsHead + TinyRuleSet.NormsBase + "  proef: " + fault + "\n");
    }

    /// <summary>A file with a key that nobody knows, and the place in the schema of what is known there.</summary>
    public static TheoryData<string, string, string> Unknown() => new()
    {
        { TinyRuleSet.Rules, "schema: azwa-rules/1\nqqqqqq: 1\nrules: []\n", "azwa-rules" },
        { TinyRuleSet.Rules, TinyRuleSet.RuleFile("qqqqqq: 1"), "rule" },
        { TinyRuleSet.Rules, TinyRuleSet.RuleFile("cases: [ { where: {}, qqqqqq: 1 } ]"), "case" },
        { TinyRuleSet.Rules, TinyRuleSet.RuleFile("message: { nl: A., qqqqqq: 1 }"), "message" },
        { TinyRuleSet.Rules, TinyRuleSet.RuleFile("examples: [ { name: a, expect: failed, qqqqqq: 1 } ]"), "example" },
        { TinyRuleSet.Rules, "schema: azwa-rules/1\nterms: { oud: { for: gemeente, means: Oud, holds: { filled: naam }, qqqqqq: 1 } }\nrules: []\n", "term" },
        { TinyRuleSet.Norms, TinyRuleSet.NormsHead + TinyRuleSet.NormsBase + "qqqqqq: 1\n", "azwa-norms" },
        { TinyRuleSet.Norms, TinyRuleSet.NormsHead + TinyRuleSet.NormsBase + "  x: { type: rate, unit: f, values: [ { from: 2026-01-01, min: 1 } ], qqqqqq: 1 }\n", "norm/allOf/2/then" },
        { TinyRuleSet.Norms, TinyRuleSet.NormsHead + TinyRuleSet.NormsBase + "  x: { type: date, values: [ { from: 2026-01-01, value: 2026-01-01 } ], qqqqqq: 1 }\n", "norm/allOf/0/then" },
        { TinyRuleSet.Verdicts, "schema: azwa-verdicts/1\nqqqqqq: 1\nverdicts: { volledig: { order: [ ja, nee ] } }\n", "azwa-verdicts" },
        { TinyRuleSet.Catalogue, TinyRuleSet.CatalogueHead + "qqqqqq: 1\nleefgebieden: {}\naanpakken: {}\n", "azwa-catalogus" },
        { TinyRuleSet.Source, "schema: azwa-bron/1\nqqqqqq: 1\ndocument: d\nafkorting: D\ntitel: T\ngewicht: g\nclausules: []\n", "azwa-bron" },
        { TinyRuleSet.Source, "schema: azwa-bron/1\ndocument: d\nafkorting: D\ntitel: T\ngewicht: g\nclausules: [ { id: D.L1, sectie: s, modaliteit: moet, zegt: z, qqqqqq: 1 } ]\n", "azwa-bron/properties/clausules/items" },
        { "eisen.yaml", "schema: azwa-eisen/1\nqqqqqq: 1\neisen: {}\n", "azwa-eisen" },
        { "regelset.yaml", "schema: azwa-regelset/1\nqqqqqq: 1\nid: a\nversion: 1.0\n", "azwa-regelset" },
    };

    /// <summary>The loader says itself what it knows; the part of the schema that is written by hand is held to that.</summary>
    [Theory]
    [MemberData(nameof(Unknown))]
    public void The_keys_of_the_schema_are_those_that_the_loader_asks_for(string file, string text, string place)
    {
        var told = new TinyRuleSet().With(file, text).Read().Diagnostics.Select(d => d.ToString()).First(d => d.Contains("'qqqqqq'", StringComparison.Ordinal));
        var known = told[(told.LastIndexOf(": ", StringComparison.Ordinal) + 2)..].Split(", ").Distinct().Order(StringComparer.Ordinal);
        var schema = JsonDocument.Parse(JsonSchemas.Rules()).RootElement.GetProperty("definitions");
        foreach (var segment in place.Split('/'))
        {
            schema = schema.ValueKind == JsonValueKind.Array ? schema[int.Parse(segment, System.Globalization.CultureInfo.InvariantCulture)] : schema.GetProperty(segment);
        }

        Assert.Equal(known, schema.GetProperty("properties").EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
        Assert.NotEmpty(Schema.Faults(YamlAsJson.Read(text, file)));
    }

    [Fact]
    public void Every_operator_can_be_asked_of_some_fact_type()
    {
        var definitions = JsonDocument.Parse(JsonSchemas.Rules()).RootElement.GetProperty("definitions");
        var known = FactTypes.All
            .SelectMany(t => definitions.GetProperty("condition." + t.Name).GetProperty("anyOf")[1].GetProperty("properties").EnumerateObject())
            .Select(p => p.Name).Distinct();

        Assert.Equal(Operators.All.Select(o => o.Name).Order(StringComparer.Ordinal), known.Order(StringComparer.Ordinal));
    }

    private static void Takes(string file, string text)
    {
        Assert.Empty(new TinyRuleSet().With(file, text).Read().Diagnostics.Where(d => !d.IsWarning).Select(d => d.ToString()));
        Assert.Empty(Schema.Faults(YamlAsJson.Read(text, file)));
    }

    private static void Refuses(string file, string text)
    {
        Assert.Null(new TinyRuleSet().With(file, text).Read().RuleSet);
        Assert.NotEmpty(Schema.Faults(YamlAsJson.Read(text, file)));
    }
}
