using System.Text.Json.Nodes;
using Azwa.Rules.Schemas;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Azwa.Rules.AspNetCore;

/// <summary>The schemas of agenda and report as components of an OpenAPI document: each definition under a name of its own.</summary>
internal static class OpenApiSchemas
{
    public const string Werkagenda = "Werkagenda";
    public const string Report = "WerkagendaReport";
    private const string Definitions = "#/definitions/";

    /// <summary>Adds what is not yet there.</summary>
    public static void AddTo(OpenApiDocument document)
    {
        if (document.Components?.Schemas?.ContainsKey(Werkagenda) == true)
        {
            return;
        }

        foreach (var (name, schema) in Components())
        {
            document.AddComponent(name, OpenApiModelFactory.Parse<OpenApiSchema>(schema.ToJsonString(), OpenApiSpecVersion.OpenApi3_1, document, out _, "json")!);
        }
    }

    /// <summary>The schemas by the name of their component, with references to each other by that name.</summary>
    public static Dictionary<string, JsonNode> Components()
    {
        var components = new Dictionary<string, JsonNode>(StringComparer.Ordinal);
        Add(Werkagenda, JsonSchemas.Werkagenda());
        Add(Report, JsonSchemas.Report());
        return components;

        void Add(string name, string text)
        {
            var schema = JsonNode.Parse(text)!.AsObject();
            var definitions = schema["definitions"]?.AsObject();
            Rename(schema, name);
            foreach (var (key, definition) in definitions ?? [])
            {
                components.Add(ComponentOf(name, key), definition!.DeepClone());
            }

            schema.Remove("definitions");
            schema.Remove("$schema");
            schema.Remove("$id");
            components.Add(name, schema);
        }
    }

    private static string ComponentOf(string schema, string definition) => $"{schema}.{definition}";

    private static void Rename(JsonNode? node, string schema)
    {
        if (node is JsonArray array)
        {
            foreach (var item in array)
            {
                Rename(item, schema);
            }
        }
        else if (node is JsonObject item)
        {
            if (item["$ref"] is JsonValue reference && reference.GetValue<string>() is var target && target.StartsWith(Definitions, StringComparison.Ordinal))
            {
                item["$ref"] = "#/components/schemas/" + ComponentOf(schema, target[Definitions.Length..]);
            }

            foreach (var (_, child) in item.ToList())
            {
                Rename(child, schema);
            }
        }
    }
}
