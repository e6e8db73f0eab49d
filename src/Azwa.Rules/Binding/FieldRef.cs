using Azwa.Rules.Facts;

namespace Azwa.Rules.Binding;

/// <summary>A field as a rule names it: one of the fact itself, of one of its parents, or of a child by key.</summary>
internal sealed record FieldRef(string Name, Field Field, FactType Owner, Func<Fact, Fact?>? Navigate)
{
    /// <summary>The fact that has the field; null when there is none, and then the field is absent.</summary>
    public Fact? OwnerOf(Fact fact) => Navigate is null ? fact : Navigate(fact);

    /// <summary>Where a finding about the field stands.</summary>
    public Place PlaceFor(Fact fact) => OwnerOf(fact) is { } owner ? owner.PlaceOf(Field.At) : fact.Place;

    /// <summary>The JSON Pointer of that place.</summary>
    public string PathFor(Fact fact) => PlaceFor(fact).Path;
}

/// <summary>A collection of facts as a rule names it.</summary>
internal sealed record ChildrenRef(string Name, Children Children, FactType Type, Func<Fact, Fact?>? Navigate)
{
    public IReadOnlyList<Fact>? Of(Fact fact) => (Navigate is null ? fact : Navigate(fact)) is { } owner ? Children.Navigate(owner) : null;
}
