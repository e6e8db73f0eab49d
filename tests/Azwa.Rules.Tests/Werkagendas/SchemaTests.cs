using System.Text.Json;
using System.Text.Json.Nodes;
using Azwa.Rules.Syntax;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Tests.Werkagendas;

/// <summary>Holds the reader against the schema that the contract publishes, in both directions.</summary>
public class SchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(Samples.Schema).RootElement;

    public static TheoryData<string> Paths() => new(Fields(Schema, "").Select(f => f.Path).Distinct());

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_field_of_the_schema_is_read(string path)
    {
        var field = Fields(Schema, "").First(f => f.Path == path);

        var result = WerkagendaReader.Read(Sample(path, field.Value), "a.json");

        Assert.Empty(result.Diagnostics);
        // Not only accepted: it is where its name says, and not in a neighbour's place.
        var place = path.Replace("{gemeentecode}", "gm0344", StringComparison.Ordinal).Replace("{jaar}", "2030", StringComparison.Ordinal)
            .Replace("{sleutel}", "x", StringComparison.Ordinal).Replace("{vrij}", "y", StringComparison.Ordinal);
        Assert.True(
            path == "/formaat" || ModelComparer.Lines(result.Werkagenda).Any(l => l.StartsWith(place + ' ', StringComparison.OrdinalIgnoreCase)),
            string.Join('\n', ModelComparer.Lines(result.Werkagenda)));
    }

    [Fact]
    public void Every_field_the_reader_asks_for_is_in_the_schema_and_the_other_way_round()
    {
        var recorder = new Recorder("");
        WerkagendaFormat.Read(recorder, source: null);

        Assert.Equal(Fields(Schema, "").Select(f => f.Path).Distinct().Order(), recorder.Asked.Distinct().Order());
    }

    [Fact]
    public void Every_property_of_the_model_is_filled_by_the_schema()
    {
        var filled = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in Fields(Schema, ""))
        {
            foreach (var line in ModelComparer.Lines(WerkagendaReader.Read(Sample(field.Path, field.Value), "a.json").Werkagenda))
            {
                filled.Add(line.Split(" is a ")[0].Split(" = ")[0].Split('/')[^1]);
            }
        }

        var properties = typeof(Werkagenda).Assembly.GetTypes()
            .Where(t => t is { IsPublic: true, Namespace: "Azwa.Rules.Werkagendas", IsClass: true, IsAbstract: false } && t != typeof(WerkagendaResult))
            .SelectMany(t => t.GetProperties().Select(p => p.Name));

        Assert.Empty(properties.Except(filled));
    }

    /// <summary>The paths of all fields, {sleutel} and the like for keys that are data and 0 for items, each with a value that fits.</summary>
    private static IEnumerable<(string Path, string Value)> Fields(JsonElement schema, string path)
    {
        schema = Resolve(schema);
        if (schema.TryGetProperty("oneOf", out var choices))
        {
            return choices.EnumerateArray().SelectMany(c => Fields(c, path)).Prepend((path, "true"));
        }

        var children = new List<(string Path, JsonElement Schema)>();
        if (schema.TryGetProperty("properties", out var properties))
        {
            children.AddRange(properties.EnumerateObject().Select(p => ($"{path}/{p.Name}", p.Value)));
        }

        if (schema.TryGetProperty("patternProperties", out var patterns))
        {
            children.AddRange(patterns.EnumerateObject().Select(p => ($"{path}/{Key(p.Name)}", p.Value)));
        }

        if (schema.TryGetProperty("additionalProperties", out var rest) && rest.ValueKind == JsonValueKind.Object)
        {
            children.Add(($"{path}/{{vrij}}", rest));
        }

        if (schema.TryGetProperty("items", out var items))
        {
            children.Add(($"{path}/0", items));
        }

        return children.SelectMany(c => Fields(c.Schema, c.Path).Prepend((c.Path, Value(Resolve(c.Schema)))));
    }

    private static JsonElement Resolve(JsonElement schema) =>
        schema.TryGetProperty("$ref", out var reference)
            ? Schema.GetProperty("definitions").GetProperty(reference.GetString()!.Split('/')[^1])
            : schema;

    private static string Key(string pattern) => pattern switch
    {
        @"^GM\d{4}$" => "{gemeentecode}",
        @"^20\d{2}$" => "{jaar}",
        "^[a-z0-9]+(-[a-z0-9]+)*$" => "{sleutel}",
        _ => throw new InvalidOperationException($"The schema has keys of a form that no test knows: {pattern}"),
    };

    private static string Value(JsonElement schema)
    {
        if (schema.TryGetProperty("const", out var constant))
        {
            return constant.GetRawText();
        }

        if (schema.TryGetProperty("enum", out var words))
        {
            return words[0].GetRawText();
        }

        if (schema.TryGetProperty("pattern", out var pattern))
        {
            return pattern.GetString() == @"^GM\d{4}$" ? "\"GM0344\"" : "\"2026-11-15\"";
        }

        return schema.TryGetProperty("oneOf", out _) ? "true" : schema.GetProperty("type").GetString() switch
        {
            "string" => "\"x\"",
            "integer" or "number" => "2030",
            "boolean" => "true",
            "array" => "[]",
            _ => "{}",
        };
    }

    /// <summary>A whole agenda in JSON that holds the field, with what is required on the way.</summary>
    private static string Sample(string path, string value)
    {
        var segments = path.Split('/')[1..];
        var text = value;
        for (var i = segments.Length - 1; i >= 0; i--)
        {
            var parent = string.Concat(segments[..i].Select(s => "/" + s));
            if (segments[i] == "0")
            {
                text = $"[{Complete(parent + "/0", text)}]";
            }
            else
            {
                var key = segments[i] switch { "{gemeentecode}" => "GM0344", "{jaar}" => "2030", "{sleutel}" => "x", "{vrij}" => "y", var name => name };
                text = Complete(parent, $"{{\"{key}\": {Complete(parent + "/" + segments[i], text)}}}");
            }
        }

        return text;
    }

    private static string Complete(string path, string text)
    {
        string[] required = path switch
        {
            "" => ["\"formaat\": \"azwa-werkagenda/1\"", "\"regio\": {\"naam\": \"R\"}"],
            "/regio" or "/regio/gemeenten/{gemeentecode}" => ["\"naam\": \"R\""],
            _ when path.EndsWith("/aanbod/{sleutel}", StringComparison.Ordinal) => ["\"aanwezig\": false"],
            _ when path.EndsWith("/aanvullend/0", StringComparison.Ordinal) => ["\"titel\": \"T\""],
            _ when path.EndsWith("/overigeAanpakken/0", StringComparison.Ordinal) => ["\"naam\": \"N\""],
            _ when path.EndsWith("/middelen/0", StringComparison.Ordinal) => ["\"bron\": \"b\"", "\"jaar\": 2027"],
            _ => [],
        };
        if (JsonNode.Parse(text) is not JsonObject fields)
        {
            return text;
        }

        foreach (var (key, value) in JsonNode.Parse("{" + string.Join(", ", required) + "}")!.AsObject())
        {
            fields.TryAdd(key, value!.DeepClone());
        }

        return fields.ToJsonString();
    }

    /// <summary>Writes down what the format asks; the reason that the format is written as questions.</summary>
    private sealed class Recorder(string path, List<string>? asked = null) : FieldSource
    {
        public List<string> Asked { get; } = asked ?? [];

        public override string? Text(string name) => Ask<string>(name);

        public override string RequiredText(string name) => Ask<string>(name) ?? "";

        public override bool RequiredBoolean(string name) => Ask<string>(name) is not null;

        public override long RequiredWholeNumber(string name, long min, long max) => Ask<string>(name) is null ? min : max;

        public override void Required(string name) => Assert.Contains($"{path}/{name}", Asked);

        public override void Format(string name, string value) => Ask<string>(name);

        public override long? WholeNumber(string name, long min, long max) => Ask<string>(name) is null ? null : min;

        public override decimal? Number(string name) => Ask<string>(name) is null ? null : 0;

        public override bool? Boolean(string name) => Ask<string>(name) is null ? null : false;

        public override DateOnly? Date(string name) => Ask<string>(name) is null ? null : default(DateOnly);

        public override string? Choice(string name, IReadOnlyList<string> values) => Ask<string>(name);

        public override string? Code(string name) => Ask<string>(name);

        public override IReadOnlyList<string>? Texts(string name) => Ask<IReadOnlyList<string>>(name, "/0");

        public override T? Object<T>(string name, Func<FieldSource, T> read)
            where T : class
        {
            Ask<T>(name);
            return read(new Recorder($"{path}/{name}", Asked));
        }

        public override IReadOnlyList<T>? List<T>(string name, Func<FieldSource, T> read)
            where T : class
        {
            read(new Recorder($"{path}/{name}/0", Asked));
            return Ask<IReadOnlyList<T>>(name, "/0");
        }

        public override IReadOnlyDictionary<string, T>? Map<T>(string name, KeyForm keys, Func<FieldSource, T> read)
            where T : class
        {
            read(new Recorder($"{path}/{name}/{Segment(keys)}", Asked));
            return Ask<IReadOnlyDictionary<string, T>>(name, $"/{Segment(keys)}");
        }

        public override IReadOnlyDictionary<string, T>? MapOrBoolean<T>(string name, KeyForm keys, Func<FieldSource, T> read, Func<bool, T> convert)
            where T : class => Map(name, keys, read);

        public override IReadOnlyDictionary<string, string>? TextMap(string name, KeyForm keys) =>
            Ask<IReadOnlyDictionary<string, string>>(name, $"/{Segment(keys)}");

        public override IReadOnlyDictionary<string, decimal>? NumberMap(string name, KeyForm keys) =>
            Ask<IReadOnlyDictionary<string, decimal>>(name, $"/{Segment(keys)}");

        private static string Segment(KeyForm keys) => "{" + keys.ToString().ToLowerInvariant() + "}";

        private T? Ask<T>(string name, string? below = null)
            where T : class
        {
            Asked.Add($"{path}/{name}");
            if (below is not null)
            {
                Asked.Add($"{path}/{name}{below}");
            }

            return null;
        }
    }
}
