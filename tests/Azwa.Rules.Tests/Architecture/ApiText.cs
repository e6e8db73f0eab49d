using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Azwa.Rules.Tests.Architecture;

/// <summary>The public API of an assembly as text, in an order that depends on nothing but the API itself.</summary>
internal static class ApiText
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Write(Assembly assembly) => Write(PublicTypes(assembly));

    public static string Write(IEnumerable<Type> types) =>
        string.Join("\n", types.OrderBy(type => type.FullName, StringComparer.Ordinal).Select(Write));

    /// <summary>The types a user can name; what the compiler makes beside them is not his.</summary>
    public static IReadOnlyList<Type> PublicTypes(Assembly assembly) =>
        [.. assembly.GetExportedTypes().Where(type => !type.FullName!.Contains('<', StringComparison.Ordinal))];

    /// <summary>The members of a type that a user can call, or override when the type is open to that.</summary>
    public static IEnumerable<MemberInfo> PublicMembers(Type type) =>
        type.GetMembers(Declared).Where(member => member switch
        {
            MethodInfo method => IsPublic(method) && !IsMadeByCompiler(method) && (!method.IsSpecialName || IsOperator(method)),
            ConstructorInfo constructor => IsPublic(constructor),
            PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsPublic) && !IsMadeByCompiler(property),
            EventInfo @event => IsPublic(@event.AddMethod!),
            FieldInfo field => (field.IsPublic || field.IsFamily) && !field.IsSpecialName,
            _ => false,
        });

    private static string Write(Type type)
    {
        if (IsDelegate(type))
        {
            var invoke = type.GetMethod("Invoke")!;
            return $"{type.Namespace}: delegate {TypeText.Of(invoke.ReturnParameter)} {TypeText.Of(type)}{Parameters(invoke)}\n";
        }

        var bases = Bases(type);
        var head = $"{type.Namespace}: {Kind(type)} {TypeText.Of(type)}{(bases.Length > 0 ? " : " + bases : "")}\n";
        var members = type.IsEnum ? EnumValues(type) : PublicMembers(type).Select(Write).Order(StringComparer.Ordinal);
        return head + string.Concat(members.Select(member => $"    {member}\n"));
    }

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => (type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "") + (IsRecord(type) ? "record struct" : "struct"),
        { IsAbstract: true, IsSealed: true } => "static class",
        _ => (type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "") + (IsRecord(type) ? "record" : "class"),
    };

    private static string Bases(Type type)
    {
        if (type.IsEnum)
        {
            return TypeText.Of(Enum.GetUnderlyingType(type));
        }

        var inherited = type.BaseType?.GetInterfaces() ?? [];
        var interfaces = type.GetInterfaces().Except(inherited)
            .Where(i => i.IsVisible && !(IsRecord(type) && i == typeof(IEquatable<>).MakeGenericType(type)))
            .Select(TypeText.Of)
            .Order(StringComparer.Ordinal);
        var baseType = type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) ? [TypeText.Of(parent)] : Array.Empty<string>();
        return string.Join(", ", baseType.Concat(interfaces));
    }

    private static IEnumerable<string> EnumValues(Type type) =>
        Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture)}");

    private static string Write(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"{Access(constructor)}new{Parameters(constructor)}",
        MethodInfo method => $"{Access(method)}{Slot(method)}{TypeText.Of(method.ReturnParameter)} {method.Name}{TypeText.Arguments(method)}{Parameters(method)}",
        PropertyInfo property => Property(property),
        EventInfo @event => $"{Access(@event.AddMethod!)}{Slot(@event.AddMethod!)}event {TypeText.Of(@event)} {@event.Name}",
        FieldInfo field => Field(field),
        _ => throw new ArgumentException($"{member} is no member of an API.", nameof(member)),
    };

    private static string Property(PropertyInfo property)
    {
        var accessors = property.GetAccessors(nonPublic: true).Where(IsPublic).ToList();
        var setter = property.SetMethod is { } set && accessors.Contains(set) ? (IsInit(property) ? " init;" : " set;") : "";
        var getter = property.GetMethod is { } get && accessors.Contains(get) ? " get;" : "";
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        var index = property.GetIndexParameters();
        var indexer = index.Length > 0 ? $"[{string.Join(", ", index.Select(Parameter))}]" : "";
        return $"{Access(accessors[0])}{Slot(accessors[0])}{required}{TypeText.Of(property)} {property.Name}{indexer} {{{getter}{setter} }}";
    }

    private static string Field(FieldInfo field)
    {
        var kind = field.IsLiteral ? "const " : (field.IsStatic ? "static " : "") + (field.IsInitOnly ? "readonly " : "");
        return $"{(field.IsFamily ? "protected " : "")}{kind}{TypeText.Of(field)} {field.Name}{(field.IsLiteral ? " = " + Literal(field.GetRawConstantValue()) : "")}";
    }

    private static string Parameters(MethodBase method)
    {
        var extension = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return $"({extension}{string.Join(", ", method.GetParameters().Select(Parameter))})";
    }

    private static string Parameter(ParameterInfo parameter)
    {
        var passing = parameter.IsOut ? "out " : parameter.IsIn ? "in " : parameter.ParameterType.IsByRef ? "ref " : "";
        var many = parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params " : "";
        return $"{passing}{many}{TypeText.Of(parameter)} {parameter.Name}{(parameter.HasDefaultValue ? " = " + Literal(parameter.RawDefaultValue) : "")}";
    }

    private static string Literal(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text}\"",
        bool answer => answer ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Access(MethodBase method) => method.IsFamily || method.IsFamilyOrAssembly ? "protected " : "";

    private static string Slot(MethodInfo method) => method switch
    {
        { DeclaringType.IsInterface: true } => method.IsStatic ? "static " : "",
        { IsStatic: true } => "static ",
        { IsAbstract: true } => "abstract ",
        { IsVirtual: true } when method.GetBaseDefinition() != method => "override ",
        { IsVirtual: true, IsFinal: false } => "virtual ",
        _ => "",
    };

    public static bool IsInit(PropertyInfo property) =>
        property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    public static bool IsPublic(MethodBase method) =>
        method.IsPublic || ((method.IsFamily || method.IsFamilyOrAssembly) && method.DeclaringType is { IsSealed: false });

    public static bool IsDelegate(Type type) => type.IsSubclassOf(typeof(Delegate));

    private static bool IsOperator(MethodInfo method) => method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static bool IsMadeByCompiler(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute));

    private static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", Declared) is { } print && IsMadeByCompiler(print);
}
