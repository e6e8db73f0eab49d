using System.Text.Json;
using System.Text.Json.Nodes;
using Azwa.Rules.Schemas;
using Azwa.Rules.Tests.Werkagendas;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Tests.Schemas;

/// <summary>Our schema of the werkagenda beside the one of the contract, and beside the reader.</summary>
public sealed class WerkagendaSchemaTests
{
    /// <summary>What our schema says otherwise than the contract's, and why. None is left; a difference that must be stands here with its reason.</summary>
    private static readonly Dictionary<string, string> Differences = new(StringComparer.Ordinal);

    private static readonly SchemaValidator Schema = new(JsonSchemas.Werkagenda());

    [Fact]
    public void It_says_the_same_as_the_schema_of_the_contract()
    {
        var ours = Lines(JsonSchemas.Werkagenda());
        var theirs = Lines(Samples.Schema);

        Assert.True(theirs.Count > 200);
        Assert.Equal(Differences.Keys.Order(StringComparer.Ordinal), ours.Except(theirs).Concat(theirs.Except(ours)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Its_keys_stand_in_the_order_of_the_contract() => Assert.Equal(TopLevel(Samples.Schema), TopLevel(JsonSchemas.Werkagenda()));

    [Theory]
    [InlineData("/formaat", "\"azwa-werkagenda/2\"")]
    [InlineData("/regio", "{}")]
    [InlineData("/regio/naamm", "\"R\"")]
    [InlineData("/regio/mandaatgemeente", "\"0344\"")]
    [InlineData("/regio/zorgverzekeraars", "\"Z\"")]
    [InlineData("/regio/peildatum", "\"15-11-2026\"")]
    [InlineData("/regio/gemeenten/Utrecht", "{ \"naam\": \"U\" }")]
    [InlineData("/regio/gemeenten/GM9001/inwoners", "-1")]
    [InlineData("/regio/gemeenten/GM9001/inwoners", "1.5")]
    [InlineData("/regio/gemeenten/GM9001/nplvGebied", "\"ja\"")]
    [InlineData("/leefgebieden/sport", "{}")]
    [InlineData("/leefgebieden/leefstijl/aanpakken/Overgewicht", "{}")]
    [InlineData("/leefgebieden/leefstijl/aanpakken/overgewicht-volwassenen/schaal", "\"landelijk\"")]
    [InlineData("/leefgebieden/leefstijl/aanpakken/overgewicht-volwassenen/aanbod", "{ \"gli\": \"ja\" }")]
    [InlineData("/leefgebieden/leefstijl/aanpakken/overgewicht-volwassenen/aanbod", "{ \"gli\": {} }")]
    [InlineData("/leefgebieden/leefstijl/aanpakken/overgewicht-volwassenen/middelen", "[ { \"bron\": \"zvw\" } ]")]
    [InlineData("/leefgebieden/leefstijl/aanpakken/overgewicht-volwassenen/middelen", "[ { \"bron\": \"zvw\", \"jaar\": 2025 } ]")]
    [InlineData("/leefgebieden/leefstijl/aanpakken/overgewicht-volwassenen/middelen", "[ { \"bron\": \"zvw\", \"jaar\": 2041 } ]")]
    [InlineData("/leefgebieden/leefstijl/aanpakken/overgewicht-volwassenen/inzet", "{ \"x\": { \"ingroeipad\": { \"1999\": 1 } } }")]
    [InlineData("/leefgebieden/leefstijl/aanpakken/overgewicht-volwassenen/inzet", "{ \"x\": { \"huidig\": -1 } }")]
    [InlineData("/vaststelling/colleges/GM9001/besluit", "\"goed\"")]
    public void A_fault_is_refused_by_the_schema_and_by_the_reader(string path, string value)
    {
        var agenda = JsonNode.Parse(Samples.FullJson)!;
        Assert.Empty(Schema.Faults(agenda));
        var segments = path.Split('/')[1..];
        var parent = segments[..^1].Aggregate(agenda, (node, key) => node[key]!);
        parent[segments[^1]] = JsonNode.Parse(value);

        Assert.NotEmpty(Schema.Faults(agenda));
        Assert.False(WerkagendaReader.Read(agenda.ToJsonString(), "a.json").IsReadable);
    }

    private static IEnumerable<string> TopLevel(string schema) =>
        JsonDocument.Parse(schema).RootElement.GetProperty("properties").EnumerateObject().Select(p => p.Name);

    /// <summary>Everything a schema says of each place, one line each; references are followed, what only explains is left out.</summary>
    private static HashSet<string> Lines(string schema)
    {
        var root = JsonDocument.Parse(schema).RootElement;
        var lines = new HashSet<string>(StringComparer.Ordinal);
        Write(root, "");
        return lines;

        void Write(JsonElement at, string path)
        {
            if (at.TryGetProperty("$ref", out var reference))
            {
                Write(root.GetProperty("definitions").GetProperty(reference.GetString()!.Split('/')[^1]), path);
                return;
            }

            foreach (var keyword in at.EnumerateObject())
            {
                switch (keyword.Name)
                {
                    case "title" or "description" or "definitions":
                        break;
                    case "properties" or "patternProperties":
                        foreach (var property in keyword.Value.EnumerateObject())
                        {
                            lines.Add($"{path}/{property.Name} is one of {keyword.Name}");
                            Write(property.Value, $"{path}/{property.Name}");
                        }

                        break;
                    case "items" or "additionalProperties" when keyword.Value.ValueKind == JsonValueKind.Object:
                        Write(keyword.Value, $"{path}/{keyword.Name}");
                        break;
                    case "oneOf":
                        for (var i = 0; i < keyword.Value.GetArrayLength(); i++)
                        {
                            Write(keyword.Value[i], string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{path}/oneOf {i}"));
                        }

                        break;
                    case "required":
                        lines.UnionWith(keyword.Value.EnumerateArray().Select(n => $"{path} requires {n}"));
                        break;
                    default:
                        lines.Add($"{path} has {keyword.Name} {JsonSerializer.Serialize(keyword.Value)}");
                        break;
                }
            }
        }
    }
}
