using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azwa.Rules.Tests.TestInput;
using Azwa.Rules.Text;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Tests.Laws;

/// <summary>
/// An agenda as the tree of its JSON text. Laws change trees, which agendas do not allow, and make objects of them; a counterexample
/// prints as the text that anyone can hand to the command.
/// </summary>
internal sealed class AgendaTree(JsonObject root)
{
    /// <summary>Written fields that their object cannot do without.</summary>
    private static readonly HashSet<string> Required = ["formaat", "regio", "naam", "titel", "aanwezig", "bron", "jaar"];

    private static readonly string CompleteText = File.ReadAllText(Repository.PathOf("seeds/werkagendas/volledig.json"));

    private static readonly JsonSerializerOptions Options = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private Werkagenda? _agenda;

    /// <summary>The complete agenda that comes with the project.</summary>
    public static AgendaTree Complete() => new(JsonNode.Parse(CompleteText)!.AsObject());

    /// <summary>An agenda that names only its region.</summary>
    public static AgendaTree Empty() => new(JsonNode.Parse("""{ "formaat": "azwa-werkagenda/1", "regio": { "naam": "Leegland" } }""")!.AsObject());

    public JsonObject Root { get; } = root;

    /// <summary>The agenda of objects; made once, and from then on the tree must not change.</summary>
    public Werkagenda Agenda => _agenda ??= AgendaBuilder.Build(Root);

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
        foreach (var segment in JsonPointer.Split(pointer))
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

    /// <summary>The object at a pointer, made with all above it where it is not there yet.</summary>
    public JsonObject Map(string pointer)
    {
        var map = Root;
        foreach (var segment in JsonPointer.Split(pointer))
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

    /// <summary>The pointers of everything that can be taken out, large parts before small ones.</summary>
    public IEnumerable<string> Removable()
    {
        var queue = new Queue<(string Pointer, JsonNode Node)>([("", Root)]);
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
                var pointer = JsonPointer.Append(next.Pointer, name);
                if (!IsRequired(pointer, name))
                {
                    yield return pointer;
                }

                if (node is not null)
                {
                    queue.Enqueue((pointer, node));
                }
            }
        }
    }

    public string ToJson() => Root.ToJsonString(Options);

    public override string ToString() => ToJson();

    private static bool IsRequired(string pointer, string name) =>
        Required.Contains(name) && !pointer.EndsWith("/regio/bron", StringComparison.Ordinal) && !pointer.Contains("/inzet/", StringComparison.Ordinal);

    private static (string Parent, string Name) Cut(string pointer)
    {
        var at = pointer.LastIndexOf('/');
        return (pointer[..at], JsonPointer.Split(pointer)[^1]);
    }
}
