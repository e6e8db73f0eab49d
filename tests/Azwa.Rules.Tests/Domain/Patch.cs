using System.Globalization;
using System.Text.Json.Nodes;
using Azwa.Rules.Text;

namespace Azwa.Rules.Tests.Domain;

/// <summary>One small change to an agenda: a value at a JSON Pointer, or its removal.</summary>
internal sealed record Patch(string Path, JsonNode? Value, bool IsRemoval)
{
    public static Patch Set(string path, JsonNode value) => new(path, value, IsRemoval: false);

    /// <summary>A map or list, as JSON.</summary>
    public static Patch SetJson(string path, string json) => new(path, JsonNode.Parse(json), IsRemoval: false);

    public static Patch Remove(string path) => new(path, null, IsRemoval: true);

    /// <summary>Applies the change; the maps on the way are made when they are not there.</summary>
    public void ApplyTo(JsonNode root)
    {
        var segments = JsonPointer.Split(Path);
        var node = root;
        foreach (var segment in segments[..^1])
        {
            node = Child(node, segment);
        }

        var last = segments[^1];
        switch (node)
        {
            case JsonObject map when IsRemoval:
                // A patch that removes nothing tests nothing.
                Assert.True(map.Remove(last), $"{Path} is not there to be removed.");
                break;
            case JsonObject map:
                map[last] = Value!.DeepClone();
                break;
            case JsonArray list when !IsRemoval:
                list[Index(last)] = Value!.DeepClone();
                break;
            case JsonArray list:
                list.RemoveAt(Index(last));
                break;
            default:
                Assert.Fail($"{Path} leads into a scalar.");
                break;
        }
    }

    private static JsonNode Child(JsonNode node, string segment)
    {
        if (node is JsonArray list)
        {
            return list[Index(segment)]!;
        }

        var map = (JsonObject)node;
        if (map[segment] is not { } child)
        {
            child = new JsonObject();
            map[segment] = child;
        }

        return child;
    }

    private static int Index(string segment) => int.Parse(segment, NumberStyles.None, CultureInfo.InvariantCulture);
}
