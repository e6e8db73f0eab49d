using System.Text.Json.Nodes;
using Azwa.Rules.AspNetCore.Tests.TestInput;
using Azwa.Rules.Schemas;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Azwa.Rules.AspNetCore.Tests;

/// <summary>What a program's OpenAPI document says.</summary>
public sealed class OpenApiTests
{
    [Fact]
    public async Task The_endpoint_tells_its_bodies_answers_and_parameters()
    {
        var document = await Document();
        var post = document["paths"]![Portal.Route]!["post"]!;

        Assert.Equal(["application/json", "application/yaml"], post["requestBody"]!["content"]!.AsObject().Select(c => c.Key));
        Assert.All(post["requestBody"]!["content"]!.AsObject(), c => Assert.Equal("#/components/schemas/Werkagenda", c.Value!["schema"]!["$ref"]!.GetValue<string>()));
        Assert.Equal(["200", "400", "408", "412", "413", "415", "422"], post["responses"]!.AsObject().Select(r => r.Key).Order(StringComparer.Ordinal));
        Assert.Equal("#/components/schemas/WerkagendaReport", post["responses"]!["200"]!["content"]!["application/json"]!["schema"]!["$ref"]!.GetValue<string>());
        Assert.Equal(["asOf", "profile", "enforce", "Accept-Language", "If-Match"], post["parameters"]!.AsArray().Select(p => p!["name"]!.GetValue<string>()));
        Assert.NotNull(document["paths"]![Portal.Route]!["get"]);
        Assert.NotNull(document["paths"]![Portal.Route + "/schema"]!["get"]);
    }

    /// <summary>What the document says of the schemas is what the library says, but for where the definitions stand.</summary>
    [Theory]
    [InlineData("Werkagenda")]
    [InlineData("WerkagendaReport")]
    public async Task The_schemas_are_those_of_the_library(string name)
    {
        var components = (await Document())["components"]!["schemas"]!.AsObject();
        var schema = JsonNode.Parse((name == "Werkagenda" ? JsonSchemas.Werkagenda() : JsonSchemas.Report())
            .Replace("#/definitions/", $"#/components/schemas/{name}.", StringComparison.Ordinal))!.AsObject();
        var definitions = schema["definitions"]!.AsObject();
        Assert.All(new[] { "definitions", "$schema", "$id" }, key => Assert.True(schema.Remove(key)));

        Assert.Equal(Text(schema), Text(components[name]!));
        Assert.Equal(definitions.Select(d => $"{name}.{d.Key}").Order(StringComparer.Ordinal), components.Select(c => c.Key).Where(k => k.StartsWith(name + ".", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.All(definitions, d => Assert.Equal(Text(d.Value!), Text(components[$"{name}.{d.Key}"]!)));
    }

    /// <summary>The order of keys, and of the names in a set, means nothing.</summary>
    private static string Text(JsonNode node) => node switch
    {
        JsonObject o => $"{{{string.Join(',', o.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}:{(p.Key is "type" or "required" && p.Value is JsonArray set ? string.Join('|', set.Select(s => s!.ToJsonString()).Order(StringComparer.Ordinal)) : Text(p.Value!))}"))}}}",
        JsonArray a => $"[{string.Join(',', a.Select(i => i is null ? "null" : Text(i)))}]",
        _ => node.ToJsonString(),
    };

    private static async Task<JsonNode> Document()
    {
        await using var portal = await Portal.Start(services: s => s.AddOpenApi(), map: app =>
        {
            app.MapWerkagendaValidation();
            app.MapOpenApi();
        });
        return JsonNode.Parse((await portal.Get("/openapi/v1.json")).Text)!;
    }
}
