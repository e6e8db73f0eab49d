using System.Reflection;

namespace Azwa.Rules.Tests.Architecture;

/// <summary>Types as C# writes them, with question marks where nothing may stand.</summary>
internal static class TypeText
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(byte)] = "byte",
        [typeof(sbyte)] = "sbyte",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(decimal)] = "decimal",
    };

    public static string Of(ParameterInfo parameter) => Of(new NullabilityInfoContext().Create(parameter));

    public static string Of(PropertyInfo property) => Of(new NullabilityInfoContext().Create(property));

    public static string Of(EventInfo @event) => Of(new NullabilityInfoContext().Create(@event));

    public static string Of(FieldInfo field) => Of(new NullabilityInfoContext().Create(field));

    /// <summary>A type by itself, without question marks for references.</summary>
    public static string Of(Type type)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return Of(type.GetElementType()!) + "[]";
        }

        return Nullable.GetUnderlyingType(type) is { } value ? Of(value) + "?" : Name(type, type.GetGenericArguments().Select(Of));
    }

    public static string Arguments(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Of))}>" : "";

    private static string Of(NullabilityInfo info)
    {
        // Whether nothing may stand for T is for its caller to say.
        if (info.Type.IsGenericParameter || info.Type.IsValueType && info.GenericTypeArguments.Length == 0)
        {
            return Of(info.Type);
        }

        var mark = info.ReadState == NullabilityState.Nullable || info.WriteState == NullabilityState.Nullable ? "?" : "";
        if (info.Type.IsArray)
        {
            return Of(info.ElementType!) + "[]" + mark;
        }

        if (Nullable.GetUnderlyingType(info.Type) is not null)
        {
            return Of(info.Type);
        }

        if (info.Type.IsByRef)
        {
            var target = info.Type.GetElementType()!;
            return Of(target) + (target.IsValueType || target.IsGenericParameter ? "" : mark);
        }

        return Name(info.Type, info.GenericTypeArguments.Select(Of)) + mark;
    }

    private static string Name(Type type, IEnumerable<string> arguments)
    {
        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        var name = type.Name.Split('`')[0];
        if (type is { IsNested: true, IsGenericParameter: false })
        {
            name = $"{type.DeclaringType!.Name.Split('`')[0]}.{name}";
        }

        var list = string.Join(", ", arguments);
        return list.Length > 0 ? $"{name}<{list}>" : name;
    }
}
