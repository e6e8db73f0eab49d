using System.Reflection;
using Azwa.Rules.DependencyInjection;
using Azwa.Rules.Text;

namespace Azwa.Rules.Tests.Architecture;

/// <summary>Laws over all public types: closed and immutable.</summary>
public sealed class PublicTypeTests
{
    /// <summary>Public classes that others derive from on purpose, each with its reason.</summary>
    private static readonly Type[] OpenClasses = [];

    /// <summary>Public types whose properties are set, each with its reason.</summary>
    private static readonly Dictionary<Type, string> Settable = new()
    {
        [typeof(AzwaRulesOptions)] = "options are written while a program starts, by code and by its configuration",
    };

    private static readonly Assembly Product = typeof(Language).Assembly;

    private static readonly IReadOnlyList<Type> Types = ApiText.PublicTypes(Product);

    [Fact]
    public void Public_classes_are_closed() =>
        Expect.NoFaults(
            "A public class is sealed, static or abstract: nobody derives from it by accident.",
            Types.Except(OpenClasses).Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }).Select(type => type.FullName!));

    [Fact]
    public void Public_properties_are_set_once() =>
        Expect.NoFaults(
            "What is shared between threads does not change: init, not set.",
            from type in Types.Except(Settable.Keys)
            from property in ApiText.PublicMembers(type).OfType<PropertyInfo>()
            where property.SetMethod is { } set && ApiText.IsPublic(set) && !ApiText.IsInit(property)
            select $"{type.FullName}.{property.Name}");

    [Fact]
    public void Public_fields_are_constants() =>
        Expect.NoFaults(
            "A field cannot guard its value; constants and enumerations need no guard.",
            from type in Types
            from field in ApiText.PublicMembers(type).OfType<FieldInfo>()
            where !field.IsLiteral
            select $"{type.FullName}.{field.Name}");
}
