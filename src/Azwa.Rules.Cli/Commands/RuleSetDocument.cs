using System.Text.Json;
using Azwa.Rules.Reporting;
using Azwa.Rules.Text;

namespace Azwa.Rules.Cli.Commands;

/// <summary>What all documents about a rule set have in common: how they begin and end, and how lists, texts and positions stand in them.</summary>
internal static class RuleSetDocument
{
    /// <summary>Begins a document that says what it is and which rules it is about.</summary>
    public static Utf8JsonWriter Open(string schema, RuleSet ruleSet, Stream output)
    {
        var json = Open(schema, output);
        WriteRuleSet(json, ruleSet);
        return json;
    }

    /// <summary>Begins a document about more than one rule set.</summary>
    public static Utf8JsonWriter Open(string schema, Stream output)
    {
        var json = JsonSpelling.Open(output);
        json.WriteStartObject();
        json.WriteString("schema", schema);
        return json;
    }

    public static void Close(Utf8JsonWriter json, Stream output)
    {
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    public static void WriteRuleSet(Utf8JsonWriter json, RuleSet ruleSet)
    {
        json.WriteStartObject("ruleSet");
        json.WriteString("id", ruleSet.Id);
        json.WriteString("version", ruleSet.Version);
        json.WriteString("sha256", ruleSet.Sha256);
        json.WriteEndObject();
    }

    /// <summary>A list of objects.</summary>
    /// <param name="json">The document.</param>
    /// <param name="name">The name of the list.</param>
    /// <param name="items">What is in it.</param>
    /// <param name="write">Writes what the object of one of them holds.</param>
    public static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    public static void WritePosition(Utf8JsonWriter json, Position position)
    {
        json.WriteStartObject("position");
        json.WriteNumber("line", position.Line);
        json.WriteNumber("column", position.Column);
        json.WriteEndObject();
    }
}
