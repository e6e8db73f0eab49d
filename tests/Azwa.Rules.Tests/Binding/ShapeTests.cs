using Azwa.Rules.Diagnostics;

namespace Azwa.Rules.Tests.Binding;

/// <summary>
/// A list where a group belongs, a group where a value belongs: never skipped in silence, for then a rule would ask less than its
/// author believes.
/// </summary>
public sealed class ShapeTests
{
    private const string Group = "hier hoort een groep velden ('naam: waarde'), gevonden is ";
    private const string List = "hier hoort een lijst ('- waarde'), gevonden is ";
    private const string Value = "hier hoort één waarde, gevonden is ";

    [Theory]
    [InlineData("for: «[ werkagenda ]»", "for: " + Value + "een lijst")]
    [InlineData("when: «[ bron ]»", "hier hoort een conditie: de naam van een begrip of één operator met zijn argument; gevonden is een lijst")]
    [InlineData("check: «{}»", "hier hoort een conditie: de naam van een begrip of één operator met zijn argument; gevonden is een groep velden")]
    [InlineData("check: { all: [ «~» ] }", "hier hoort een conditie: de naam van een begrip of één operator met zijn argument; gevonden is niets")]
    [InlineData("check: «none»", "het veld 'check' ontbreekt")]
    [InlineData("message: «none»", "het veld 'message' ontbreekt")]
    [InlineData("message: «Melding.»", "message: " + Group + "'Melding.'")]
    [InlineData("message: { nl: «[ Melding. ]» }", "nl: " + Value + "een lijst")]
    [InlineData("message: «{ en: Message. }»", "het veld 'nl' ontbreekt")]
    [InlineData("deadline: «{ norm: uiterlijk }»\npending: { nl: Nog niet. }", "deadline: " + Value + "een groep velden")]
    [InlineData("deviation: «[ bron ]»\ndeviated: { nl: Anders. }", "veld: " + Value + "een lijst")]
    [InlineData("remark: «{ field: bron }»", "veld: " + Value + "een groep velden")]
    [InlineData("at: «[ bron ]»", "veld: " + Value + "een lijst")]
    [InlineData("evidence: «[ bron ]»", "evidence: " + Group + "een lijst")]
    [InlineData("evidence: «bron»", "evidence: " + Group + "'bron'")]
    [InlineData("evidence: { a: «[ bron ]» }", "veld: " + Value + "een lijst")]
    [InlineData("severity: «[ error ]»", "severity: " + Value + "een lijst")]
    [InlineData("severity: «{ opdracht: error }»", "het veld 'format' ontbreekt")]
    [InlineData("severity: { opdracht: error, format: «[]» }", "format: " + Value + "een lijst")]
    [InlineData("verdict: «[ volledig ]»", "verdict: " + Group + "een lijst")]
    [InlineData("verdict: «volledig»", "verdict: " + Group + "'volledig'")]
    [InlineData("verdict: { volledig: «[ nee ]» }", "volledig: " + Value + "een lijst")]
    [InlineData("requirements: «P-01»", "requirements: " + List + "'P-01'")]
    [InlineData("requirements: [ «[ P-01 ]» ]", "requirements: " + Value + "een lijst")]
    [InlineData("sources: «{ OPD.L1: ja }»", "sources: " + List + "een groep velden")]
    [InlineData("sources: [ «{ id: OPD.L1 }» ]", "sources: " + Value + "een groep velden")]
    [InlineData("where: «[ sleutel ]»", "where: " + Group + "een lijst")]
    [InlineData("where: «sleutel»", "where: " + Group + "'sleutel'")]
    [InlineData("for: leefgebied\ncheck: { filled: scopeEnSamenhang }\nwhere: { sleutel: «{ is: leefstijl }» }", "sleutel: " + Value + "een groep velden")]
    [InlineData("for: leefgebied\ncheck: { filled: scopeEnSamenhang }\nwhere: { sleutel: «[]» }", "'sleutel' verwacht ten minste één waarde")]
    [InlineData("cases: «{ where: { sleutel: leefstijl } }»", "cases: " + List + "een groep velden")]
    [InlineData("cases: [ «leefstijl» ]", "cases: " + Group + "'leefstijl'")]
    [InlineData("cases: [ «{ severity: error }» ]", "het veld 'where' ontbreekt")]
    [InlineData("examples: «{ name: x }»", "examples: " + List + "een groep velden")]
    [InlineData("examples: [ «leeg» ]", "voorbeeld: " + Group + "'leeg'")]
    [InlineData("examples: [ «{ name: leeg }» ]", "het veld 'expect' ontbreekt")]
    [InlineData("examples: [ { name: leeg, remove: «/bron», expect: failed } ]", "remove: " + List + "'/bron'")]
    [InlineData("examples: [ { name: leeg, remove: [ «{ a: b }» ], expect: failed } ]", "remove: " + Value + "een groep velden")]
    [InlineData("examples: [ { name: leeg, set: «[ /bron ]», expect: failed } ]", "set: " + Group + "een lijst")]
    [InlineData("examples: [ { name: leeg, expect: «[ failed ]» } ]", "expect: " + Value + "een lijst")]
    [InlineData("examples: [ { name: leeg, expect: { failed: «[ 1 ]» } } ]", "failed: " + Value + "een lijst")]
    [InlineData("examples: [ { name: leeg, expect: { failed: «veel» } } ]", "failed: 'veel' is geen getal; verwacht cijfers, zo nodig met een decimale punt, zoals 8.5")]
    [InlineData("examples: [ { name: leeg, expect: failed, verdicts: «ja» } ]", "verdicts: " + Group + "'ja'")]
    [InlineData("examples: [ { name: leeg, expect: failed, verdicts: { volledig: «[]» } } ]", "volledig: " + Value + "een lijst")]
    [InlineData("examples: [ { name: leeg, expect: failed, lists: «X» } ]", "lists: " + List + "'X'")]
    public void Key_of_a_rule(string keys, string dutch) =>
        new TinyRuleSet().With(TinyRuleSet.Rules, TinyRuleSet.RuleFile(keys)).Reports((DescriptorOf(dutch), dutch));

    [Theory]
    [InlineData(TinyRuleSet.Rules, "schema: azwa-rules/1\nrules: «{ id: T-1 }»\n", "rules: " + List + "een groep velden")]
    [InlineData(TinyRuleSet.Rules, "schema: azwa-rules/1\ndefaults: { for: maat }\nrules: «T-1»\n", "rules: " + List + "'T-1'")]
    [InlineData(TinyRuleSet.Rules, "schema: azwa-rules/1\nrules: [ «T-1» ]\n", "regel: " + Group + "'T-1'")]
    [InlineData(TinyRuleSet.Rules, "schema: azwa-rules/1\nterms: «[ oud ]»\nrules: []\n", "terms: " + Group + "een lijst")]
    [InlineData(TinyRuleSet.Rules, "schema: azwa-rules/1\nterms: { oud: «ja» }\nrules: []\n", "oud: " + Group + "'ja'")]
    [InlineData(TinyRuleSet.Rules, "schema: azwa-rules/1\nterms: { oud: { for: «[ gemeente ]», means: Oud, holds: { filled: naam } } }\nrules: []\n", "for: " + Value + "een lijst")]
    [InlineData(TinyRuleSet.Rules, "schema: azwa-rules/1\ndefaults: «[ error ]»\nrules: []\n", "defaults: " + Group + "een lijst")]
    [InlineData(TinyRuleSet.Norms, "schema: azwa-norms/1\nnorms: «[ uiterlijk ]»\n", "norms: " + Group + "een lijst")]
    [InlineData(TinyRuleSet.Verdicts, "schema: azwa-verdicts/1\nverdicts: «[ volledig ]»\n", "verdicts: " + Group + "een lijst")]
    [InlineData(TinyRuleSet.Verdicts, "schema: azwa-verdicts/1\nverdicts: { volledig: { order: «[]», passed: ja } }\n", "'order' verwacht ten minste één waarde")]
    [InlineData(TinyRuleSet.Verdicts, "schema: azwa-verdicts/1\nverdicts: { volledig: { order: «ja», passed: ja } }\n", "order: " + List + "'ja'")]
    [InlineData(TinyRuleSet.Verdicts, "schema: azwa-verdicts/1\nverdicts: { a: { order: [ja] }, b: { all: «[ a ]», then: x, until: { norm: uiterlijk, value: y }, otherwise: z } }\n", "all: " + Group + "een lijst")]
    [InlineData(TinyRuleSet.Verdicts, "schema: azwa-verdicts/1\nverdicts: { a: { order: [ja] }, b: { all: { a: «[ ja ]» }, then: x, until: { norm: uiterlijk, value: y }, otherwise: z } }\n", "a: " + Value + "een lijst")]
    [InlineData(TinyRuleSet.Verdicts, "schema: azwa-verdicts/1\nverdicts: { a: { order: [ja] }, b: { all: { a: ja }, then: x, until: «uiterlijk», otherwise: z } }\n", "until: " + Group + "'uiterlijk'")]
    [InlineData(TinyRuleSet.Source, "schema: azwa-bron/1\ndocument: d\nafkorting: D\ntitel: T\ngewicht: g\nclausules: «{ id: x }»\n", "clausules: " + List + "een groep velden")]
    [InlineData(TinyRuleSet.Catalogue, TinyRuleSet.CatalogueHead + "leefgebieden: «[ leefstijl ]»\naanpakken: {}\n", "leefgebieden: " + Group + "een lijst")]
    [InlineData(TinyRuleSet.Catalogue, TinyRuleSet.CatalogueHead + "leefgebieden: {}\naanpakken: «[ valpreventie ]»\n", "aanpakken: " + Group + "een lijst")]
    public void Part_of_a_file(string file, string text, string dutch)
    {
        var set = new TinyRuleSet().With(file, text);
        if (file is TinyRuleSet.Norms or TinyRuleSet.Verdicts or TinyRuleSet.Catalogue)
        {
            set.Without("basis.yaml");
        }

        if (file == TinyRuleSet.Norms)
        {
            set.With(TinyRuleSet.Verdicts, "schema: azwa-verdicts/1\nverdicts: { volledig: { order: [ja, nee] } }\n");
        }

        set.Reports((DescriptorOf(dutch), dutch));
    }

    [Theory]
    [InlineData("n: { type: rate, unit: fte, per: 100, of: [ inwoners ], values: [ { from: 2026-04-20, min: 2 } ] }", "of: " + Group + "een lijst", "[ inwoners")]
    [InlineData("n: { type: rate, unit: fte, per: 100, of: { min: inwoners }, values: [ { from: 2026-04-20, min: 2 } ] }", "het veld 'max' ontbreekt", "{ min: inwoners")]
    [InlineData("n: { type: rate, unit: fte, per: veel, of: inwoners, values: [ { from: 2026-04-20, min: 2 } ] }", "per: 'veel' is geen getal; verwacht cijfers, zo nodig met een decimale punt, zoals 8.5", "veel")]
    [InlineData("n: { type: rate, unit: fte, values: { from: 2026-04-20, min: 2 } }", "values: " + List + "een groep velden", "{ from")]
    [InlineData("n: { type: rate, unit: fte, values: [] }", "'values' verwacht ten minste één waarde", "[]")]
    [InlineData("n: { type: rate, unit: fte, values: [ { from: 2026-04-20, min: twee } ] }", "min: 'twee' is geen getal; verwacht cijfers, zo nodig met een decimale punt, zoals 8.5", "twee")]
    [InlineData("n: { type: rate, unit: fte, values: [ { from: 2026-04-20, min: [ 2 ] } ] }", "min: " + Value + "een lijst", "[ 2")]
    [InlineData("n: { type: date, value: [ 2026-11-15 ] }", "value: " + Value + "een lijst", "[ 2026")]
    [InlineData("n: { type: date, values: [ { from: 2026-01-01 } ] }", "het veld 'value' ontbreekt", "{ from")]
    [InlineData("n: { type: datum, value: 2026-11-15 }", "type: 'datum' kan hier niet; kies uit date, year, rate", "datum")]
    [InlineData("n: { type: date, values: [ { from: 2026-01-01, until: straks, value: 2026-11-15 } ] }", "until: 'straks' is geen datum; verwacht jaar-maand-dag, zoals 2026-11-15", "straks")]
    public void Norm(string norm, string dutch, string place)
    {
        var text = norm.Replace(place, "«" + place + "»", StringComparison.Ordinal);
        new TinyRuleSet().With(TinyRuleSet.Norms, TinyRuleSet.NormsHead + TinyRuleSet.NormsBase + "  " + text + "\n")
            .Reports((DescriptorOf(dutch), dutch));
    }

    private static DiagnosticDescriptor DescriptorOf(string dutch) => dutch switch
    {
        _ when dutch.Contains(Group, StringComparison.Ordinal) => Descriptors.ExpectedGroup,
        _ when dutch.Contains(List, StringComparison.Ordinal) => Descriptors.ExpectedList,
        _ when dutch.Contains(Value, StringComparison.Ordinal) => Descriptors.ExpectedValue,
        _ when dutch.Contains("hier hoort een conditie", StringComparison.Ordinal) => Descriptors.ExpectedCondition,
        _ when dutch.Contains("verwacht ten minste", StringComparison.Ordinal) => Descriptors.TooFewParts,
        _ when dutch.Contains("is geen getal", StringComparison.Ordinal) => Descriptors.NotANumber,
        _ when dutch.Contains("is geen datum", StringComparison.Ordinal) => Descriptors.NotADate,
        _ when dutch.Contains("kan hier niet", StringComparison.Ordinal) => Descriptors.NotAChoice,
        _ => Descriptors.MissingField,
    };
}
