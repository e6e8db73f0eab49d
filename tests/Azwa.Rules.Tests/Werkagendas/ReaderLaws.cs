using System.Text;
using System.Text.Json.Nodes;
using Azwa.Rules.Diagnostics;
using Azwa.Rules.Tests.Laws;
using Azwa.Rules.Werkagendas;
using FsCheck;
using FsCheck.Fluent;

namespace Azwa.Rules.Tests.Werkagendas;

/// <summary>Whatever is handed in, the reader answers: an agenda, or at least one diagnostic.</summary>
public class ReaderLaws
{
    /// <summary>The signs that mean something in YAML and JSON, and those that trouble readers.</summary>
    private static readonly string[] Pieces =
    [
        "a", "1", "0", "b: ", "- ", "? ", ": ", "[", "]", "{", "}", ",", "\n", "\n  ", " ", "\t", "\"", "'", "|", "|+2\n", ">-\n", "#", "&a ", "*a", "!", "!!str ",
        "%YAML 1.1\n", "%TAG ! x\n", "---\n", "...\n", "\\", "\\x4", "\\u12", "\\ud800", "\\UFFFFFFFF", "😀", "é", "\u2028", "\u0085", "\uFEFF", "\r\n", "\r", "%41",
        "@", "`", "<<: ", "~", "null", "true", "\ud800", "\udc00", "\0", "formaat: azwa-werkagenda/1\n", "regio: {naam: x}\n", "\"naam\":", "gemeenten:\n", "\u007f",
    ];

    private static readonly Gen<string> Piece = Gen.Elements(Pieces);

    private static readonly Gen<string> Soup = Gen.Choose(0, 16).SelectMany(n => Piece.ArrayOf(n)).Select(string.Concat);

    [Fact]
    public void Of_any_bytes() =>
        Law.Holds(Prop.ForAll<byte[]>(bytes => Answers(WerkagendaReader.Read(bytes)) && Answers(WerkagendaReader.Read(new MemoryStream(bytes), "a.json"))), runs: 1000);

    [Fact]
    public void Of_any_text() =>
        Law.Holds(Prop.ForAll<NonNull<string>>(s => Names.All(n => Answers(WerkagendaReader.Read(s.Get, n)))), runs: 1000);

    [Fact]
    public void Of_any_soup_of_syntax() =>
        Law.Holds(Prop.ForAll(Soup.ToArbitrary(), s => Names.All(n => Answers(WerkagendaReader.Read(s, n)))), runs: 5000);

    [Fact]
    public void Of_any_soup_behind_an_agenda() =>
        Law.Holds(Prop.ForAll(Soup.ToArbitrary(), s => Answers(WerkagendaReader.Read(Diagnostics.Marked.Agenda + s, "a.yaml"))), runs: 3000);

    [Fact]
    public void Of_the_complete_agenda_mutilated() =>
        Law.Holds(Prop.ForAll(Mutations(Samples.FullYaml).ToArbitrary(), s => Answers(WerkagendaReader.Read(s, "a.yaml"))), runs: 150);

    [Fact]
    public void Of_the_complete_agenda_in_json_mutilated() =>
        Law.Holds(Prop.ForAll(Mutations(Samples.FullJson).ToArbitrary(), s => Answers(WerkagendaReader.Read(s, "a.json"))), runs: 150);

    [Fact]
    public void The_order_of_keys_changes_nothing()
    {
        var expected = ModelComparer.Lines(WerkagendaReader.Read(Samples.FullJson).Werkagenda);

        Law.Holds(
            Prop.ForAll<int>(seed =>
            {
                var shuffled = Shuffle(JsonNode.Parse(Samples.FullJson)!, seed).ToJsonString();
                return ModelComparer.Lines(WerkagendaReader.Read(shuffled, "a.json").Werkagenda).SequenceEqual(expected)
                    && ModelComparer.Lines(WerkagendaReader.Read(shuffled, "a.yaml").Werkagenda).SequenceEqual(expected);
            }),
            runs: 30);
    }

    private static readonly string[] Names = ["a.yaml", "a.json", "-"];

    private static bool Answers(WerkagendaResult result) =>
        result.IsReadable == (result.Diagnostics.Count == 0)
        && result.Diagnostics.Count <= 100
        && result.Diagnostics.All(Speaks);

    // One line, in full, and told without tripping over what it quotes.
    private static bool Speaks(Diagnostic diagnostic) =>
        diagnostic.ToString() is { Length: > 20 } line
        && !line.AsSpan().ContainsAny('\n', '\r', '\u2028')
        && Azwa.Rules.Text.SourceText.FindForbidden(line) < 0
        && diagnostic.Position is null or { Line: >= 1, Column: >= 1 };

    private static Gen<string> Mutations(string text) =>
        Gen.Choose(1, 4)
            .SelectMany(n => Gen.Choose(0, text.Length - 1).Zip(Gen.Choose(0, 30)).Zip(Gen.Choose(0, 3).Zip(Piece)).ArrayOf(n))
            .Select(steps => steps.Aggregate(text, (t, s) => Mutate(t, s.Item1.Item1, s.Item1.Item2, s.Item2.Item1, s.Item2.Item2)));

    private static string Mutate(string text, int at, int length, int kind, string piece)
    {
        at = Math.Min(at, text.Length);
        length = Math.Min(length, text.Length - at);
        return kind switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, text.Substring(at, length)),
            2 when length > 1 => new StringBuilder(text) { [at] = text[at + length - 1], [at + length - 1] = text[at] }.ToString(),
            _ => text.Insert(at, piece),
        };
    }

    private static JsonNode Shuffle(JsonNode node, int seed) => node switch
    {
        JsonObject map => new JsonObject(
            map.OrderBy(p => p.Key.Aggregate((uint)seed, (hash, c) => (hash ^ c) * 16_777_619u))
                .Select(p => KeyValuePair.Create(p.Key, (JsonNode?)Shuffle(p.Value!, seed)))),
        JsonArray list => new JsonArray([.. list.Select(i => Shuffle(i!, seed))]),
        _ => node.DeepClone(),
    };
}
