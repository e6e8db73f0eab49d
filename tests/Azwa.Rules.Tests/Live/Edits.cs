using System.Globalization;
using System.Text.Json.Nodes;
using Azwa.Rules.Testing.Agendas;
using Azwa.Rules.Tests.Laws;
using Azwa.Rules.Text;

namespace Azwa.Rules.Tests.Live;

/// <summary>One change as a portal would send it; null removes.</summary>
internal sealed record Edit(string Path, JsonNode? Value)
{
    public override string ToString() => Value is null ? $"remove {Path}" : $"set {Path} to {Value.ToJsonString()}";
}

/// <summary>Random changes of an agenda, and what each makes of its text, written without a word of the product.</summary>
internal static class Edits
{
    private static readonly string[] Refused =
        ["/rpi/toelichtin", "/regio/peildatum", "/regio/naam", "/formaat", "/leefgebieden/leefstijl/aanpakken/overgewicht-volwassenen/gap/mijlpalen/99/kwartaal", "/beproeven/nicotinevrij/toezegging/x"];

    /// <summary>The next changes to an agenda: those between it and an edited copy, a part of another agenda, a removal, or nonsense.</summary>
    public static IReadOnlyList<Edit> Next(AgendaTree tree, Dice dice)
    {
        switch (dice.Below(10))
        {
            case < 5:
                return Between("", tree.Root, tree.With(t => Generated.Edit(t, dice)).Root).ToList();
            case 5 or 6:
                var donor = dice.Chance(50) ? AgendaTree.Complete() : tree;
                var (path, value) = dice.From(Places(donor.Root).ToList());
                return [new Edit(path, value.DeepClone())];
            case 7:
                return Places(tree.Root).ToList() is { Count: > 0 } places ? [new Edit(dice.From(places).Path, null)] : [];
            case 8:
                return [new Edit(dice.Of(Refused), dice.Chance(20) ? null : dice.Of<JsonNode>("31-12-2026", 3, "0,2", true, new JsonObject { ["x"] = 1 }, new JsonArray("x")))];
            default:
                var (place, _) = dice.From(Places(tree.Root).ToList());
                return [new Edit(place, dice.Of<JsonNode>("", "n.v.t.", 0, 12.5m, false, "2026-11-16", "GM9003", "vastgesteld", "Q3 2028", new JsonObject(), new JsonArray()))];
        }
    }

    /// <summary>The agenda after a change; null when there is no such place.</summary>
    public static AgendaTree? Applied(AgendaTree tree, Edit edit)
    {
        var root = tree.Root.DeepClone();
        var segments = JsonPointer.Split(edit.Path);
        var node = root;
        for (var i = 0; i < segments.Length - 1; i++)
        {
            var child = At(node, segments[i]);
            if (child is null && edit.Value is null)
            {
                return tree;
            }

            if (child is null)
            {
                child = IsListOfRows(segments[i]) ? new JsonArray() : new JsonObject();
                if (!Put(node, segments[i], child))
                {
                    return null;
                }
            }

            node = child;
        }

        switch (node)
        {
            case JsonObject map when edit.Value is null:
                if (!map.Remove(segments[^1]))
                {
                    return tree;
                }

                break;
            case JsonArray list when edit.Value is null:
                if (!int.TryParse(segments[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index >= list.Count)
                {
                    return tree;
                }

                list.RemoveAt(index);
                break;
            default:
                if (!Put(node, segments[^1], edit.Value?.DeepClone()))
                {
                    return null;
                }

                break;
        }

        return new AgendaTree(root.AsObject());
    }

    private static bool IsListOfRows(string name) =>
        name is "mijlpalen" or "middelen" or "overigeAanpakken" or "aanvullend" or "dekkingsbron" or "zorgverzekeraars" or "samenwerkingsverbanden" or "financierders" or "uitvoeringspartijen";

    private static JsonNode? At(JsonNode node, string segment) => node switch
    {
        JsonObject map => map[segment],
        JsonArray list when int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < list.Count => list[i],
        _ => null,
    };

    private static bool Put(JsonNode node, string segment, JsonNode? value)
    {
        switch (node)
        {
            case JsonObject map:
                map[segment] = value;
                return true;
            case JsonArray list when int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i <= list.Count:
                if (i == list.Count)
                {
                    list.Add(value);
                }
                else
                {
                    list[i] = value;
                }

                return true;
            default:
                return false;
        }
    }

    /// <summary>The changes that make the second agenda of the first.</summary>
    private static IEnumerable<Edit> Between(string path, JsonNode? before, JsonNode? after)
    {
        if (JsonNode.DeepEquals(before, after))
        {
            return [];
        }

        if (before is JsonObject old && after is JsonObject now)
        {
            return old.Select(p => p.Key).Union(now.Select(p => p.Key)).ToList().SelectMany(key => Between(JsonPointer.Append(path, key), old[key], now[key]));
        }

        if (before is JsonArray rows && after is JsonArray others && rows.Count <= others.Count)
        {
            return Enumerable.Range(0, others.Count).SelectMany(i => Between(JsonPointer.Append(path, i), i < rows.Count ? rows[i] : null, others[i]));
        }

        return [new Edit(path, after?.DeepClone())];
    }

    /// <summary>Every value and group with its pointer, groups before what is in them.</summary>
    public static IEnumerable<(string Path, JsonNode Value)> Places(JsonObject root)
    {
        var queue = new Queue<(string Path, JsonNode Value)>([("", root)]);
        while (queue.TryDequeue(out var next))
        {
            if (next.Path.Length > 0)
            {
                yield return next;
            }

            switch (next.Value)
            {
                case JsonObject map:
                    foreach (var (key, value) in map.Where(p => p.Value is not null))
                    {
                        queue.Enqueue((JsonPointer.Append(next.Path, key), value!));
                    }

                    break;
                case JsonArray list:
                    for (var i = 0; i < list.Count; i++)
                    {
                        queue.Enqueue((JsonPointer.Append(next.Path, i), list[i]!));
                    }

                    break;
            }
        }
    }
}
