using System.Text.Json.Nodes;
using Azwa.Rules.Syntax;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Schemas;

/// <summary>Writes down what the submission format asks. A type of the model that occurs as a value becomes a definition.</summary>
internal sealed class WerkagendaSchema : FieldListener
{
    private readonly Dictionary<string, JsonObject> _definitions;
    private readonly JsonObject _properties = [];
    private readonly List<string> _required = [];

    private WerkagendaSchema(Dictionary<string, JsonObject> definitions) => _definitions = definitions;

    public static string Write()
    {
        var root = new WerkagendaSchema(new Dictionary<string, JsonObject>(StringComparer.Ordinal));
        WerkagendaFormat.Read(root, source: null);
        return Keywords.Document(
            "azwa-werkagenda-1", "Regionale werkagenda (AZWA D5)", root.ToObject(), root._definitions.OrderBy(d => d.Key, StringComparer.Ordinal));
    }

    public override string? Text(string name) => Ask<string>(name, Keywords.Text());

    public override void Required(string name)
    {
        if (!_required.Contains(name))
        {
            _required.Add(name);
        }
    }

    // The largest population only guards against a slip of the pen; it is no part of the format.
    public override long? WholeNumber(string name, long min, long max)
    {
        Ask<string>(name, Keywords.Integer(min, max < Guard.MaxPopulation ? max : null));
        return null;
    }

    public override decimal? Number(string name)
    {
        Ask<string>(name, Keywords.Number(min: 0));
        return null;
    }

    public override bool? Boolean(string name)
    {
        Ask<string>(name, Keywords.Boolean());
        return null;
    }

    public override DateOnly? Date(string name)
    {
        Ask<string>(name, Keywords.Pattern(Keywords.Date));
        return null;
    }

    public override void Format(string name, string value)
    {
        Ask<string>(name, Keywords.Constant(value));
        Required(name);
    }

    public override string? Choice(string name, IReadOnlyList<string> values) => Ask<string>(name, Keywords.Enum(values));

    public override string? Code(string name) => Ask<string>(name, Keywords.Pattern(Keywords.Gemeentecode));

    public override IReadOnlyList<string>? Texts(string name) => Ask<IReadOnlyList<string>>(name, Keywords.List(Keywords.Text()));

    public override T? Object<T>(string name, Func<FieldSource, T> read)
        where T : class => Ask<T>(name, SchemaOf(read));

    public override IReadOnlyList<T>? List<T>(string name, Func<FieldSource, T> read)
        where T : class => Ask<IReadOnlyList<T>>(name, Keywords.List(SchemaOf(read)));

    public override IReadOnlyDictionary<string, T>? Map<T>(string name, KeyForm keys, Func<FieldSource, T> read)
        where T : class => Ask<IReadOnlyDictionary<string, T>>(name, MapOf(keys, SchemaOf(read)));

    public override IReadOnlyDictionary<string, T>? MapOrBoolean<T>(string name, KeyForm keys, Func<FieldSource, T> read, Func<bool, T> convert)
        where T : class =>
        Ask<IReadOnlyDictionary<string, T>>(
            name, MapOf(keys, new JsonObject { ["oneOf"] = new JsonArray(Keywords.Boolean(), SchemaOf(read)) }));

    public override IReadOnlyDictionary<string, string>? TextMap(string name, KeyForm keys) =>
        Ask<IReadOnlyDictionary<string, string>>(name, MapOf(keys, Keywords.Text()));

    public override IReadOnlyDictionary<string, decimal>? NumberMap(string name, KeyForm keys) =>
        Ask<IReadOnlyDictionary<string, decimal>>(name, MapOf(keys, Keywords.Number(min: 0)));

    private static JsonObject MapOf(KeyForm keys, JsonObject values) => keys switch
    {
        KeyForm.Gemeentecode => Keywords.Map(Keywords.Gemeentecode, values),
        KeyForm.Sleutel => Keywords.Map(Keywords.Sleutel, values),
        KeyForm.Jaar => Keywords.Map(Keywords.Jaar, values),
        _ => Keywords.MapOfAnyKey(values),
    };

    private JsonObject SchemaOf<T>(Func<FieldSource, T> read)
    {
        // The leefgebieden are a map to the model and an object with five keys to the format.
        if (typeof(T).IsGenericType)
        {
            return Inner(read);
        }

        var name = char.ToLowerInvariant(typeof(T).Name[0]) + typeof(T).Name[1..];
        if (!_definitions.ContainsKey(name))
        {
            _definitions.Add(name, Inner(read));
        }

        return Keywords.Reference(name);
    }

    private JsonObject Inner<T>(Func<FieldSource, T> read)
    {
        var inner = new WerkagendaSchema(_definitions);
        read(inner);
        return inner.ToObject();
    }

    private JsonObject ToObject() =>
        Keywords.Object(_properties.Select(p => (p.Key, p.Value!.DeepClone())), _required);

    private T? Ask<T>(string name, JsonObject schema)
        where T : class
    {
        _properties.Add(name, schema);
        return null;
    }
}
