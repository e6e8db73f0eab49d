using System.Collections.Concurrent;
using Azwa.Rules.Binding;
using Azwa.Rules.Facts;

namespace Azwa.Rules.Compilation;

/// <summary>A condition as a delegate over a fact.</summary>
internal delegate Truth CompiledCondition(Fact fact, EvaluationContext context);

/// <summary>Lowers conditions to delegates: one case per operator, nothing emitted.</summary>
internal sealed class ConditionCompiler(Vulling vulling)
{
    private readonly Dictionary<Term, CompiledCondition> _terms = [];
    private readonly ConcurrentDictionary<Condition, CompiledCondition> _parts = new(ReferenceEqualityComparer.Instance);

    /// <summary>A part of a condition by itself, for what asks why; kept, for every report may ask again.
    /// Thread-safe once all rules are compiled, for then no term is new.</summary>
    public CompiledCondition Part(Condition condition) => _parts.GetOrAdd(condition, Compile);

    public Vulling Vulling => vulling;

    public CompiledCondition Compile(Condition condition) => condition switch
    {
        AllCondition all => All([.. all.Parts.Select(Compile)]),
        AnyCondition any => Any([.. any.Parts.Select(Compile)]),
        NotCondition not => Not(Compile(not.Part)),
        TermCondition term => InTerm(term),
        FilledCondition filled => IsFilled(filled.Fields),
        EmptyCondition empty => IsEmpty(empty.Fields),
        KnownCondition known => IsKnown(IsFilled(known.Fields)),
        IsCondition @is => All([.. @is.Tests.Select(t => Is(t.Field, [.. t.Values]))]),
        SameCondition same => Same(Text(same.Left), Text(same.Right)),
        IncludesCondition includes => Includes(includes.Field, includes.Value),
        CompareCondition compare => Compare(compare),
        MeetsCondition meets => Meets(meets),
        QuantifierCondition quantifier => Quantify(quantifier),
        _ => throw new InvalidOperationException($"No lowering for {condition.GetType().Name}."),
    };

    /// <summary>Whether a field has content; never unknown.</summary>
    public Func<Fact, bool> Filled(FieldRef reference)
    {
        var field = reference.Field;
        Func<Fact, bool> own = field switch
        {
            { IsAsOf: true } => _ => true,
            { Section: { } section } => section,
            { Number: { } number } => f => number(f) is not null,
            { Date: { } date } => f => date(f) is not null,
            { Boolean: { } boolean } => f => boolean(f) is not null,
            { List: { } list } => f => AnyFilled(list(f)),
            { Text: { } text, Type: FieldType.Text or FieldType.Word } => f => vulling.IsGevuld(text(f)),
            { Text: { } text } => f => text(f) is not null,
            _ => throw new InvalidOperationException($"Field '{field.Name}' cannot be read."),
        };
        return reference.Navigate is { } navigate ? f => navigate(f) is { } owner && own(owner) : own;
    }

    private bool AnyFilled(IReadOnlyList<string>? list)
    {
        if (list is not null)
        {
            for (var i = 0; i < list.Count; i++)
            {
                if (vulling.IsGevuld(list[i]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // The least of the values; false ends it, for nothing is less.
    private static CompiledCondition All(CompiledCondition[] parts) => parts is [var only]
        ? only
        : (fact, context) =>
        {
            var result = Truth.True;
            foreach (var part in parts)
            {
                var truth = part(fact, context);
                if (truth == Truth.False)
                {
                    return Truth.False;
                }

                if (truth < result)
                {
                    result = truth;
                }
            }

            return result;
        };

    // The greatest of the values; true ends it.
    private static CompiledCondition Any(CompiledCondition[] parts) => (fact, context) =>
    {
        var result = Truth.False;
        foreach (var part in parts)
        {
            var truth = part(fact, context);
            if (truth == Truth.True)
            {
                return Truth.True;
            }

            if (truth > result)
            {
                result = truth;
            }
        }

        return result;
    };

    private static CompiledCondition Not(CompiledCondition part) => (fact, context) => Negate(part(fact, context));

    private static Truth Negate(Truth truth) => (Truth)(Truth.True - truth);

    private CompiledCondition InTerm(TermCondition condition)
    {
        if (!_terms.TryGetValue(condition.Term, out var holds))
        {
            holds = Compile(condition.Term.Holds!);
            _terms.Add(condition.Term, holds);
        }

        return condition.Navigate is { } navigate
            ? (fact, context) => navigate(fact) is { } owner ? holds(owner, context) : Truth.Unknown
            : holds;
    }

    private CompiledCondition IsFilled(IReadOnlyList<FieldRef> references)
    {
        if (references is [var only])
        {
            var filled = Filled(only);
            return (fact, _) => filled(fact) ? Truth.True : Truth.False;
        }

        var fields = references.Select(Filled).ToArray();
        return (fact, _) =>
        {
            // No lambda here: it would be made anew for every fact.
            foreach (var filled in fields)
            {
                if (!filled(fact))
                {
                    return Truth.False;
                }
            }

            return Truth.True;
        };
    }

    private CompiledCondition IsEmpty(IReadOnlyList<FieldRef> references)
    {
        var fields = references.Select(Filled).ToArray();
        return (fact, _) =>
        {
            foreach (var filled in fields)
            {
                if (filled(fact))
                {
                    return Truth.False;
                }
            }

            return Truth.True;
        };
    }

    private static CompiledCondition IsKnown(CompiledCondition filled) =>
        (fact, context) => filled(fact, context) == Truth.True ? Truth.True : Truth.Unknown;

    private static CompiledCondition Is(FieldRef reference, string[] values)
    {
        var absent = reference.Field.Absent == Absent.No ? Truth.False : Truth.Unknown;
        switch (reference.Field)
        {
            case { Boolean: not null } when values is [var only]:
                var wanted = only == "true";
                var truth = Reader(reference, f => f.Boolean!);
                return (fact, _) => truth(fact) is { } value ? value == wanted ? Truth.True : Truth.False : absent;
            case { Boolean: not null }:
                var any = Reader(reference, f => f.Boolean!);
                return (fact, _) => any(fact) is null ? absent : Truth.True;
            case { Number: not null }:
                var numbers = values.Select(v => decimal.Parse(v, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
                var number = Reader(reference, f => f.Number!);
                return (fact, _) => number(fact) is { } value ? Array.IndexOf(numbers, value) >= 0 ? Truth.True : Truth.False : absent;
            default:
                var text = Text(reference);
                return values is [var word]
                    ? (fact, _) => text(fact) is { } value ? value == word ? Truth.True : Truth.False : absent
                    : (fact, _) => text(fact) is { } value ? Array.IndexOf(values, value) >= 0 ? Truth.True : Truth.False : absent;
        }
    }

    private static CompiledCondition Same(Func<Fact, string?> left, Func<Fact, string?> right) => (fact, _) =>
        left(fact) is { } a && right(fact) is { } b
            ? a.AsSpan().Trim().SequenceEqual(b.AsSpan().Trim()) ? Truth.True : Truth.False
            : Truth.Unknown;

    private static CompiledCondition Includes(FieldRef reference, string value)
    {
        var list = reference.Field.List!;
        return (fact, _) => reference.OwnerOf(fact) is { } owner && list(owner)?.Contains(value) == true ? Truth.True : Truth.False;
    }

    private static CompiledCondition Compare(CompareCondition compare)
    {
        var atLeast = compare.AtLeast;
        if (compare.Field.Field.Type == FieldType.Date)
        {
            var field = DateOf(compare.Field);
            Func<Fact, EvaluationContext, DateOnly?> other = compare.Operand switch
            {
                NormOperand { Norm: DateNorm norm } => (_, context) => context.Norms.Date(norm),
                FieldOperand operand => DateOf(operand.Field),
                DateOperand literal => (_, _) => literal.Value,
                _ => throw new InvalidOperationException("A date is compared with a date."),
            };
            return (fact, context) => field(fact, context) is { } a && other(fact, context) is { } b
                ? (atLeast ? a >= b : a <= b) ? Truth.True : Truth.False
                : Truth.Unknown;
        }

        var number = Reader(compare.Field, f => f.Number!);
        Func<Fact, EvaluationContext, decimal?> bound = compare.Operand switch
        {
            NormOperand { Norm: YearNorm norm } => (_, context) => context.Norms.Year(norm),
            FieldOperand operand when Reader(operand.Field, f => f.Number!) is var read => (fact, _) => read(fact),
            NumberOperand literal => (_, _) => literal.Value,
            _ => throw new InvalidOperationException("A number is compared with a number."),
        };
        return (fact, context) => number(fact) is { } a && bound(fact, context) is { } b
            ? (atLeast ? a >= b : a <= b) ? Truth.True : Truth.False
            : Truth.Unknown;
    }

    private static CompiledCondition Meets(MeetsCondition meets)
    {
        var number = Reader(meets.Field, f => f.Number!);
        return (fact, context) => number(fact) is { } value
            ? Target.For(meets.Norm, Agenda.Of(fact), context).IsMetBy(value)
            : Truth.Unknown;
    }

    private CompiledCondition Quantify(QuantifierCondition quantifier)
    {
        var with = quantifier.With is null ? null : Compile(quantifier.With);
        var that = Compile(quantifier.That!);
        var children = quantifier.Children;
        var every = quantifier.Every;
        var absent = children.Children.Absent == Absent.Unknown ? Truth.Unknown : every ? Truth.True : Truth.False;
        return (fact, context) =>
        {
            if (children.Of(fact) is not { } items)
            {
                return absent;
            }

            // What the last fact could not change any more is not asked: a row that asks about all rows would make it quadratic.
            var result = every ? Truth.True : Truth.False;
            var settled = every ? Truth.False : Truth.True;
            for (var i = 0; i < items.Count && result != settled; i++)
            {
                // every: not with, or that; some: with, and that.
                var selected = with is null ? Truth.True : with(items[i], context);
                var holds = that(items[i], context);
                if (every)
                {
                    var implied = Negate(selected);
                    implied = implied > holds ? implied : holds;
                    result = implied < result ? implied : result;
                }
                else
                {
                    var both = selected < holds ? selected : holds;
                    result = both > result ? both : result;
                }
            }

            return result;
        };
    }

    private static Func<Fact, string?> Text(FieldRef reference)
    {
        var text = reference.Field.Text!;
        return reference.Navigate is { } navigate ? f => navigate(f) is { } owner ? text(owner) : null : text;
    }

    private static Func<Fact, T?> Reader<T>(FieldRef reference, Func<Field, Func<Fact, T?>> read)
        where T : struct
    {
        var own = read(reference.Field);
        return reference.Navigate is { } navigate ? f => navigate(f) is { } owner ? own(owner) : null : own;
    }

    private static Func<Fact, EvaluationContext, DateOnly?> DateOf(FieldRef reference)
    {
        if (reference.Field.IsAsOf)
        {
            return (_, context) => context.AsOf;
        }

        var date = Reader(reference, f => f.Date!);
        return (fact, _) => date(fact);
    }
}
