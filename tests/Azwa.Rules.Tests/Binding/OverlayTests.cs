using System.Reflection;
using Azwa.Rules.Diagnostics;
using Azwa.Rules.Tests.TestInput;
using Azwa.Rules.Text;

namespace Azwa.Rules.Tests.Binding;

/// <summary>Every kind of fault in an overlay: its code, its place and its Dutch text. The place stands between « and ».</summary>
public sealed class OverlayTests
{
    private const string Rest = "reason: Daarom, until: 2027-06-30 }\n";

    private static readonly Dictionary<string, Case> Cases = new(StringComparer.Ordinal)
    {
        ["no overlay"] = new(Descriptors.NotAnOverlay, "schema: «azwa-rules/1»\nrules: []\n",
            "schema 'azwa-rules/1' is geen overlay; verwacht is 'azwa-overlay/1'"),
        ["no schema"] = new(Descriptors.NotAnOverlay, "«id»: x\n", "schema '' is geen overlay; verwacht is 'azwa-overlay/1'"),
        ["no group"] = new(Descriptors.ExpectedGroup, "«- x»\n", "overlay: hier hoort een groep velden ('naam: waarde'), gevonden is een lijst"),
        ["unknown key"] = new(Descriptors.UnknownFieldWithHint, Overlays.Head + "«disabel»: []\n", "'disabel' is hier geen veld; bedoelde u 'disable'?"),
        ["no id"] = new(Descriptors.MissingField, "«schema»: azwa-overlay/1\ntitle: Proef\n", "het veld 'id' ontbreekt"),
        ["id is no key"] = new(Descriptors.NotAKey, "schema: azwa-overlay/1\nid: «Mijn overlay»\ntitle: Proef\n",
            "'Mijn overlay' is geen sleutel; verwacht kleine letters, cijfers en koppeltekens, zoals sociaal-verwijzen"),
        ["empty title"] = new(Descriptors.NothingSaid, "schema: azwa-overlay/1\nid: proef\ntitle: «\" \"»\n",
            "'title' is leeg; het rapport noemt het, dus schrijf het op"),
        ["wrong type"] = new(Descriptors.ExpectedList, Overlays.Head + "disable: «RG-05»\n", "disable: hier hoort een lijst ('- waarde'), gevonden is 'RG-05'"),
        ["entry is no group"] = new(Descriptors.ExpectedGroup, Overlays.Head + "disable: [ «RG-05» ]\n",
            "disable: hier hoort een groep velden ('naam: waarde'), gevonden is 'RG-05'"),
        ["unknown rule"] = new(Descriptors.UnknownNameWithHint, Overlays.Head + "disable:\n  - { rule: «RG-5», " + Rest, "regel 'RG-5' bestaat niet; bedoelde u 'RG-05'?"),
        ["unknown rule of a severity"] = new(Descriptors.UnknownNameWithHint, Overlays.Head + "severity:\n  - { rule: «RG-5», severity: info, " + Rest,
            "regel 'RG-5' bestaat niet; bedoelde u 'RG-05'?"),
        ["unknown norm"] = new(Descriptors.UnknownNameWithHint, Overlays.Head + "norms:\n  - { norm: «verwijzing», set: { point: 50 }, " + Rest,
            "norm 'verwijzing' bestaat niet; bedoelde u 'verwijzingen'?"),
        ["no reason"] = new(Descriptors.MissingField, Overlays.Head + "disable:\n  - «{ rule: RG-05, until: 2027-06-30 }»\n", "het veld 'reason' ontbreekt"),
        ["empty reason"] = new(Descriptors.NothingSaid, Overlays.Head + "disable:\n  - { rule: RG-05, reason: «\"\"», until: 2027-06-30 }\n",
            "'reason' is leeg; het rapport noemt het, dus schrijf het op"),
        ["no until"] = new(Descriptors.MissingField, Overlays.Head + "disable:\n  - «{ rule: RG-05, reason: Daarom }»\n", "het veld 'until' ontbreekt"),
        ["until is no date"] = new(Descriptors.DateInOtherOrder, Overlays.Head + "disable:\n  - { rule: RG-05, reason: Daarom, until: «30-06-2027» }\n",
            "until: '30-06-2027' is geen datum in de notatie jaar-maand-dag; bedoelde u '2027-06-30'?"),
        ["until before any day"] = new(Descriptors.NeverInForce, Overlays.Head + "disable:\n  - { rule: RG-05, reason: Daarom, until: «2026-04-19» }\n",
            "tot en met 2026-04-19: dat is voor 2026-04-20, de eerste dag waarop te toetsen valt; deze wijziging geldt nooit"),
        ["severity"] = new(Descriptors.ChoiceWithHint, Overlays.Head + "severity:\n  - { rule: RG-05, severity: «eror», " + Rest, "severity: 'eror' kan hier niet; bedoelde u 'error'?"),
        ["figure"] = new(Descriptors.NoSuchFigure, Overlays.Head + "norms:\n  - { norm: verwijzingen, set: { «low»: 50 }, " + Rest,
            "norm 'verwijzingen' heeft geen 'low'; te wijzigen zijn: point, tolerance"),
        ["tolerance of an absolute norm"] = new(Descriptors.NoSuchFigure, Overlays.Head + "norms:\n  - { norm: nnz-coordinatie, set: { «tolerance»: 5 }, " + Rest,
            "norm 'nnz-coordinatie' heeft geen 'tolerance'; te wijzigen zijn: min"),
        ["nothing set"] = new(Descriptors.TooFewParts, Overlays.Head + "norms:\n  - { norm: verwijzingen, set: «{}», " + Rest, "'set' verwacht ten minste één getal"),
        ["number"] = new(Descriptors.DecimalComma, Overlays.Head + "norms:\n  - { norm: verwijzingen, set: { tolerance: «\"0,5\"» }, " + Rest,
            "tolerance: '0,5' heeft een komma; een getal heeft een decimale punt en geen scheidingstekens: bedoelde u '0.5'?"),
        ["tolerance"] = new(Descriptors.NumberOutOfRange, Overlays.Head + "norms:\n  - { norm: verwijzingen, set: { tolerance: «101» }, " + Rest,
            "tolerance: 101 kan niet; verwacht een getal van 0 tot en met 100"),
        ["bounds"] = new(Descriptors.WrongBounds, Overlays.Head + "norms:\n  - { norm: brugfunctionaris, set: «{ min: 0.6 }», " + Rest,
            "norm 'brugfunctionaris': verwacht 'min', 'max' of 'point', en een ondergrens die niet boven de bovengrens ligt"),
        ["changed twice"] = new(Descriptors.ChangedTwice, Overlays.Head + "disable:\n  - { rule: RG-05, " + Rest + "  - { rule: «RG-05», " + Rest,
            "'disable' voor 'RG-05' staat er al, in a.yaml op regel 5; laat er één staan"),
        ["rule that exists"] = new(Descriptors.DuplicateId, Overlays.Head
                + "rules:\n  - «{ id: RG-05, title: T, for: werkagenda, severity: info, check: { filled: bron }, message: { nl: M. } }»\n",
            "'RG-05' bestaat al, in rules/regio.yaml op regel 51; een id is uniek"),
        ["window"] = new(Descriptors.WindowReversed, Overlays.Head
                + "rules:\n  - { id: X-1, title: T, from: 2027-01-01, until: «2026-12-31», for: werkagenda, severity: info, check: { filled: bron }, message: { nl: M. } }\n",
            "regel 'X-1': 'until' 2026-12-31 ligt voor 'from' 2027-01-01; de regel zou nooit gelden"),
        ["hostile"] = new(Descriptors.AnchorRefused, Overlays.Head + "disable: «&a» []\n",
            "ankers (&) en verwijzingen (*) worden niet gelezen; schrijf de waarde uit of zet tekst tussen aanhalingstekens"),
    };

    public static TheoryData<string> Names() => new(Cases.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void Fault_is_told_at_its_place(string name)
    {
        var (descriptor, text, dutch) = Cases[name];
        var start = text.IndexOf('«', StringComparison.Ordinal);
        var clean = text.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
        var place = SourceText.From("a.yaml", clean).PositionOf(start);

        var result = RuleSet.Azwa.TryWithText(clean, "a.yaml");

        Assert.Null(result.RuleSet);
        Assert.Equal($"a.yaml({place.Line},{place.Column}): error {descriptor.Code}: {dutch}", Assert.Single(result.Diagnostics).ToString());
    }

    [Fact]
    public void All_faults_are_told_in_one_run()
    {
        var result = RuleSet.Azwa.TryWithText(
            Overlays.Head + "disable: [ { rule: XX-99, reason: Daarom, until: 2027-06-30 }, { rule: RG-05, until: morgen } ]\nnorms: [ { norm: verwijzingen } ]\n", "a.yaml");

        Assert.Equal(["AZW2005", "AZW1202", "AZW1203", "AZW1202", "AZW1202", "AZW1202"], result.Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void Two_overlays_may_not_change_the_same_whatever_their_order()
    {
        var first = Overlays.On(Overlays.Head + "norms: [ { norm: verwijzingen, set: { point: 50 }, reason: Daarom, until: 2027-06-30 } ]\n");

        var result = first.TryWithText(
            "schema: azwa-overlay/1\nid: ander\ntitle: Ander\nnorms: [ { norm: verwijzingen, set: { tolerance: 0 }, reason: Hierom, until: 2026-12-31 } ]\n", "b.yaml");

        Assert.Equal(
            "b.yaml(4,18): error AZW3003: 'norms' voor 'verwijzingen' staat er al, in a.yaml op regel 4; laat er één staan",
            Assert.Single(result.Diagnostics).ToString());
    }

    [Fact]
    public void Two_overlays_may_not_bear_the_same_id() => Assert.Equal(
        "b.yaml(2,5): error AZW2004: 'proef' bestaat al, in a.yaml op regel 2; een id is uniek",
        Assert.Single(Overlays.On(Overlays.Head).TryWithText(Overlays.Head, "b.yaml").Diagnostics).ToString());

    [Fact]
    public void An_overlay_among_the_rules_is_refused()
    {
        var result = new TinyRuleSet().With("zz.yaml", "schema: azwa-overlay/1\n").Read();

        Assert.Equal(
            "zz.yaml(1,9): error AZW3002: dit is een overlay en hoort niet tussen de regels; geef hem apart (--overlay), dan noemt elk rapport hem",
            Assert.Single(result.Diagnostics).ToString());
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_told()
    {
        var absent = Repository.PathOf("seeds/overlays/bestaat-niet.yaml");
        var folder = Repository.PathOf("seeds/overlays");

        Assert.Equal(
            [$"{folder}: error AZW1302: dit is een map; verwacht een bestand", $"{absent}: error AZW1301: het bestand bestaat niet"],
            RuleSet.Azwa.TryWith(absent, folder).Diagnostics.Select(d => d.ToString()));
        Assert.Equal("AZW1301", Assert.Single(Assert.Throws<RuleSetException>(() => RuleSet.Azwa.With(absent)).Diagnostics).Code);
    }

    [Fact]
    public void Every_descriptor_of_overlays_is_tested()
    {
        var tested = Cases.Values.Select(c => c.Descriptor).Append(Descriptors.OverlayAmongRules);
        var all = typeof(Descriptors).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => f.GetValue(null)).OfType<DiagnosticDescriptor>();

        Assert.Empty(all.Where(d => d.Code.StartsWith("AZW3", StringComparison.Ordinal)).Except(tested).Select(d => d.Code));
    }

    private sealed record Case(DiagnosticDescriptor Descriptor, string Text, string Dutch);
}
