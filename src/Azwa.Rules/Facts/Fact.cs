using System.Text;
using Azwa.Rules.Text;

namespace Azwa.Rules.Facts;

/// <summary>
/// One thing that rules speak of: the agenda, a municipality, an aanpak of the catalogue (also when the agenda does not have it),
/// a row, a measure, a cell. Immutable and safe to share between threads.
/// </summary>
public abstract class Fact
{
    private string? _path;

    private protected Fact(FactType type, int kind)
    {
        Type = type;
        Kind = kind;
    }

    /// <summary>The name of the fact type in the rule language, such as <c>gemeente</c>.</summary>
    public string TypeName => Type.Name;

    /// <summary>The JSON Pointer in the agenda that it stands for, whether or not something stands there.</summary>
    public string Path => _path ??= Resolve(Type.Base);

    /// <summary>What people call it, such as the name of the municipality.</summary>
    public abstract string Subject { get; }

    internal FactType Type { get; }

    /// <summary>Which entry of the catalogue it belongs to: all facts of a kind share their fixed fields.</summary>
    internal int Kind { get; }

    /// <summary>Fills in a template of a JSON Pointer.</summary>
    internal string Resolve(string template)
    {
        var open = template.IndexOf('{', StringComparison.Ordinal);
        if (open < 0)
        {
            return template;
        }

        var path = new StringBuilder();
        var start = 0;
        while (open >= 0)
        {
            var close = template.IndexOf('}', open);
            var name = template[(open + 1)..close];
            path.Append(template, start, open - start);
            var value = Variable(name);

            // What begins a template is a pointer itself; elsewhere a name is one segment, also when it begins with a slash.
            path.Append(open == 0 ? value : JsonPointer.Escape(value));
            start = close + 1;
            open = template.IndexOf('{', start);
        }

        return path.Append(template, start, template.Length - start).ToString();
    }

    /// <summary>The value of a variable in a pointer template.</summary>
    internal virtual string Variable(string name) => throw new InvalidOperationException($"{TypeName} has no variable '{name}'.");
}
