using System.Globalization;
using Azwa.Rules.Binding;
using Azwa.Rules.Compilation;
using Azwa.Rules.Facts;

namespace Azwa.Rules.Analysis;

/// <summary>
/// Brings conditions into a space: one case per operator, with the logic of <see cref="ConditionCompiler"/>. A property holds
/// the two together.
/// </summary>
/// <param name="space">The space.</param>
/// <param name="norms">The norms on its days.</param>
internal sealed class FormulaBuilder(Space space, NormTable norms)
{
    public Formula Of(Condition condition) => Of(condition, Owner.Of(space.Type));

    public Formula Filled(FieldRef field) => Filled(field, Owner.Of(space.Type));

    /// <summary>Whether the day is at most that of a norm.</summary>
    public Formula OnOrBefore(DateNorm norm)
    {
        var asOf = space.Field(Owner.Of(FactTypes.Werkagenda), FactTypes.Werkagenda.Find("asOf")!);
        return Compare(asOf, atLeast: false, norms.Date(norm).DayNumber);
    }

    private Formula Of(Condition condition, Owner owner) => condition switch
    {
        AllCondition all => new AndFormula([.. all.Parts.Select(p => Of(p, owner))]),
        AnyCondition any => new OrFormula([.. any.Parts.Select(p => Of(p, owner))]),
        NotCondition not => new NotFormula(Of(not.Part, owner)),
        TermCondition term => Term(term, owner),
        FilledCondition filled => new AndFormula([.. filled.Fields.Select(f => Filled(f, owner))]),
        EmptyCondition empty => new AndFormula([.. empty.Fields.Select(f => new NotFormula(Filled(f, owner)))]),
        KnownCondition known => new AndFormula([.. known.Fields.Select(f => Ask(f, owner, cell => cell.IsFilled ? Truth.True : Truth.Unknown))]),
        IsCondition @is => new AndFormula([.. @is.Tests.Select(t => Is(t.Field, t.Values, owner))]),
        SameCondition same => Ordered(same.Left, same.Right, owner, order => order == Order.Equal),
        IncludesCondition includes => Includes(includes, owner),
        CompareCondition { Operand: FieldOperand other } compare =>
            Ordered(compare.Field, other.Field, owner, order => order == Order.Equal || order == Order.Greater == compare.AtLeast),
        CompareCondition compare => Compare(space.Field(OwnerOf(compare.Field, owner), compare.Field.Field), compare.AtLeast, norms.ValueOf(compare.Operand)!.Value),
        MeetsCondition meets => Meets(meets, owner),
        QuantifierCondition quantifier => Quantifier(quantifier, owner),
        _ => throw new InvalidOperationException($"No formula for {condition.GetType().Name}."),
    };

    private Formula Term(TermCondition term, Owner owner)
    {
        var reached = owner.Reach(Prefix(term.Name, term.Term.Name), space.Type, term.Term.Type);
        var holds = Of(term.Term.Holds!, reached);
        if (!reached.MayBeAbsent)
        {
            return holds;
        }

        // Without a fact there is no answer: the least of unknown and its contrary is unknown exactly then.
        var absent = new AtomFormula([space.Existence(reached)], cells => cells[0].IsGiven ? Truth.False : Truth.Unknown);
        var present = new AtomFormula([space.Existence(reached)], cells => cells[0].IsGiven ? Truth.True : Truth.False);
        return new OrFormula([absent, new AndFormula([present, holds])]);
    }

    private AtomFormula Filled(FieldRef field, Owner owner) => Ask(field, owner, cell => cell.IsFilled ? Truth.True : Truth.False);

    private AtomFormula Is(FieldRef field, IReadOnlyList<string> values, Owner owner)
    {
        var absent = field.Field.Absent == Absent.No ? Truth.False : Truth.Unknown;
        if (field.Field.Type is FieldType.Integer or FieldType.Number)
        {
            var numbers = values.Select(v => decimal.Parse(v, CultureInfo.InvariantCulture)).ToList();
            return Ask(field, owner, cell => !cell.IsGiven ? absent : numbers.Contains(cell.Number!.Value) ? Truth.True : Truth.False, axis => axis.Points.UnionWith(numbers));
        }

        return field.Field.Type == FieldType.Boolean
            ? Ask(field, owner, cell => cell.Flag is not { } flag ? absent : values.Contains(flag ? "true" : "false") ? Truth.True : Truth.False)
            : Ask(field, owner, cell => !cell.IsGiven ? absent : cell.Word is { } word && values.Contains(word) ? Truth.True : Truth.False, axis => axis.Words.UnionWith(values));
    }

    private AtomFormula Includes(IncludesCondition includes, Owner owner) => Ask(
        includes.Field, owner, cell => cell.Items.Contains(includes.Value) ? Truth.True : Truth.False, axis => axis.Words.Add(includes.Value));

    private static AtomFormula Compare(FieldAxis field, bool atLeast, decimal constant)
    {
        field.Points.Add(constant);
        return new AtomFormula([field], cells => cells[0].Number is { } number
            ? (atLeast ? number >= constant : number <= constant) ? Truth.True : Truth.False
            : Truth.Unknown);
    }

    private AtomFormula Ordered(FieldRef left, FieldRef right, Owner owner, Func<Order, bool> holds)
    {
        var (a, b) = (space.Field(OwnerOf(left, owner), left.Field), space.Field(OwnerOf(right, owner), right.Field));
        return new AtomFormula([a, b, space.OrderOf(a, b)], cells =>
            cells[0].IsGiven && cells[1].IsGiven ? holds(cells[2].Order) ? Truth.True : Truth.False : Truth.Unknown);
    }

    private AtomFormula Meets(MeetsCondition meets, Owner owner)
    {
        var field = space.Field(OwnerOf(meets.Field, owner), meets.Field.Field);
        var bounds = norms.Rate(meets.Norm);
        if (meets.Norm is { Per: { } per, MinBase: { } population } && population == meets.Norm.MaxBase)
        {
            // The bounds per head, the tolerance included; in the same units for all targets of a population.
            var (least, most) = (bounds.Min * (100 - meets.Norm.Tolerantie) / per, bounds.Max * (100 + meets.Norm.Tolerantie) / per);
            var ratio = space.Ratio(field, population);
            ratio.Points.UnionWith(new[] { least, most }.OfType<decimal>());
            return new AtomFormula([field, ratio], cells => cells[0].IsGiven && cells[1].Number is { } number
                ? !(number < least) && !(number > most) ? Truth.True : Truth.False
                : Truth.Unknown);
        }

        if (meets.Norm.Per is not null)
        {
            // With all populations it is known, so that what is not known there is one of the cells that are.
            var populations = new[] { meets.Norm.MinBase, meets.Norm.MaxBase }.OfType<Field>().Distinct().Select(space.Population);
            return new AtomFormula([field, space.Target(field, meets.Norm, bounds), .. populations], cells =>
                !cells[0].IsGiven ? Truth.Unknown
                : cells[1].Truth == Truth.Unknown && Array.TrueForAll(cells, c => c == cells[1] || c.IsGiven) ? Truth.False
                : cells[1].Truth);
        }

        field.Points.UnionWith(new[] { bounds.Min, bounds.Max }.OfType<decimal>());
        return new AtomFormula([field], cells => cells[0].Number is { } number
            ? !(number < bounds.Min) && !(number > bounds.Max) ? Truth.True : Truth.False
            : Truth.Unknown);
    }

    /// <summary>Whether a rule speaks for some child, and whether it passes for each for which it speaks.</summary>
    /// <param name="children">The collection, of the fact itself.</param>
    /// <param name="type">The type of the children.</param>
    /// <param name="kinds">The kinds of children for which the rule has something to say.</param>
    /// <param name="when">What holds where it speaks.</param>
    /// <param name="asks">What holds where it passes.</param>
    public (Formula Speaks, Formula Passes) OfChildren(
        Children children, FactType type, IReadOnlyList<Kind> kinds, IEnumerable<Condition> when, IEnumerable<Condition> asks)
    {
        var axis = space.Children(Owner.Of(space.Type), children);
        var child = new Owner(type, "", axis, MayBeAbsent: false, IsByKey: false);
        var isOfKind = new AtomFormula([space.ChildKind(axis, type)], cells => kinds.Contains(cells[0].Kind) ? Truth.True : Truth.False);
        var speaks = new HoldsFormula(new AndFormula([isOfKind, .. when.Select(c => Of(c, child))]));
        var passes = new HoldsFormula(new AndFormula([.. asks.Select(c => Of(c, child))]));
        return (Question(axis, new ChildrenQuestion(Every: false, null, speaks)), Question(axis, new ChildrenQuestion(Every: true, speaks, passes)));
    }

    private QuantifierFormula Quantifier(QuantifierCondition quantifier, Owner owner)
    {
        var children = quantifier.Children;
        var reached = owner.Reach(Prefix(children.Name, children.Children.Name), space.Type, owner.Type);
        var axis = space.Children(reached, children.Children);
        var child = new Owner(children.Type, "", axis, MayBeAbsent: false, IsByKey: false);
        return Question(axis, new ChildrenQuestion(
            quantifier.Every, quantifier.With is null ? null : Of(quantifier.With, child), Of(quantifier.That!, child)));
    }

    private static QuantifierFormula Question(ChildrenAxis axis, ChildrenQuestion question)
    {
        axis.Questions.Add(question);
        return new QuantifierFormula(axis, axis.Questions.Count - 1);
    }

    /// <summary>Asks one field: the catalogue's value where it has one, that of the child's kind in a quantifier, or an axis of its own.</summary>
    private AtomFormula Ask(FieldRef reference, Owner owner, Func<Cell, Truth> ask, Action<FieldAxis>? note = null)
    {
        var (reached, field) = (OwnerOf(reference, owner), reference.Field);
        if (space.Fixed(reached, field) is { } known)
        {
            return new AtomFormula([], _ => ask(known));
        }

        var axis = space.Field(reached, field);
        note?.Invoke(axis);
        return field.IsFixed && reached is { Element: { } children, IsByKey: false }
            ? new AtomFormula([space.ChildKind(children, reached.Type), axis], cells => ask(space.Fixed(cells[0].Kind!, field) ?? cells[1]))
            : new AtomFormula([axis], cells => ask(cells[0]));
    }

    private Owner OwnerOf(FieldRef reference, Owner owner) =>
        owner.Reach(reference.Navigate is null ? "" : Prefix(reference.Name, reference.Field.Name), space.Type, reference.Owner);

    private static string Prefix(string name, string last) => name.Length > last.Length ? name[..^(last.Length + 1)] : "";
}
