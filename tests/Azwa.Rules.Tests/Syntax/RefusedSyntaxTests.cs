using System.Text;
using Azwa.Rules.Tests.Diagnostics;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Tests.Syntax;

/// <summary>Syntax and encodings that are refused, or read, one by one.</summary>
public class RefusedSyntaxTests
{
    private const string Agenda = Marked.Agenda;
    private const string Anchor = "ankers (&) en verwijzingen (*) worden niet gelezen; schrijf de waarde uit of zet tekst tussen aanhalingstekens";
    private const string Merge = "'<<' (samenvoegen) wordt niet gelezen; schrijf de velden uit";

    [Theory]
    [InlineData("prioritering: «[&]»a x\n")]
    [InlineData("rpi: «[&]»a\n  toelichting: x\n")]
    [InlineData("rpi: «[&]»a {toelichting: x}\n")]
    [InlineData("aanvullend: «[&]»a []\n")]
    [InlineData("«[&]»a rpi: x\n")]
    [InlineData("prioritering: «[*]»a\n")]
    [InlineData("«[*]»a : x\n")]
    public void Anchors_and_aliases(string marked) => Marked.Expect(Agenda + marked, ("AZW1108", Anchor));

    [Theory]
    [InlineData("prioritering: «[!!str]» x\n", "tag:yaml.org,2002:str")]
    [InlineData("prioritering: «[!foo]» x\n", "!foo")]
    [InlineData("prioritering: «[!<tag:x.nl,2026:y>]» x\n", "tag:x.nl,2026:y")]
    [InlineData("rpi: «[!!map]» {toelichting: x}\n", "tag:yaml.org,2002:map")]
    [InlineData("prioritering: «[!]» x\n", "!")]
    public void Tags(string marked, string tag) =>
        Marked.Expect(Agenda + marked, ("AZW1110", $"het label '{tag}' wordt niet gelezen; laat het weg of zet tekst tussen aanhalingstekens"));

    [Fact]
    public void Merge_keys()
    {
        Marked.Expect(Agenda + "«[<<]»: {a: b}\n", ("AZW1109", Merge));
        Marked.Expect(Agenda + "rpi: {«[<<]»: x}\n", ("AZW1109", Merge));
        Marked.Expect(Agenda + "prioritering: «[<<]»\n", ("AZW1109", Merge));
        Assert.Equal("<<", WerkagendaReader.Read(Agenda + "prioritering: '<<'\n").Werkagenda!.Prioritering);
    }

    [Theory]
    [InlineData("a.yaml", Agenda + "prioritering: x\n«[prioritering]»: y\n", "prioritering", 4)]
    [InlineData("a.yaml", Agenda + "prioritering: x\n«[\"prioritering\"]»: y\n", "prioritering", 4)]
    [InlineData("a.yaml", Agenda + "beproeven:\n  2027: {}\n  «[\"2027\"]»: {}\n", "2027", 5)]
    [InlineData("a.yaml", "regio: {naam: x, «[naam]»: y}\nformaat: azwa-werkagenda/1\n", "naam", 1)]
    [InlineData("a.json", "{\"formaat\": 1,\n \"regio\": 2,\n «[\"formaat\"]»: 1}", "formaat", 1)]
    [InlineData("a.json", "{\"é\": 1,\n «[\"\\u00e9\"]»: 1}", "é", 1)]
    public void Duplicate_keys_with_both_lines(string name, string marked, string key, int line) =>
        Marked.ExpectIn(name, marked, ("AZW1106", $"'{key}' staat er twee keer, voor het eerst op regel {line}; laat er één staan"));

    [Fact]
    public void A_duplicate_among_many_keys_names_the_first()
    {
        var keys = string.Concat(Enumerable.Range(0, 40).Select(i => $"  k{i}: {{}}\n"));

        Marked.Expect(
            $"{Agenda}beproeven:\n{keys}  «[k7]»: {{}}\n  «[k39]»: {{}}\n  «[k7]»: {{}}\n",
            ("AZW1106", "'k7' staat er twee keer, voor het eerst op regel 12; laat er één staan"),
            ("AZW1106", "'k39' staat er twee keer, voor het eerst op regel 44; laat er één staan"),
            ("AZW1106", "'k7' staat er twee keer, voor het eerst op regel 12; laat er één staan"));
    }

    [Fact]
    public void Directives_and_one_document_mark_are_read()
    {
        Assert.True(WerkagendaReader.Read("%YAML 1.2\n---\n" + Agenda).IsReadable);
        Assert.True(WerkagendaReader.Read("---\n" + Agenda + "...\n").IsReadable);
        Assert.Equal("AZW1101", WerkagendaReader.Read("%YAML 9.9\n---\n" + Agenda).Diagnostics[0].Code);
        Assert.Equal("AZW1101", WerkagendaReader.Read("%YAML 99999999999.1\n---\n" + Agenda).Diagnostics[0].Code);
    }

    [Theory]
    [InlineData("«[---]»\na: b\n")]
    [InlineData("...\n«[---]»\na: b\n")]
    [InlineData("...\n«[a]»: b\n")]
    public void A_second_document(string marked) =>
        Marked.Expect(Agenda + marked, ("AZW1111", "hier begint een tweede document ('---'); één bestand is één werkagenda"));

    [Theory]
    [InlineData('\0', "0000")]
    [InlineData('\u0008', "0008")]
    [InlineData('\u000B', "000B")]
    [InlineData('\u001B', "001B")]
    [InlineData('\u007F', "007F")]
    [InlineData('\u0085', "0085")]
    [InlineData('\u0092', "0092")]
    [InlineData('\u009B', "009B")]
    public void Control_characters_as_they_are_and_as_escapes(char c, string code)
    {
        var message = $"stuurteken U+{code} gevonden; verwijder het, alleen tab en regeleinde mogen";

        Marked.Expect($"{Agenda}prioritering: a«[{c}]»b\n", ("AZW1003", message));
        Marked.Expect($"{Agenda}prioritering: «[\"]»a\\u{code}b\"\n", ("AZW1003", message));
        Marked.Expect($"{Agenda}«[\"]»a\\u{code}b\": x\n", ("AZW1003", message));
        Marked.ExpectIn("a.json", $"{{\"a\": «[\"]»a\\u{code}b\"}}", ("AZW1003", message));
    }

    [Fact]
    public void Tabs_and_line_ends_are_text()
    {
        Assert.Equal("a\tb\nc", WerkagendaReader.Read(Agenda + "prioritering: \"a\\tb\\nc\"\n").Werkagenda!.Prioritering);
        Assert.Equal("a\tb", WerkagendaReader.Read(Agenda.ReplaceLineEndings("\r\n") + "prioritering: a\tb\r\n").Werkagenda!.Prioritering);
    }

    [Fact]
    public void Half_characters()
    {
        const string message = "hier staat een half teken (een los surrogaat); typ het teken opnieuw";

        Marked.ExpectIn("a.json", "{\"é\": «[\"]»a\\ud800b\"}", ("AZW1005", message));
        Marked.ExpectIn("a.json", "{\"é\": 1, «[\"]»\\udc00\": 1}", ("AZW1005", message));
        Marked.ExpectIn("a.json", "{\"é\": \"«[\udc00]»\"}", ("AZW1005", message));
        Marked.Expect(Agenda + "prioritering: x «[\udc00]»\n", ("AZW1005", message));
        Assert.Equal("AZW1101", WerkagendaReader.Read(Agenda + "prioritering: \"\\ud800\"\n").Diagnostics.Single().Code);
        Assert.Equal("😀", WerkagendaReader.Read(Agenda + "prioritering: \"\\ud83d\\ude00\"\n").Werkagenda!.Prioritering);
    }

    [Fact]
    public void Encodings()
    {
        const string text = Agenda + "prioritering: één 😀\n";
        Encoding[] encodings = [new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true)];

        Assert.All(encodings, e => Assert.Equal("één 😀", WerkagendaReader.Read([.. e.GetPreamble(), .. e.GetBytes(text)]).Werkagenda?.Prioritering));
        Assert.Equal("één 😀", WerkagendaReader.Read("\uFEFF" + text).Werkagenda!.Prioritering);
        Assert.Equal("AZW1002", WerkagendaReader.Read(Encoding.Latin1.GetBytes(text)).Diagnostics.Single().Code);
        Assert.Equal("AZW1002", WerkagendaReader.Read([0xFF, 0xFE, 0x00, 0xD8, 0x61, 0x00]).Diagnostics.Single().Code);
        Assert.Equal("AZW1002", WerkagendaReader.Read([0xFF, 0xFE, 0x61]).Diagnostics.Single().Code);
        Assert.Equal("AZW1003", WerkagendaReader.Read(Encoding.Unicode.GetBytes(Agenda)).Diagnostics.Single().Code);
        Assert.Equal("AZW1003", WerkagendaReader.Read([.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes(Agenda)]).Diagnostics.Single().Code);
    }

    [Theory]
    [InlineData("a.yaml", "")]
    [InlineData("a.json", "")]
    [InlineData("-", " \n\t\n")]
    [InlineData("a.json", "\n")]
    [InlineData("a.yaml", "# alleen\n# commentaar\n")]
    [InlineData("a.yaml", "\uFEFF")]
    public void Nothing(string name, string text) => Marked.ExpectOfFile(WerkagendaReader.Read(text, name), "AZW1004", "het bestand is leeg");

    [Theory]
    [InlineData("a.yaml", "«[x]»", "'x'")]
    [InlineData("a.yaml", "«[- a]»\n- b\n", "een lijst")]
    [InlineData("a.yaml", "«[null]»", "niets")]
    [InlineData("a.json", "«[[]»]", "een lijst")]
    [InlineData("a.json", " «[\"x\"]»", "'x'")]
    [InlineData("a.json", "«[null]»", "niets")]
    public void A_root_that_is_no_group(string name, string marked, string found) =>
        Marked.ExpectIn(name, marked, ("AZW1216", $"werkagenda: hier hoort een groep velden ('naam: waarde'), gevonden is {found}"));

    [Theory]
    [InlineData("{\"a\": 1«[]»")]
    [InlineData("{\"a\": «[]»")]
    [InlineData("{\"a\": [\n\"é😀\",\n«[]»")]
    [InlineData("{\"é\": \"x«[]»")]
    [InlineData("{«[]»")]
    public void Truncated_json(string marked) =>
        Marked.ExpectIn("a.json", marked, ("AZW1103", "de JSON houdt hier op terwijl er nog iets open staat; sluit haakjes en aanhalingstekens"));

    [Theory]
    [InlineData("{\"é😀\": 1, «[]»}", "}")]
    [InlineData("{\n\"😀\": [1 «[2]»]}", "2")]
    [InlineData("{\"a\": «[é]»}", "é")]
    [InlineData("{\"a\": 1 «[/]»/ x\n}", "/")]
    [InlineData("{\"a\": 1} «[x]»", "x")]
    public void Malformed_json(string marked, string found) =>
        Marked.ExpectIn("a.json", marked, ("AZW1102", $"dit is geen geldige JSON: '{found}' staat hier niet goed; controleer komma's, haakjes en aanhalingstekens"));

    /// <summary>Found by fuzzing: on these YamlDotNet 16.3.0 throws something else than its own exception.</summary>
    [Theory]
    [InlineData("a: \"\\UFFFFFFFF\"")]
    [InlineData("a: \"\\ud800\\U00110000\"")]
    [InlineData("a: {b|0\nc")]
    [InlineData("...\n\uFEFF---\n0")]
    [InlineData("!![- |+2\n\n")]
    public void What_the_parser_itself_trips_over(string text)
    {
        var diagnostic = Assert.Single(WerkagendaReader.Read(text, "a.yaml").Diagnostics);

        Assert.Equal("AZW1101", diagnostic.Code);
    }

    [Fact]
    public void The_name_decides_between_yaml_and_json_and_else_the_first_character()
    {
        const string json = "{\"formaat\": \"azwa-werkagenda/1\", \"regio\": {\"naam\": \"R\"}}";

        Assert.True(WerkagendaReader.Read(json, "a.JSON").IsReadable);
        Assert.True(WerkagendaReader.Read(json, "a.yml").IsReadable);
        Assert.True(WerkagendaReader.Read(Agenda, "-").IsReadable);
        Assert.Equal("AZW1102", WerkagendaReader.Read(Agenda, "a.json").Diagnostics[0].Code);
        Assert.Equal("AZW1102", WerkagendaReader.Read(" {a: b}", "-").Diagnostics[0].Code);
        Assert.Equal("AZW1202", WerkagendaReader.Read(" {a: b}", "a.YAML").Diagnostics[0].Code);
    }
}
