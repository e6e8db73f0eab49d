using System.Text;
using System.Text.Json.Nodes;
using Azwa.Rules.Reporting;

namespace Azwa.Rules.Schemas;

/// <summary>The keywords of draft-07 that our schemas are written with. Every call gives a new node: a node has one parent.</summary>
internal static class Keywords
{
    public const string Date = @"^\d{4}-\d{2}-\d{2}$";
    public const string Gemeentecode = @"^GM\d{4}$";
    public const string Jaar = @"^20\d{2}$";
    public const string Sleutel = "^[a-z0-9]+(-[a-z0-9]+)*$";

    public static JsonObject Type(string type) => new() { ["type"] = type };

    public static JsonObject Text() => Type("string");

    public static JsonObject Boolean() => Type("boolean");

    public static JsonObject Number(decimal? min = null, decimal? max = null) => Range("number", min, max);

    public static JsonObject Integer(decimal? min = null, decimal? max = null) => Range("integer", min, max);

    public static JsonObject Pattern(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    public static JsonObject Enum(IEnumerable<string> words) => new() { ["type"] = "string", ["enum"] = Array(words) };

    public static JsonObject Constant(string value) => new() { ["const"] = value };

    public static JsonObject Reference(string name) => new() { ["$ref"] = "#/definitions/" + name };

    public static JsonObject AnyOf(params JsonNode[] schemas) => new() { ["anyOf"] = new JsonArray([.. schemas]) };

    public static JsonObject AllOf(IEnumerable<JsonNode> schemas) => new() { ["allOf"] = new JsonArray([.. schemas]) };

    public static JsonObject Nullable(string type) => new() { ["type"] = Array([type, "null"]) };

    public static JsonObject List(JsonNode items, int atLeast = 0, int? atMost = null)
    {
        var list = new JsonObject { ["type"] = "array" };
        if (atLeast > 0)
        {
            list["minItems"] = atLeast;
        }

        if (atMost is not null)
        {
            list["maxItems"] = atMost;
        }

        list["items"] = items;
        return list;
    }

    /// <summary>An object with these keys; only these, unless it is open.</summary>
    public static JsonObject Object(IEnumerable<(string Name, JsonNode Schema)> properties, IEnumerable<string>? required = null, bool open = false)
    {
        var schema = new JsonObject { ["type"] = "object" };
        if (!open)
        {
            schema["additionalProperties"] = false;
        }

        schema["properties"] = Properties(properties);
        if (required?.ToArray() is { Length: > 0 } names)
        {
            schema["required"] = Array(names);
        }

        return schema;
    }

    /// <summary>A map whose keys are data.</summary>
    public static JsonObject Map(string pattern, JsonNode values) => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["patternProperties"] = new JsonObject { [pattern] = values },
    };

    public static JsonObject MapOfAnyKey(JsonNode values) => new() { ["type"] = "object", ["additionalProperties"] = values };

    public static JsonObject Properties(IEnumerable<(string Name, JsonNode Schema)> properties)
    {
        var all = new JsonObject();
        foreach (var (name, schema) in properties)
        {
            all.Add(name, schema);
        }

        return all;
    }

    /// <summary>What holds of an object when one of its keys has this value.</summary>
    public static JsonObject When(string name, string value, JsonNode then) => new() { ["if"] = Has(name, Constant(value)), ["then"] = then };

    /// <summary>That an object has a key, with a value that fits.</summary>
    public static JsonObject Has(string name, JsonNode value) => new()
    {
        ["properties"] = new JsonObject { [name] = value },
        ["required"] = Array([name]),
    };

    public static JsonArray Array(IEnumerable<string> words) => new([.. words.Select(w => JsonValue.Create(w))]);

    /// <summary>A whole schema: its head, what it says, and the definitions it refers to.</summary>
    public static string Document(string id, string title, JsonObject body, IEnumerable<KeyValuePair<string, JsonObject>> definitions)
    {
        var document = new JsonObject { ["$schema"] = "http://json-schema.org/draft-07/schema#", ["$id"] = id, ["title"] = title };
        foreach (var (name, value) in body)
        {
            document[name] = value?.DeepClone();
        }

        var all = Properties(definitions.Select(d => (d.Key, (JsonNode)d.Value)));
        if (all.Count > 0)
        {
            document["definitions"] = all;
        }

        using var stream = new MemoryStream();
        using (var json = JsonSpelling.Open(stream))
        {
            document.WriteTo(json);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }

    private static JsonObject Range(string type, decimal? min, decimal? max)
    {
        var schema = Type(type);
        if (min is not null)
        {
            schema["minimum"] = min;
        }

        if (max is not null)
        {
            schema["maximum"] = max;
        }

        return schema;
    }
}
