using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Azwa.Rules.Tests.Schemas;

/// <summary>
/// Judges JSON by a schema, of draft-07 only the keywords that ours are written with. One that it does not know is a fault of the
/// schema and throws: what is skipped in silence refuses nothing.
/// </summary>
internal sealed class SchemaValidator(string schema)
{
    private readonly JsonElement _root = JsonDocument.Parse(schema).RootElement;

    /// <summary>What does not fit, with the place of each; none when all does.</summary>
    public IReadOnlyList<string> Faults(JsonNode? value) => Faults(_root, value, "");

    private List<string> Faults(JsonElement schema, JsonNode? value, string at)
    {
        var faults = new List<string>();
        foreach (var keyword in schema.EnumerateObject())
        {
            faults.AddRange(Faults(schema, keyword.Name, keyword.Value, value, at));
        }

        return faults;
    }

    private IEnumerable<string> Faults(JsonElement schema, string keyword, JsonElement argument, JsonNode? value, string at)
    {
        switch (keyword)
        {
            case "$schema" or "$id" or "title" or "definitions" or "then" or "else":
                return [];
            case "$ref":
                return Faults(Definition(argument.GetString()!), value, at);
            case "type":
                return Types(argument).Any(t => IsOf(value, t)) ? [] : [$"{at}: type {argument.GetRawText()}"];
            case "const":
                return JsonNode.DeepEquals(value, JsonNode.Parse(argument.GetRawText())) ? [] : [$"{at}: const {argument.GetRawText()}"];
            case "enum":
                return argument.EnumerateArray().Any(w => JsonNode.DeepEquals(value, JsonNode.Parse(w.GetRawText()))) ? [] : [$"{at}: enum"];
            case "allOf":
                return argument.EnumerateArray().SelectMany(s => Faults(s, value, at));
            case "anyOf":
                return argument.EnumerateArray().Any(s => Fits(s, value)) ? [] : [$"{at}: anyOf"];
            case "oneOf":
                return argument.EnumerateArray().Count(s => Fits(s, value)) == 1 ? [] : [$"{at}: oneOf"];
            case "if":
                return schema.TryGetProperty(Fits(argument, value) ? "then" : "else", out var branch) ? Faults(branch, value, at) : [];
            case "pattern":
                return value?.GetValueKind() != JsonValueKind.String || Matches(value.GetValue<string>(), argument.GetString()!) ? [] : [$"{at}: pattern"];
            case "minimum":
                return Number(value) < argument.GetDecimal() ? [$"{at}: minimum"] : [];
            case "maximum":
                return Number(value) > argument.GetDecimal() ? [$"{at}: maximum"] : [];
            default:
                return Members(schema, keyword, argument, value, at);
        }
    }

    private IEnumerable<string> Members(JsonElement schema, string keyword, JsonElement argument, JsonNode? value, string at)
    {
        var map = value as JsonObject;
        var list = value as JsonArray;
        switch (keyword)
        {
            case "required":
                return map is null ? [] : argument.EnumerateArray().Select(n => n.GetString()!).Where(n => !map.ContainsKey(n)).Select(n => $"{at}: required {n}");
            case "properties":
                return map is null ? [] : map.Where(p => argument.TryGetProperty(p.Key, out _)).SelectMany(p => Faults(argument.GetProperty(p.Key), p.Value, $"{at}/{p.Key}"));
            case "patternProperties":
                return map is null
                    ? []
                    : argument.EnumerateObject().SelectMany(s => map.Where(p => Matches(p.Key, s.Name)).SelectMany(p => Faults(s.Value, p.Value, $"{at}/{p.Key}")));
            case "additionalProperties":
                var others = map?.Where(p => !IsNamed(schema, p.Key)) ?? [];
                return argument.ValueKind == JsonValueKind.False
                    ? others.Select(p => $"{at}: unknown {p.Key}")
                    : others.SelectMany(p => Faults(argument, p.Value, $"{at}/{p.Key}"));
            case "minProperties":
                return map?.Count < argument.GetInt32() ? [$"{at}: minProperties"] : [];
            case "maxProperties":
                return map?.Count > argument.GetInt32() ? [$"{at}: maxProperties"] : [];
            case "items":
                return list?.SelectMany((item, i) => Faults(argument, item, string.Create(CultureInfo.InvariantCulture, $"{at}/{i}"))) ?? [];
            case "minItems":
                return list?.Count < argument.GetInt32() ? [$"{at}: minItems"] : [];
            case "maxItems":
                return list?.Count > argument.GetInt32() ? [$"{at}: maxItems"] : [];
            default:
                throw new InvalidOperationException($"The keyword '{keyword}' is not known here.");
        }
    }

    private bool Fits(JsonElement schema, JsonNode? value) => Faults(schema, value, "").Count == 0;

    private JsonElement Definition(string reference) =>
        _root.GetProperty("definitions").GetProperty(reference["#/definitions/".Length..]);

    private static bool IsNamed(JsonElement schema, string key) =>
        (schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(key, out _))
        || (schema.TryGetProperty("patternProperties", out var patterns) && patterns.EnumerateObject().Any(p => Matches(key, p.Name)));

    private static IEnumerable<string> Types(JsonElement argument) =>
        argument.ValueKind == JsonValueKind.Array ? argument.EnumerateArray().Select(t => t.GetString()!) : [argument.GetString()!];

    private static bool IsOf(JsonNode? value, string type) => (value?.GetValueKind() ?? JsonValueKind.Null) switch
    {
        JsonValueKind.Null => type == "null",
        JsonValueKind.String => type == "string",
        JsonValueKind.True or JsonValueKind.False => type == "boolean",
        JsonValueKind.Array => type == "array",
        JsonValueKind.Object => type == "object",
        JsonValueKind.Number => type == "number" || (type == "integer" && decimal.IsInteger(Number(value)!.Value)),
        _ => false,
    };

    private static decimal? Number(JsonNode? value) =>
        value?.GetValueKind() == JsonValueKind.Number ? decimal.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture) : null;

    private static bool Matches(string text, string pattern) =>
        Regex.IsMatch(text, pattern, RegexOptions.ECMAScript | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));
}
