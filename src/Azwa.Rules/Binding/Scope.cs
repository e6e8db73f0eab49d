using Azwa.Rules.Facts;

namespace Azwa.Rules.Binding;

/// <summary>
/// What names mean inside a rule: the fact's own fields stand unprefixed, those of its parents prefixed with the parent's type, and a
/// child that has a key can be named by it. Inside a quantifier the child is the fact.
/// </summary>
internal sealed class Scope(FactType type, bool insideQuantifier = false)
{
    public FactType Type { get; } = type;

    public bool InsideQuantifier { get; } = insideQuantifier;

    public FieldRef? Field(string name)
    {
        if (Type.Find(name) is { } own)
        {
            return new FieldRef(name, own, Type, null);
        }

        var (owner, rest, navigate) = Owner(name);
        if (owner.Find(rest) is { } field && owner != Type)
        {
            return new FieldRef(name, field, owner, navigate);
        }

        // maten.valrisico-inschattingen.eindwaarde: the collection, the key, the field.
        var segments = rest.Split('.', 3);
        if (segments.Length == 3
            && owner.Children.FirstOrDefault(c => c.Name == segments[0] && c.ByKey is not null) is { } children
            && FactTypes.Get(children.Type) is var childType
            && childType.Find(segments[2]) is { } ofChild)
        {
            return new FieldRef(name, ofChild, childType, fact =>
                (navigate is null ? fact : navigate(fact)) is { } parent && children.Navigate(parent) is { } all
                    ? children.ByKey!(segments[1], all)
                    : null);
        }

        return null;
    }

    public ChildrenRef? Children(string name)
    {
        var (owner, rest, navigate) = Owner(name);
        return owner.Children.FirstOrDefault(c => c.Name == rest) is { } children
            ? new ChildrenRef(name, children, FactTypes.Get(children.Type), navigate)
            : null;
    }

    /// <summary>The parent that a prefixed name speaks of, and what remains of the name.</summary>
    public (FactType Type, string Remainder, Func<Fact, Fact?>? Navigate) Owner(string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var parent = dot > 0 ? Type.Parents.FirstOrDefault(p => p.Type == name[..dot]) : null;
        return parent is null ? (Type, name, null) : (FactTypes.Get(parent.Type), name[(dot + 1)..], parent.Navigate);
    }

    /// <summary>Every name that may stand here, for hints.</summary>
    public IEnumerable<string> FieldNames() =>
        Type.Fields.Select(f => f.Name)
            .Concat(Type.Parents.SelectMany(p => FactTypes.Get(p.Type).Fields.Select(f => p.Type + "." + f.Name)));

    public IEnumerable<string> ChildrenNames() =>
        Type.Children.Select(c => c.Name)
            .Concat(Type.Parents.SelectMany(p => FactTypes.Get(p.Type).Children.Select(c => p.Type + "." + c.Name)));
}
