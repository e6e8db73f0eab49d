using Azwa.Rules.Facts;

namespace Azwa.Rules.Compilation;

/// <summary>
/// One of the conditions that a rule is made of, for an engine that shares conditions between rules. It is asked of one fact, its
/// subject: the fact that the rule is evaluated for, or one that this fact belongs to. Immutable and thread-safe.
/// </summary>
public sealed class RuleCondition
{
    private readonly FactType _type;
    private readonly Parent? _parent;
    private readonly CompiledCondition _holds;

    internal RuleCondition(string key, FactType type, Parent? parent, CompiledCondition holds)
    {
        Key = key;
        _type = type;
        _parent = parent;
        _holds = holds;
    }

    /// <summary>What it asks, in short: conditions with equal keys and equal subjects' classes ask the same and can be asked once.</summary>
    public string Key { get; }

    /// <summary>The name of the fact type of its subject.</summary>
    public string FactType => _type.Name;

    /// <summary>The class of its subject.</summary>
    public Type FactClass => _type.Class;

    /// <summary>Whether its subject is a fact that the rule's own fact belongs to.</summary>
    public bool IsOfOwner => _parent is not null;

    /// <summary>Whether it asks for the day as of which is judged, or a norm of that day; if not, it needs no context.</summary>
    public bool DependsOnDay { get; internal init; }

    /// <summary>Whether it can come to unknown; if not, it is true or false.</summary>
    public bool CanBeUnknown { get; internal init; }

    /// <summary>When all that it asks is whether every or some child of its subject has something: that; null otherwise.</summary>
    public RuleQuantifier? Quantifier { get; internal init; }

    /// <summary>The fact that it is asked of.</summary>
    /// <param name="fact">A fact that the rule applies to.</param>
    /// <returns>That fact, or the one that it belongs to.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public Fact SubjectOf(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return _parent is null ? fact : _parent.Navigate(fact)!;
    }

    /// <summary>Asks it.</summary>
    /// <param name="subject">A fact of its class.</param>
    /// <param name="context">The day and its norms; null will do unless it depends on them.</param>
    /// <returns>One of three values.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is null.</exception>
    public Truth Holds(Fact subject, EvaluationContext? context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return _holds(subject, context!);
    }
}

/// <summary>
/// Every, or some, child of a fact for which one thing holds has another. Children are the facts whose owner the fact is, so that an engine
/// can find them among its facts. Immutable and thread-safe.
/// </summary>
public sealed class RuleQuantifier
{
    private readonly Parent _owner;

    internal RuleQuantifier(bool every, RuleCondition? with, RuleCondition that, Parent owner)
    {
        Every = every;
        With = with;
        That = that;
        _owner = owner;
    }

    /// <summary>Every child, or at least one.</summary>
    public bool Every { get; }

    /// <summary>Which children count; null for all. Its subject is a child.</summary>
    public RuleCondition? With { get; }

    /// <summary>What they must have. Its subject is a child.</summary>
    public RuleCondition That { get; }

    /// <summary>Whether it is unknown of a fact without children, rather than true of every and false of some.</summary>
    public bool IsUnknownWithoutChildren { get; internal init; }

    /// <summary>The fact that a child belongs to.</summary>
    /// <param name="child">A fact of the class of <see cref="That"/>.</param>
    /// <returns>Its owner.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="child"/> is null.</exception>
    public Fact OwnerOf(Fact child)
    {
        ArgumentNullException.ThrowIfNull(child);
        return _owner.Navigate(child)!;
    }
}
