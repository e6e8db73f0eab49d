using Azwa.Rules.Binding;
using Azwa.Rules.Compilation;
using Azwa.Rules.Diagnostics;
using Azwa.Rules.Facts;
using Azwa.Rules.Syntax;
using Azwa.Rules.Text;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Witnesses;

/// <summary>The changes that could take an obstacle away, one at a time. All of them fit the submission format.</summary>
internal sealed class Moves(Catalogus catalogus, EvaluationContext context)
{
    private static readonly SourceText Nowhere = SourceText.From("-", "");

    private readonly PlaceValues _values = new(catalogus.Vulling, context);
    private readonly NewFacts _facts = new(catalogus);

    /// <summary>Each move is a list of changes that are made together.</summary>
    public IEnumerable<IReadOnlyList<Change>> Around(Obstacle obstacle, Node root)
    {
        IEnumerable<(Place Place, Condition? Condition)> places = obstacle.Condition is QuantifierCondition quantifier
            ? InCollection(quantifier.Children, obstacle.Fact, root)
            : Conditions.FieldsOf(obstacle.Condition).SelectMany(f => Place.Of(f, obstacle.Fact, root)).Select(p => (p, (Condition?)obstacle.Condition))
                .Concat(InPopulations(obstacle, root));
        return
            from place in places
            from value in _values.At(place.Place, place.Condition, obstacle.Fact)
            let changes = Fitting(place.Place, value, root)
            where changes.Count > 0
            select changes;
    }

    /// <summary>Adds a fact of one of the kinds.</summary>
    public IEnumerable<IReadOnlyList<Change>> Adding(FactType type, IEnumerable<int> kinds) =>
        from kind in kinds
        let change = _facts.Of(type, kind)
        where change is not null && Fits(change.Pointer, change.Value)
        select (IReadOnlyList<Change>)[change];

    // What a target is for one region depends on how many people live there.
    private static IEnumerable<(Place Place, Condition? Condition)> InPopulations(Obstacle obstacle, Node root) =>
        from @base in obstacle.Condition is MeetsCondition { Norm: var norm } ? new[] { norm.MinBase, norm.MaxBase, norm.MinBaseAtMost }.OfType<Field>().Distinct() : []
        from place in Place.Of(new FieldRef(@base.Name, @base, FactTypes.Werkagenda, null), Agenda.Of(obstacle.Fact), root)
        select (place, (Condition?)null);

    // A collection can be taken away, and have one more: a first row, or one after the last.
    private static IEnumerable<(Place Place, Condition? Condition)> InCollection(ChildrenRef children, Fact fact, Node root)
    {
        if (Place.Of(children, fact) is not { } place)
        {
            yield break;
        }

        yield return (place, null);
        var end = place.Shape.Kind switch
        {
            ShapeKind.List when Place.Find(root, place.Pointers[0]) is SequenceNode list => Place.At(JsonPointer.Append(place.Pointers[0], list.Items.Length)),
            ShapeKind.Map => Place.At(JsonPointer.Append(place.Pointers[0], NewFacts.KeyOf(place.Shape))),
            _ => null,
        };
        if (end is not null)
        {
            yield return (end, null);
        }
    }

    private static List<Change> Fitting(Place place, Node? value, Node root) =>
        [.. place.Pointers.Where(p => (value is not null || Place.Find(root, p) is not null) && Fits(p, value)).Select(p => new Change(p, value))];

    private static bool Fits(string pointer, Node? value)
    {
        var diagnostics = new DiagnosticBag();
        PatchFormat.Check(Nowhere, diagnostics, new ScalarNode(0, pointer, quoted: false), value);
        return diagnostics.ToList().Count == 0;
    }
}
