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

    /// <summary>The type of what stands at a pointer, or would.</summary>
    public static Type TypeAt(string pointer) => JsonPointers.Split(pointer).Aggregate(typeof(Werkagenda), Inside);

    /// <summary>Whether a value can be put at a pointer of a tree: all that it stands in is there, or can be made without saying more.</summary>
    public static bool HasRoomAt(AgendaTree tree, string pointer)
    {
        for (var place = JsonPointers.Parent(pointer); tree.Find(place) is null; place = JsonPointers.Parent(place))
        {
            if (TypeAt(JsonPointers.Parent(place)) is { IsGenericType: true } list && list.GetGenericArguments().Length == 1)
            {
                return false;
            }

            if (TypeAt(place) is { IsGenericType: false } type && Fields(type).Keys.Any(name => IsRequired(type, name)))
            {
                return false;
            }
        }

        return true;
    }

    public static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}
