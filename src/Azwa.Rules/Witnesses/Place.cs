using Azwa.Rules.Binding;
using Azwa.Rules.Facts;
using Azwa.Rules.Syntax;
using Azwa.Rules.Text;

namespace Azwa.Rules.Witnesses;

/// <summary>
/// A place of an agenda that a field reads, or several that are changed alike, such as a figure of every municipality; and what may stand
/// there. Immutable.
/// </summary>
internal sealed record Place(IReadOnlyList<string> Pointers, Shape Shape)
{
    private const string Any = "*";
    private const string All = "**";

    /// <summary>Deep enough for every place of the format.</summary>
    private const int Deepest = 4;

    public string Name => JsonPointer.Split(Pointers[0])[^1];

    /// <summary>The places that a field of a fact reads in an agenda, also those where nothing stands.</summary>
    public static IEnumerable<Place> Of(FieldRef reference, Fact fact, Node root)
    {
        if (reference.Field.IsFixed || reference.Field.IsAsOf)
        {
            return [];
        }

        return ToOptional(reference, fact).Concat(reference.OwnerOf(fact) is { } owner
            ? reference.Field.Reads.Prepend(reference.Field.At).Distinct().SelectMany(template => Expand(owner.Resolve(template), root))
            : []).DistinctBy(p => string.Join(' ', p.Pointers));
    }

    /// <summary>The place of a collection: the map or list that its facts stand in.</summary>
    public static Place? Of(ChildrenRef children, Fact fact)
    {
        var owner = children.Navigate is null ? fact : children.Navigate(fact);
        var template = children.Type.Base;
        return owner is null ? null : At(owner.Resolve(template[..template.LastIndexOf('/')]));
    }

    public static Place? At(string pointer) =>
        Shape.Root.At(JsonPointer.Split(pointer)) is { } shape ? new Place([pointer], shape) : null;

    /// <summary>What stands at a place of a tree; null when nothing does.</summary>
    public static Node? Find(Node root, string pointer)
    {
        Node? node = root;
        foreach (var segment in JsonPointer.Split(pointer))
        {
            node = node switch
            {
                MappingNode mapping => mapping.Find(segment)?.Value,
                SequenceNode sequence when JsonPointer.TryIndex(segment, out var index) && index < sequence.Items.Length => sequence.Items[index],
                _ => null,
            };
        }

        return node;
    }

    // Which municipality a line of money belongs to stands in a field that is called like the fact that it leads to.
    private static IEnumerable<Place> ToOptional(FieldRef reference, Fact fact) =>
        fact.Type.Parents.FirstOrDefault(p => p.IsOptional && reference.Name == p.Type + "." + reference.Field.Name) is { } parent
        && At(JsonPointer.Append(fact.Path, parent.Type)) is { } place
            ? [place]
            : [];

    private static IEnumerable<Place> Expand(string pointer, Node root)
    {
        var segments = JsonPointer.Split(pointer);
        if (segments.Length == 0)
        {
            return [];
        }

        if (segments[^1] == All)
        {
            var above = pointer[..^(All.Length + 1)];
            return At(above) is { } place ? Below(place, root, Deepest).Prepend(place) : [];
        }

        var any = Array.IndexOf(segments, Any);
        if (any < 0)
        {
            return At(pointer) is { } place ? [place] : [];
        }

        var map = string.Concat(segments[..any].Select(s => "/" + JsonPointer.Escape(s)));
        var rest = string.Concat(segments[(any + 1)..].Select(s => "/" + JsonPointer.Escape(s)));
        var each = (Find(root, map) as MappingNode)?.Entries.Select(e => At(JsonPointer.Append(map, e.Key.Value) + rest)).OfType<Place>().ToList() ?? [];
        return each.Count > 1 ? [.. each, new Place([.. each.SelectMany(p => p.Pointers)], each[0].Shape)] : each;
    }

    private static IEnumerable<Place> Below(Place place, Node root, int depth)
    {
        var pointer = place.Pointers[0];
        var below = place.Shape.Kind switch
        {
            _ when depth == 0 => [],
            ShapeKind.Object => place.Shape.Fields.Select(f => new Place([JsonPointer.Append(pointer, f.Key)], f.Value)),
            ShapeKind.Map when Find(root, pointer) is MappingNode map => map.Entries.Select(e => new Place([JsonPointer.Append(pointer, e.Key.Value)], place.Shape.Item!)),
            ShapeKind.List when Find(root, pointer) is SequenceNode list => list.Items.Select((_, i) => new Place([JsonPointer.Append(pointer, i)], place.Shape.Item!)),
            _ => [],
        };
        return below.SelectMany(p => Below(p, root, depth - 1).Prepend(p));
    }
}
