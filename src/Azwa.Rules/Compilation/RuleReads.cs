using Azwa.Rules.Binding;
using Azwa.Rules.Facts;

namespace Azwa.Rules.Compilation;

/// <summary>
/// All places that a rule reads for one kind of fact: for its outcome, for what it tells and for where it tells it, also through its
/// terms, the facts that its fact belongs to, the children that it looks at and the populations of its norms.
/// </summary>
internal sealed class RuleReads
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<string[]> _patterns = [];

    private RuleReads(Rule rule, PlaceNames names)
    {
        Add(rule.When, names);
        Add(rule.Check, names);
        foreach (var field in new[] { rule.Deviation, rule.Remark, rule.At }.Concat(rule.Evidence.Select(e => e.Field)).OfType<FieldRef>())
        {
            Add(field, names);
        }

        foreach (var norm in rule.Evidence.Select(e => e.Norm))
        {
            Add(norm as RateNorm);
        }

        var messages = rule.Messages;
        foreach (var pair in new[] { messages.Message, messages.Pending, messages.Undetermined, messages.Deviated, messages.Remedy })
        {
            Add(pair?.Nl.Parts, names);
            Add(pair?.En?.Parts, names);
        }

        // Every finding says what it is about.
        Add(names.Type.SubjectReads, names);
    }

    /// <summary>The patterns, as <see cref="PlaceNames.Pattern"/> gives them; the last segment may be <c>**</c>.</summary>
    public static IReadOnlyList<string[]> Of(Rule rule, Kind kind) => new RuleReads(rule, PlaceNames.Of(rule.Type, kind))._patterns;

    private void Add(Condition? condition, PlaceNames names)
    {
        switch (condition)
        {
            case AllCondition or AnyCondition or NotCondition:
                foreach (var part in Conditions.Joined(condition))
                {
                    Add(part, names);
                }

                break;
            case TermCondition term:
                Add(term.Term.Holds, term.Navigate is null ? names : Through(names, term.Term.Type));
                break;
            case QuantifierCondition quantifier:
                var owner = OwnerOf(names, quantifier.Children.Name).Names;
                Add([quantifier.Children.Children.Reads], owner);
                var child = owner.OfChildren(quantifier.Children.Type);
                Add(child.Type.SubjectReads, child);
                Add(quantifier.With, child);
                Add(quantifier.That, child);
                break;
            case not null:
                foreach (var field in Conditions.FieldsOf(condition))
                {
                    Add(field, names);
                }

                Add((condition as MeetsCondition)?.Norm);
                break;
        }
    }

    private void Add(IReadOnlyList<MessagePart>? parts, PlaceNames names)
    {
        foreach (var part in parts ?? [])
        {
            switch (part)
            {
                case PlaceholderPart { Field: { } field }:
                    Add(field, names);
                    break;
                case OptionalPart optional:
                    Add(optional.Parts, names);
                    break;
            }
        }
    }

    private void Add(RateNorm? norm)
    {
        var agenda = PlaceNames.Of(FactTypes.Werkagenda, Kind.Any);
        foreach (var population in new[] { norm?.MinBase, norm?.MaxBase, norm?.MinBaseAtMost }.OfType<Field>())
        {
            Add(population.Reads, agenda);
        }
    }

    private void Add(FieldRef reference, PlaceNames names)
    {
        var owner = reference.Navigate is null ? names : ByName(reference, names);
        var isList = reference.Field.Type == FieldType.List;
        Add(reference.Field.Reads.Select(r => isList && !r.EndsWith("/**", StringComparison.Ordinal) ? r + "/**" : r), owner);
    }

    /// <summary>The fact that has a field that is not the rule's own: one that it belongs to, or a child by its key.</summary>
    private PlaceNames ByName(FieldRef reference, PlaceNames names)
    {
        var (owner, rest) = OwnerOf(names, reference.Name);
        if (rest == reference.Field.Name && owner.Type == reference.Owner)
        {
            return owner;
        }

        // maten.valrisico-inschattingen.eindwaarde: the collection, the key, the field.
        var segments = rest.Split('.', 3);
        var children = owner.Type.Children.First(c => c.Name == segments[0]);
        Add([children.Reads], owner);
        return owner.OfChildren(reference.Owner, segments[1]);
    }

    private (PlaceNames Names, string Remainder) OwnerOf(PlaceNames names, string name)
    {
        var (type, rest, navigate) = new Scope(names.Type).Owner(name);
        return (navigate is null ? names : Through(names, type), rest);
    }

    /// <summary>From the fact that this one belongs to; which one that is may stand in the agenda too.</summary>
    private PlaceNames Through(PlaceNames names, FactType owner)
    {
        Add(names.Type.Parents.First(p => p.Type == owner.Name).Reads, names);
        return names.OfParent(owner);
    }

    private void Add(IEnumerable<string> templates, PlaceNames names)
    {
        foreach (var template in templates)
        {
            if (names.Pattern(template) is { } pattern && _seen.Add(string.Join('/', pattern)))
            {
                _patterns.Add(pattern);
            }
        }
    }
}
