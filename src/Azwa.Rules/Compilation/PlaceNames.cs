using System.Text;
using Azwa.Rules.Facts;

namespace Azwa.Rules.Compilation;

/// <summary>
/// What the variables of a pointer template mean from where a rule stands: the key that its kind of fact has, the fact's own variable
/// when that differs from fact to fact, or any segment at all. Immutable.
/// </summary>
internal sealed class PlaceNames
{
    private const string Any = "*";

    private readonly IReadOnlyDictionary<string, string> _names;

    private PlaceNames(FactType type, IReadOnlyDictionary<string, string> names)
    {
        Type = type;
        _names = names;
    }

    public FactType Type { get; }

    /// <summary>Of the facts of one kind: their keys in the catalogue are fixed fields.</summary>
    public static PlaceNames Of(FactType type, Kind kind)
    {
        var variables = VariablesOf(type);
        return new PlaceNames(type, variables.ToDictionary(
            v => v,
            v => kind.Fixed.GetValueOrDefault(v + ".sleutel") ?? (v == variables[^1] ? Own(type, kind) : null) ?? Braced(v),
            StringComparer.Ordinal));
    }

    /// <summary>From the fact that this one belongs to: what it has in common with this one keeps its name.</summary>
    public PlaceNames OfParent(FactType parent) => To(parent, _names.GetValueOrDefault);

    /// <summary>From the children of this fact, all of them, or the one with a key.</summary>
    public PlaceNames OfChildren(FactType child, string? key = null)
    {
        var shared = VariablesOf(Type);
        var last = VariablesOf(child)[^1];
        return To(child, v => shared.Contains(v) ? _names.GetValueOrDefault(v) : v == last ? key : null);
    }

    /// <summary>
    /// The pattern of a template: its segments, with <c>*</c> for any and <c>{name}</c> for the fact's own. Null for the place of a key of the
    /// region, which is what the fact is.
    /// </summary>
    public string[]? Pattern(string template)
    {
        var text = new StringBuilder();
        for (var at = 0; at < template.Length;)
        {
            var open = template.IndexOf('{', at);
            if (open < 0)
            {
                text.Append(template, at, template.Length - at);
                break;
            }

            var close = template.IndexOf('}', open);
            var name = template[(open + 1)..close];
            text.Append(template, at, open - at).Append(_names.GetValueOrDefault(name, Any));
            at = close + 1;
        }

        return text[0] == '/' ? text.ToString(1, text.Length - 1).Split('/') : null;
    }

    // The cells and the new approaches have their place or key as a whole.
    private static string? Own(FactType type, Kind kind) => type == FactTypes.Cel ? kind.Label : kind.Fixed.GetValueOrDefault("sleutel");

    private static PlaceNames To(FactType type, Func<string, string?> name) =>
        new(type, VariablesOf(type).ToDictionary(v => v, v => name(v) ?? Any, StringComparer.Ordinal));

    private static List<string> VariablesOf(FactType type)
    {
        var names = new List<string>();
        for (var open = type.Base.IndexOf('{', StringComparison.Ordinal); open >= 0; open = type.Base.IndexOf('{', open + 1))
        {
            names.Add(type.Base[(open + 1)..type.Base.IndexOf('}', open)]);
        }

        return names;
    }

    private static string Braced(string name) => "{" + name + "}";
}
