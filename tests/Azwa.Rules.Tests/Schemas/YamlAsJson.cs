using System.Globalization;
using System.Text.Json.Nodes;
using Azwa.Rules.Diagnostics;
using Azwa.Rules.Syntax;
using Azwa.Rules.Text;

namespace Azwa.Rules.Tests.Schemas;

/// <summary>A YAML file as an editor sees it: plain scalars by the core schema of YAML 1.2, so that 2028 is a number and 2026-11-15 a text.</summary>
internal static class YamlAsJson
{
    public static JsonNode? Read(string text, string name)
    {
        var diagnostics = new DiagnosticBag();
        var document = Document.Parse(SourceText.From(name, text), diagnostics);
        Assert.Empty(diagnostics.ToList());
        return Convert(document!.Root);
    }

    private static JsonNode? Convert(Node node) => node switch
    {
        MappingNode map => new JsonObject(map.Entries.Select(e => KeyValuePair.Create(e.Key.Value, Convert(e.Value)))),
        SequenceNode list => new JsonArray([.. list.Items.Select(Convert)]),
        ScalarNode { IsNull: true } => null,
        ScalarNode { Quoted: false, Value: "true" or "false" } scalar => JsonValue.Create(scalar.Value == "true"),
        ScalarNode { Quoted: false } scalar
            when decimal.TryParse(scalar.Value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) =>
            JsonValue.Create(number),
        ScalarNode scalar => JsonValue.Create(scalar.Value),
        _ => throw new InvalidOperationException($"A node of the kind {node.GetType().Name} is not known here."),
    };
}
