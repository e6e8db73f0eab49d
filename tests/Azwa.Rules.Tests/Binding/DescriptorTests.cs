using System.Reflection;
using Azwa.Rules.Diagnostics;

namespace Azwa.Rules.Tests.Binding;

/// <summary>Every kind of fault in a rule file: its code, its place and its Dutch text, as an author of rules gets to see them.</summary>
public sealed class DescriptorTests
{
    private static readonly Dictionary<string, Case> Cases = new(StringComparer.Ordinal)
    {
        ["schema"] = new(Descriptors.UnknownSchema, TinyRuleSet.Rules, "schema: «azwa-rule/1»\nrules: []\n",
            "schema 'azwa-rule/1' is onbekend; bekend zijn azwa-regelset/1, azwa-norms/1, azwa-verdicts/1, azwa-catalogus/1, azwa-eisen/1, azwa-rules/1, azwa-bron/1"),
        ["second file"] = new(Descriptors.SecondFile, "zz.yaml", "schema: «azwa-norms/1»\nnorms: {}\n",
            "een tweede bestand met schema 'azwa-norms/1'; het eerste is normen.yaml"),
        ["duplicate rule"] = new(Descriptors.DuplicateId, TinyRuleSet.Rules, TinyRuleSet.RuleFile("") + "  - «id: T-1»" + TinyRuleSet.Rule("")["  - id: T-1".Length..],
            "'T-1' bestaat al, in regels.yaml op regel 3; een id is uniek"),
        ["unknown name"] = Rule(Descriptors.UnknownName, "severity: «fataal»",
            "severity 'fataal' bestaat niet; mogelijk zijn: error, info, none, warning"),
        ["unknown name with hint"] = Rule(Descriptors.UnknownNameWithHint, "check: { filled: «bronn» }",
            "veld 'bronn' bestaat niet; bedoelde u 'bron'?"),
        ["no condition"] = Rule(Descriptors.ExpectedCondition, "check: «[ bron ]»",
            "hier hoort een conditie: de naam van een begrip of één operator met zijn argument; gevonden is een lijst"),
        ["two operators"] = Rule(Descriptors.OneOperator, "check: «{ filled: bron, known: bron }»",
            "een conditie heeft één operator, hier staan er 2; zet ze onder 'all' of 'any'"),
        ["type of field"] = Rule(Descriptors.WrongFieldType, "check: { onOrBefore: { field: «bron», norm: uiterlijk } }",
            "'bron' is een veld van het type text; 'onOrBefore' verwacht date"),
        ["type of norm"] = Rule(Descriptors.WrongNormType, "check: { onOrBefore: { field: gereed, norm: «eerste-jaar» } }",
            "norm 'eerste-jaar' past hier niet; verwacht is een datum (date)"),
        ["term cycle"] = new(Descriptors.TermCycle, TinyRuleSet.Rules,
            "schema: azwa-rules/1\nterms:\n  «rond»: { for: werkagenda, means: Rond, holds: { not: rond } }\nrules:\n" + TinyRuleSet.Rule("check: rond"),
            "begrip 'rond' verwijst naar zichzelf"),
        ["term too deep"] = new(Descriptors.TermTooDeep, TinyRuleSet.Rules,
            "schema: azwa-rules/1\nterms:\n  «t0»: { for: werkagenda, means: Nul, holds: { not: t1 } }\n"
                + string.Concat(Enumerable.Range(1, 32).Select(i => $"  t{i}: {{ for: werkagenda, means: T, holds: {{ not: t{i + 1} }} }}\n"))
                + "  t33: { for: werkagenda, means: T, holds: { filled: bron } }\nrules:\n" + TinyRuleSet.Rule("check: t0"),
            "begrip 't0' rust op meer dan 32 begrippen na elkaar; schrijf een deel uit"),
        ["term too large"] = new(Descriptors.TermTooLarge, TinyRuleSet.Rules,
            "schema: azwa-rules/1\nterms:\n"
                + string.Concat(Enumerable.Range(0, 30).Select(i => $"  {(i == 12 ? "«t12»" : $"t{i}")}: {{ for: werkagenda, means: T, holds: {{ all: [ t{i + 1}, t{i + 1} ] }} }}\n"))
                + "  t30: { for: werkagenda, means: T, holds: { filled: bron } }\nrules:\n" + TinyRuleSet.Rule("check: t0"),
            "begrip 't12' is met zijn begrippen uitgeschreven te groot om te toetsen (meer dan een miljoen stappen); noem een begrip niet steeds vaker dan eens"),
        ["term of other type"] = new(Descriptors.TermOfOtherType, TinyRuleSet.Rules,
            "schema: azwa-rules/1\nterms:\n  dorp: { for: gemeente, means: Klein, holds: { filled: naam } }\nrules:\n" + TinyRuleSet.Rule("check: «dorp»"),
            "begrip 'dorp' gaat over gemeente, niet over werkagenda"),
        ["word"] = Rule(Descriptors.WrongWord, "for: gemeente\ncheck: { is: { college.besluit: «uitgesteld» } }",
            "'uitgesteld' is geen waarde van 'college.besluit'; mogelijk zijn: vastgesteld, aangehouden, afgewezen"),
        ["not fixed"] = Rule(Descriptors.NotFixed, "for: beproeving\nwhere: { «toezegging»: true }\ncheck: { filled: motivering }",
            "'toezegging' is pas bekend als er een werkagenda is; in 'where' mogen alleen vaste velden: naam, sleutel"),
        ["applies nowhere"] = Rule(Descriptors.AppliesNowhere, "for: maat\nwhere: «{ eigen: true, vergelijking: eindwaarde }»\ncheck: { filled: huidig }",
            "'where' past op niets in de catalogus; de regel zou nooit gelden"),
        ["two cases"] = Rule(Descriptors.TwoCases,
            "for: leefgebied\ncheck: { filled: scopeEnSamenhang }\n"
                + "cases: «[ { where: { sleutel: leefstijl }, severity: error }, { where: { naam: Leefstijl }, severity: info } ]»",
            "voor leefstijl geven twee gevallen een severity; hooguit één mag dat"),
        ["no severity"] = Rule(Descriptors.NoSeverity, "«id: T-1\nseverity:",
            "voor deze regel is er geen severity; noem haar bij de regel of in een geval"),
        ["placeholder"] = Rule(Descriptors.UnknownPlaceholder, "message: { nl: «\"{bronn} ontbreekt\"» }",
            "'{bronn}' is geen veld en geen bijzondere waarde; bedoelde u 'bron'?"),
        ["template"] = Rule(Descriptors.BadTemplate, "message: { nl: «\"[bron\"» }",
            "haakjes in de tekst kloppen niet: elke { heeft een } en elke [ een ]"),
        ["nested quantifier"] = Rule(Descriptors.NestedQuantifier,
            "check: { every: { of: gemeenten, that: { «some»: { of: werkagenda.gemeenten, that: { filled: naam } } } } }",
            "'some' staat binnen een ander 'every' of 'some'; dat kan niet, maak een begrip van één van beide"),
        ["gap"] = Norm(Descriptors.DatesGap,
            "«n»: { type: date, values: [ { from: 2026-01-01, until: 2026-06-30, value: 2026-11-15 }, { from: 2026-08-01, value: 2026-12-15 } ] }",
            "norm 'n': tussen 2026-06-30 en 2026-08-01 geldt geen waarde"),
        ["overlap"] = Norm(Descriptors.DatesOverlap,
            "«n»: { type: date, values: [ { from: 2026-01-01, until: 2026-08-01, value: 2026-11-15 }, { from: 2026-08-01, value: 2026-12-15 } ] }",
            "norm 'n': op 2026-08-01 gelden twee waarden"),
        ["message"] = Rule(Descriptors.MissingMessage, "«id: T-1\ndeadline: uiterlijk",
            "regel 'T-1' kan pending worden en zegt dan niets; voeg 'pending' toe"),
        ["unused"] = new(Descriptors.UnusedName, TinyRuleSet.Rules,
            "schema: azwa-rules/1\nterms:\n  «los»: { for: werkagenda, means: Los, holds: { filled: bron } }\nrules:\n" + TinyRuleSet.Rule(""),
            "begrip 'los' wordt nergens gebruikt"),
        ["patch too deep"] = Rule(Descriptors.PatchTooDeep, "examples: [ { name: a, set: { «/prioritering/tekst»: x }, expect: passed } ]",
            "'prioritering' is één waarde; daarbinnen bestaat 'tekst' niet"),
        ["patch without index"] = Rule(Descriptors.PatchNeedsIndex, "examples: [ { name: a, set: { «/aanvullend/eerste»: x }, expect: passed } ]",
            "'aanvullend' is een lijst; verwacht is een rangnummer (0, 1, 2, …), gevonden is 'eerste'"),
        ["patch removes required"] = Rule(Descriptors.PatchRemovesRequired, "examples: [ { name: a, remove: [ «/regio» ], expect: passed } ]",
            "zonder 'regio' is een werkagenda niet te lezen; een wijziging kan het niet weglaten"),
        ["withdrawn"] = new(Descriptors.WithdrawnId, "regelset.yaml",
            "schema: azwa-regelset/1\nid: proef\nversion: 0.0.1\n"
                + "withdrawn: [ { id: T-0, since: 2027-01-01, reason: vervallen }, { id: «T-0», since: 2028-01-01, reason: nogmaals } ]\n",
            "'T-0' is ingetrokken sinds 2027-01-01 (vervallen); een id wordt niet opnieuw gebruikt"),
        ["case fits nowhere"] = Rule(Descriptors.CaseFitsNowhere,
            "for: leefgebied\nwhere: { sleutel: leefstijl }\ncheck: { filled: scopeEnSamenhang }\n"
                + "cases: [ { where: «{ sleutel: mentale-gezondheid }», severity: info } ]",
            "'where' van dit geval past op niets waarvoor de regel geldt; het geval zou nooit gelden"),
        ["word never equal"] = Rule(Descriptors.WordNeverEqual, "for: geldregel\ncheck: { is: { bron: «SPUK AZWA» } }",
            "'bron' wordt gelezen in kleine letters met streepjes en zou hier nooit mee overeenkomen; schrijf 'spuk-azwa'"),
        ["bounds"] = Norm(Descriptors.WrongBounds, "«n»: { type: rate, unit: fte, values: [ { from: 2026-04-20, min: 2, max: 1 } ] }",
            "norm 'n': verwacht 'min', 'max' of 'point', en een ondergrens die niet boven de bovengrens ligt"),
        ["population"] = Norm(Descriptors.PopulationMissing, "«n»: { type: rate, unit: fte, per: 100, values: [ { from: 2026-04-20, min: 2 } ] }",
            "norm 'n': 'per' en 'of' horen bij elkaar"),
        ["pointer"] = Rule(Descriptors.BadPointer, "examples: [ { name: leeg, remove: [ «bron» ], expect: failed } ]",
            "'bron' is geen JSON Pointer; die begint met '/'"),
        ["window"] = Rule(Descriptors.WindowReversed, "from: 2027-01-01\nuntil: «2026-12-31»",
            "regel 'T-1': 'until' 2026-12-31 ligt voor 'from' 2027-01-01; de regel zou nooit gelden"),
        ["example outside window"] = Rule(Descriptors.ExampleOutsideWindow,
            "from: 2027-01-01\nexamples: [ { name: te vroeg, asOf: «2026-12-31», expect: passed } ]",
            "voorbeeld 'te vroeg': op 2026-12-31 geldt regel 'T-1' niet; de naaste dag waarop zij geldt is 2027-01-01"),
        ["operand"] = Rule(Descriptors.OneOperand, "check: { atLeast: «{ field: inwoners }» }",
            "'atLeast' vergelijkt met één van 'norm', 'other' of 'value'"),
        ["two fields"] = Rule(Descriptors.TwoFields, "check: { same: «[ bron ]» }",
            "'same' verwacht een lijst van 2 velden"),
        ["parts"] = Rule(Descriptors.TooFewParts, "check: { all: «[]» }",
            "'all' verwacht ten minste één conditie"),
    };

    public static TheoryData<string> Names() => new(Cases.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void Fault_is_told_at_its_place(string name)
    {
        var (descriptor, file, text, dutch) = Cases[name];
        new TinyRuleSet().With(file, text).Reports((descriptor, dutch));
    }

    [Fact]
    public void The_set_without_a_fault_has_none() => Assert.Equal("proef", new TinyRuleSet().Sound().Id);

    [Fact]
    public void A_missing_file_has_no_place()
    {
        var result = new TinyRuleSet().Without(TinyRuleSet.Norms).Read();
        Assert.Null(result.RuleSet);
        Assert.Equal(
            "regelset: error AZW2002: in de regelset ontbreekt een bestand met schema 'azwa-norms/1'", Assert.Single(result.Diagnostics).ToString());
    }

    [Fact]
    public void A_directory_without_rules_is_told()
    {
        var directory = Directory.CreateTempSubdirectory();
        try
        {
            Assert.Equal(
                $"{directory.FullName}: error AZW2031: in de map staan geen regels (*.yaml)",
                Assert.Single(RuleSet.TryLoad(directory.FullName).Diagnostics).ToString());
            var absent = Path.Combine(directory.FullName, "weg");
            Assert.Equal($"{absent}: error AZW2030: de map met regels bestaat niet", Assert.Single(RuleSet.TryLoad(absent).Diagnostics).ToString());
        }
        finally
        {
            directory.Delete();
        }
    }

    [Fact]
    public void No_descriptor_goes_untested()
    {
        var elsewhere = new[] { Descriptors.MissingFile, Descriptors.NoRuleDirectory, Descriptors.NoRuleFiles };
        var untested =
            from field in typeof(Descriptors).GetFields(BindingFlags.Public | BindingFlags.Static)
            let descriptor = field.GetValue(null) as DiagnosticDescriptor
            where descriptor?.Code.StartsWith("AZW2", StringComparison.Ordinal) == true
            where !elsewhere.Contains(descriptor) && !Cases.Values.Any(c => ReferenceEquals(c.Descriptor, descriptor))
            select field.Name;
        Assert.Empty(untested);
    }

    private static Case Rule(DiagnosticDescriptor descriptor, string keys, string dutch) =>
        new(descriptor, TinyRuleSet.Rules, TinyRuleSet.RuleFile(keys), dutch);

    private static Case Norm(DiagnosticDescriptor descriptor, string norm, string dutch) =>
        new(descriptor, TinyRuleSet.Norms, TinyRuleSet.NormsHead + TinyRuleSet.NormsBase + "  " + norm + "\n", dutch);

    private sealed record Case(DiagnosticDescriptor Descriptor, string File, string Text, string Dutch);
}
