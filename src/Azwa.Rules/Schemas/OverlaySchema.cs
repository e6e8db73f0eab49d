using System.Text.Json.Nodes;
using Azwa.Rules.Binding;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Schemas;

/// <summary>An overlay: changes to rules and norms, and rules of its own.</summary>
internal static class OverlaySchema
{
    public static string Write()
    {
        var file = RuleKeys.File(
            [
                ("id", Keywords.Pattern(Keywords.Sleutel)),
                ("title", RuleKeys.Text()),
                (OverlayBinder.Disable, Changes([("rule", RuleKeys.Text())])),
                (OverlayBinder.SeverityKey, Changes([("rule", RuleKeys.Text()), ("severity", Keywords.Enum(Names.Severities))])),
                (OverlayBinder.NormsKey, Changes([("norm", RuleKeys.Text()), ("set", Figures())])),
            ],
            "id",
            "title");
        file["properties"]!["schema"] = Keywords.Constant(OverlayBinder.Schema);
        return Keywords.Document(
            "azwa-overlay-1", "Overlay op de regels voor de werkagenda (AZWA D5)", file, [.. RuleKeys.Definitions(), .. ConditionSchemas.Definitions()]);
    }

    private static JsonObject Changes((string Name, JsonNode Schema)[] own) => Keywords.List(Keywords.Object(
        [.. own, ("reason", RuleKeys.Text()), ("until", Keywords.Pattern(Keywords.Date))], [.. own.Select(k => k.Name), "reason", "until"]));

    /// <summary>Which figures a norm has, and how large they may be, the loader knows.</summary>
    private static JsonObject Figures()
    {
        var figures = Keywords.Object(NormFigures.All.Select(f => (f, (JsonNode)(f == NormFigures.Value
            ? Keywords.AnyOf(Keywords.Integer(2020, 2050), Keywords.Pattern(Keywords.Date))
            : Keywords.Number(0, f == NormFigures.Tolerance ? 100 : 1_000_000)))));
        figures["minProperties"] = 1;
        return figures;
    }
}
