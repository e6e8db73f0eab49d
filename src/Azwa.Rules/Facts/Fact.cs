using Azwa.Rules.Text;

namespace Azwa.Rules.Facts;

/// <summary>
/// One thing that rules speak of: the agenda, a municipality, an aanpak of the catalogue (also when the agenda does not have it),
/// a row, a measure, a cell. Immutable and safe to share between threads.
/// </summary>
public abstract class Fact
{
    private Place? _place;
    private KnownPlace[] _places = [];

    private protected Fact(FactType type, int kind)
    {
        Type = type;
        Kind = kind;
    }

    /// <summary>The name of the fact type in the rule language, such as <c>gemeente</c>.</summary>
    public string TypeName => Type.Name;

    /// <summary>The JSON Pointer in the agenda that it stands for, whether or not something stands there.</summary>
    public string Path => Place.Path;

    /// <summary>What people call it, such as the name of the municipality.</summary>
    public abstract string Subject { get; }

    /// <summary>Whether it is of a type.</summary>
    /// <param name="factType">The name of a fact type, such as <c>gemeente</c>.</param>
    /// <returns>Whether it is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="factType"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no such fact type; the message names the nearest.</exception>
    public bool Is(string factType)
    {
        ArgumentNullException.ThrowIfNull(factType);
        return factType == TypeName
            || (FactTypes.Find(factType) is null ? throw Unknown("fact type", factType, FactTypes.All.Select(t => t.Name), nameof(factType)) : false);
    }

    /// <summary>What stands in one of its fields.</summary>
    /// <param name="field">The name of the field in the rule language, such as <c>college.datum</c>.</param>
    /// <returns>A <see cref="string"/>, <see cref="bool"/>, <see cref="decimal"/>, <see cref="DateOnly"/> or list of strings; null when
    /// nothing is given. Of a section, whether it is there.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="field"/> is null.</exception>
    /// <exception cref="ArgumentException">Its type has no such field; the message names the nearest.</exception>
    public object? Value(string field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return Type.Find(field) switch
        {
            { Text: { } text } => text(this),
            { Boolean: { } boolean } => boolean(this),
            { Number: { } number } => number(this),
            { Date: { } date } => date(this),
            { List: { } list } => list(this),
            { Section: { } section } => section(this),
            _ => throw Unknown($"field of {TypeName}", field, Type.Fields.Where(f => !f.IsAsOf).Select(f => f.Name), nameof(field)),
        };
    }

    /// <summary>The fact that it belongs to.</summary>
    /// <param name="factType">The name of the type of that fact, such as <c>aanpak</c> of a measure.</param>
    /// <returns>The fact; null when the agenda does not tell which.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="factType"/> is null.</exception>
    /// <exception cref="ArgumentException">It belongs to no fact of such a type; the message names the nearest.</exception>
    public Fact? Owner(string factType)
    {
        ArgumentNullException.ThrowIfNull(factType);
        foreach (var parent in Type.Parents)
        {
            if (parent.Type == factType)
            {
                return parent.Navigate(this);
            }
        }

        throw Unknown($"owner of {TypeName}", factType, Type.Parents.Select(p => p.Type), nameof(factType));
    }

    internal FactType Type { get; }

    /// <summary>Which entry of the catalogue it belongs to: all facts of a kind share their fixed fields.</summary>
    internal int Kind { get; }

    /// <summary>The fact that this one stands in, when its own place is a place inside that one's.</summary>
    private protected virtual Fact? Outer => null;

    /// <summary>Where it stands.</summary>
    internal Place Place => _place ??= new Place(MakePath());

    /// <summary>The place that a template of the fact tables stands for; kept, for facts outlive the reports on them.</summary>
    internal Place PlaceOf(string template)
    {
        foreach (var known in _places)
        {
            if (ReferenceEquals(known.Template, template))
            {
                return known.Place;
            }
        }

        // Where two threads add one at the same time, one of them is lost and made again.
        var place = new Place(Resolve(template));
        _places = [.. _places, new KnownPlace(template, place)];
        return place;
    }

    /// <summary>For a fact that now says something else, by which a variable in its templates has another value.</summary>
    private protected void ForgetPlaces() => _places = [];

    /// <summary>Fills in a template of a JSON Pointer.</summary>
    internal string Resolve(string template) =>
        template.StartsWith(Type.Base, StringComparison.Ordinal) ? Fill(Path, template.AsSpan(Type.Base.Length)) : Fill("", template);

    private static ArgumentException Unknown(string what, string name, IEnumerable<string> known, string parameter) =>
        new(Nearest.To(name, known) is { } near ? $"There is no {what} '{name}'; did you mean '{near}'?" : $"There is no {what} '{name}'.", parameter);

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

    private readonly record struct KnownPlace(string Template, Place Place);
}
