using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Tests.Laws;

/// <summary>
/// Builds an agenda of objects as a program would, property by property. It goes by the names and types of the public properties, so that
/// a new field of the format needs no line here, and a field that the reader forgets shows.
/// </summary>
internal static class AgendaBuilder
{
    public static Werkagenda Build(JsonObject root) => (Werkagenda)Object(typeof(Werkagenda), root);

    /// <summary>The name of a property in the format.</summary>
    public static string NameOf(PropertyInfo property) => char.ToLowerInvariant(property.Name[0]) + property.Name[1..];

    private static object Object(Type type, JsonObject node)
    {
        var result = Activator.CreateInstance(type)!;
        var properties = type.GetProperties().ToDictionary(NameOf);
        foreach (var (name, value) in node)
        {
            if (value is null || (type == typeof(Werkagenda) && name == "formaat"))
            {
                continue;
            }

            var property = properties.GetValueOrDefault(name) ?? throw new InvalidOperationException($"{type.Name} has no '{name}'.");
            try
            {
                property.SetValue(result, Value(property.PropertyType, value));
            }
            catch (TargetInvocationException e)
            {
                throw new InvalidOperationException($"{type.Name}.{name} refuses {value.ToJsonString()}: {e.InnerException!.Message}", e);
            }
        }

        return result;
    }

    private static object Value(Type type, JsonNode node)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(Aanbodselement) && node.GetValueKind() is JsonValueKind.True or JsonValueKind.False)
        {
            return new Aanbodselement { Aanwezig = node.GetValue<bool>() };
        }

        if (type == typeof(string))
        {
            return node.GetValue<string>();
        }

        if (type == typeof(bool))
        {
            return node.GetValue<bool>();
        }

        if (type == typeof(DateOnly))
        {
            return DateOnly.ParseExact(node.GetValue<string>(), "yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        if (type == typeof(decimal) || type == typeof(int) || type == typeof(long))
        {
            return Convert.ChangeType(decimal.Parse(node.ToJsonString(), CultureInfo.InvariantCulture), type, CultureInfo.InvariantCulture);
        }

        if (!type.IsGenericType)
        {
            return Object(type, node.AsObject());
        }

        return type.GetGenericArguments() switch
        {
            [var item] => Call(nameof(List), [item], node),
            [var key, var value] when key == typeof(int) => Call(nameof(Years), [value], node),
            [_, var value] => Call(nameof(Map), [value], node),
            _ => throw new InvalidOperationException($"{type} is no collection of the format."),
        };
    }

    private static object Call(string method, Type[] types, JsonNode node) =>
        typeof(AgendaBuilder).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(types).Invoke(null, [node])!;

    private static List<T> List<T>(JsonNode node) => [.. node.AsArray().Select(item => (T)Value(typeof(T), item!))];

    private static Dictionary<string, T> Map<T>(JsonNode node) => node.AsObject().ToDictionary(p => p.Key, p => (T)Value(typeof(T), p.Value!));

    private static Dictionary<int, T> Years<T>(JsonNode node) =>
        node.AsObject().ToDictionary(p => int.Parse(p.Key, CultureInfo.InvariantCulture), p => (T)Value(typeof(T), p.Value!));
}
