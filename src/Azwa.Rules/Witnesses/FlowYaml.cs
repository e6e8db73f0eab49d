using System.Buffers;
using System.Text;
using Azwa.Rules.Syntax;

namespace Azwa.Rules.Witnesses;

/// <summary>Writes a node as YAML on one line, plain where it reads back as the same.</summary>
internal static class FlowYaml
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",[]{}#\"\\\n\r\t");

    public static string Of(Node? node)
    {
        var text = new StringBuilder();
        Append(text, node);
        return text.ToString();
    }

    public static void Append(StringBuilder text, Node? node)
    {
        switch (node)
        {
            case null:
                text.Append('~');
                break;
            case ScalarNode { Quoted: false } scalar:
                text.Append(scalar.Value);
                break;
            case ScalarNode scalar:
                text.Append(Scalar(scalar.Value));
                break;
            case SequenceNode { Items: [] }:
                text.Append("[]");
                break;
            case SequenceNode sequence:
                Group(text, "[", sequence.Items, (t, item) => Append(t, item), "]");
                break;
            case MappingNode { Entries: [] }:
                text.Append("{}");
                break;
            case MappingNode mapping:
                Group(text, "{ ", mapping.Entries, (t, entry) => Append(t.Append(Scalar(entry.Key.Value)).Append(": "), entry.Value), " }");
                break;
        }
    }

    /// <summary>A text, in quotes where YAML would take it for something else.</summary>
    public static string Scalar(string value) => IsPlain(value)
        ? value
        : "\"" + value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal) + "\"";

    private static void Group<T>(StringBuilder text, string open, T[] items, Action<StringBuilder, T> append, string close)
    {
        text.Append(open);
        for (var i = 0; i < items.Length; i++)
        {
            append(i == 0 ? text : text.Append(", "), items[i]);
        }

        text.Append(close);
    }

    // Narrower than YAML: a plain text begins with a letter or slash and holds nothing that could end it inside a group.
    private static bool IsPlain(string value) =>
        value.Length > 0
        && (char.IsLetter(value[0]) || value[0] == '/')
        && value[^1] is not (' ' or ':')
        && value.AsSpan().IndexOfAny(Special) < 0
        && !value.Contains(": ", StringComparison.Ordinal)
        && value is not ("true" or "false" or "null");
}
