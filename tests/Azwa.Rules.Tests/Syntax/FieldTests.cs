using Azwa.Rules.Tests.Diagnostics;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Tests.Syntax;

/// <summary>Unknown, missing and misplaced fields: every fault once, none for its echo.</summary>
public class FieldTests
{
    private const string Agenda = Marked.Agenda;
    private const string Root = "formaat, regio, prioritering, regioscan, rpi, leefgebieden, beproeven, vaststelling, aanvullend";

    [Fact]
    public void Unknown_fields_get_the_nearest_name_or_all_of_them() =>
        Marked.Expect(
            Agenda + "«[rip]»: {}\n«[Leefgebied]»: {}\n«[overig]»: x\n«[\"\"]»: x\nregioscan:\n  «[wijkaf]»: true\n",
            ("AZW1201", "'rip' is hier geen veld; bedoelde u 'rpi'?"),
            ("AZW1201", "'Leefgebied' is hier geen veld; bedoelde u 'leefgebieden'?"),
            ("AZW1201", $"'overig' is hier geen veld; mogelijk zijn: {Root}"),
            ("AZW1201", $"'' is hier geen veld; mogelijk zijn: {Root}"),
            ("AZW1201", "'wijkaf' is hier geen veld; bedoelde u 'wijktAf'?"));

    [Fact]
    public void An_unknown_leefgebied_is_an_unknown_field() =>
        Marked.Expect(
            Agenda + "leefgebieden:\n  «[leefstyl]»: {}\n",
            ("AZW1201", "'leefstyl' is hier geen veld; bedoelde u 'leefstijl'?"));

    [Fact]
    public void Independent_faults_are_all_told_in_the_order_of_the_file() =>
        Marked.Expect(
            """
            formaat: azwa-werkagenda/1
            vaststelling:
              gereed: «[15-11-2026]»
              colleges:
                «[Utrecht]»: {}
            regio:
              naam: R
              gemeenten:
                GM0344:
                  «[inwoners]»: «[0,2]»
            rpi: «[x]»
            «[xyzzy]»: 1
            """,
            ("AZW1204", "gereed: '15-11-2026' is geen datum in de notatie jaar-maand-dag; bedoelde u '2026-11-15'?"),
            ("AZW1213", "'Utrecht' is geen gemeentecode; verwacht GM en vier cijfers, zoals GM0344"),
            ("AZW1202", "het veld 'naam' ontbreekt"),
            ("AZW1206", "inwoners: '0,2' heeft een komma; een getal heeft een decimale punt en geen scheidingstekens: bedoelde u '0.2'?"),
            ("AZW1216", "rpi: hier hoort een groep velden ('naam: waarde'), gevonden is 'x'"),
            ("AZW1201", $"'xyzzy' is hier geen veld; mogelijk zijn: {Root}"));

    [Theory]
    [InlineData("a.yaml", "«[«[prioritering]»]»: x\n")]
    [InlineData("a.json", "«[«[{]»]»\"prioritering\": \"x\"}")]
    [InlineData("a.yaml", "«[«[{]»]»}\n")]
    public void Every_missing_field_is_told(string name, string marked) =>
        Marked.ExpectIn(name, marked, ("AZW1202", "het veld 'formaat' ontbreekt"), ("AZW1202", "het veld 'regio' ontbreekt"));

    [Theory]
    [InlineData("a.yaml", "regio: {naam: R}\n«[formaad]»: x\n", "formaad", "formaat")]
    [InlineData("a.yaml", "formaat: azwa-werkagenda/1\nregio:\n  «[naem]»: R\n", "naem", "naam")]
    [InlineData("a.json", "{\"formaat\": \"azwa-werkagenda/1\", \"regio\": {«[\"naem\"]»: \"R\"}}", "naem", "naam")]
    public void A_misspelt_required_field_is_told_once(string name, string marked, string wrong, string right) =>
        Marked.ExpectIn(name, marked, ("AZW1201", $"'{wrong}' is hier geen veld; bedoelde u '{right}'?"));

    [Fact]
    public void An_unknown_field_does_not_hide_a_missing_one_at_its_place() =>
        Marked.Expect(
            "formaat: azwa-werkagenda/1\nregio:\n  «[«[xyzzy]»]»: 1\n",
            ("AZW1201", "'xyzzy' is hier geen veld; mogelijk zijn: naam, mandaatgemeente, zorgverzekeraars, samenwerkingsverbanden, regioplan, gemeenten, peildatum, bron"),
            ("AZW1202", "het veld 'naam' ontbreekt"));

    [Theory]
    [InlineData("«[regio]»:\n", "regio")]
    [InlineData("«[regio]»: null\n", "regio")]
    [InlineData("regio:\n  «[naam]»: ~\n", "naam")]
    public void A_required_field_with_nothing_is_missing_at_its_name(string marked, string field) =>
        Marked.Expect("formaat: azwa-werkagenda/1\n" + marked, ("AZW1202", $"het veld '{field}' ontbreekt"));

    [Theory]
    [InlineData("formaat: «[[]»x]\nregio: {naam: R}\n", "AZW1218", "formaat: hier hoort één waarde, gevonden is een lijst")]
    [InlineData("formaat: azwa-werkagenda/1\nregio: «[x]»\n", "AZW1216", "regio: hier hoort een groep velden ('naam: waarde'), gevonden is 'x'")]
    [InlineData("formaat: azwa-werkagenda/1\nregio:\n  naam: «[{]»a: b}\n", "AZW1218", "naam: hier hoort één waarde, gevonden is een groep velden")]
    [InlineData("formaat: azwa-werkagenda/1\nregio: {naam: R}\nleefgebieden: {leefstijl: {aanpakken: {x: {aanbod: {y: {aanwezig: «[ja]»}}}}}}\n", "AZW1211", "aanwezig: 'ja' is geen true of false; bedoelde u 'true'?")]
    [InlineData("formaat: azwa-werkagenda/1\nregio: {naam: R}\nleefgebieden: {leefstijl: {aanpakken: {x: {middelen: [{bron: a, jaar: «[later]»}]}}}}\n", "AZW1205", "jaar: 'later' is geen getal; verwacht cijfers, zo nodig met een decimale punt, zoals 8.5")]
    public void A_wrong_type_is_not_also_a_missing_field(string marked, string code, string message) => Marked.Expect(marked, (code, message));

    [Theory]
    [InlineData("  zorgverzekeraars: [a, «[{]»b: c}]\n", "AZW1218", "zorgverzekeraars: hier hoort één waarde, gevonden is een groep velden")]
    [InlineData("  gemeenten: «[[]»]\n", "AZW1216", "gemeenten: hier hoort een groep velden ('naam: waarde'), gevonden is een lijst")]
    [InlineData("  gemeenten:\n    GM0344: «[x]»\n", "AZW1216", "gemeenten: hier hoort een groep velden ('naam: waarde'), gevonden is 'x'")]
    [InlineData("  zorgverzekeraars: «[{]»}\n", "AZW1217", "zorgverzekeraars: hier hoort een lijst ('- waarde'), gevonden is een groep velden")]
    [InlineData("aanvullend: [«[x]»]\n", "AZW1216", "aanvullend: hier hoort een groep velden ('naam: waarde'), gevonden is 'x'")]
    [InlineData("aanvullend:\n- titel: T\n  tekst: «[- a]»\n", "AZW1101", "dit is geen geldige YAML, bij '- a'; controleer het inspringen, de aanhalingstekens en de haakjes")]
    public void Groups_lists_and_values_in_each_others_place(string marked, string code, string message) => Marked.Expect(Agenda + marked, (code, message));

    [Fact]
    public void Of_more_than_a_hundred_faults_a_hundred_are_told()
    {
        var result = WerkagendaReader.Read(Agenda + "aanvullend:\n" + string.Concat(Enumerable.Repeat("- tekst: x\n", 150)));

        Assert.Equal(100, result.Diagnostics.Count);
        Assert.False(result.IsReadable);
        Assert.Equal(Enumerable.Range(5, 100), result.Diagnostics.Select(d => d.Position!.Value.Line));
    }
}
