namespace Azwa.Rules.Facts;

/// <summary>Writes down a fact type row by row. A row without a place of its own stands below the base, dots as slashes.</summary>
internal sealed class FactTable<T>(string name, string @base)
    where T : Fact
{
    private readonly List<Field> _fields = [];
    private readonly List<Parent> _parents = [];
    private readonly List<Children> _children = [];
    private readonly List<FieldLaw> _laws = [];
    private readonly List<EqualFields> _equals = [];
    private string[] _subjectReads = [];

    public FactTable<T> Parent(string type, Func<T, Fact?> navigate, bool optional = false, string[]? reads = null)
    {
        _parents.Add(new Parent(type, f => navigate((T)f), optional, reads ?? []));
        return this;
    }

    public FactTable<T> Children(
        string collection, string type, Absent absent, Func<T, IReadOnlyList<Fact>?> navigate, string reads, Func<string, IReadOnlyList<Fact>, Fact?>? byKey = null)
    {
        _children.Add(new Children(collection, type, absent, f => navigate((T)f), byKey, reads));
        return this;
    }

    /// <summary>What people call the fact stands in the agenda, and not in the catalogue.</summary>
    public FactTable<T> Subject(string reads)
    {
        _subjectReads = [reads];
        return this;
    }

    public FactTable<T> Text(string field, Func<T, string?> read, string? at = null, string[]? reads = null) =>
        Add(Row(field, FieldType.Text, at, reads, read));

    public FactTable<T> FixedText(string field, Func<T, string?> read, string[]? reads = null) =>
        Add(new Field { Name = field, Type = FieldType.Text, At = @base, Reads = reads ?? [], IsFixed = true, Text = f => read((T)f) });

    public FactTable<T> FixedEnum(string field, Func<T, string?> read, IReadOnlyList<string>? values = null) =>
        Add(new Field { Name = field, Type = FieldType.Enum, At = @base, Reads = [], IsFixed = true, Values = values, Text = f => read((T)f) });

    public FactTable<T> FixedBoolean(string field, Func<T, bool> read) =>
        Add(new Field { Name = field, Type = FieldType.Boolean, At = @base, Reads = [], IsFixed = true, Boolean = f => read((T)f) });

    public FactTable<T> FixedInteger(string field, Func<T, int> read) =>
        Add(new Field { Name = field, Type = FieldType.Integer, At = @base, Reads = [], IsFixed = true, Number = f => read((T)f) });

    public FactTable<T> Code(string field, Func<T, string?> read, string? at = null, string[]? reads = null) =>
        Add(Row(field, FieldType.Code, at, reads, read));

    /// <summary>A word in one spelling, however people wrote it.</summary>
    public FactTable<T> Word(string field, Func<T, string> read, Absent absent) =>
        Add(new Field
        {
            Name = field,
            Type = FieldType.Word,
            At = At(field, null),
            Reads = [At(field, null)],
            Absent = absent,
            IsNormalised = true,
            Text = f => Woorden.Normaliseer(read((T)f)),
        });

    public FactTable<T> Enum(string field, Func<T, string?> read, IReadOnlyList<string> values, Absent absent, string? at = null, string[]? reads = null) =>
        Add(new Field
        {
            Name = field,
            Type = FieldType.Enum,
            At = At(field, at),
            Reads = reads ?? [At(field, at)],
            Absent = absent,
            Values = values,
            Text = f => read((T)f),
        });

    public FactTable<T> Boolean(string field, Func<T, bool?> read, Absent absent, string? at = null, string[]? reads = null) =>
        Add(new Field
        {
            Name = field,
            Type = FieldType.Boolean,
            At = At(field, at),
            Reads = reads ?? [At(field, at)],
            Absent = absent,
            Boolean = f => read((T)f),
        });

    public FactTable<T> Integer(string field, Func<T, decimal?> read, string? at = null, string[]? reads = null) =>
        Add(Numeric(field, FieldType.Integer, read, at, reads));

    public FactTable<T> Number(string field, Func<T, decimal?> read, string? at = null, string[]? reads = null) =>
        Add(Numeric(field, FieldType.Number, read, at, reads));

    public FactTable<T> Date(string field, Func<T, DateOnly?> read, string? at = null, string[]? reads = null) =>
        Add(new Field { Name = field, Type = FieldType.Date, At = At(field, at), Reads = reads ?? [At(field, at)], Date = f => read((T)f) });

    /// <summary>The last day of a quarter.</summary>
    public FactTable<T> QuarterEnd(string field, Func<T, DateOnly?> read, string at, string[] reads) =>
        Add(new Field { Name = field, Type = FieldType.Date, At = at, Reads = reads, EndsQuarter = true, Date = f => read((T)f) });

    /// <summary>The date as of which is judged.</summary>
    public FactTable<T> AsOf(string field) =>
        Add(new Field { Name = field, Type = FieldType.Date, At = @base, Reads = [], IsAsOf = true });

    public FactTable<T> List(string field, Func<T, IReadOnlyList<string>?> read, string? at = null, string[]? reads = null) =>
        Add(new Field { Name = field, Type = FieldType.List, At = At(field, at), Reads = reads ?? [At(field, at)], List = f => read((T)f) });

    /// <summary>Words in one spelling, however people wrote them.</summary>
    public FactTable<T> Words(string field, Func<T, IReadOnlyList<string>?> read) =>
        Add(new Field
        {
            Name = field,
            Type = FieldType.List,
            At = At(field, null),
            Reads = [At(field, null)],
            IsNormalised = true,
            List = f => Woorden.Normaliseer(read((T)f)),
        });

    public FactTable<T> Section(string field, Func<T, bool> read, string? at = null, string[]? reads = null) =>
        Add(new Field { Name = field, Type = FieldType.Section, At = At(field, at), Reads = reads ?? [At(field, at)], Section = f => read((T)f) });

    /// <summary>What follows from something for each of some others, as <see cref="FieldClaim"/> writes it.</summary>
    public FactTable<T> Implies(string claim, params string[] others)
    {
        _laws.AddRange(others.Select(other => new FieldLaw(FieldClaim.Of(claim), FieldClaim.Of(other))));
        return this;
    }

    /// <summary>The same, for some kinds of facts.</summary>
    public FactTable<T> Implies(string claim, string other, Func<Kind, bool> forKind)
    {
        _laws.Add(new FieldLaw(FieldClaim.Of(claim), FieldClaim.Of(other), forKind));
        return this;
    }

    /// <summary>A field that is filled in every fact, or in every fact of some kinds.</summary>
    public FactTable<T> Always(string field, Func<Kind, bool>? forKind = null)
    {
        _laws.Add(new FieldLaw(null, FieldClaim.Of(field), forKind));
        return this;
    }

    /// <summary>For some kinds of facts two fields are always equal.</summary>
    public FactTable<T> Equal(string field, string other, Func<Kind, bool> forKind)
    {
        _equals.Add(new EqualFields(field, other, forKind));
        return this;
    }

    public FactType Build() => new(name, typeof(T), @base, _fields, _parents, _children, _subjectReads) { Laws = _laws, EqualFields = _equals };

    private FactTable<T> Add(Field field)
    {
        _fields.Add(field);
        return this;
    }

    private Field Row(string field, FieldType type, string? at, string[]? reads, Func<T, string?> read) =>
        new() { Name = field, Type = type, At = At(field, at), Reads = reads ?? [At(field, at)], Text = f => read((T)f) };

    private Field Numeric(string field, FieldType type, Func<T, decimal?> read, string? at, string[]? reads) =>
        new() { Name = field, Type = type, At = At(field, at), Reads = reads ?? [At(field, at)], Number = f => read((T)f) };

    private string At(string field, string? at) => at ?? @base + "/" + field.Replace('.', '/');
}
