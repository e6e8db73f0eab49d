using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Testing.Agendas;

/// <summary>
/// An agenda as the tree of its JSON text. Laws change trees, which agendas do not allow, and make objects of them; a counter-example
/// prints as the text that anyone can hand to the command. For one thread.
/// </summary>
internal sealed class AgendaTree(JsonObject root)
{
    private static readonly string CompleteText = ReadComplete();

    private static readonly JsonSerializerOptions Options = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private Werkagenda? _agenda;

    /// <summary>The complete agenda that comes with the rules.</summary>
    public static AgendaTree Complete() => new(JsonNode.Parse(CompleteText)!.AsObject());

    /// <summary>An agenda that names only its region.</summary>
    public static AgendaTree Empty() => new(JsonNode.Parse("""{ "formaat": "azwa-werkagenda/1", "regio": { "naam": "Leegland" } }""")!.AsObject());

    public JsonObject Root { get; } = root;

    /// <summary>The agenda of objects; made once, and from then on the tree must not change.</summary>
    /// <exception cref="InvalidOperationException">The tree is not in the format.</exception>
    public Werkagenda Agenda => _agenda ??= AgendaBuilder.Build(Root);

    /// <summary>Whether the tree is in the format.</summary>
    public bool IsInFormat
    {
        get
        {
            try
            {
                return Agenda is not null;
            }
            catch (InvalidOperationException)
            {
                return false;
            }
        }
    }

    /// <summary>A copy with a change.</summary>
    public AgendaTree With(Action<AgendaTree> change)
    {
        var copy = new AgendaTree(Root.DeepClone().AsObject());
        change(copy);
        return copy;
    }

    public JsonNode? Find(string pointer)
    {
        JsonNode? node = Root;
        foreach (var segment in JsonPointers.Split(pointer))
        {
            node = node switch
            {
                JsonObject map => map[segment],
                JsonArray list when int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < list.Count => list[i],
                _ => null,
            };
        }

        return node;
    }

    /// <summary>The number at a pointer; null when there is none.</summary>
    public decimal? Number(string pointer) =>
        Find(pointer) is JsonValue value && value.GetValueKind() == JsonValueKind.Number ? decimal.Parse(value.ToJsonString(), CultureInfo.InvariantCulture) : null;

    public void Set(string pointer, JsonNode? value)
    {
        var (parent, name) = Cut(pointer);
        if (Find(parent) is JsonArray list)
        {
            list[int.Parse(name, CultureInfo.InvariantCulture)] = value;
        }
        else
        {
            Map(parent)[name] = value;
        }
    }

    /// <summary>Puts an item at the end of a list, which is made when it is not there.</summary>
    public void Add(string pointer, JsonNode item)
    {
        if (Find(pointer) is JsonArray list)
        {
            list.Add(item);
        }
        else
        {
            Set(pointer, new JsonArray(item));
        }
    }

    public void Remove(string pointer)
    {
        var (parent, name) = Cut(pointer);
        switch (Find(parent))
        {
            case JsonObject map:
                map.Remove(name);
                break;
            case JsonArray list:
                list.RemoveAt(int.Parse(name, CultureInfo.InvariantCulture));
                break;
        }
    }

    /// <summary>Writes a text in a cell of the Format, in the form that the cell has.</summary>
    public void Fill(string cell, string text)
    {
        if (cell.EndsWith("/mijlpalen", StringComparison.Ordinal))
        {
            Set(cell, new JsonArray(new JsonObject { ["kwartaal"] = text, ["activiteiten"] = text, ["verantwoordelijke"] = text, ["deelresultaat"] = text }));
        }
        else
        {
            Set(cell.EndsWith("/organisatieEnRollen", StringComparison.Ordinal) ? cell + "/toelichting" : cell, text);
        }
    }

    /// <summary>The codes of the municipalities of the region.</summary>
    public List<string> Codes() => [.. (Find("/regio/gemeenten") as JsonObject ?? []).Select(pair => pair.Key)];

    /// <summary>A population of the region; what is absent counts for nothing.</summary>
    public decimal Sum(string population) => Codes().Sum(code => Number($"/regio/gemeenten/{code}/{population}") ?? 0);

    /// <summary>Everything that stands in the agenda, what stands higher first.</summary>
    public IEnumerable<AgendaPart> Parts()
    {
        var queue = new Queue<(string Pointer, JsonNode Node, Type Type)>([("", Root, typeof(Werkagenda))]);
        while (queue.TryDequeue(out var next))
        {
            IEnumerable<(string Name, JsonNode? Node)> children = next.Node switch
            {
                JsonObject map => map.Select(pair => (pair.Key, pair.Value)),
                JsonArray list => list.Select((item, i) => (i.ToString(CultureInfo.InvariantCulture), item)),
                _ => [],
            };
            foreach (var (name, node) in children)
            {
                var part = new AgendaPart(
                    JsonPointers.Append(next.Pointer, name), node, AgendaShape.Inside(next.Type, name), AgendaShape.IsRequired(next.Type, name));
                yield return part;
                if (node is not null)
                {
                    queue.Enqueue((part.Pointer, node, part.Type));
                }
            }
        }
    }

    /// <summary>The pointers of everything that can be taken out, large parts before small ones.</summary>
    public IEnumerable<string> Removable() => Parts().Where(part => !part.IsRequired).Select(part => part.Pointer);

    public string ToJson() => Root.ToJsonString(Options);

    public override string ToString() => ToJson();

    /// <summary>The object at a pointer, made with all above it where it is not there yet.</summary>
    private JsonObject Map(string pointer)
    {
        var map = Root;
        foreach (var segment in JsonPointers.Split(pointer))
        {
            if (map[segment] is not JsonObject child)
            {
                child = [];
                map[segment] = child;
            }

            map = child;
        }

        return map;
    }

    private static (string Parent, string Name) Cut(string pointer) => (JsonPointers.Parent(pointer), JsonPointers.Split(pointer)[^1]);

    private static string ReadComplete()
    {
        using var reader = new StreamReader(typeof(AgendaTree).Assembly.GetManifestResourceStream("volledig.json")!);
        return reader.ReadToEnd();
    }
}

/// <summary>Something that stands in an agenda: where, what, of which type of the model, and whether its object cannot do without it.</summary>
internal sealed record AgendaPart(string Pointer, JsonNode? Node, Type Type, bool IsRequired);
