using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Testing.Agendas;

/// <summary>
/// The format as the public types of an agenda tell it: a new field of the format needs no line here, and one that the reader forgets shows.
/// </summary>
internal static class AgendaShape
{
    /// <summary>The name of the format itself, the one field that no property holds.</summary>
    public const string Format = "formaat";

    private static readonly ConcurrentDictionary<Type, Dictionary<string, PropertyInfo>> Known = new();

    /// <summary>The properties of a type by the name of their field, in the order of the type.</summary>
    public static IReadOnlyDictionary<string, PropertyInfo> Fields(Type type) =>
        Known.GetOrAdd(type, static t => t.GetProperties().ToDictionary(NameOf, StringComparer.Ordinal));

    /// <summary>The name of a property in the format.</summary>
    public static string NameOf(PropertyInfo property) => char.ToLowerInvariant(property.Name[0]) + property.Name[1..];

    /// <summary>The type of what stands under a name, or in a list or map, of something of a type.</summary>
    public static Type Inside(Type type, string name) => Plain(
        type.IsGenericType ? type.GetGenericArguments()[^1]
        : Fields(type).TryGetValue(name, out var property) ? property.PropertyType
        : typeof(string));

    /// <summary>Whether its object cannot do without it.</summary>
    public static bool IsRequired(Type type, string name) =>
        (type == typeof(Werkagenda) && name == Format)
        || (!type.IsGenericType && Fields(type).TryGetValue(name, out var property) && property.IsDefined(typeof(RequiredMemberAttribute)));

    /// <summary>The type of what stands at a pointer, or would; and whether it stands in a row of a list.</summary>
    public static (Type Type, bool InList) TypeAt(string pointer)
    {
        var (type, inList) = (typeof(Werkagenda), false);
        foreach (var name in JsonPointers.Split(pointer))
        {
            inList |= type.IsGenericType && type.GetGenericArguments().Length == 1;
            type = Inside(type, name);
        }

        return (type, inList);
    }

    public static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}
