using System.Collections;
using System.Globalization;
using System.Text.Json.Nodes;
using Azwa.Rules.Testing.Agendas;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Tests.Laws;

/// <summary>Writes an agenda as JSON in the format of the contract, in the order of its properties; what is absent is left out.</summary>
internal static class AgendaWriter
{
    public static JsonObject Write(Werkagenda agenda)
    {
        var root = Object(agenda);
        root.Insert(0, AgendaShape.Format, "azwa-werkagenda/1");
        return root;
    }

    private static JsonObject Object(object value)
    {
        var result = new JsonObject();
        foreach (var (name, property) in AgendaShape.Fields(value.GetType()))
        {
            if (property.GetValue(value) is { } present)
            {
                result[name] = Node(present);
            }
        }

        return result;
    }

    private static JsonNode Node(object value) => value switch
    {
        string text => JsonValue.Create(text),
        bool truth => JsonValue.Create(truth),
        int number => JsonValue.Create(number),
        long number => JsonValue.Create(number),
        decimal number => JsonValue.Create(number),
        DateOnly date => JsonValue.Create(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        Aanbodselement { Toelichting: null } element => JsonValue.Create(element.Aanwezig),
        IDictionary map => Map(map),
        IEnumerable list => new JsonArray([.. list.Cast<object>().Select(Node)]),
        _ => Object(value),
    };

    private static JsonObject Map(IDictionary map)
    {
        var result = new JsonObject();
        foreach (DictionaryEntry entry in map)
        {
            result[Convert.ToString(entry.Key, CultureInfo.InvariantCulture)!] = Node(entry.Value!);
        }

        return result;
    }
}
