using System.Text.Json.Nodes;
using Azwa.Rules.Findings;
using Azwa.Rules.Reporting;

namespace Azwa.Rules.Schemas;

/// <summary>What <see cref="JsonReport"/> writes. Objects are open: keys may be added under the same version.</summary>
internal static class ReportSchema
{
    public static string Write() => Keywords.Document(
        "azwa-report-1",
        "Rapport over een werkagenda (AZWA D5)",
        WithOverlays(All(
            ("schema", Keywords.Constant(JsonReport.Schema)),
            ("ruleSet", All(("id", Keywords.Text()), ("version", Keywords.Text()), ("sha256", Hash()))),
            ("profile", Keywords.Enum(Names.Profiles)),
            ("asOf", Keywords.Pattern(Keywords.Date)),
            ("engine", Keywords.Text()),
            ("region", Keywords.Text()),
            ("verdicts", Keywords.MapOfAnyKey(Keywords.Text())),
            ("counts", All(Names.Severities.Reverse().Select(s => (s, (JsonNode)Keywords.Integer(0))))),
            ("outcomes", All(Names.Outcomes.Select(o => (o, (JsonNode)Keywords.Integer(0))))),
            ("cells", All(new[] { "mandatory", "filled", "optional", "optionalFilled" }.Select(c => (c, (JsonNode)Keywords.Integer(0))))),
            ("findings", Keywords.List(Keywords.Reference("finding"))),
            ("forHumans", Keywords.List(All(("requirements", Texts()), ("question", Keywords.Text())))),
            ("targets", Keywords.List(Keywords.Reference("target"))))),
        [
            KeyValuePair.Create("finding", Finding()),
            KeyValuePair.Create("target", Target()),
            KeyValuePair.Create("overlay", Overlay()),
            KeyValuePair.Create("suppressed", Suppressed()),
        ]);

    /// <summary>What is written only when there are overlays.</summary>
    private static JsonObject WithOverlays(JsonObject report)
    {
        var properties = (JsonObject)report["properties"]!;
        properties.Add("overlays", Keywords.List(Keywords.Reference("overlay")));
        properties.Add("suppressed", Keywords.List(Keywords.Reference("suppressed")));
        return report;
    }

    private static JsonObject Overlay()
    {
        var change = All(
            ("kind", Keywords.Enum(JsonOverlays.Kinds)),
            ("before", Keywords.Nullable("string")),
            ("after", Keywords.Nullable("string")),
            ("reason", Keywords.Text()),
            ("until", Keywords.Pattern(Keywords.Date)),
            ("status", Keywords.Enum(JsonOverlays.Statuses)));
        var properties = (JsonObject)change["properties"]!;
        properties.Add("ruleId", Keywords.Text());
        properties.Add("norm", Keywords.Text());
        return All(
            ("id", Keywords.Text()),
            ("title", Keywords.Text()),
            ("sha256", Hash()),
            ("changes", Keywords.List(change)),
            ("addedRules", Texts()));
    }

    private static JsonObject Suppressed()
    {
        var finding = Finding();
        ((JsonObject)finding["properties"]!).Add(
            "suppressedBy",
            All(("overlay", Keywords.Text()), ("reason", Keywords.Text()), ("until", Keywords.Pattern(Keywords.Date))));
        ((JsonArray)finding["required"]!).Add((JsonNode?)JsonValue.Create("suppressedBy"));
        return finding;
    }

    private static JsonObject Hash() => Keywords.Pattern("^[0-9a-f]{64}$");

    private static JsonObject Finding()
    {
        var source = All(
            ("document", Keywords.Text()), ("section", Keywords.Text()), ("modality", Keywords.Text()), ("clause", Keywords.Text()));
        ((JsonObject)source["properties"]!).Add("provisional", Keywords.Boolean());
        var finding = All(
            ("ruleId", Keywords.Text()),
            ("requirements", Texts()),
            ("outcome", Keywords.Enum(Names.Outcomes)),
            ("severity", Keywords.Enum(Names.Severities)),
            ("path", Pointer()),
            ("subject", Keywords.Text()),
            ("message", Keywords.Text()),
            ("remedy", Keywords.Nullable("string")),
            ("sources", Keywords.List(source)),
            ("evidence", Keywords.MapOfAnyKey(Keywords.AnyOf(
                new JsonObject { ["type"] = Keywords.Array(["string", "number", "boolean", "null"]) }, Texts()))),
            ("title", Keywords.Text()),
            ("motivation", Keywords.Nullable("string")),
            ("due", Keywords.AnyOf(Keywords.Pattern(Keywords.Date), Keywords.Type("null"))));
        var properties = (JsonObject)finding["properties"]!;
        properties.Add("position", All(("line", Keywords.Integer(1)), ("column", Keywords.Integer(1))));
        properties.Add("repair", Keywords.List(All(
            ("op", Keywords.Constant(PatchOperation.Op)), ("path", Pointer()), ("value", Keywords.Nullable("number")))));
        return finding;
    }

    private static JsonObject Target() => All(
        ("ruleId", Keywords.Text()),
        ("requirements", Texts()),
        ("path", Pointer()),
        ("section", Keywords.Text()),
        ("measure", Keywords.Text()),
        ("municipality", Keywords.Nullable("string")),
        ("unit", Keywords.Text()),
        ("base", Keywords.Nullable("string")),
        ("basePopulation", Keywords.Nullable("number")),
        ("lower", Keywords.Nullable("number")),
        ("upper", Keywords.Nullable("number")),
        ("tolerancePercent", Keywords.Number(0)),
        ("planned", Keywords.Nullable("number")),
        ("difference", Keywords.Nullable("number")),
        ("outcome", Keywords.Enum(Names.Outcomes)),
        ("motivation", Keywords.Nullable("string")),
        ("growthPath", Keywords.Map(Keywords.Jaar, Keywords.Number())));

    private static JsonObject Texts() => Keywords.List(Keywords.Text());

    // Empty is the whole agenda.
    private static JsonObject Pointer() => Keywords.Pattern("^(/.*)?$");

    private static JsonObject All(params (string Name, JsonNode Schema)[] properties) => All(properties.AsEnumerable());

    /// <summary>An object in which all of this is always written.</summary>
    private static JsonObject All(IEnumerable<(string Name, JsonNode Schema)> properties)
    {
        var all = properties.ToList();
        return Keywords.Object(all, all.Select(p => p.Name), open: true);
    }
}
