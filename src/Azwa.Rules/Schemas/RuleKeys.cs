using System.Text.Json.Nodes;
using Azwa.Rules.Binding;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Schemas;

/// <summary>
/// A file of rules: its terms, what its rules inherit and its rules. What a key may say depends on the fact type, which a rule names
/// itself or inherits; so the keys are described once in general and once more per fact type.
/// </summary>
internal static class RuleKeys
{
    private const string None = "none";
    private const string Verdict = "^[a-z][A-Za-z0-9]*$";
    private const string Requirement = "^[A-Z]+-[A-Z0-9]+(-[0-9]+)*$";
    private const string Clause = "^[A-Z0-9]+\\.L[0-9]+[a-z]?$";

    /// <summary>What every rule needs and may inherit.</summary>
    private static readonly string[] Needed = ["for", "check", "message"];

    /// <summary>A file with rules, and what else stands in it.</summary>
    public static JsonObject File((string Name, JsonNode Schema)[] keys, params string[] required)
    {
        var defaults = Keywords.Object(Inherited());
        var file = Keywords.Object(
            [
                ("schema", Keywords.Text()),
                .. keys,
                ("about", Text()),
                ("defaults", defaults),
                ("terms", Keywords.MapOfAnyKey(Keywords.Reference("term"))),
                ("rules", Keywords.List(Keywords.Reference("rule"))),
            ],
            ["schema", .. required]);
        file["allOf"] = new JsonArray([.. Needed.Select(NeededUnlessInherited), .. FactTypes.All.Select(ByDefault)]);
        return file;
    }

    public static IEnumerable<KeyValuePair<string, JsonObject>> Definitions()
    {
        yield return KeyValuePair.Create("term", Term());
        yield return KeyValuePair.Create("rule", Rule());
        yield return KeyValuePair.Create("case", Keywords.Object(VariantBinder.Keys.Where(k => k != "cases").Select(k => (k, (JsonNode)Key(k))), ["where"]));
        yield return KeyValuePair.Create("severity", Severity());
        yield return KeyValuePair.Create("verdict", Keywords.Map(Verdict, Text()));
        yield return KeyValuePair.Create("requirements", Keywords.List(RequirementId()));
        yield return KeyValuePair.Create("sources", Keywords.List(ClauseId()));
        yield return KeyValuePair.Create("message", Keywords.Object([("nl", Text()), ("en", Text())], ["nl"]));
        yield return KeyValuePair.Create("example", Example());
        foreach (var type in FactTypes.All)
        {
            yield return KeyValuePair.Create(RuleOf(type), OfType(type));
        }
    }

    /// <summary>A text in a file that people write by hand: 2028 and 1.0 are texts too where one is asked for.</summary>
    public static JsonObject Text() => new() { ["type"] = Keywords.Array(["string", "number", "boolean"]) };

    public static JsonObject RequirementId() => Keywords.Pattern(Requirement);

    public static JsonObject RequirementMap(JsonNode values) => Keywords.Map(Requirement, values);

    public static JsonObject ClauseId() => Keywords.Pattern(Clause);

    public static JsonObject VerdictMap(JsonNode values) => Keywords.Map(Verdict, values);

    private static string RuleOf(FactType type) => "rule." + type.Name;

    private static JsonObject Term()
    {
        var term = Keywords.Object([("for", Types()), ("means", Text()), ("holds", new JsonObject())], ["for", "means", "holds"]);
        term["allOf"] = new JsonArray([.. FactTypes.All.Select(t =>
            Keywords.When("for", t.Name, new JsonObject { ["properties"] = Keywords.Properties([("holds", Keywords.Reference(ConditionSchemas.NameOf(t)))]) }))]);
        return term;
    }

    private static JsonObject Rule()
    {
        var own = new (string, JsonNode)[]
        {
            ("id", Text()), ("title", Text()), ("from", Keywords.Pattern(Keywords.Date)), ("until", Keywords.Pattern(Keywords.Date)),
        };
        var rule = Keywords.Object(
            [.. own, .. Inherited(), ("examples", Keywords.List(Keywords.Reference("example")))], ["id", "title"]);
        rule["allOf"] = new JsonArray([.. FactTypes.All.Select(t => Keywords.When("for", t.Name, Keywords.Reference(RuleOf(t))))]);
        return rule;
    }

    private static IEnumerable<(string Name, JsonNode Schema)> Inherited() =>
        new[] { "for", "when", "check", "deadline", "deviation", "remark", "at", "evidence" }
            .Concat(VariantBinder.Keys).Concat(RuleBinder.MessageKeys).Select(k => (k, (JsonNode)Key(k)));

    /// <summary>A key whatever the fact type.</summary>
    private static JsonObject Key(string key) => key switch
    {
        "for" => OrNone(Types()),
        "when" or "check" => new JsonObject { ["type"] = Keywords.Array(["string", "object"]) },
        "deadline" or "deviation" or "remark" or "at" => Keywords.Text(),
        "evidence" => OrNone(Keywords.MapOfAnyKey(Keywords.AnyOf(Keywords.Text(), Keywords.Object([("norm", Keywords.Text())], ["norm"])))),
        "where" => OrNone(Keywords.Type("object")),
        "cases" => OrNone(Keywords.List(Keywords.Reference("case"))),
        "severity" => Keywords.Reference("severity"),
        "verdict" or "requirements" or "sources" => OrNone(Keywords.Reference(key)),
        _ when RuleBinder.MessageKeys.Contains(key) => OrNone(Keywords.Reference("message")),
        _ => throw new InvalidOperationException($"No schema for the key '{key}' of a rule."),
    };

    /// <summary>What the keys of a rule may say when it is about one fact type.</summary>
    private static JsonObject OfType(FactType type)
    {
        var condition = ConditionSchemas.NameOf(type);
        var field = ConditionSchemas.FieldsOf(type);
        var where = ConditionSchemas.WhereOf(type);
        return new JsonObject
        {
            ["properties"] = Keywords.Properties(
            [
                ("when", Keywords.Reference(condition)),
                ("check", Keywords.Reference(condition)),
                ("deviation", OrNone(Keywords.Reference(field))),
                ("remark", OrNone(Keywords.Reference(field))),
                ("at", Keywords.AnyOf(Keywords.Constant("."), Keywords.Constant(None), Keywords.Reference(field))),
                ("evidence", OrNone(Keywords.MapOfAnyKey(Keywords.AnyOf(Keywords.Type("object"), Keywords.Reference(field))))),
                ("where", OrNone(Keywords.Reference(where))),
                ("cases", OrNone(Keywords.List(new JsonObject { ["properties"] = Keywords.Properties([("where", Keywords.Reference(where))]) }))),
            ]),
        };
    }

    private static JsonObject NeededUnlessInherited(string key) => new()
    {
        ["if"] = Keywords.Has("defaults", new JsonObject { ["required"] = Keywords.Array([key]) }),
        ["else"] = new JsonObject
        {
            ["properties"] = Keywords.Properties([("rules", Keywords.List(new JsonObject { ["required"] = Keywords.Array([key]) }))]),
        },
    };

    /// <summary>The fact type of the defaults holds for them and for every rule that names none itself.</summary>
    private static JsonObject ByDefault(FactType type) => new()
    {
        ["if"] = Keywords.Has("defaults", Keywords.Has("for", Keywords.Constant(type.Name))),
        ["then"] = new JsonObject
        {
            ["properties"] = Keywords.Properties(
            [
                ("defaults", Keywords.Reference(RuleOf(type))),
                ("rules", Keywords.List(new JsonObject
                {
                    ["if"] = new JsonObject { ["required"] = Keywords.Array(["for"]) },
                    ["else"] = Keywords.Reference(RuleOf(type)),
                })),
            ]),
        },
    };

    private static JsonObject Severity()
    {
        var word = Keywords.Enum(Names.Severities.Append(None));
        return Keywords.AnyOf(word, Keywords.Object(Names.Profiles.Select(p => (p, word.DeepClone())), Names.Profiles));
    }

    private static JsonObject Example() => Keywords.Object(
        [
            ("name", Text()),
            ("remove", Keywords.List(Pointer())),
            ("set", Keywords.Map("^/", new JsonObject())),
            ("asOf", Keywords.Pattern(Keywords.Date)),
            ("profile", Keywords.Enum(Names.Profiles)),
            ("severity", Keywords.Enum(Names.Severities)),
            ("expect", Keywords.AnyOf(
                Keywords.Enum(Names.Outcomes.Append(None)),
                Keywords.Object(Names.Outcomes.Select(o => (o, (JsonNode)Keywords.Integer(0, 100_000)))))),
            ("at", Text()),
            ("lists", Keywords.List(Text())),
            ("notLists", Keywords.List(Text())),
            ("verdicts", Keywords.Map(Verdict, Text())),
        ],
        ["name", "expect"]);

    private static JsonObject Pointer() => Keywords.Pattern("^/");

    private static JsonObject Types() => Keywords.Enum(FactTypes.All.Select(t => t.Name));

    /// <summary>The word none cancels what a rule would inherit.</summary>
    private static JsonObject OrNone(JsonObject schema) => Keywords.AnyOf(Keywords.Constant(None), schema);
}
