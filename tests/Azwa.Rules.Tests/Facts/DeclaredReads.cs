using Azwa.Rules.Binding;
using Azwa.Rules.Facts;
using Azwa.Rules.Text;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Tests.Facts;

/// <summary>What a rule says that it reads for a fact, as patterns of pointers: * is one segment, ** any number.</summary>
internal static class DeclaredReads
{
    public static HashSet<string> Of(Rule rule, Fact fact)
    {
        var reads = new HashSet<string>(StringComparer.Ordinal);
        Add(rule.When, fact, reads);
        Add(rule.Check, fact, reads);
        Add(rule.Deviation, fact, reads);
        Add(rule.Remark, fact, reads);
        return reads;
    }

    /// <summary>Everything that a fact of this type can be asked, for facts that come and go.</summary>
    public static HashSet<string> OfAllFields(Fact fact) => [.. fact.Type.Fields.SelectMany(f => f.Reads).Select(fact.Resolve), fact.Path];

    /// <summary>
    /// Whether a pattern covers a leaf: it is that place, or a part of what the leaf may hold. What is removed also changes the keys of
    /// the group around it, which reads whoever reads that group.
    /// </summary>
    public static bool Cover(IEnumerable<string> patterns, string leaf, bool removed) =>
        patterns.Any(p => Fits(p, leaf) || JsonPointer.IsAtOrBelow(p, leaf) || (removed && Fits(p, leaf[..leaf.LastIndexOf('/')])));

    /// <summary>
    /// The same for what a session calls a changed place, which may be a group: a part of it, the keys of what it stands in, or all that
    /// is read together with it.
    /// </summary>
    public static bool Cover(IEnumerable<string> patterns, ChangedPlace place) => patterns.Any(pattern =>
    {
        ReadOnlySpan<string> segments = pattern.Split('/').AsSpan(1);
        var isBelow = segments is [.., "**"];
        segments = isBelow ? segments[..^1] : segments;
        ReadOnlySpan<string> changed = place.Segments;
        return segments.Length >= changed.Length
            ? Fits(segments[..changed.Length], changed)
            : Fits(segments, changed[..segments.Length]) && (isBelow || (place.IsKeyChanged && segments.Length == changed.Length - 1));
    });

    private static void Add(Condition? condition, Fact fact, HashSet<string> reads)
    {
        switch (condition)
        {
            case AllCondition all:
                Each(all.Parts);
                break;
            case AnyCondition any:
                Each(any.Parts);
                break;
            case NotCondition not:
                Add(not.Part, fact, reads);
                break;
            case TermCondition term when (term.Navigate is null ? fact : term.Navigate(fact)) is { } owner:
                Add(term.Term.Holds, owner, reads);
                break;
            case QuantifierCondition quantifier:
                foreach (var child in quantifier.Children.Of(fact) ?? [])
                {
                    Add(quantifier.With, child, reads);
                    Add(quantifier.That, child, reads);
                }

                break;
            default:
                foreach (var field in Conditions.FieldsOf(condition))
                {
                    Add(field, fact, reads);
                }

                break;
        }

        if (condition is MeetsCondition { Norm: { } norm })
        {
            var agenda = Azwa.Rules.Compilation.Agenda.Of(fact);
            reads.UnionWith(new[] { norm.MinBase, norm.MaxBase, norm.MinBaseAtMost }.OfType<Field>().SelectMany(f => f.Reads).Select(agenda.Resolve));
        }

        void Each(IEnumerable<Condition> parts)
        {
            foreach (var part in parts)
            {
                Add(part, fact, reads);
            }
        }
    }

    private static void Add(FieldRef? field, Fact fact, HashSet<string> reads)
    {
        if (field?.OwnerOf(fact) is { } owner)
        {
            // The items of a list have no fields of their own.
            reads.UnionWith(field.Field.Reads.Select(r => owner.Resolve(r) + (field.Field.Type == FieldType.List && !r.EndsWith("**", StringComparison.Ordinal) ? "/**" : "")));
        }
    }

    private static bool Fits(string pattern, string pointer) => Fits(pattern.Split('/'), pointer.Split('/'));

    private static bool Fits(ReadOnlySpan<string> pattern, ReadOnlySpan<string> pointer) =>
        pattern is ["**"]
            || (pattern.IsEmpty || pointer.IsEmpty ? pattern.IsEmpty == pointer.IsEmpty : (pattern[0] == "*" || pattern[0] == pointer[0]) && Fits(pattern[1..], pointer[1..]));
}
