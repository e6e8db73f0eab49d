using Azwa.Rules.Binding;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Analysis;

/// <summary>
/// All that conditions over facts of one kind can ask on some days. Conditions of several rules, and of several versions of a rule, may
/// share a space: what they ask of the same field is then one axis.
/// </summary>
/// <param name="type">The type of the fact.</param>
/// <param name="kind">Its kind.</param>
/// <param name="kinds">The kinds of all fact types.</param>
/// <param name="vulling">What counts as empty.</param>
/// <param name="days">The days.</param>
internal sealed class Space(FactType type, Kind kind, KindTable kinds, Vulling vulling, Window days)
{
    private static readonly Cell[] Existing = [Cell.Absent with { IsGiven = true }, Cell.Absent];
    private static readonly Cell[] Orders =
        [new() { Order = Order.Less }, new() { Order = Order.Equal }, new() { Order = Order.Greater }];

    private static readonly Cell[] Truths = [new() { Truth = Truth.False }, new() { Truth = Truth.Unknown }, new() { Truth = Truth.True }];

    private readonly Dictionary<string, Axis> _axes = new(StringComparer.Ordinal);
    private readonly FieldCells _cells = new(vulling, days);

    public FactType Type { get; } = type;

    public Kind Kind { get; } = kind;

    public IReadOnlyCollection<Axis> Axes => _axes.Values;

    /// <summary>The fixed fields that were asked for: kinds that have the same values of them have the same space.</summary>
    public SortedSet<string> FixedNames { get; } = new(StringComparer.Ordinal);

    /// <summary>The axis of a field.</summary>
    public FieldAxis Field(Owner owner, Field field)
    {
        if (owner is { Path.Length: 0, Element: null } && Type.EqualFields.FirstOrDefault(e => e.Field == field.Name && e.ForKind(Kind)) is { } equal)
        {
            return Field(owner, Type.Find(equal.Other)!);
        }

        var name = field.IsAsOf ? "asOf" : owner.Name(field.Name);
        return Get(name, field.IsAsOf ? null : owner.Element, index => new FieldAxis(index, name, owner, field, _cells.Of));
    }

    /// <summary>What holds between the axes that were asked for, whatever the agenda. Asked once all conditions are known.</summary>
    public IEnumerable<AxisLaw> Laws() =>
        from axis in _axes.Values.OfType<FieldAxis>().Where(a => !a.Field.IsAsOf)
        from law in axis.Owner.Type.Laws.Where(l => l.If.Field == axis.Field.Name)
        let other = Find(axis.Owner, law.Then.Field)
        where other is not null
        select new AxisLaw(axis, law.If, other, law.Then);

    private FieldAxis? Find(Owner owner, string field)
    {
        var dot = field.IndexOf('.', StringComparison.Ordinal);
        var parent = dot < 0 ? null : owner.Type.Parents.FirstOrDefault(p => p.Type == field[..dot]);
        var (reached, name) = parent is null ? (owner, field) : (owner.Reach(parent.Type, Type, FactTypes.Get(parent.Type)), field[(dot + 1)..]);
        return _axes.GetValueOrDefault(Key(reached.Name(name), reached.Element)) as FieldAxis;
    }

    /// <summary>The cell of a field that the catalogue settles; null when it does not.</summary>
    public Cell? Fixed(Owner owner, Field field)
    {
        if (!field.IsFixed || owner.Element is not null || owner.IsByKey)
        {
            return null;
        }

        var name = owner.Name(field.Name);
        FixedNames.Add(name);
        return Kind.Fixed.TryGetValue(name, out var value) ? _cells.Of(field, value) : null;
    }

    /// <summary>The kinds that a child may be of, as far as a fixed field tells them apart.</summary>
    public PlainAxis ChildKind(ChildrenAxis children, FactType childType)
    {
        const string name = "kind";
        FixedNames.UnionWith(Kind.Fixed.Keys);
        return Get(name, children, index => new PlainAxis(index, name, children,
            [.. kinds.Of(childType).Where(FitsHere).Select(k => new Cell { IsGiven = true, Kind = k })]));

        bool FitsHere(Kind child) => child.Fixed.All(entry =>
            entry.Key.StartsWith(Type.Name + ".", StringComparison.Ordinal) ? Agrees(entry.Key[(Type.Name.Length + 1)..], entry.Value)
            : !entry.Key.Contains('.', StringComparison.Ordinal) || Agrees(entry.Key, entry.Value));

        bool Agrees(string key, string value) => Kind.Fixed.GetValueOrDefault(key, value) == value;
    }

    /// <summary>The cell of a field that the kind of a child settles; null when it does not.</summary>
    public Cell? Fixed(Kind child, Field field) => child.Fixed.TryGetValue(field.Name, out var value) ? _cells.Of(field, value) : null;

    public OrderAxis OrderOf(FieldAxis left, FieldAxis right)
    {
        left.Compared.Add(right);
        right.Compared.Add(left);
        var element = left.Element ?? right.Element;
        return Get($"{left.Name} ~ {right.Name}", element, index => new OrderAxis(index, left, right, element, Orders));
    }

    /// <summary>Whether a value that is given meets a target whose bounds are for different populations.</summary>
    public PlainAxis Target(FieldAxis field, RateNorm norm, RateBounds bounds)
    {
        // Two versions of a norm are two targets.
        var name = $"{field.Name} : {norm.Id} {Figure(bounds.Min)}..{Figure(bounds.Max)} {Figure(norm.Per)} {Figure(norm.Tolerantie)}";
        return Get(name, field.Element, index => new PlainAxis(index, name, field.Element, Truths));
    }

    /// <summary>A field per head of a population of the region.</summary>
    public RatioAxis Ratio(FieldAxis field, Field population)
    {
        var name = $"{field.Name} / {population.Name}";
        return Get(name, field.Element, index => new RatioAxis(index, name, field.Element));
    }

    /// <summary>Whether there is a fact of which terms are asked.</summary>
    public PlainAxis Existence(Owner owner)
    {
        var name = owner.Name("");
        return Get(name, owner.Element, index => new PlainAxis(index, name, owner.Element, Existing));
    }

    public ChildrenAxis Children(Owner owner, Children children)
    {
        var name = owner.Name(children.Name) + "[]";
        return Get(name, null, index => new ChildrenAxis(index, name, children.Absent == Absent.Unknown));
    }

    private static string Key(string name, ChildrenAxis? element) => element is null ? name : $"{element.Name} {name}";

    private static string Figure(decimal? value) => value is { } figure ? Figures.Exact(figure) : "";

    private T Get<T>(string name, ChildrenAxis? element, Func<int, T> make)
        where T : Axis
    {
        var key = Key(name, element);
        if (!_axes.TryGetValue(key, out var axis))
        {
            axis = make(_axes.Count);
            _axes.Add(key, axis);
        }

        return (T)axis;
    }
}

/// <summary>What follows from the cell of one axis for that of another.</summary>
internal sealed record AxisLaw(FieldAxis If, FieldClaim IfClaim, FieldAxis Then, FieldClaim ThenClaim)
{
    public bool Allows(Assignment assignment) =>
        assignment[If] is not { } cell || assignment[Then] is not { } other || !Says(cell, IfClaim) || Says(other, ThenClaim);

    private static bool Says(Cell cell, FieldClaim claim) => claim.Word is null
        ? cell.IsFilled == claim.Is
        : (cell.Flag is { } flag ? claim.Word == (flag ? "true" : "false") : cell.Word == claim.Word) == claim.Is;
}

/// <summary>A fact as conditions reach it from the one that a rule speaks of.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Path">The way to it; empty for the fact itself.</param>
/// <param name="Element">The collection of which it is a child.</param>
/// <param name="MayBeAbsent">Whether there may be none.</param>
/// <param name="IsByKey">Whether it is a child named by its key, so that the kind of the fact says nothing of it.</param>
internal sealed record Owner(FactType Type, string Path, ChildrenAxis? Element, bool MayBeAbsent, bool IsByKey)
{
    public string Name(string field) => Path.Length == 0 ? field : $"{Path}.{field}";

    public static Owner Of(FactType type) => new(type, "", null, MayBeAbsent: false, IsByKey: false);

    /// <summary>What a name with a prefix speaks of.</summary>
    /// <param name="prefix">What stands before the field: a type it belongs to, a collection with a key, or both; empty for the fact itself.</param>
    /// <param name="root">The type of the fact that the rule speaks of.</param>
    /// <param name="owner">The type that has the field.</param>
    public Owner Reach(string prefix, FactType root, FactType owner)
    {
        if (prefix.Length == 0)
        {
            return this;
        }

        var dot = prefix.IndexOf('.', StringComparison.Ordinal);
        var first = dot < 0 ? prefix : prefix[..dot];
        if (Type.Parents.FirstOrDefault(p => p.Type == first) is not { } parent)
        {
            return this with { Type = owner, Path = Name(prefix), MayBeAbsent = true, IsByKey = true };
        }

        // Whatever belongs to the fact, or to what the fact belongs to, belongs to the same one.
        var path = first == root.Name ? "" : first;
        var rest = dot < 0 ? "" : prefix[(dot + 1)..];
        return rest.Length == 0
            ? new Owner(owner, path, null, parent.IsOptional, IsByKey: false)
            : new Owner(owner, path.Length == 0 ? rest : $"{path}.{rest}", null, MayBeAbsent: true, IsByKey: true);
    }
}
