namespace Azwa.Rules.Tests.Binding;

/// <summary>What an example changes is held against the submission format when it is loaded: a typing error there may not wait until examples run.</summary>
public sealed class ExampleTests
{
    [Theory]
    [InlineData("set: { «/regioo/naam»: Proef }", "AZW1201", "'regioo' is hier geen veld; bedoelde u 'regio'?")]
    [InlineData("set: { «/»: Proef }", "AZW1201",
        "'' is hier geen veld; mogelijk zijn: formaat, regio, prioritering, regioscan, rpi, leefgebieden, beproeven, vaststelling, aanvullend")]
    [InlineData("set: { «/leefgebieden/leefstijl/aanpakken/x/ist/urgentiee»: Tekst }", "AZW1201", "'urgentiee' is hier geen veld; bedoelde u 'urgentie'?")]
    [InlineData("set: { «/leefgebieden/leefstijl/aanpakken/X y/ist»: { urgentie: Tekst } }", "AZW1214", null)]
    [InlineData("set: { «/prioritering/tekst»: Tekst }", "AZW2043", "'prioritering' is één waarde; daarbinnen bestaat 'tekst' niet")]
    [InlineData("set: { «/vaststelling/colleges/GM1/datum»: 2026-11-15 }", "AZW1213", null)]
    [InlineData("set: { «/regio/zorgverzekeraars/een»: Proef }", "AZW2044", "'zorgverzekeraars' is een lijst; verwacht is een rangnummer (0, 1, 2, …), gevonden is 'een'")]
    [InlineData("set: { «/regio/zorgverzekeraars/0/naam»: Proef }", "AZW2043", "'0' is één waarde; daarbinnen bestaat 'naam' niet")]
    [InlineData("set: { «/aanvullend/0/tittel»: Proef }", "AZW1201", "'tittel' is hier geen veld; bedoelde u 'titel'?")]
    [InlineData("set: { /vaststelling/gereed: «15-11-2026» }", "AZW1204", null)]
    [InlineData("set: { /vaststelling/colleges/GM0001: { «dattum»: 2026-11-15 } }", "AZW1201", "'dattum' is hier geen veld; bedoelde u 'datum'?")]
    [InlineData("set: { /leefgebieden/leefstijl/aanpakken/x/inzet/m/ingroeipad/2027: «\"0,2\"» }", "AZW1206", null)]
    [InlineData("set: { /leefgebieden/leefstijl/aanpakken/x/aanbod/gli: «misschien» }", "AZW1211", null)]
    [InlineData("remove: [ «/regio/naam» ]", "AZW2045", "zonder 'naam' is een werkagenda niet te lezen; een wijziging kan het niet weglaten")]
    [InlineData("remove: [ «/regio/gemeentes» ]", "AZW1201", "'gemeentes' is hier geen veld; bedoelde u 'gemeenten'?")]
    public void A_change_that_does_not_fit_the_format(string change, string code, string? dutch)
    {
        var rules = TinyRuleSet.RuleFile($"examples: [ {{ name: proef, {change}, expect: passed }} ]");
        var mark = rules.IndexOf('«', StringComparison.Ordinal) - rules.LastIndexOf('\n', rules.IndexOf('«', StringComparison.Ordinal));
        var fault = Assert.Single(new TinyRuleSet().With(TinyRuleSet.Rules, rules).Read().Diagnostics);
        Assert.Equal(code, fault.Code);
        Assert.Equal(mark, fault.Position!.Value.Column);
        if (dutch is not null)
        {
            Assert.Equal(dutch, fault.Message);
        }
    }

    [Theory]
    [InlineData("set: { /leefgebieden/leefstijl/aanpakken/x/inzet/m/ingroeipad/2027: 0.2 }")]
    [InlineData("set: { /leefgebieden/leefstijl/aanpakken/x/gap/mijlpalen/3/kwartaal: 2027-Q1 }")]
    [InlineData("set: { /leefgebieden/leefstijl/aanpakken/x/gap/mijlpalen: [ { kwartaal: 2027-Q1 } ] }")]
    [InlineData("set: { /leefgebieden/leefstijl/aanpakken/x/aanbod/gli: true }")]
    [InlineData("set: { /leefgebieden/leefstijl/aanpakken/x/aanbod/gli: { aanwezig: false } }")]
    [InlineData("set: { /leefgebieden/leefstijl/aanpakken/x/ggdAfstemming/GGD Noord~1Oost: Tekst }")]
    [InlineData("set: { /regio/gemeenten/GM0001: { naam: Proef } }")]
    [InlineData("set: { /regio/zorgverzekeraars/0: Proef }")]
    [InlineData("set: { /leefgebieden: { leefstijl: { gezondheidsdoelen: Tekst } } }")]
    [InlineData("remove: [ /regio/gemeenten/GM0001, /leefgebieden/leefstijl, /vaststelling/colleges, /aanvullend/0 ]")]
    public void A_change_that_fits_gives_no_fault(string change) =>
        new TinyRuleSet().With(TinyRuleSet.Rules, TinyRuleSet.RuleFile($"examples: [ {{ name: proef, {change}, expect: passed }} ]")).Sound();
}
