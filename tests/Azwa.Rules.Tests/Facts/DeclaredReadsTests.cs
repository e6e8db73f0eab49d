using System.Text.Json;
using System.Text.Json.Nodes;
using Azwa.Rules.Compilation;
using Azwa.Rules.Engine;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
using Azwa.Rules.Text;

namespace Azwa.Rules.Tests.Facts;

/// <summary>
/// What the tables declare that a rule reads is true: a changed leaf changes only evaluations that say they read it. Editors and
/// explanations rest on it.
/// </summary>
public sealed class DeclaredReadsTests
{
    private static readonly DateOnly AsOf = new(2026, 11, 22);

    private static readonly string[] Words = ["besluit", "orgaan", "schaal", "niveau"];

    [Fact]
    public void Outcomes_change_only_where_the_change_is_read()
    {
        var (edits, changed, hidden) = Walk(Voorbeelden.Json(Voorbeelden.Volledig), removeOnly: false, _ => true);
        Assert.Empty(hidden);

        // The walk must say something: most leaves can be edited, and many edits change an outcome.
        Assert.True(edits > 1200, $"{edits} edits");
        Assert.True(changed > 1000, $"{changed} changed outcomes");
    }

    [Fact]
    public void The_same_holds_for_what_the_complete_agenda_leaves_empty()
    {
        var before = Voorbeelden.Bladeren(Voorbeelden.Json(Voorbeelden.Volledig)).ToHashSet();
        var (edits, changed, hidden) = Walk(Voorbeelden.Rijk(), removeOnly: false, leaf => !before.Contains(leaf));
        Assert.Empty(hidden);
        Assert.True(edits > 80, $"{edits} edits");
        Assert.True(changed > 20, $"{changed} changed outcomes");
    }

    [Fact]
    public void The_image_of_the_rpi_is_read_by_the_cell_of_its_text()
    {
        var agenda = Voorbeelden.Rijk();
        Voorbeelden.At(agenda, "/rpi")!.AsObject().Remove("toelichting");
        var (_, changed, hidden) = Walk(agenda, removeOnly: true, leaf => leaf == "/rpi/toelichtingAfbeelding");
        Assert.Empty(hidden);
        Assert.True(changed > 0);
    }

    private static (int Edits, int Changed, List<string> Hidden) Walk(JsonObject agenda, bool removeOnly, Func<string, bool> which)
    {
        var (edits, changed) = (0, 0);
        var hidden = new HashSet<string>();
        var before = Evaluate(agenda);
        foreach (var leaf in Voorbeelden.Bladeren(agenda).Where(which).ToList())
        {
            foreach (var change in new JsonNode?[] { null }.Concat(removeOnly ? [] : ChangesOf(leaf, Voorbeelden.At(agenda, leaf)!)))
            {
                if (Edited(agenda, leaf, change) is not { } edited || Voorbeelden.Lees(edited) is null)
                {
                    continue;
                }

                edits++;
                var after = Evaluate(edited);
                foreach (var key in before.Keys.Union(after.Keys))
                {
                    var (was, now) = (before.GetValueOrDefault(key), after.GetValueOrDefault(key));
                    if (was?.Outcome == now?.Outcome)
                    {
                        continue;
                    }

                    changed++;
                    var facts = new[] { was, now }.OfType<Seen>();
                    var reads = was is null || now is null
                        ? facts.SelectMany(s => DeclaredReads.OfAllFields(s.Fact)).Append(JsonPointer.Append(leaf, "**"))
                        : facts.SelectMany(s => DeclaredReads.Of(s.Rule.Rule, s.Fact));
                    if (!DeclaredReads.Cover(reads, leaf, change is null))
                    {
                        hidden.Add($"{key.Rule} for '{key.Path}' reads {leaf} unsaid: {was?.Outcome} became {now?.Outcome}");
                    }
                }
            }
        }

        return (edits, changed, [.. hidden.Take(40)]);
    }

    // Other values of the same type: what the format refuses says nothing of the rules.
    internal static IEnumerable<JsonNode> ChangesOf(string leaf, JsonNode value) => value.GetValueKind() switch
    {
        JsonValueKind.True or JsonValueKind.False => [JsonValue.Create(value.GetValueKind() == JsonValueKind.False)],
        JsonValueKind.Number => [JsonValue.Create(0), JsonValue.Create(999)],
        _ when DateOnly.TryParseExact((string)value!, "yyyy-MM-dd", out _) => [JsonValue.Create("2026-04-01"), JsonValue.Create("2026-12-31")],
        _ when ((string)value!).StartsWith("GM", StringComparison.Ordinal) => [JsonValue.Create("GM9007"), JsonValue.Create("GM0001")],
        _ when Words.Contains(leaf[(leaf.LastIndexOf('/') + 1)..]) =>
            [JsonValue.Create("aangehouden"), JsonValue.Create("gemeenteraad"), JsonValue.Create("ggd-regio"), JsonValue.Create("regionaal")],
        _ => [JsonValue.Create("n.v.t."), JsonValue.Create("Iets anders in 2030: 12."), JsonValue.Create("zie 3a")],
    };

    private static JsonNode? Edited(JsonObject agenda, string leaf, JsonNode? change)
    {
        var edited = agenda.DeepClone();
        var parent = Voorbeelden.At(edited, leaf[..leaf.LastIndexOf('/')]);
        var name = JsonPointer.Split(leaf)[^1];
        if (parent is JsonObject o)
        {
            if (change is null)
            {
                o.Remove(name);
            }
            else
            {
                o[name] = change.DeepClone();
            }
        }
        else if (parent is JsonArray a)
        {
            var index = int.Parse(name, System.Globalization.CultureInfo.InvariantCulture);
            if (change is null)
            {
                a.RemoveAt(index);
            }
            else
            {
                a[index] = change.DeepClone();
            }
        }

        return edited;
    }

    private static Dictionary<(string Rule, string Path), Seen> Evaluate(JsonNode agenda)
    {
        var rules = RuleSet.Azwa.Compiled(Profile.Opdracht);
        var sink = new Sink();
        EmbeddedEngine.Instance.Prepare(rules).Run(Voorbeelden.Feiten(agenda).All, rules.ContextFor(AsOf), sink);
        return sink.All;
    }

    private sealed record Seen(CompiledRule Rule, Fact Fact, Outcome Outcome);

    private sealed class Sink : IEvaluationSink
    {
        public Dictionary<(string Rule, string Path), Seen> All { get; } = [];

        public void Add(CompiledRule rule, Fact fact, Outcome outcome) => All.Add((rule.Id, fact.Path), new Seen(rule, fact, outcome));
    }
}
