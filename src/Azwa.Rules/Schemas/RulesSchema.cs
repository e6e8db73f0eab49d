using System.Text.Json.Nodes;
using Azwa.Rules.Binding;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Schemas;

/// <summary>The files of a rule set, told apart by their key <c>schema</c>.</summary>
internal static class RulesSchema
{
    public static string Write()
    {
        var body = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = Keywords.Properties([("schema", Keywords.Enum(RuleSetBinder.Schemas))]),
            ["required"] = Keywords.Array(["schema"]),
            ["allOf"] = new JsonArray([.. RuleSetBinder.Schemas.Select(s => Keywords.When("schema", s, Keywords.Reference(s.Split('/')[0])))]),
        };
        return Keywords.Document(
            "azwa-rules-1",
            "Regels voor de werkagenda (AZWA D5)",
            body,
            [
                .. RuleSetBinder.Schemas.Select(s => KeyValuePair.Create(s.Split('/')[0], FileOf(s))),
                KeyValuePair.Create("norm", Norm()),
                .. RuleKeys.Definitions(),
                .. ConditionSchemas.Definitions(),
            ]);
    }

    private static JsonObject FileOf(string schema) => schema switch
    {
        RuleSetBinder.SetSchema => File(
            [("id", RuleKeys.Text()), ("version", RuleKeys.Text()), ("about", RuleKeys.Text()), ("withdrawn", Keywords.List(Withdrawn()))], "id", "version"),
        RuleSetBinder.NormSchema => File(
            [("tolerance", Keywords.Number(0, 100)), ("norms", Keywords.MapOfAnyKey(Keywords.Reference("norm")))], "norms"),
        RuleSetBinder.VerdictSchema => File([("verdicts", RuleKeys.VerdictMap(Verdict()))], "verdicts"),
        RuleSetBinder.CatalogueSchema => Catalogue(),
        RuleSetBinder.RuleSchema => RuleKeys.File([], "rules"),
        RuleSetBinder.SourceSchema => Source(),
        RuleSetBinder.RequirementSchema => File([("eisen", RuleKeys.RequirementMap(Requirement()))], "eisen"),
        _ => throw new InvalidOperationException($"No schema for files of the kind '{schema}'."),
    };

    private static JsonObject Withdrawn() => Keywords.Object(
        [("id", RuleKeys.Text()), ("since", Keywords.Pattern(Keywords.Date)), ("reason", RuleKeys.Text())], ["id", "since", "reason"]);

    private static JsonObject File(IEnumerable<(string Name, JsonNode Schema)> keys, params string[] required) =>
        Keywords.Object([("schema", Keywords.Text()), .. keys], ["schema", .. required]);

    private static JsonObject Norm()
    {
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = Keywords.Properties([("type", Keywords.Enum(NormBinder.Types))]),
            ["required"] = Keywords.Array(["type"]),
            ["allOf"] = new JsonArray([.. NormBinder.Types.Select(t => Keywords.When("type", t, NormOf(t)))]),
        };
        return schema;
    }

    private static JsonObject NormOf(string type) => type switch
    {
        "date" => Dated(() => Keywords.Pattern(Keywords.Date)),
        "year" => Dated(() => Keywords.Integer(2020, 2050)),
        "rate" => Rate(),
        _ => throw new InvalidOperationException($"No schema for a norm of the type '{type}'."),
    };

    private static IEnumerable<(string Name, JsonNode Schema)> OfEveryNorm() =>
    [
        ("type", Keywords.Text()),
        ("requirements", Keywords.List(RuleKeys.RequirementId())),
        ("status", RuleKeys.Text()),
        ("interpretation", RuleKeys.Text()),
    ];

    /// <summary>A single value that always holds, or dated ones.</summary>
    private static JsonObject Dated(Func<JsonObject> value)
    {
        var schema = Keywords.Object(
            [.. OfEveryNorm(), ("value", value()), ("values", Keywords.List(Value(["value"], ("value", value())), atLeast: 1))]);
        schema["anyOf"] = new JsonArray(Requires("value"), Requires("values"));
        return schema;
    }

    private static JsonObject Rate()
    {
        var point = Value(["point"], ("point", Bound()));
        var range = Value([], ("min", Bound()), ("max", Bound()));
        range["anyOf"] = new JsonArray(Requires("min"), Requires("max"));
        return Keywords.Object(
            [
                .. OfEveryNorm(),
                ("unit", RuleKeys.Text()),
                ("one", RuleKeys.Text()),
                ("whole", Keywords.Boolean()),
                ("per", Keywords.Number(1, 1_000_000)),
                ("of", Keywords.AnyOf(Population(), Keywords.Object([("min", Population()), ("max", Population())], ["min", "max"]))),
                ("minAtMost", Population()),
                ("assumption", RuleKeys.Text()),
                ("evaluation", RuleKeys.Text()),
                ("tolerance", Keywords.Number(0, 100)),
                ("values", Keywords.List(Keywords.AnyOf(point, range), atLeast: 1)),
            ],
            ["unit", "values"]);

        static JsonObject Bound() => Keywords.Number(0, 1_000_000);
    }

    private static JsonObject Value(string[] required, params (string Name, JsonNode Schema)[] keys) => Keywords.Object(
        [("from", Keywords.Pattern(Keywords.Date)), ("until", Keywords.Pattern(Keywords.Date)), .. keys], ["from", .. required]);

    private static JsonObject Population() =>
        Keywords.Enum(FactTypes.Werkagenda.Fields.Where(f => f.Type == FieldType.Number).Select(f => f.Name));

    private static JsonObject Requires(string name) => new() { ["required"] = Keywords.Array([name]) };

    /// <summary>A verdict of its own, or one that combines others.</summary>
    private static JsonObject Verdict() => new()
    {
        ["if"] = Requires("all"),
        ["then"] = Keywords.Object(
            [
                ("all", RuleKeys.VerdictMap(RuleKeys.Text())),
                ("then", RuleKeys.Text()),
                ("until", Keywords.Object([("norm", Keywords.Text()), ("value", RuleKeys.Text())], ["norm", "value"])),
                ("otherwise", RuleKeys.Text()),
            ],
            ["all", "then", "until", "otherwise"]),
        ["else"] = Keywords.Object(
            [
                ("order", Keywords.List(RuleKeys.Text(), atLeast: 1)),
                .. VerdictBinder.ColumnOutcomes.Select(o => (Names.Of(o), (JsonNode)RuleKeys.Text())),
                ("internal", Keywords.Boolean()),
            ],
            ["order"]),
    };

    private static JsonObject Catalogue() => File(
        [
            ("peildatum", Keywords.Pattern(Keywords.Date)),
            ("leefgebieden", Keywords.Object(Keuzes.Leefgebieden.Select(l => (l, (JsonNode)Keywords.Object(
                [("naam", RuleKeys.Text()), ("bijzonderheid", RuleKeys.Text()), ("bijzonderheidEn", RuleKeys.Text())], ["naam"]))))),
            ("ouders", Keywords.Map(Keywords.Sleutel, RuleKeys.Text())),
            ("aanpakken", Keywords.Map(Keywords.Sleutel, Keywords.Object(
                [
                    ("naam", RuleKeys.Text()),
                    ("leefgebied", Keywords.Enum(Keuzes.Leefgebieden)),
                    ("status", Keywords.Enum(AanpakDefinitie.Statusnamen)),
                    ("onderdeelVan", Keywords.Text()),
                    ("verwijzingMag", Keywords.Boolean()),
                    ("aliassen", Keywords.List(RuleKeys.Text())),
                    ("maten", Keywords.Map(Keywords.Sleutel, Keywords.Object(
                        [("naam", RuleKeys.Text()), ("eenheid", RuleKeys.Text()), ("vergelijking", Keywords.Enum(Kinds.Vergelijkingen))],
                        ["naam", "eenheid", "vergelijking"]))),
                    ("aanbod", Keywords.Map(Keywords.Sleutel, RuleKeys.Text())),
                ],
                ["naam", "leefgebied", "status"]))),
            ("opvulling", Keywords.List(RuleKeys.Text())),
            ("verwijzing", Keywords.Object(
                [("begint", Keywords.List(RuleKeys.Text())), ("hoogstens", Keywords.Integer(0, 200))], ["begint", "hoogstens"])),
        ],
        "leefgebieden", "aanpakken", "opvulling", "verwijzing");

    private static JsonObject Source() => File(
        [
            .. new[] { "bestand", "regels", "document", "afkorting", "titel", "afzender" }.Select(k => (k, (JsonNode)RuleKeys.Text())),
            ("datum", Keywords.Pattern(Keywords.Date)),
            ("kenmerk", RuleKeys.Text()),
            ("gewicht", RuleKeys.Text()),
            ("clausules", Keywords.List(Keywords.Object(
                [
                    ("id", RuleKeys.ClauseId()),
                    ("sectie", RuleKeys.Text()),
                    ("modaliteit", Keywords.Enum(RegisterBinder.Modaliteiten)),
                    ("eisen", Keywords.List(RuleKeys.RequirementId())),
                    ("zegt", RuleKeys.Text()),
                    ("voorlopig", Keywords.Boolean()),
                    ("verloren", Keywords.Boolean()),
                ],
                ["id", "sectie", "modaliteit", "zegt"]))),
        ],
        "document", "afkorting", "titel", "gewicht", "clausules");

    private static JsonObject Requirement() => Keywords.Object(
        [
            ("titel", RuleKeys.Text()),
            ("oordeel", Keywords.Enum(RegisterBinder.Oordelen)),
            ("uitleg", RuleKeys.Text()),
            ("vraag", Keywords.Object([("nl", RuleKeys.Text()), ("en", RuleKeys.Text())], ["nl"])),
            ("interpretatie", Keywords.Boolean()),
        ],
        ["titel", "oordeel"]);
}
