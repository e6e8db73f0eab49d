using System.Text.Json.Nodes;
using Azwa.Rules.Findings;
using Azwa.Rules.Testing.Agendas;
using Azwa.Rules.Werkagendas;
using FsCheck.Fluent;

namespace Azwa.Rules.Testing.Tests.Agendas;

/// <summary>What is generated, and what it shrinks to, is in the format; and it is what its name says.</summary>
public sealed class GeneratorTests
{
    private static readonly AgendaCatalogue Catalogue = new(RuleSet.Azwa);

    private static readonly DateOnly AsOf = new(2026, 11, 22);

    private static readonly AgendaGenerator Generator = new(Catalogue);

    public static TheoryData<string> Kinds => ["any", "nearly complete", "at bounds", "complete"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_agenda_reads_without_a_diagnostic_as_JSON_and_as_YAML(string kind)
    {
        for (var seed = 0; seed < 12; seed++)
        {
            Reads(Draw(kind, seed));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_shrunk_agenda_reads_without_a_diagnostic(string kind)
    {
        for (var seed = 0; seed < 1; seed++)
        {
            var tree = Draw(kind, seed);
            var smaller = AgendaShrinker.Changes(tree).Where((_, i) => i % 60 == seed).Select(tree.With).Where(t => t.IsInFormat).ToList();
            Assert.True(smaller.Count > 10);
            smaller.ForEach(Reads);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(60)]
    [InlineData(342)]
    [InlineData(500)]
    public void A_complete_agenda_of_any_region_has_no_error_and_no_warning(int municipalities)
    {
        for (var seed = 0; seed < 2; seed++)
        {
            var tree = Region.Complete(Catalogue, new Dice(seed), municipalities, AsOf);
            Assert.Equal(municipalities, tree.Codes().Count);
            Reads(tree);
            var report = Validator.Default.Validate(tree.Agenda, AsOf);
            Assert.True(report.Findings.All(f => f.Severity == Severity.Info), string.Join('\n', report.Findings.Where(f => f.Severity > Severity.Info).Take(10).Select(f => $"{f.RuleId} {f.Path} {f.Message}")));
        }
    }

    /// <summary>The same number gives the same agenda, whatever was drawn before.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_agenda_follows_from_its_number(string kind) => Assert.Equal(Draw(kind, 3).ToJson(), Draw(kind, 3).ToJson());

    [Fact]
    public void Days_about_which_something_changes_are_asked_of_the_rules() => Assert.Equal(
        [new(2026, 4, 20), new(2026, 9, 15), new(2026, 11, 15), new(2030, 12, 31)], Catalogue.Turns);

    /// <summary>Values at the bounds of norms and rules, and a hair beside them.</summary>
    [Fact]
    public void At_bounds_is_at_bounds()
    {
        var small = new AgendaGenerator(Catalogue, 1, 4);
        var hit = new HashSet<string>(StringComparer.Ordinal);
        for (var seed = 0; seed < 100; seed++)
        {
            var tree = small.NearBounds(new Dice(seed), seed);
            foreach (var (rule, _, bound) in Catalogue.Bounds(tree.Agenda, AsOf).Where(b => b.Bound is { Norm: not null, Path: not null }))
            {
                var near = bound.Date is { } date
                    ? tree.Find(bound.Path!)?.GetValue<string>() is { } day && day == date.AddDays(bound.IsLeast ? -1 : 1).ToString("yyyy-MM-dd", null)
                    : tree.Number(bound.Path!) is { } number && number != bound.Tolerated && Math.Abs(number - bound.Tolerated!.Value) <= 0.000001m;
                if (near)
                {
                    hit.Add(rule.Id);
                }
            }
        }

        Assert.True(hit.Count >= 15, string.Join(' ', hit.Order(StringComparer.Ordinal)));
    }

    /// <summary>What the objects take and the reader refuses, or the other way round, would generate what nobody can submit.</summary>
    [Theory]
    [InlineData("""{ "regio": {} }""")]
    [InlineData("""{ "regio": { "naam": "x", "gemeenten": { "GM0001": {} } } }""")]
    [InlineData("""{ "regio": { "naam": "x", "gemeenten": { "GM0001": { "naam": "y", "inwoners": 1.5 } } } }""")]
    [InlineData("""{ "regio": { "naam": "x", "gemeenten": { "Utrecht": { "naam": "y" } } } }""")]
    [InlineData("""{ "regio": { "naam": "x", "peildatum": "2026-13-01" } }""")]
    [InlineData("""{ "regio": { "naam": "x", "inwoners": 1 } }""")]
    public void What_the_reader_refuses_is_not_in_the_format(string text)
    {
        var root = JsonNode.Parse(text)!.AsObject();
        root.Insert(0, "formaat", "azwa-werkagenda/1");
        Assert.False(WerkagendaReader.Read(root.ToJsonString()).IsReadable);
        Assert.False(new AgendaTree(root).IsInFormat);
    }

    [Fact]
    public void Regions_are_as_large_as_asked()
    {
        var generator = new AgendaGenerator(Catalogue, 3, 9);
        var sizes = Enumerable.Range(0, 40).Select(seed => generator.Whole(new Dice(seed)).Codes().Count).ToList();
        Assert.Equal((3, 9), (sizes.Min(), sizes.Max()));
        Assert.All(WerkagendaGenerator.For(RuleSet.Azwa, 3, 9).Complete.Generator.Sample(5), g => Assert.InRange(g.Werkagenda.Regio.Gemeenten!.Count, 3, 9));
    }

    [Fact]
    public void A_generated_agenda_prints_as_a_file_that_reads()
    {
        var generated = WerkagendaGenerator.For(RuleSet.Azwa).Partial.Generator.Sample(1).Single();
        Assert.Equal(generated.ToYaml(), generated.ToString());
        Assert.True(WerkagendaReader.Read(generated.ToString(), "agenda.yaml").IsReadable);
    }

    private static AgendaTree Draw(string kind, int seed) => kind switch
    {
        "any" => Generator.Any(new Dice(seed), seed),
        "nearly complete" => Generator.NearComplete(new Dice(seed), seed),
        "at bounds" => Generator.NearBounds(new Dice(seed), seed),
        _ => Generator.Whole(new Dice(seed)),
    };

    private static void Reads(AgendaTree tree)
    {
        foreach (var (text, name) in new[] { (tree.ToJson(), "agenda.json"), (AgendaYaml.Write(tree), "agenda.yaml") })
        {
            var read = WerkagendaReader.Read(text, name);
            Assert.True(read.IsReadable, string.Join('\n', read.Diagnostics) + "\n" + text);
            Assert.Empty(read.Diagnostics);
            Assert.Equal(Told(tree.Agenda), Told(read.Werkagenda));
        }
    }

    private static string Told(Werkagenda agenda)
    {
        var report = JsonNode.Parse(Validator.Default.Validate(agenda, AsOf).ToJson())!;
        foreach (var finding in report["findings"]!.AsArray())
        {
            finding!.AsObject().Remove("position");
        }

        return report.ToJsonString();
    }
}
