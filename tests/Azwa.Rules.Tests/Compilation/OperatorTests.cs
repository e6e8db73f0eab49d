using Azwa.Rules.Binding;
using Azwa.Rules.Facts;

namespace Azwa.Rules.Tests.Compilation;

/// <summary>Every operator against its table of three values: T, F, or U where an input is missing.</summary>
public sealed class OperatorTests
{
    private const string Gemeenten = "  gemeenten:\n";

    [Theory]
    [InlineData("TT", 'T'), InlineData("TU", 'U'), InlineData("TF", 'F'), InlineData("UT", 'U'), InlineData("UU", 'U'), InlineData("UF", 'F')]
    [InlineData("FT", 'F'), InlineData("FU", 'F'), InlineData("FF", 'F'), InlineData("T", 'T'), InlineData("U", 'U'), InlineData("F", 'F'), InlineData("TTU", 'U')]
    public void All(string parts, char value) => Has(value, Proef.Check($"{{ all: [ {Parts(parts)} ] }}"));

    [Theory]
    [InlineData("TT", 'T'), InlineData("TU", 'T'), InlineData("TF", 'T'), InlineData("UT", 'T'), InlineData("UU", 'U'), InlineData("UF", 'U')]
    [InlineData("FT", 'T'), InlineData("FU", 'U'), InlineData("FF", 'F'), InlineData("T", 'T'), InlineData("U", 'U'), InlineData("F", 'F'), InlineData("FFU", 'U')]
    public void Any(string parts, char value) => Has(value, Proef.Check($"{{ any: [ {Parts(parts)} ] }}"));

    [Theory]
    [InlineData("T", 'F'), InlineData("U", 'U'), InlineData("F", 'T')]
    public void Not(string part, char value) => Has(value, Proef.Check($"{{ not: {Parts(part)} }}"));

    [Theory]
    [InlineData("bron", "  bron: Iets", 'T'), InlineData("bron", "", 'F'), InlineData("bron", "  bron: n.v.t.", 'F'), InlineData("bron", "  bron: zie 3a", 'T')]
    [InlineData("[ bron, regioplan ]", "  bron: Iets", 'F'), InlineData("[ bron, regioplan ]", "  bron: Iets\n  regioplan: Plan", 'T')]
    [InlineData("peildatum", "  peildatum: 2026-01-01", 'T'), InlineData("peildatum", "", 'F'), InlineData("asOf", "", 'T')]
    [InlineData("zorgverzekeraars", "  zorgverzekeraars: [ n.v.t., Zorg ]", 'T'), InlineData("zorgverzekeraars", "  zorgverzekeraars: [ n.v.t. ]", 'F'), InlineData("zorgverzekeraars", "", 'F')]
    [InlineData("regioscan.gebruikt", "regioscan: { gebruikt: false }", 'T'), InlineData("regioscan.gebruikt", "", 'F')]
    [InlineData("gemeenten.aantal", "  gemeenten: { GM0001: { naam: A } }", 'T'), InlineData("gemeenten.aantal", "  gemeenten: {}", 'F')]
    [InlineData("aanlevering", "vaststelling: { aanlevering: { versie: 1 } }", 'T'), InlineData("aanlevering", "", 'F')]
    public void Filled(string fields, string agenda, char value) => Has(value, Proef.Check($"{{ filled: {fields} }}", agenda));

    [Theory]
    [InlineData("bron", "  bron: Iets", 'F'), InlineData("bron", "", 'T'), InlineData("bron", "  bron: \"-\"", 'T')]
    [InlineData("[ bron, regioplan ]", "  bron: Iets", 'F'), InlineData("[ bron, regioplan ]", "", 'T')]
    public void Empty(string fields, string agenda, char value) => Has(value, Proef.Check($"{{ empty: {fields} }}", agenda));

    [Theory]
    [InlineData("bron", "  bron: Iets", 'T'), InlineData("bron", "", 'U'), InlineData("bron", "  bron: n.v.t.", 'U')]
    [InlineData("[ bron, regioplan ]", "  bron: Iets", 'U'), InlineData("[ bron, regioplan ]", "  bron: Iets\n  regioplan: Plan", 'T')]
    public void Known(string fields, string agenda, char value) => Has(value, Proef.Check($"{{ known: {fields} }}", agenda));

    [Theory]
    [InlineData("werkagenda", "regioscan.gebruikt: true", "regioscan: { gebruikt: true }", 'T'), InlineData("werkagenda", "regioscan.gebruikt: true", "regioscan: { gebruikt: false }", 'F')]
    [InlineData("werkagenda", "regioscan.gebruikt: false", "regioscan: { gebruikt: false }", 'T'), InlineData("werkagenda", "regioscan.gebruikt: [ true, false ]", "regioscan: { gebruikt: false }", 'T')]
    [InlineData("werkagenda", "regioscan.gebruikt: true", "", 'F'), InlineData("werkagenda", "regioscan.gebruikt: [ true, false ]", "", 'F')]
    [InlineData("gemeente", "nplvGebied: true", Gemeenten + "    GM0001: { naam: A }", 'U'), InlineData("gemeente", "nplvGebied: [ true, false ]", Gemeenten + "    GM0001: { naam: A }", 'U')]
    [InlineData("gemeente", "nplvGebied: false", Gemeenten + "    GM0001: { naam: A, nplvGebied: false }", 'T')]
    [InlineData("gemeente", "college.besluit: vastgesteld", Gemeenten + "    GM0001: { naam: A }\nvaststelling: { colleges: { GM0001: { besluit: vastgesteld } } }", 'T')]
    [InlineData("gemeente", "college.besluit: vastgesteld", Gemeenten + "    GM0001: { naam: A }\nvaststelling: { colleges: { GM0001: { besluit: afgewezen } } }", 'F')]
    [InlineData("gemeente", "college.besluit: [ vastgesteld, afgewezen ]", Gemeenten + "    GM0001: { naam: A }\nvaststelling: { colleges: { GM0001: { besluit: afgewezen } } }", 'T')]
    [InlineData("gemeente", "college.besluit: vastgesteld", Gemeenten + "    GM0001: { naam: A }", 'F')]
    [InlineData("aanpak", "schaal: ggd-regio", "", 'U'), InlineData("aanpak", "status: basisfunctionaliteit", "", 'T'), InlineData("aanpak", "verplicht: false", "", 'F')]
    [InlineData("geldregel", "bron: spuk-azwa", "leefgebieden: { mentale-gezondheid: { aanpakken: { sociaal-verwijzen: { middelen: [ { bron: SPUK AZWA, jaar: 2027 } ] } } } }", 'T')]
    [InlineData("geldregel", "niveau: lokaal", "leefgebieden: { mentale-gezondheid: { aanpakken: { sociaal-verwijzen: { middelen: [ { bron: x, jaar: 2027 } ] } } } }", 'F')]
    [InlineData("werkagenda", "gemeenten.aantal: 1", "  gemeenten: { GM0001: { naam: A } }", 'T'), InlineData("werkagenda", "gemeenten.aantal: [ 2, 3 ]", "  gemeenten: { GM0001: { naam: A } }", 'F')]
    [InlineData("werkagenda", "gemeenten.aantal: 1", "", 'U')]
    [InlineData("werkagenda", "regioscan.gebruikt: true, gemeenten.aantal: 1", "regioscan: { gebruikt: true }", 'U'), InlineData("werkagenda", "regioscan.gebruikt: true, gemeenten.aantal: 1", "", 'F')]
    public void Is(string type, string tests, string agenda, char value) => Has(value, Proef.Check($"{{ is: {{ {tests} }} }}", agenda, type));

    [Theory]
    [InlineData("  bron: Plan\n  regioplan: \" Plan \"", 'T'), InlineData("  bron: Plan\n  regioplan: plan", 'F'), InlineData("  bron: Plan", 'U'), InlineData("  regioplan: Plan", 'U'), InlineData("", 'U')]
    public void Same(string agenda, char value) => Has(value, Proef.Check("{ same: [ bron, regioplan ] }", agenda));

    [Theory]
    [InlineData("  zorgverzekeraars: [ A, B ]", 'T'), InlineData("  zorgverzekeraars: [ A ]", 'F'), InlineData("  zorgverzekeraars: []", 'F'), InlineData("", 'F')]
    public void Includes(string agenda, char value) => Has(value, Proef.Check("{ includes: { field: zorgverzekeraars, value: B } }", agenda));

    [Theory]
    [InlineData("2026-11-14", 'T'), InlineData("2026-11-15", 'T'), InlineData("2026-11-16", 'F'), InlineData(null, 'U')]
    public void OnOrBefore(string? gereed, char value) => Dates("onOrBefore", gereed, value);

    [Theory]
    [InlineData("2026-11-14", 'F'), InlineData("2026-11-15", 'T'), InlineData("2026-11-16", 'T'), InlineData(null, 'U')]
    public void OnOrAfter(string? gereed, char value) => Dates("onOrAfter", gereed, value);

    [Theory]
    [InlineData("99", 'F'), InlineData("100", 'T'), InlineData("101", 'T'), InlineData(null, 'U')]
    public void AtLeast(string? inwoners, char value) => Numbers("atLeast", inwoners, value);

    [Theory]
    [InlineData("99", 'T'), InlineData("100", 'T'), InlineData("101", 'F'), InlineData(null, 'U')]
    public void AtMost(string? inwoners, char value) => Numbers("atMost", inwoners, value);

    [Theory]
    [InlineData("2026", 'F'), InlineData("2027", 'T'), InlineData("2028", 'T')]
    public void AtLeast_the_year_of_a_norm(string jaar, char value) => Has(value, Proef.Check(
        "{ atLeast: { field: jaar, norm: eerste-jaar } }",
        "leefgebieden: { mentale-gezondheid: { aanpakken: { sociaal-verwijzen: { middelen: [ { bron: x, jaar: " + jaar + " } ] } } } }", "geldregel"));

    [Theory]
    [InlineData("10000", "60", 'T'), InlineData("10000", "50", 'F'), InlineData("10000", null, 'U'), InlineData("0", "60", 'U'), InlineData(null, "60", 'U')]
    public void Meets(string? inwoners, string? verwijzingen, char value)
    {
        var gemeente = inwoners is null ? "{ naam: A }" : $"{{ naam: A, inwoners: {inwoners} }}";
        var pad = verwijzingen is null ? "{}" : $"{{ \"2030\": {verwijzingen} }}";
        Has(value, Proef.Check(
            "{ meets: { field: eindwaarde, norm: verwijzingen } }",
            $"  gemeenten: {{ GM0001: {gemeente} }}\nleefgebieden: {{ mentale-gezondheid: {{ aanpakken: {{ sociaal-verwijzen: {{ inzet: {{ verwijzingen: {{ ingroeipad: {pad} }} }} }} }} }} }}",
            "maat"));
    }

    // One letter for each municipality: what 'is nplvGebied' is there.
    [Theory]
    [InlineData("TT", 'T'), InlineData("TU", 'U'), InlineData("TF", 'F'), InlineData("UU", 'U'), InlineData("UF", 'F'), InlineData("FF", 'F'), InlineData("T", 'T'), InlineData("", 'U')]
    public void Every(string gemeenten, char value) =>
        Has(value, Proef.Check("{ every: { of: gemeenten, that: { is: { nplvGebied: true } } } }", Region(gemeenten)));

    [Theory]
    [InlineData("TT", 'T'), InlineData("TU", 'T'), InlineData("TF", 'T'), InlineData("UU", 'U'), InlineData("UF", 'U'), InlineData("FF", 'F'), InlineData("F", 'F'), InlineData("", 'U')]
    public void Some(string gemeenten, char value) =>
        Has(value, Proef.Check("{ some: { of: gemeenten, that: { is: { nplvGebied: true } } } }", Region(gemeenten)));

    [Theory]
    [InlineData("every", 'T'), InlineData("some", 'F')]
    public void Children_that_are_simply_none(string name, char value) =>
        Has(value, Proef.Check($"{{ {name}: {{ of: mijlpalen, that: {{ filled: kwartaal }} }} }}", "", "aanpak"));

    [Fact]
    public void Every_operator_has_its_table()
    {
        var names = typeof(OperatorTests).GetMethods().Select(m => m.Name).ToList();
        Assert.All(Operators.All, o => Assert.Contains(char.ToUpperInvariant(o.Name[0]) + o.Name[1..], names));
    }

    private static void Dates(string name, string? gereed, char value)
    {
        var agenda = (gereed is null ? "" : $"  peildatum: {gereed}\n") + "vaststelling: { izaGovernance: 2026-11-15 }";
        foreach (var operand in new[] { "norm: uiterlijk", "other: izaGovernance", "value: 2026-11-15", "other: asOf" })
        {
            Has(value, Proef.Check($"{{ {name}: {{ field: peildatum, {operand} }} }}", agenda, asOf: "2026-11-15"));
        }

        Has('U', Proef.Check($"{{ {name}: {{ field: izaGovernance, other: gereed }} }}", agenda));
    }

    private static void Numbers(string name, string? inwoners, char value)
    {
        var agenda = Gemeenten + "    GM0001: { naam: A, ouderen65Plus: 100" + (inwoners is null ? "" : ", inwoners: " + inwoners) + " }";
        foreach (var operand in new[] { "other: ouderen65Plus", "value: 100", "value: 100.0", "other: werkagenda.ouderen65Plus" })
        {
            Has(value, Proef.Check($"{{ {name}: {{ field: inwoners, {operand} }} }}", agenda, "gemeente"));
        }

        Has('U', Proef.Check($"{{ {name}: {{ field: ouderen65Plus, other: jeugdigen }} }}", agenda, "gemeente"));
    }

    private static string Region(string gemeenten) => gemeenten.Length == 0
        ? ""
        : Gemeenten + string.Join('\n', gemeenten.Select((c, i) => $"    GM000{i}: {{ naam: A{(c == 'U' ? "" : c == 'T' ? ", nplvGebied: true" : ", nplvGebied: false")} }}"));

    private static string Parts(string parts) => string.Join(", ", parts.Select(c => Proef.Conditie(Of(c))));

    private static Truth Of(char c) => c switch { 'T' => Truth.True, 'F' => Truth.False, _ => Truth.Unknown };

    private static void Has(char value, Truth truth) => Assert.Equal(Of(value), truth);
}
