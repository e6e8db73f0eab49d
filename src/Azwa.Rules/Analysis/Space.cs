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

    private Owner Agenda => Owner.Of(Type).Reach(Type == FactTypes.Werkagenda ? "" : "werkagenda", Type, FactTypes.Werkagenda);

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
    public IEnumerable<AxisLaw> Laws()
    {
        var ofFields =
            from axis in _axes.Values.OfType<FieldAxis>().Where(a => !a.Field.IsAsOf)
            from law in axis.Owner.Type.Laws.Where(l => (l.If ?? l.Then).Field == axis.Field.Name && Holds(l, axis.Owner))
            let other = Find(axis.Owner, law.Then.Field)
            where other is not null
            select new AxisLaw(law.If is null ? null : axis, law.If, other, law.Then);
        var ofPopulations =
            from ratio in _axes.Values.OfType<RatioAxis>()
            let population = Find(Agenda, ratio.Population.Name)
            where population is not null
            from text in new[] { ratio.Population.Name, "!" + ratio.Population.Name }
            select new AxisLaw(population, FieldClaim.Of(text), ratio, FieldClaim.Of(text));
        return ofFields.Concat(ofPopulations);
    }

    /// <summary>Whether a law is one of what is reached: of what may be absent nothing is always filled, and the kind is only known of the fact itself.</summary>
    private bool Holds(FieldLaw law, Owner owner) =>
        (law.If is not null || !owner.MayBeAbsent) && (law.ForKind is null || (owner is { Path.Length: 0, Element: null } && law.ForKind(Kind)));

    private Axis? Find(Owner owner, string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var parent = dot < 0 ? null : owner.Type.Parents.FirstOrDefault(p => p.Type == name[..dot]);
        var (reached, last) = parent is null ? (owner, name) : (owner.Reach(parent.Type, Type, FactTypes.Get(parent.Type)), name[(dot + 1)..]);
        return _axes.GetValueOrDefault(Key(reached.Name(last), reached.Element)) ?? _axes.GetValueOrDefault(CollectionName(reached, last));
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
        return Get(name, field.Element, index => new RatioAxis(index, name, field.Element, population));
    }

    /// <summary>A population of the region.</summary>
    public FieldAxis Population(Field field) => Field(Agenda, field);

    /// <summary>Whether there is a fact of which terms are asked.</summary>
    public PlainAxis Existence(Owner owner)
    {
        var name = owner.Name("");
        return Get(name, owner.Element, index => new PlainAxis(index, name, owner.Element, Existing));
    }

    public ChildrenAxis Children(Owner owner, Children children)
    {
        var name = CollectionName(owner, children.Name);
        return Get(name, null, index => new ChildrenAxis(index, name, children.Absent == Absent.Unknown));
    }

    private static string CollectionName(Owner owner, string name) => owner.Name(name) + "[]";

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

/// <summary>What follows from the cell of one axis for that of another; without the one, what always holds of the other.</summary>
internal sealed record AxisLaw(Axis? If, FieldClaim? IfClaim, Axis Then, FieldClaim ThenClaim)
{
    public bool Allows(Assignment assignment) =>
        assignment[Then] is not { } other
        || (If is not null && (assignment[If] is not { } cell || !Says(cell, IfClaim!)))
        || Says(other, ThenClaim);

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
