namespace Azwa.Rules.Facts;

internal enum FieldType
{
    Text,
    Code,
    Word,
    Enum,
    Boolean,
    Integer,
    Number,
    Date,
    List,
    Section,
}

/// <summary>What comparing an absent value gives. Numbers and dates are always unknown.</summary>
internal enum Absent
{
    Unknown,
    No,
}

/// <summary>One field of a fact type: its name and type in the rule language, where it stands and how it is read.</summary>
internal sealed class Field
{
    public required string Name { get; init; }

    public required FieldType Type { get; init; }

    /// <summary>Pointer template of the place where a finding about it stands.</summary>
    public required string At { get; init; }

    /// <summary>
    /// Pointer templates of all it reads; of a plain field just its own place. A template stands for the value there, or the keys of the
    /// group there, and of a list field for its items too; <c>*</c> is any one segment, and with <c>/**</c> it stands for all that is below. A live session
    /// runs no rule that does not read what changed: a place that is forgotten here is an outcome that is not seen to change.
    /// </summary>
    public required IReadOnlyList<string> Reads { get; init; }

    /// <summary>Known from the catalogue, before anything is read; only such fields may stand in 'where'.</summary>
    public bool IsFixed { get; init; }

    /// <summary>Comes with the evaluation, not with the agenda: the date as of which is judged.</summary>
    public bool IsAsOf { get; init; }

    /// <summary>Brought to one spelling (<see cref="Woorden"/>); a rule that compares with another spelling would never match.</summary>
    public bool IsNormalised { get; init; }

    /// <summary>Of a date: whether it can be no other day than the last of a quarter.</summary>
    public bool EndsQuarter { get; init; }

    public Absent Absent { get; init; } = Absent.Unknown;

    /// <summary>The words of an enumeration; null when any word will do.</summary>
    public IReadOnlyList<string>? Values { get; init; }

    public Func<Fact, string?>? Text { get; init; }

    public Func<Fact, bool?>? Boolean { get; init; }

    public Func<Fact, decimal?>? Number { get; init; }

    public Func<Fact, DateOnly?>? Date { get; init; }

    public Func<Fact, IReadOnlyList<string>?>? List { get; init; }

    /// <summary>Whether a section has been written.</summary>
    public Func<Fact, bool>? Section { get; init; }
}
