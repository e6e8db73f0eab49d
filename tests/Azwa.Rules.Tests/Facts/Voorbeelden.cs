using System.Globalization;
using System.Text.Json.Nodes;
using Azwa.Rules.Diagnostics;
using Azwa.Rules.Facts;
using Azwa.Rules.Syntax;
using Azwa.Rules.Tests.TestInput;
using Azwa.Rules.Text;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Tests.Facts;

/// <summary>The agendas of seeds/werkagendas as trees that a test can change, and the facts of what comes of them.</summary>
internal static class Voorbeelden
{
    public const string Volledig = "volledig.json";

    public static Catalogus Catalogus => RuleSet.Azwa.Bound.Catalogus;

    public static IEnumerable<string> Namen =>
        Repository.FilesIn("seeds/werkagendas").Select(f => Path.GetFileName(f)!).Where(n => n.EndsWith(".yaml", StringComparison.Ordinal) || n == Volledig);

    public static JsonObject Json(string naam)
    {
        var text = File.ReadAllText(Repository.PathOf("seeds/werkagendas/" + naam));
        return naam == Volledig
            ? JsonNode.Parse(text)!.AsObject()
            : ToJson(Document.Parse(SourceText.From(naam, text), new DiagnosticBag())!.Root)!.AsObject();
    }

    /// <summary>The complete agenda with something in every place that it leaves empty, so that every field has a value to be compared.</summary>
    public static JsonObject Rijk()
    {
        var agenda = Json(Volledig);
        var aanpak = At(agenda, "/leefgebieden/mentale-gezondheid/aanpakken/sociaal-verwijzen")!.AsObject();
        aanpak["middelen"] = JsonNode.Parse("""[ { "bron": "SPUK AZWA", "jaar": 2027, "bedrag": 12.5, "niveau": "lokaal", "gemeente": "GM9002" }, { "bron": "zvw", "jaar": 2031 } ]""");
        aanpak["dekkingsbron"] = new JsonArray("SPUK AZWA");
        aanpak["borging"] = "Structureel.";
        aanpak["schaal"] = "iza-regio";
        aanpak["transformatieplanTot"] = "2027-12-31";
        aanpak["nietRelevant"] = "Wel relevant.";
        aanpak["inzet"]!["eigen-maat"] = JsonNode.Parse("""{ "naam": "Eigen", "eenheid": "keer", "huidig": 1, "ingroeipad": { "2027": 3, "2030": 2 }, "motivering": "Omdat." }""");
        aanpak["gap"]!["financieelPlan"] = "Een plan.";
        aanpak["gap"]!["monitoring"] = "Elk jaar.";
        aanpak["aanbod"] = JsonNode.Parse("""{ "iets-eigens": { "aanwezig": false, "toelichting": "Nog niet." } }""");
        At(agenda, "/leefgebieden/mentale-gezondheid")!["overigeAanpakken"] =
            JsonNode.Parse("""[ { "naam": "Anders", "dekkingsbron": [ "Eigen middelen" ], "toelichting": "Toelichting." } ]""");
        At(agenda, "/leefgebieden/mentale-gezondheid/aanpakken/laagdrempelige-steunpunten/inzet/steunpunten")!["motiveringPerGemeente"] =
            new JsonObject { ["GM9002"] = "Samen.", ["GM0001"] = "Vreemd." };
        At(agenda, "/leefgebieden/mentale-gezondheid/aanpakken/laagdrempelige-steunpunten/aanbod")!["epa-doelgroep"] =
            new JsonObject { ["aanwezig"] = false, ["toelichting"] = "Later." };
        At(agenda, "/regioscan")!["motivering"] = "Geen afwijking.";
        At(agenda, "/rpi")!["toelichtingAfbeelding"] = "rpi.png";
        foreach (var (_, gemeente) in At(agenda, "/regio/gemeenten")!.AsObject())
        {
            gemeente!["ouderenVerhoogdValrisico"] = 1000;
        }

        return agenda;
    }

    public static Werkagenda? Lees(JsonNode agenda) => WerkagendaReader.Read(agenda.ToJsonString(), "-.json").Werkagenda;

    public static FactBase Feiten(JsonNode agenda) => Catalogus.FactsOf(Lees(agenda)!);

    public static JsonNode? At(JsonNode? node, string pointer)
    {
        foreach (var segment in JsonPointer.Split(pointer))
        {
            node = node switch
            {
                JsonObject o => o[segment],
                JsonArray a when int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < a.Count => a[i],
                _ => null,
            };
        }

        return node;
    }

    /// <summary>The pointers of every single value.</summary>
    public static IEnumerable<string> Bladeren(JsonNode? node, string pointer = "") => node switch
    {
        JsonObject o => o.SelectMany(p => Bladeren(p.Value, JsonPointer.Append(pointer, p.Key))),
        JsonArray a => a.SelectMany((item, i) => Bladeren(item, JsonPointer.Append(pointer, i))),
        _ => [pointer],
    };

    /// <summary>The same object with the keys of every group in another order.</summary>
    public static JsonNode? Geschud(JsonNode? node, Random random) => node switch
    {
        JsonObject o => new JsonObject(o.OrderBy(_ => random.Next()).Select(p => KeyValuePair.Create(p.Key, Geschud(p.Value, random)))),
        JsonArray a => new JsonArray([.. a.Select(item => Geschud(item, random))]),
        _ => node?.DeepClone(),
    };

    private static JsonNode? ToJson(Node node) => node switch
    {
        MappingNode mapping => new JsonObject(mapping.Entries.Select(e => KeyValuePair.Create(e.Key.Value, ToJson(e.Value)))),
        SequenceNode sequence => new JsonArray([.. sequence.Items.Select(ToJson)]),
        ScalarNode { IsNull: true } => null,
        ScalarNode { Quoted: false, Value: "true" or "false" } scalar => JsonValue.Create(scalar.Value == "true"),
        ScalarNode scalar => JsonValue.Create(scalar.Value),
        _ => null,
    };
}
