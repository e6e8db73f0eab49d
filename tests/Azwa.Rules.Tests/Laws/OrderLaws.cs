using System.Text.Json.Nodes;
using Azwa.Rules.Findings;
using Azwa.Rules.Testing.Agendas;
using Azwa.Rules.Tests.Oracle;
using Azwa.Rules.Text;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Tests.Laws;

/// <summary>The order in which things are written down changes nothing that is told, but the positions in the file.</summary>
public sealed class OrderLaws
{
    [Fact]
    public void Order_of_keys_changes_only_positions() => Law.Holds(250, Generated.Agendas, Generated.Choices, (tree, dice) =>
    {
        var asOf = dice.Of<DateOnly>(new(2026, 9, 1), new(2026, 11, 15), new(2026, 11, 22));
        var written = Read(tree.ToJson());
        var shuffled = Read(Shuffle(tree.Root, dice)!.ToJsonString());
        foreach (var profile in Enum.GetValues<Profile>())
        {
            var expected = ReportDump.WithoutPlaces(Validator.Default.Validate(written, asOf, profile));
            Assert.Null(ReportDump.Difference(expected, ReportDump.WithoutPlaces(Validator.Default.Validate(shuffled, asOf, profile))));
            Assert.Null(ReportDump.Difference(expected, ReportDump.WithoutPlaces(Validator.Default.Validate(tree.Agenda, asOf, profile))));
        }
    });

    /// <summary>The hash is of the text, and so does change.</summary>
    [Fact]
    public void Order_of_rules_and_files_changes_nothing()
    {
        var shipped = RuleTexts.Shipped();
        Law.Holds(8, Generated.Choices, dice =>
        {
            var names = dice.Shuffled(shipped.Select(file => file.Name));
            var files = dice.Shuffled(shipped.Select((file, i) => SourceText.From(names[i], ShuffleRules(file.Content, dice))));
            var judge = new Validator(RuleTexts.Bind(files));
            Law.Holds(25, Generated.Agendas, Generated.AsOf, (tree, asOf) => Assert.Null(ReportDump.Difference(
                ReportDump.WithoutPlaces(Validator.Default.Validate(tree.Agenda, asOf)),
                ReportDump.WithoutPlaces(judge.Validate(tree.Agenda, asOf)))));
        });
    }

    /// <summary>A shuffle that leaves the text as it is would show nothing.</summary>
    [Fact]
    public void A_shuffle_moves_rules_and_loses_none()
    {
        foreach (var file in RuleTexts.Shipped().Where(f => f.Content.Contains("\nrules:\n", StringComparison.Ordinal)))
        {
            var shuffled = Enumerable.Range(1, 5).Select(seed => ShuffleRules(file.Content, new Dice(seed))).ToList();
            Assert.All(shuffled, text => Assert.Equal(
                file.Content.Split('\n').Order(StringComparer.Ordinal), text.Split('\n').Order(StringComparer.Ordinal)));
            Assert.Contains(shuffled, text => text != file.Content);
        }
    }

    private static Werkagenda Read(string json)
    {
        var result = WerkagendaReader.Read(json, "agenda.json");
        Assert.True(result.IsReadable, string.Join('\n', result.Diagnostics));
        return result.Werkagenda;
    }

    private static JsonNode? Shuffle(JsonNode? node, Dice dice) => node switch
    {
        JsonObject map => new JsonObject(dice.Shuffled(map.Select(p => KeyValuePair.Create(p.Key, Shuffle(p.Value, dice))))),
        JsonArray list => new JsonArray([.. list.Select(item => Shuffle(item, dice))]),
        _ => node?.DeepClone(),
    };

    // In every file of rules a rule begins with its id, and the rules come last.
    private static string ShuffleRules(string content, Dice dice)
    {
        const string Begin = "  - id: ";
        var start = content.IndexOf("\nrules:\n", StringComparison.Ordinal);
        if (start < 0)
        {
            return content;
        }

        start += "\nrules:\n".Length;
        var rules = content[start..].TrimEnd('\n').Split("\n" + Begin).Select((rule, i) => (i == 0 ? "" : Begin) + rule).ToList();
        return content[..start] + string.Join('\n', dice.Shuffled(rules)) + content[(content.TrimEnd('\n').Length)..];
    }
}
