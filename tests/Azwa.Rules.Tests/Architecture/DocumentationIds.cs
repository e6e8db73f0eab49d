using System.Reflection;

namespace Azwa.Rules.Tests.Architecture;

/// <summary>The names under which the compiler writes documentation comments to the XML file beside an assembly.</summary>
internal static class DocumentationIds
{
    public static string Of(Type type) => "T:" + Name(type);

    public static string Of(MemberInfo member)
    {
        var name = $"{Name(member.DeclaringType!)}.{member.Name.Replace('.', '#')}";
        return member switch
        {
            MethodInfo method => $"M:{name}{(method.IsGenericMethod ? "``" + method.GetGenericArguments().Length : "")}{Parameters(method.GetParameters())}{Result(method)}",
            ConstructorInfo constructor => $"M:{name}{Parameters(constructor.GetParameters())}",
            PropertyInfo property => $"P:{name}{Parameters(property.GetIndexParameters())}",
            EventInfo => $"E:{name}",
            FieldInfo => $"F:{name}",
            _ => throw new ArgumentException($"{member} has no documentation.", nameof(member)),
        };
    }

    private static string Name(Type type) => type.FullName!.Replace('+', '.');

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? "" : $"({string.Join(',', parameters.Select(p => Reference(p.ParameterType)))})";

    private static string Result(MethodInfo method) =>
        method.Name is "op_Implicit" or "op_Explicit" ? "~" + Reference(method.ReturnType) : "";

    private static string Reference(Type type)
    {
        if (type.IsByRef)
        {
            return Reference(type.GetElementType()!) + "@";
        }

        if (type.IsArray)
        {
            return Reference(type.GetElementType()!) + "[]";
        }

        if (type.IsGenericParameter)
        {
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        }

        return type.IsGenericType ? Constructed(type) : Name(type);
    }

    // The arguments of an outer type come first in the list and stand behind the outer name in the text.
    private static string Constructed(Type type)
    {
        var arguments = type.GetGenericArguments();
        var taken = 0;
        var segments = Name(type.GetGenericTypeDefinition()).Split('.').Select(segment =>
        {
            var parts = segment.Split('`');
            if (parts.Length == 1)
            {
                return segment;
            }

            var count = int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture);
            var own = arguments.Skip(taken).Take(count).Select(Reference);
            taken += count;
            return $"{parts[0]}{{{string.Join(',', own)}}}";
        });
        return string.Join('.', segments);
    }
}
