using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Tests.Syntax;

/// <summary>The field that a diagnostic is about, as a JSON Pointer.</summary>
public sealed class FaultPlaceTests
{
    /// <summary>Missing in all but one of the texts.</summary>
    private const string Formaat = "/formaat";

    [Theory]
    [InlineData("regio: { naam: Proef, naan: x }", "/regio/naan")]
    [InlineData("regio:\n  naan: x\n  naam: Proef", "/regio/naan")]
    [InlineData("regio:\n  gemeenten: {}", "/regio/naam")]
    [InlineData("regio:\n  naam:\n  bron: x", "/regio/naam")]
    [InlineData("formaat: azwa-werkagenda/1", "/regio")]
    [InlineData("formaat: azwa-werkagenda/1\nregio:\n  naam:\n    eerste: x", "/regio/naam")]
    [InlineData("regio: [Proef]", "/regio")]
    [InlineData("- regio", "")]
    [InlineData("regio:\n  naam: Proef\n  peildatum: 01-02-2026", "/regio/peildatum")]
    [InlineData("regio:\n  naam: Proef\n  zorgverzekeraars: [a, [b]]", "/regio/zorgverzekeraars/1")]
    [InlineData("regio:\n  naam: Proef\n  gemeenten: { GM1/2: { naam: x } }", "/regio/gemeenten/GM1~12")]
    [InlineData("regio:\n  naam: Proef\n  gemeenten: { GM9001: { naam: x, inwoners: veel } }", "/regio/gemeenten/GM9001/inwoners")]
    public void A_fault_of_a_field_names_it(string text, string place)
    {
        Assert.Equal([place], WerkagendaReader.Read(text).Diagnostics.Select(d => d.FieldPath).Where(p => p != Formaat));
    }

    [Theory]
    [InlineData("regio: [")]
    [InlineData("")]
    [InlineData("regio: &a { naam: x }")]
    public void A_fault_of_the_text_names_no_field(string text) =>
        Assert.All(WerkagendaReader.Read(text).Diagnostics, d => Assert.Null(d.FieldPath));
}
