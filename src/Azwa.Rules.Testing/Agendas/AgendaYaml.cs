using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Azwa.Rules.Testing.Agendas;

/// <summary>Writes an agenda as YAML that reads back as the same agenda: a line per field, quoted only where YAML needs it.</summary>
internal static class AgendaYaml
{
    // Signs that mean nothing to YAML inside a text that begins with a letter or a digit.
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,;-_/()%+*'?!=éèëêïíóöüáàâçñÉ€–’");

    private static readonly string[] Words = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"];

    public static string Write(AgendaTree tree)
    {
        var lines = new StringBuilder();
        Map(lines, tree.Root, "");
        return lines.ToString();
    }

    private static void Map(StringBuilder lines, JsonObject map, string indent)
    {
        foreach (var (name, node) in map)
        {
            Value(lines.Append(indent).Append(Scalar(name)).Append(':'), node, indent);
        }
    }

    private static void Value(StringBuilder lines, JsonNode? node, string indent)
    {
        switch (node)
        {
            case JsonObject { Count: > 0 } map:
                Map(lines.Append('\n'), map, indent + "  ");
                break;
            case JsonArray { Count: > 0 } list:
                List(lines.Append('\n'), list, indent + "  ");
                break;
            default:
                lines.Append(' ').Append(Leaf(node)).Append('\n');
                break;
        }
    }

    private static void List(StringBuilder lines, JsonArray list, string indent)
    {
        foreach (var item in list)
        {
            if (item is JsonObject { Count: > 0 } map)
            {
                // The first field of an item stands behind its dash.
                var start = lines.Length;
                Map(lines, map, indent + "  ");
                lines[start + indent.Length] = '-';
            }
            else
            {
                lines.Append(indent).Append("- ").Append(Leaf(item)).Append('\n');
            }
        }
    }

    private static string Leaf(JsonNode? node) => node switch
    {
        JsonObject => "{}",
        JsonArray => "[]",
        JsonValue value when value.TryGetValue<string>(out var text) => Scalar(text),
        null => "null",
        _ => node.ToJsonString(),
    };

    // Within double quotes YAML knows the escapes of JSON.
    private static string Scalar(string text) => IsPlain(text) ? text : $"\"{JsonEncodedText.Encode(text, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    private static bool IsPlain(string text) =>
        text.Length > 0 && char.IsAsciiLetterOrDigit(text[0]) && text[^1] != ' ' && !text.AsSpan().ContainsAnyExcept(Plain)
        && !Words.Contains(text, StringComparer.OrdinalIgnoreCase);
}
