using Azwa.Rules.Diagnostics;

namespace Azwa.Rules.Reference;

/// <summary>Every diagnostic with its code and both texts.</summary>
internal static class DiagnosticsPage
{
    private static readonly (string Prefix, string Heading)[] Groups =
    [
        ("AZW10", "De tekst van een bestand"),
        ("AZW11", "YAML en JSON"),
        ("AZW12", "Velden en waarden"),
        ("AZW13", "Het bestand zelf"),
        ("AZW2", "Regelbestanden"),
        ("AZW3", "Overlays"),
    ];

    public static string Write()
    {
        var page = new MarkdownPage("Meldingen over bestanden");
        page.Paragraph("Een melding zegt dat een bestand niet te lezen is zoals het is, met de plaats erbij. Met een fout is er geen toets; met een waarschuwing wel. "
            + "Op `{0}`, `{1}` … staat in de melding wat er in het bestand gevonden is.");
        foreach (var (prefix, heading) in Groups)
        {
            page.Heading(2, heading);
            page.Table(
                ["code", "soort", "Nederlands", "English"],
                Descriptors.All().Where(d => d.Code.StartsWith(prefix, StringComparison.Ordinal)).Select(d => new[]
                {
                    d.Code, d.IsWarning ? "waarschuwing" : "fout", MarkdownPage.Escape(Shown(d.Nl)), MarkdownPage.Escape(Shown(d.En)),
                }));
        }

        return page.ToString();
    }

    // Braces stand double in a format.
    private static string Shown(string format) =>
        format.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal);
}
