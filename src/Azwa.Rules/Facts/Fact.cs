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
    public string Path => _path ??= MakePath();

    /// <summary>What people call it, such as the name of the municipality.</summary>
    public abstract string Subject { get; }

    internal FactType Type { get; }

    /// <summary>Which entry of the catalogue it belongs to: all facts of a kind share their fixed fields.</summary>
    internal int Kind { get; }

    /// <summary>The fact that this one stands in, when its own place is a place inside that one's.</summary>
    private protected virtual Fact? Outer => null;

    /// <summary>Fills in a template of a JSON Pointer.</summary>
    internal string Resolve(string template) =>
        template.StartsWith(Type.Base, StringComparison.Ordinal) ? Fill(Path, template.AsSpan(Type.Base.Length)) : Fill("", template);

    /// <summary>The value of a variable in a pointer template.</summary>
    internal virtual string Variable(ReadOnlySpan<char> name) =>
        throw new InvalidOperationException($"{TypeName} has no variable '{name}'.");

    private protected virtual string MakePath() =>
        Outer is { } outer ? Fill(outer.Path, Type.Base.AsSpan(outer.Type.Base.Length)) : Fill("", Type.Base);

    private string Fill(string start, ReadOnlySpan<char> rest)
    {
        var open = rest.IndexOf('{');
        if (open < 0)
        {
            return string.Concat(start, rest);
        }

        var close = rest.IndexOf('}');
        return Fill(string.Concat(start, rest[..open], JsonPointer.Escape(Variable(rest[(open + 1)..close]))), rest[(close + 1)..]);
    }
}
