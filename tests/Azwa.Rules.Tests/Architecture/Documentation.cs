using System.Reflection;
using System.Xml.Linq;

namespace Azwa.Rules.Tests.Architecture;

/// <summary>What users read of a built assembly: the XML file that the compiler wrote beside it.</summary>
internal sealed class Documentation
{
    private readonly Dictionary<string, XElement> _members;

    public Documentation(Assembly assembly) =>
        _members = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml"))
            .Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    public XElement? Of(Type type) => _members.GetValueOrDefault(DocumentationIds.Of(type));

    public XElement? Of(MemberInfo member) => _members.GetValueOrDefault(DocumentationIds.Of(member));

    /// <summary>Whether a documentation takes over that of what it implements or overrides.</summary>
    public static bool Inherits(XElement? documentation) => documentation?.Element("inheritdoc") is not null;

    public static bool HasSummary(XElement? documentation) => Inherits(documentation) || HasContent(documentation?.Element("summary"));

    public static bool Describes(XElement? documentation, string element, string? name = null) =>
        documentation is not null
        && documentation.Elements(element).Any(e => HasContent(e) && (name is null || e.Attribute("name")?.Value == name));

    public static bool Throws(XElement? documentation, Type exception) =>
        documentation is not null
        && documentation.Elements("exception").Any(e => HasContent(e) && e.Attribute("cref")?.Value == "T:" + exception.FullName);

    private static bool HasContent(XElement? element) => element is not null && (element.HasElements || !string.IsNullOrWhiteSpace(element.Value));
}
