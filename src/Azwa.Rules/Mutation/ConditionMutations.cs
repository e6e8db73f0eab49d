using Azwa.Rules.Binding;
using Azwa.Rules.Facts;

namespace Azwa.Rules.Mutation;

/// <summary>A small change of one condition that somebody could make by mistake.</summary>
/// <param name="Name">What kind of change it is.</param>
/// <param name="Of">The conditions that it makes of one; none where it does not fit.</param>
internal sealed record ConditionMutation(string Name, Func<Condition, IEnumerable<Condition>> Of);

/// <summary>All changes that are tried. One table row each.</summary>
internal static class ConditionMutations
{
    public static readonly ConditionMutation[] All =
    [
        new("omgekeerd", Negated),
        new("voorwaarde weggelaten", Dropped),
        new("en/of verwisseld", Joined),
        new("grens verschoven", Shifted),
        new("woord verwisseld", Reworded),
        new("veld verwisseld", Refielded),
        new("elk/enig verwisseld", Requantified),
    ];

    /// <summary>Every condition inside one, itself included; terms are taken apart where they are defined.</summary>
    public static IEnumerable<Condition> Within(Condition condition) => condition switch
    {
        AllCondition or AnyCondition or NotCondition => Conditions.Joined(condition).SelectMany(Within).Prepend(condition),
        QuantifierCondition quantifier => (quantifier.With is null ? [] : Within(quantifier.With)).Concat(Within(quantifier.That!)).Prepend(quantifier),
        _ => [condition],
    };

    private static IEnumerable<Condition> Negated(Condition condition) => condition switch
    {
        CompareCondition compare => [compare with { AtLeast = !compare.AtLeast }],
        NotCondition not => [not.Part],
        KnownCondition known => [new FilledCondition(known.Syntax, known.Fields)],
        FilledCondition { Fields: [_] } filled => [new EmptyCondition(filled.Syntax, filled.Fields)],
        EmptyCondition { Fields: [_] } empty => [new FilledCondition(empty.Syntax, empty.Fields)],
        AllCondition or AnyCondition or QuantifierCondition => [],
        _ => [new NotCondition(condition.Syntax, condition)],
    };

    private static IEnumerable<Condition> Dropped(Condition condition)
    {
        switch (condition)
        {
            case AnyCondition { Parts.Count: > 1 } any:
                return any.Parts.Select(p => any with { Parts = [.. any.Parts.Where(o => o != p)] });
            case QuantifierCondition { With: not null } quantifier:
                return [quantifier with { With = null }];
            case AllCondition { Parts.Count: > 1 } all:
                return all.Parts.Select(p => all with { Parts = [.. all.Parts.Where(o => o != p)] });
            default:
                var parts = Conditions.PartsOf(condition);
                return parts.Count > 1 ? parts.Select(p => new AllCondition(condition.Syntax, [.. parts.Where(o => o != p)])) : [];
        }
    }

    private static IEnumerable<Condition> Joined(Condition condition) => condition switch
    {
        AllCondition { Parts.Count: > 1 } all => [new AnyCondition(all.Syntax, all.Parts)],
        AnyCondition { Parts.Count: > 1 } any => [new AllCondition(any.Syntax, any.Parts)],
        AnyCondition => [],
        _ => Conditions.PartsOf(condition) is { Count: > 1 } parts ? [new AnyCondition(condition.Syntax, parts)] : [],
    };

    private static IEnumerable<Condition> Shifted(Condition condition) => condition switch
    {
        CompareCondition { Operand: NumberOperand number } compare =>
            [compare with { Operand = new NumberOperand(number.Value + 1) }, compare with { Operand = new NumberOperand(number.Value - 1) }],
        CompareCondition { Operand: DateOperand date } compare =>
            [compare with { Operand = new DateOperand(date.Value.AddDays(1)) }, compare with { Operand = new DateOperand(date.Value.AddDays(-1)) }],
        _ => [],
    };

    private static IEnumerable<Condition> Reworded(Condition condition)
    {
        if (condition is not IsCondition @is)
        {
            yield break;
        }

        for (var i = 0; i < @is.Tests.Count; i++)
        {
            var (field, words) = @is.Tests[i];
            if (field.Field.Values is not { } all)
            {
                continue;
            }

            foreach (var word in all.Where(w => !words.Contains(w)))
            {
                // One word too many, and another in the place of the first.
                yield return With(i, [.. words, word]);
                yield return With(i, [word, .. words.Skip(1)]);
            }

            foreach (var word in words.Count > 1 ? words : [])
            {
                yield return With(i, [.. words.Where(w => w != word)]);
            }
        }

        IsCondition With(int index, IReadOnlyList<string> words) =>
            @is with { Tests = [.. @is.Tests.Select((t, i) => i == index ? (t.Field, words) : t)] };
    }

    private static IEnumerable<Condition> Refielded(Condition condition)
    {
        switch (condition)
        {
            case FilledCondition { Fields: [var field] } filled when Other(field) is { } other:
                return [filled with { Fields = [other] }];
            case EmptyCondition { Fields: [var field] } empty when Other(field) is { } other:
                return [empty with { Fields = [other] }];
            case KnownCondition { Fields: [var field] } known when Other(field) is { } other:
                return [known with { Fields = [other] }];
            case IsCondition { Tests: [{ Field.Field.Type: FieldType.Boolean } test] } @is when Other(test.Field) is { } other:
                return [@is with { Tests = [(other, test.Values)] }];
            case CompareCondition compare when Other(compare.Field) is { } other && !(compare.Operand is FieldOperand operand && operand.Field.Name == other.Name):
                return [compare with { Field = other }];
            case MeetsCondition meets when Other(meets.Field) is { } other:
                return [meets with { Field = other }];
            default:
                return [];
        }
    }

    private static IEnumerable<Condition> Requantified(Condition condition) =>
        condition is QuantifierCondition quantifier ? [quantifier with { Every = !quantifier.Every }] : [];

    /// <summary>The next field of the same type that the same fact has, in the order of its table.</summary>
    private static FieldRef? Other(FieldRef reference)
    {
        var alike = reference.Owner.Fields.Where(f => f.Type == reference.Field.Type && f.IsFixed == reference.Field.IsFixed && !f.IsAsOf).ToList();
        var index = alike.IndexOf(reference.Field);
        var other = index < 0 || alike.Count < 2 ? null : alike[(index + 1) % alike.Count];
        return other is null ? null : reference with { Name = reference.Name[..^reference.Field.Name.Length] + other.Name, Field = other };
    }
}
