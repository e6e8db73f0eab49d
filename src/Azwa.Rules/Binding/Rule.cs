using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
using Azwa.Rules.Syntax;
using Azwa.Rules.Text;

namespace Azwa.Rules.Binding;

/// <summary>A condition with a name of its own, so that rules can speak of it.</summary>
internal sealed class Term(string name, FactType type, string means, SourceText source, Node syntax)
{
    public string Name { get; } = name;

    public FactType Type { get; } = type;

    public string Means { get; } = means;

    public SourceText Source { get; } = source;

    public Node Syntax { get; } = syntax;

    /// <summary>Set once all terms are known, because they may speak of each other.</summary>
    public Condition? Holds { get; set; }
}

/// <summary>A rule with its types settled.</summary>
internal sealed record Rule
{
    public required string Id { get; init; }

    public required Localised Title { get; init; }

    public required string File { get; init; }

    /// <summary>Where it begins in its file.</summary>
    public required int Start { get; init; }

    /// <summary>Its check as it was written.</summary>
    public required Node Syntax { get; init; }

    public required FactType Type { get; init; }

    public Condition? When { get; init; }

    public required Condition Check { get; init; }

    public DateNorm? Deadline { get; init; }

    public FieldRef? Deviation { get; init; }

    public FieldRef? Remark { get; init; }

    /// <summary>The field that findings point at; null for the fact itself.</summary>
    public FieldRef? At { get; init; }

    public required Messages Messages { get; init; }

    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>What the rule is for each kind of fact that it applies to; null where it does not.</summary>
    public required IReadOnlyList<RuleVariant?> Variants { get; init; }

    /// <summary>Nothing that judges needs them, so they may be bound later.</summary>
    public required Lazy<IReadOnlyList<Example>> BoundExamples { get; init; }

    public IReadOnlyList<Example> Examples => BoundExamples.Value;

    /// <summary>The days on which the rule holds; on others it does not exist.</summary>
    public Window Window { get; init; } = Window.Always;

    /// <summary>What disables the rule, as long as that is in force.</summary>
    public DisableChange? Disabled { get; init; }
}

/// <summary>What a rule is for one kind of fact.</summary>
internal sealed record RuleVariant(
    IReadOnlyDictionary<Profile, Severity?> Severities,
    IReadOnlyDictionary<string, string> Verdicts,
    IReadOnlyList<string> Requirements,
    IReadOnlyList<Clausule> Sources);

/// <summary>A text in Dutch and, where it exists, in English.</summary>
internal sealed record Localised(string Nl, string? En)
{
    public string In(Language language) => language == Language.En ? En ?? Nl : Nl;
}

/// <summary>The templates of what is said, by outcome; Message serves failed and noted, and the others where they have none of their own.</summary>
internal sealed record Messages(MessagePair Message, MessagePair? Pending, MessagePair? Undetermined, MessagePair? Deviated, MessagePair? Remedy);

internal sealed record MessagePair(MessageTemplate Nl, MessageTemplate? En)
{
    public MessageTemplate In(Language language) => language == Language.En ? En ?? Nl : Nl;
}

/// <summary>A named value that a finding carries: a field, or the norm it was compared with.</summary>
internal sealed record Evidence(string Name, FieldRef? Field, Norm? Norm);

/// <summary>A case of a rule: patches on the complete agenda and what must come of them.</summary>
internal sealed record Example(
    string Name,
    Node Syntax,
    IReadOnlyList<(string Pointer, Node? Value)> Patches,
    DateOnly? AsOf,
    Profile? Profile,
    IReadOnlyDictionary<Outcome, int>? Expected,
    Outcome? ExpectedOutcome,
    string? At,
    Severity? Severity,
    IReadOnlyList<string> Lists,
    IReadOnlyList<string> NotLists,
    IReadOnlyDictionary<string, string> Verdicts);
