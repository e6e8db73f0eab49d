using System.Text.Json.Nodes;

namespace Azwa.Rules.Benchmarks.Agendas;

/// <summary>Changes an agenda as JSON by pointer; the keys in it need no escaping.</summary>
internal static class JsonTree
{
    public static JsonNode? Find(JsonObject tree, string pointer) =>
        pointer.Split('/').Skip(1).Aggregate((JsonNode?)tree, (node, key) => node switch
        {
            JsonObject map => map[key],
            JsonArray list => list.ElementAtOrDefault(int.Parse(key, System.Globalization.CultureInfo.InvariantCulture)),
            _ => null,
        });

    /// <summary>Sets the value of a key of an object that is there; null takes the key out.</summary>
    public static void Set(JsonObject tree, string pointer, JsonNode? value)
    {
        var end = pointer.LastIndexOf('/');
        var parent = Find(tree, pointer[..end])!.AsObject();
        if (value is null)
        {
            parent.Remove(pointer[(end + 1)..]);
        }
        else
        {
            parent[pointer[(end + 1)..]] = value;
        }
    }
}
