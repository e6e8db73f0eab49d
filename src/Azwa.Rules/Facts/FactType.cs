namespace Azwa.Rules.Facts;

/// <summary>
/// A fact type that another one belongs to, and the way to it; when it is optional, there may be no such fact. What it reads are the pointer
/// templates of what decides which fact it is; none when that never changes.
/// </summary>
internal sealed record Parent(string Type, Func<Fact, Fact?> Navigate, bool IsOptional, IReadOnlyList<string> Reads);

/// <summary>Facts that belong to a fact. When the agenda does not give them, a quantifier over them is unknown, or they are simply none.
/// What they read is the group or list whose keys or rows they are.</summary>
internal sealed record Children(
    string Name, string Type, Absent Absent, Func<Fact, IReadOnlyList<Fact>?> Navigate, Func<string, IReadOnlyList<Fact>, Fact?>? ByKey, string Reads);

/// <summary>Something that can be said of a field: that it is filled, or that it has a word or another; of a collection, that it is known.</summary>
/// <param name="Field">The field or collection, of the fact itself or with the type of a parent before it.</param>
/// <param name="Word">The word; null when it is about being filled.</param>
/// <param name="Is">Whether it is so, or not so.</param>
internal sealed record FieldClaim(string Field, string? Word, bool Is)
{
    /// <summary>Written as <c>pad</c>, <c>!bekend</c>, <c>daalt=true</c> or <c>kwartaal.lezing!=leeg</c>.</summary>
    public static FieldClaim Of(string text)
    {
        var at = text.IndexOf('=', StringComparison.Ordinal);
        return at < 0 ? new FieldClaim(text.TrimStart('!'), null, Is: text[0] != '!')
            : text[at - 1] == '!' ? new FieldClaim(text[..(at - 1)], text[(at + 1)..], Is: false)
            : new FieldClaim(text[..at], text[(at + 1)..], Is: true);
    }
}

/// <summary>What follows from a field for another, because both read the same of the agenda. Only the analysis of rules needs it.</summary>
/// <param name="If">Null when it always holds.</param>
/// <param name="Then">What follows.</param>
/// <param name="ForKind">The kinds of facts for which it follows; null for all.</param>
internal sealed record FieldLaw(FieldClaim? If, FieldClaim Then, Func<Kind, bool>? ForKind = null);

/// <summary>Two fields that are always equal for some kinds of facts.</summary>
internal sealed record EqualFields(string Field, string Other, Func<Kind, bool> ForKind);

/// <summary>A kind of thing that rules speak of, with its fields: a table that binding, documentation and schema all read.</summary>
internal sealed class FactType
{
    private readonly Dictionary<string, Field> _fields;

    public FactType(
        string name,
        Type @class,
        string @base,
        IReadOnlyList<Field> fields,
        IReadOnlyList<Parent> parents,
        IReadOnlyList<Children> children,
        IReadOnlyList<string> subjectReads)
    {
        SubjectReads = subjectReads;
        Name = name;
        Class = @class;
        Base = @base;
        Fields = fields;
        Parents = parents;
        Children = children;
        _fields = fields.ToDictionary(f => f.Name, StringComparer.Ordinal);
    }

    public string Name { get; }

    /// <summary>The class of its facts; no two types share one.</summary>
    public Type Class { get; }

    /// <summary>Pointer template of the place that a fact stands for.</summary>
    public string Base { get; }

    public IReadOnlyList<Field> Fields { get; }

    public IReadOnlyList<Parent> Parents { get; }

    public IReadOnlyList<Children> Children { get; }

    /// <summary>Pointer templates of what a fact is called by; none when its name is of the catalogue or its own key.</summary>
    public IReadOnlyList<string> SubjectReads { get; }

    /// <summary>What follows from fields for others; for the analysis of rules.</summary>
    public IReadOnlyList<FieldLaw> Laws { get; init; } = [];

    /// <summary>Fields that are always equal; for the analysis of rules.</summary>
    public IReadOnlyList<EqualFields> EqualFields { get; init; } = [];

    public Field? Find(string name) => _fields.GetValueOrDefault(name);
}
