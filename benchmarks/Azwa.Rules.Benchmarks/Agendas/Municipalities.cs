using System.Globalization;
using System.Text.Json.Nodes;

namespace Azwa.Rules.Benchmarks.Agendas;

/// <summary>
/// Gives a complete agenda other municipalities. Together they have the populations of those before, so that every number of the region
/// lies to its streefwaarde as it did.
/// </summary>
internal static class Municipalities
{
    private static readonly string[] Populations = ["inwoners", "ouderen65Plus", "jeugdigen"];

    private static readonly string[] PerMunicipality =
    [
        "/mentale-gezondheid/aanpakken/laagdrempelige-steunpunten/inzet/steunpunten/perGemeente",
        "/kansrijk-opgroeien/aanpakken/kansrijke-start/inzet/coalities/perGemeente",
    ];

    public static void Replace(JsonObject tree, int count)
    {
        var region = tree["regio"]!.AsObject();
        var before = region["gemeenten"]!.AsObject();
        var totals = Populations.ToDictionary(p => p, p => before.Sum(g => (long)g.Value![p]!));
        var codes = Enumerable.Range(1, count).Select(n => string.Create(CultureInfo.InvariantCulture, $"GM{n:0000}")).ToList();
        var municipalities = new JsonObject();
        var colleges = new JsonObject();
        foreach (var (index, code) in codes.Index())
        {
            var municipality = new JsonObject { ["naam"] = "Gemeente " + code[2..], ["nplvGebied"] = index == 0, ["ggdRegio"] = "GGD Maasvallei" };
            foreach (var (population, total) in totals)
            {
                // What does not divide goes to the first ones.
                municipality[population] = (total / count) + (index < total % count ? 1 : 0);
            }

            municipalities[code] = municipality;
            colleges[code] = new JsonObject { ["orgaan"] = "college", ["datum"] = "2026-10-06", ["versie"] = "1.0", ["besluit"] = "vastgesteld" };
        }

        region["gemeenten"] = municipalities;
        region["mandaatgemeente"] = codes[0];
        var adoption = tree["vaststelling"]!.AsObject();
        adoption["colleges"] = colleges;
        adoption["aanlevering"]!["door"] = codes[0];
        foreach (var pointer in PerMunicipality)
        {
            var values = new JsonObject(codes.Select(code => KeyValuePair.Create<string, JsonNode?>(code, 1)));
            JsonTree.Set(tree, "/leefgebieden" + pointer, values);
        }
    }
}
