using Azwa.Rules.Binding;
using Azwa.Rules.Compilation;
using Azwa.Rules.Facts;

namespace Azwa.Rules.Witnesses;

/// <summary>A condition that is not as wished, and the fact that it is asked of; a quantifier stands for the children that it lacks or has too many of.</summary>
internal sealed record Obstacle(Condition Condition, Fact Fact);

/// <summary>
/// How far a condition is from what it is to come to, and what stands in the way: the fewest of its parts that would have to change, as far
/// as each tells on its own. It leads a search and decides nothing.
/// </summary>
internal sealed class Guide(ConditionCompiler compiler, EvaluationContext context)
{
    /// <summary>More than any rule has conditions.</summary>
    private const int Far = 1000;

    private const int MissingChild = 2;

    // A part of a condition that names several fields is made when it is asked for; once, for the compiler remembers what it compiled.
    private readonly Dictionary<Condition, IReadOnlyList<Condition>> _parts = new(ReferenceEqualityComparer.Instance);

    /// <summary>The number of obstacles on the shortest way; 0 when all wishes of a way are as wished.</summary>
    public int Distance(Goal goal, Fact fact) =>
        goal.Ways.Select(way => way.Sum(wish => Distance(wish.Condition, wish.Truth, fact))).DefaultIfEmpty(Far).Min();

    /// <summary>What stands in every way, the nearest way first.</summary>
    public IEnumerable<Obstacle> Obstacles(Goal goal, Fact fact) => goal.Ways
        .OrderBy(way => way.Sum(wish => Distance(wish.Condition, wish.Truth, fact)))
        .SelectMany(way => way.SelectMany(wish => Obstacles(wish.Condition, wish.Truth, fact)))
        .Distinct();

    /// <summary>All conditions of all ways, in the way or not.</summary>
    public IEnumerable<Obstacle> Everything(Goal goal, Fact fact) =>
        goal.Ways.SelectMany(way => way.SelectMany(wish => Leaves(wish.Condition, fact))).Distinct();

    private Truth Truth(Condition condition, Fact fact) => compiler.Part(condition)(fact, context);

    private int Distance(Condition condition, Truth wanted, Fact fact)
    {
        if (Truth(condition, fact) == wanted)
        {
            return 0;
        }

        switch (condition)
        {
            case NotCondition not:
                return Distance(not.Part, Negate(wanted), fact);
            case AnyCondition any:
                return OfParts(any.Parts, wanted, Facts.Truth.True, fact);
            case TermCondition term:
                return (term.Navigate is null ? fact : term.Navigate(fact)) is { } owner ? Distance(term.Term.Holds!, wanted, owner) : 1;
            case QuantifierCondition quantifier:
                return OfChildren(quantifier, wanted, fact);
            default:
                return PartsOf(condition) is { Count: > 0 } parts ? OfParts(parts, wanted, Facts.Truth.False, fact) : 1;
        }
    }

    // One part that is 'settling' settles the whole: false for all, true for any.
    private int OfParts(IReadOnlyList<Condition> parts, Truth wanted, Truth settling, Fact fact)
    {
        var other = Negate(settling);
        return wanted == settling ? parts.Min(p => Distance(p, settling, fact))
            : wanted == other ? parts.Sum(p => Distance(p, other, fact))
            : parts.Sum(p => Truth(p, fact) == settling ? Distance(p, other, fact) : 0) + parts.Min(p => Distance(p, Facts.Truth.Unknown, fact));
    }

    private int OfChildren(QuantifierCondition quantifier, Truth wanted, Fact fact)
    {
        var children = quantifier.Children.Of(fact);
        if (children is not { Count: > 0 })
        {
            return MissingChild;
        }

        var settling = quantifier.Every ? Facts.Truth.False : Facts.Truth.True;
        int Selected(Fact child) => quantifier.With is { } with ? Distance(with, Facts.Truth.True, child) : 0;
        return wanted == settling
            ? children.Min(c => Selected(c) + Distance(quantifier.That!, wanted, c))
            : wanted == Facts.Truth.Unknown
                ? Math.Min(1, children.Min(c => Selected(c) + Distance(quantifier.That!, wanted, c)))
                : children.Count(c => Selected(c) == 0 && Truth(quantifier.That!, c) != wanted);
    }

    private IEnumerable<Obstacle> Obstacles(Condition condition, Truth wanted, Fact fact)
    {
        if (Truth(condition, fact) == wanted)
        {
            return [];
        }

        switch (condition)
        {
            case NotCondition not:
                return Obstacles(not.Part, Negate(wanted), fact);
            case AnyCondition any:
                return any.Parts.SelectMany(p => Obstacles(p, wanted, fact));
            case TermCondition term:
                return (term.Navigate is null ? fact : term.Navigate(fact)) is { } owner ? Obstacles(term.Term.Holds!, wanted, owner) : [];
            case QuantifierCondition quantifier:
                return InChildren(quantifier, wanted, fact).Append(new Obstacle(quantifier, fact));
            default:
                return PartsOf(condition) is { Count: > 0 } parts
                    ? parts.SelectMany(p => Obstacles(p, wanted, fact))
                    : [new Obstacle(condition, fact)];
        }
    }

    // One child is enough to settle it: those that lack least. Otherwise every child that settles it the other way is in the way.
    private IEnumerable<Obstacle> InChildren(QuantifierCondition quantifier, Truth wanted, Fact fact)
    {
        var children = quantifier.Children.Of(fact) ?? [];
        var one = wanted == Facts.Truth.Unknown || wanted == (quantifier.Every ? Facts.Truth.False : Facts.Truth.True);
        IEnumerable<Obstacle> In(Fact child) =>
        [
            .. quantifier.With is null ? [] : Obstacles(quantifier.With, one ? Facts.Truth.True : Facts.Truth.False, child),
            .. Obstacles(quantifier.That!, wanted, child),
        ];
        return one
            ? children.OrderBy(c => (quantifier.With is null ? 0 : Distance(quantifier.With, Facts.Truth.True, c)) + Distance(quantifier.That!, wanted, c)).Take(1).SelectMany(In)
            : children.Where(c => Truth(quantifier.That!, c) != wanted && (quantifier.With is null || Truth(quantifier.With, c) != Facts.Truth.False)).Take(1).SelectMany(In);
    }

    private IEnumerable<Obstacle> Leaves(Condition condition, Fact fact) => condition switch
    {
        NotCondition not => Leaves(not.Part, fact),
        AnyCondition any => any.Parts.SelectMany(p => Leaves(p, fact)),
        TermCondition term => (term.Navigate is null ? fact : term.Navigate(fact)) is { } owner ? Leaves(term.Term.Holds!, owner) : [],
        QuantifierCondition quantifier => (quantifier.Children.Of(fact) ?? []).Take(1)
            .SelectMany(c => (quantifier.With is null ? [] : Leaves(quantifier.With, c)).Concat(Leaves(quantifier.That!, c)))
            .Append(new Obstacle(quantifier, fact)),
        _ => PartsOf(condition) is { Count: > 0 } parts ? parts.SelectMany(p => Leaves(p, fact)) : [new Obstacle(condition, fact)],
    };

    private IReadOnlyList<Condition> PartsOf(Condition condition)
    {
        if (!_parts.TryGetValue(condition, out var parts))
        {
            parts = Conditions.PartsOf(condition);
            _parts.Add(condition, parts);
        }

        return parts;
    }

    private static Truth Negate(Truth truth) => (Truth)(Facts.Truth.True - truth);
}
