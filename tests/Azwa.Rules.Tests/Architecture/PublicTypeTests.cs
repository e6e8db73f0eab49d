using System.Reflection;
using System.Xml.Linq;
using Azwa.Rules.Text;

namespace Azwa.Rules.Tests.Architecture;

/// <summary>Laws over all public types: closed, immutable, documented.</summary>
public sealed class PublicTypeTests
{
    /// <summary>Public classes that others derive from on purpose, each with its reason.</summary>
    private static readonly Type[] OpenClasses = [];

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
            from type in Types
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

    [Fact]
    public void Public_types_and_members_have_a_summary()
    {
        var documented = Documented();
        Assert.NotEmpty(documented);

        var types = Types.Select(DocumentationIds.Of);
        var members = Types.Where(type => !ApiText.IsDelegate(type)).SelectMany(ApiText.PublicMembers).Where(IsWritten).Select(DocumentationIds.Of);
        Expect.NoFaults("A public name without a summary:", types.Concat(members).Except(documented));
    }

    private static HashSet<string> Documented() =>
        XDocument.Load(Path.ChangeExtension(Product.Location, ".xml"))
            .Descendants("member")
            .Where(member => member.Element("inheritdoc") is not null || member.Element("summary") is { } summary && HasContent(summary))
            .Select(member => member.Attribute("name")!.Value)
            .ToHashSet(StringComparer.Ordinal);

    private static bool HasContent(XElement summary) => summary.HasElements || !string.IsNullOrWhiteSpace(summary.Value);

    // The constructor without parameters that the compiler adds has nothing to say; one that is written must, or the build warns.
    private static bool IsWritten(MemberInfo member) =>
        member is not ConstructorInfo constructor || constructor.GetParameters().Length > 0;
}
