using Azwa.Rules.Binding;
using Azwa.Rules.Diagnostics;

namespace Azwa.Rules.Tests.Binding;

/// <summary>Every operator refuses what is no argument of it, at the place where it stands, with the one cause and no echo.</summary>
public sealed class OperatorTests
{
    private const string Group = "hier hoort een groep velden ('naam: waarde'), gevonden is ";
    private const string Value = "hier hoort één waarde, gevonden is ";
    private const string Condition = "hier hoort een conditie: de naam van een begrip of één operator met zijn argument; gevonden is ";

    [Theory]
    [InlineData("all: «{ filled: bron }»", "AZW2029", "'all' verwacht ten minste één conditie")]
    [InlineData("all: [ { filled: «bronn» } ]", "AZW2005", "veld 'bronn' bestaat niet; bedoelde u 'bron'?")]
    [InlineData("any: «bron»", "AZW2029", "'any' verwacht ten minste één conditie")]
    [InlineData("any: [ «[ bron ]» ]", "AZW2006", Condition + "een lijst")]
    [InlineData("not: «[ bron ]»", "AZW2006", Condition + "een lijst")]
    [InlineData("not: «{ filled: bron, known: bron }»", "AZW2007", "een conditie heeft één operator, hier staan er 2; zet ze onder 'all' of 'any'")]
    [InlineData("filled: «[]»", "AZW2029", "'filled' verwacht ten minste één veld")]
    [InlineData("filled: «{ field: bron }»", "AZW1218", "veld: " + Value + "een groep velden")]
    [InlineData("empty: [ «[ bron ]» ]", "AZW1218", "veld: " + Value + "een lijst")]
    [InlineData("known: «{ bron: ja }»", "AZW1218", "veld: " + Value + "een groep velden")]
    [InlineData("is: «bron»", "AZW1216", "is: " + Group + "'bron'")]
    [InlineData("is: «{}»", "AZW1216", "is: " + Group + "een groep velden")]
    [InlineData("is: { «bron»: Iets }", "AZW2008", "'bron' is een veld van het type text; 'is' verwacht boolean, enum, word, integer")]
    [InlineData("is: { regioscan.gebruikt: «[]» }", "AZW2029", "'regioscan.gebruikt' verwacht ten minste één waarde")]
    [InlineData("is: { regioscan.gebruikt: [ «[ true ]» ] }", "AZW1218", "regioscan.gebruikt: " + Value + "een lijst")]
    [InlineData("is: { regioscan.gebruikt: «ja» }", "AZW2012", "'ja' is geen waarde van 'regioscan.gebruikt'; mogelijk zijn: true, false")]
    [InlineData("is: { gemeenten.aantal: «veel» }", "AZW1205", "gemeenten.aantal: 'veel' is geen getal; verwacht cijfers, zo nodig met een decimale punt, zoals 8.5")]
    [InlineData("is: { gemeenten.aantal: [ 1, «1.5» ] }", "AZW1207", "gemeenten.aantal: '1.5' is geen geheel getal; verwacht alleen cijfers, zoals 98450")]
    [InlineData("same: «bron»", "AZW2028", "'same' verwacht een lijst van 2 velden")]
    [InlineData("same: «[ bron, prioritering, regioplan ]»", "AZW2028", "'same' verwacht een lijst van 2 velden")]
    [InlineData("same: [ bron, «gereed» ]", "AZW2008", "'gereed' is een veld van het type date; 'same' verwacht code, text, enum")]
    [InlineData("includes: «zorgverzekeraars»", "AZW1216", "includes: " + Group + "'zorgverzekeraars'")]
    [InlineData("includes: { field: «bron», value: x }", "AZW2008", "'bron' is een veld van het type text; 'includes' verwacht list")]
    [InlineData("includes: «{ field: zorgverzekeraars }»", "AZW1202", "het veld 'value' ontbreekt")]
    [InlineData("includes: «{ value: x }»", "AZW1202", "het veld 'field' ontbreekt")]
    [InlineData("includes: { field: zorgverzekeraars, value: x, «valeu»: y }", "AZW1201", "'valeu' is hier geen veld; bedoelde u 'value'?")]
    [InlineData("onOrBefore: «gereed»", "AZW1216", "onOrBefore: " + Group + "'gereed'")]
    [InlineData("onOrBefore: { field: gereed, norm: «[ uiterlijk ]» }", "AZW1218", "norm: " + Value + "een lijst")]
    [InlineData("onOrBefore: { field: gereed, value: «morgen» }", "AZW1203", "value: 'morgen' is geen datum; verwacht jaar-maand-dag, zoals 2026-11-15")]
    [InlineData("onOrBefore: { field: gereed, norm: «uiterlijkk» }", "AZW2005", "norm 'uiterlijkk' bestaat niet; bedoelde u 'uiterlijk'?")]
    [InlineData("onOrAfter: { field: gereed, other: «inwoners» }", "AZW2008", "'inwoners' is een veld van het type number; 'onOrAfter' verwacht date")]
    [InlineData("onOrAfter: { field: gereed, norm: «verwijzingen» }", "AZW2009", "norm 'verwijzingen' past hier niet; verwacht is een datum (date)")]
    [InlineData("onOrAfter: «{ field: gereed, norm: uiterlijk, value: 2026-01-01 }»", "AZW2027", "'onOrAfter' vergelijkt met één van 'norm', 'other' of 'value'")]
    [InlineData("atLeast: { field: «gereed», value: 1 }", "AZW2008", "'gereed' is een veld van het type date; 'atLeast' verwacht number, integer")]
    [InlineData("atLeast: { field: inwoners, norm: «uiterlijk» }", "AZW2009", "norm 'uiterlijk' past hier niet; verwacht is een jaar (year)")]
    [InlineData("atMost: «{ value: 1 }»", "AZW1202", "het veld 'field' ontbreekt")]
    [InlineData("atMost: { field: inwoners, value: «\"1,5\"» }", "AZW1206", "value: '1,5' heeft een komma; een getal heeft een decimale punt en geen scheidingstekens: bedoelde u '1.5'?")]
    [InlineData("atMost: { «fild»: inwoners, field: inwoners, value: 1 }", "AZW1201", "'fild' is hier geen veld; bedoelde u 'field'?")]
    [InlineData("meets: «inwoners»", "AZW1216", "meets: " + Group + "'inwoners'")]
    [InlineData("meets: { field: inwoners, norm: «uiterlijk» }", "AZW2009", "norm 'uiterlijk' past hier niet; verwacht is een streefwaarde (rate)")]
    [InlineData("meets: { field: «bron», norm: verwijzingen }", "AZW2008", "'bron' is een veld van het type text; 'meets' verwacht number, integer")]
    [InlineData("meets: «{ field: inwoners }»", "AZW1202", "het veld 'norm' ontbreekt")]
    [InlineData("every: «gemeenten»", "AZW1216", "every: " + Group + "'gemeenten'")]
    [InlineData("every: { of: «[ gemeenten ]», that: { filled: naam } }", "AZW1218", "of: " + Value + "een lijst")]
    [InlineData("every: «{ of: gemeenten }»", "AZW1202", "het veld 'that' ontbreekt")]
    [InlineData("every: { of: «gemeente», that: { filled: naam } }", "AZW2005", "verzameling 'gemeente' bestaat niet; bedoelde u 'gemeenten'?")]
    [InlineData("some: { of: gemeenten, with: «[]», that: { filled: naam } }", "AZW2006", Condition + "een lijst")]
    [InlineData("some: { of: gemeenten, that: { filled: «bron» } }", "AZW2005", null)]
    [InlineData("some: { of: gemeenten, «taht»: { filled: naam }, that: { filled: naam } }", "AZW1201", "'taht' is hier geen veld; bedoelde u 'that'?")]
    [InlineData("«atleast»: { field: inwoners, value: 1 }", "AZW2005", "operator 'atleast' bestaat niet; bedoelde u 'atLeast'?")]
    public void Wrong_argument(string check, string code, string? dutch)
    {
        var set = new TinyRuleSet().With(TinyRuleSet.Rules, TinyRuleSet.RuleFile($"check: {{ {check} }}"));
        var fault = Assert.Single(set.Read().Diagnostics);
        Assert.Equal(code, fault.Code);
        set.Reports((new DiagnosticDescriptor(code, "", ""), dutch ?? fault.Message));
    }

    [Fact]
    public void Every_operator_has_such_a_case()
    {
        var cases = typeof(OperatorTests).GetMethod(nameof(Wrong_argument))!.GetCustomAttributesData()
            .Where(a => a.AttributeType == typeof(InlineDataAttribute))
            .Select(a => (string)((IReadOnlyList<System.Reflection.CustomAttributeTypedArgument>)a.ConstructorArguments[0].Value!)[0].Value!)
            .ToList();
        Assert.Equal(16, Operators.All.Length);
        Assert.All(Operators.All, o => Assert.Contains(cases, c => c.StartsWith(o.Name + ":", StringComparison.Ordinal)));
    }
}
