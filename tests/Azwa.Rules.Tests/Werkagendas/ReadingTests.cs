using System.Text;
using System.Text.Json;
using Azwa.Rules.Syntax;
using Azwa.Rules.Tests.Diagnostics;
using Azwa.Rules.Text;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Tests.Werkagendas;

public class ReadingTests
{
    private const string Agenda = Marked.Agenda;

    [Fact]
    public void Yaml_and_json_of_the_complete_agenda_give_equal_models()
    {
        var yaml = ModelComparer.Lines(Read(Samples.FullYaml, "a.yaml"));
        var json = ModelComparer.Lines(Read(Samples.FullJson, "a.json"));

        Assert.Equal(yaml, json);
        Assert.True(yaml.Count > 500);
        Assert.Contains("/Regio/Gemeenten/GM9001/Inwoners = 98450", yaml);
        Assert.Contains("/Vaststelling/Colleges/GM9003/Versie = 1.0", yaml);
    }

    [Fact]
    public void All_ways_to_read_give_the_same()
    {
        var expected = ModelComparer.Lines(Read(Samples.FullJson, "a.json"));
        var bytes = Encoding.UTF8.GetBytes(Samples.FullJson);
        using var document = JsonDocument.Parse(bytes);

        Assert.Equal(expected, ModelComparer.Lines(WerkagendaReader.Read(bytes).Werkagenda));
        Assert.Equal(expected, ModelComparer.Lines(WerkagendaReader.Read(new MemoryStream(bytes)).Werkagenda));
        Assert.Equal(expected, ModelComparer.Lines(WerkagendaReader.Read(document.RootElement).Werkagenda));
    }

    [Fact]
    public void The_empty_agenda_names_only_its_region()
    {
        var agenda = Read(Samples.EmptyYaml, "a.yaml");

        Assert.Equal(7, agenda.Regio.Gemeenten!.Count);
        Assert.All(ModelComparer.Lines(agenda), l => Assert.True(l.StartsWith("/Regio", StringComparison.Ordinal) || l == " is a Werkagenda"));
    }

    [Fact]
    public async Task A_stream_gives_the_same_whether_or_not_a_thread_waits_for_it()
    {
        var full = Encoding.UTF8.GetBytes(Samples.FullYaml);
        byte[][] contents = [full, [], [0xff, 0xfe, 0x00], new byte[Limits.Bytes], new byte[Limits.Bytes + 1], new byte[3 * Limits.Bytes]];
        foreach (var content in contents)
        {
            foreach (var claim in new long[] { 0, 1, content.Length, content.Length + 10, long.MaxValue })
            {
                var waiting = WerkagendaReader.Read(new LyingStream(content, claim), "a.yaml");
                using var stream = new LyingStream(content, claim);
                var awaited = await WerkagendaReader.ReadAsync(stream, "a.yaml");

                Assert.Equal(waiting.Diagnostics.Select(d => d.ToString()), awaited.Diagnostics.Select(d => d.ToString()));
                Assert.Equal(ModelComparer.Lines(waiting.Werkagenda), ModelComparer.Lines(awaited.Werkagenda));
                Assert.True(stream.Position <= Limits.Bytes + 1 && stream.CanRead);
            }
        }
    }

    [Fact]
    public async Task Reading_can_be_ended()
    {
        using var ended = new CancellationTokenSource();
        await ended.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => WerkagendaReader.ReadAsync(new MemoryStream(new byte[10]), "a.yaml", ended.Token));
    }

    [Fact]
    public void A_stream_is_read_to_its_end_whatever_it_says_of_its_length()
    {
        var bytes = Encoding.UTF8.GetBytes(Samples.FullYaml);
        long[] claims = [0, 1, bytes.Length - 1, bytes.Length, bytes.Length + 10, long.MaxValue];

        Assert.All(claims, claim => Assert.True(WerkagendaReader.Read(new LyingStream(bytes, claim)).IsReadable));
        using var open = new MemoryStream(bytes);
        WerkagendaReader.Read(open);
        Assert.True(open.CanRead);
        open.Position = bytes.Length + 5;
        Assert.Equal("AZW1004", WerkagendaReader.Read(open).Diagnostics.Single().Code);
    }

    [Fact]
    public void Every_value_of_the_complete_agenda_is_found_at_its_text()
    {
        var agenda = Read(Samples.FullYaml, "a.yaml");
        var lines = Samples.FullYaml.Split('\n');
        using var json = JsonDocument.Parse(Samples.FullJson);
        var places = new List<(string Path, JsonElement Value)>();
        Walk(json.RootElement, "", places);

        Assert.True(places.Count > 400);
        foreach (var (path, value) in places)
        {
            var at = agenda.PositionOf(path)!.Value;
            var rest = lines[at.Line - 1][(at.Column - 1)..];
            var key = JsonPointer.Split(path)[^1];
            // A value starts with its first word, whatever folding did to the rest; a group or list is found at its name, in a list at its first field.
            var expected = value.ValueKind is JsonValueKind.Object or JsonValueKind.Array
                ? int.TryParse(key, out _) && !rest.StartsWith('\'') ? value.EnumerateObject().First().Name : key
                : value.ToString().Split(' ')[0];
            if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
            {
                expected = value.GetRawText();
            }

            Assert.StartsWith(expected, rest.TrimStart('\''), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("/regio", 2, 1)]
    [InlineData("/regio/naam", 3, 9)]
    [InlineData("/regio/bron", 2, 1)]
    [InlineData("/regio/gemeenten/GM0001/naam", 2, 1)]
    [InlineData("/regio/naam/diep/er", 3, 9)]
    [InlineData("/rpi/toelichting", 1, 1)]
    [InlineData("/aanvullend", 4, 1)]
    [InlineData("/aanvullend/0", 5, 3)]
    [InlineData("/aanvullend/0/titel", 5, 22)]
    [InlineData("/aanvullend/1", 4, 1)]
    [InlineData("/aanvullend/00", 4, 1)]
    [InlineData("/aanvullend/x", 4, 1)]
    [InlineData("/", 1, 1)]
    public void What_is_absent_is_at_its_nearest_parent(string path, int line, int column)
    {
        var agenda = Read(Agenda + "aanvullend:\n- {tekst: 😀, titel: T}\n", "a.yaml");

        Assert.Equal(new Position(line, column), agenda.PositionOf(path));
    }

    [Fact]
    public void A_pointer_without_slash_is_misuse()
    {
        Assert.Throws<ArgumentException>(() => Read(Agenda, "-").PositionOf("regio"));
        Assert.Null(new Werkagenda { Regio = new Regio { Naam = "R" } }.PositionOf("/regio"));
    }

    [Theory]
    [InlineData("a.yaml", "{0}: null")]
    [InlineData("a.yaml", "{0}: ~")]
    [InlineData("a.yaml", "{0}:")]
    [InlineData("a.json", "\"{0}\": null")]
    public void Nothing_behind_a_field_is_the_same_as_no_field(string name, string field)
    {
        string[] fields = ["prioritering", "regioscan", "rpi", "leefgebieden", "beproeven", "vaststelling", "aanvullend"];
        var separator = name == "a.json" ? ", " : "\n";
        var lines = string.Concat(fields.Select(f => separator + field.Replace("{0}", f, StringComparison.Ordinal)));
        var text = name == "a.json" ? "{\"formaat\": \"azwa-werkagenda/1\", \"regio\": {\"naam\": \"R\"}" + lines + "}" : Agenda + lines + "\n";

        Assert.Equal(ModelComparer.Lines(Read(Agenda, "-")), ModelComparer.Lines(Read(text, name)));
    }

    [Theory]
    [InlineData("'null'", "null")]
    [InlineData("''", "")]
    [InlineData("|\n  a\n  b\n", "a\nb\n")]
    [InlineData(">\n  a\n  b\n", "a b\n")]
    [InlineData("Null", "Null")]
    [InlineData("true", "true")]
    [InlineData("0o14", "0o14")]
    public void A_text_is_what_was_written(string yaml, string text) => Assert.Equal(text, Read($"{Agenda}prioritering: {yaml}\n", "-").Prioritering);

    [Theory]
    [InlineData("1.0")]
    [InlineData("2026-11-15")]
    [InlineData("1e3")]
    public void A_version_is_text_even_when_it_looks_like_a_number(string versie) =>
        Assert.Equal(versie, Read($"{Agenda}vaststelling:\n  aanlevering:\n    versie: {versie}\n", "-").Vaststelling!.Aanlevering!.Versie);

    [Fact]
    public void A_year_is_the_same_with_and_without_quotes()
    {
        const string inzet = Agenda + "leefgebieden:\n  leefstijl:\n    aanpakken:\n      x:\n        inzet:\n          y:\n            ingroeipad: ";
        IReadOnlyDictionary<int, decimal> Path(string map) => Read(inzet + map, "-").Leefgebieden!["leefstijl"].Aanpakken!["x"].Inzet!["y"].Ingroeipad!;

        Assert.Equal(Path("{2027: 5}"), Path("{\"2027\": 5}"));
        Assert.Equal(5, Path("{2027: 5}")[2027]);
    }

    [Fact]
    public void A_key_with_nothing_behind_it_is_there()
    {
        var agenda = Read(Agenda + "beproeven:\n  a:\n  b: {}\nleefgebieden:\n  leefstijl:\n    aanpakken:\n      x:\n        aanbod: {p: true, q: {aanwezig: false, toelichting: T}, r: }\n", "-");

        Assert.Equal(["a", "b"], agenda.Beproeven!.Keys);
        var aanbod = agenda.Leefgebieden!["leefstijl"].Aanpakken!["x"].Aanbod!;
        Assert.Equal(["p", "q"], aanbod.Keys);
        Assert.Equal((true, null, false, "T"), (aanbod["p"].Aanwezig, aanbod["p"].Toelichting, aanbod["q"].Aanwezig, aanbod["q"].Toelichting));
    }

    private static Werkagenda Read(string text, string name)
    {
        var result = WerkagendaReader.Read(text, name);
        Assert.Empty(result.Diagnostics);
        return result.Werkagenda!;
    }

    private static void Walk(JsonElement element, string path, List<(string Path, JsonElement Value)> places)
    {
        if (path.Length > 0)
        {
            places.Add((path, element));
        }

        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in element.EnumerateObject())
            {
                Walk(property.Value, JsonPointer.Append(path, property.Name), places);
            }
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var (index, item) in element.EnumerateArray().Index())
            {
                Walk(item, JsonPointer.Append(path, index), places);
            }
        }
    }

    private sealed class LyingStream(byte[] bytes, long claim) : MemoryStream(bytes)
    {
        public override long Length => claim;
    }
}
