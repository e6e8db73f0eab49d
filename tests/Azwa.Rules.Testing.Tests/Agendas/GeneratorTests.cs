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
        for (var seed = 0; seed < 25; seed++)
        {
            Reads(Draw(kind, seed));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_shrunk_agenda_reads_without_a_diagnostic(string kind)
    {
        for (var seed = 0; seed < 3; seed++)
        {
            var smaller = AgendaShrinker.Smaller(Draw(kind, seed)).ToList();
            Assert.NotEmpty(smaller);
            foreach (var tree in smaller.Where((_, i) => i % 40 == seed))
            {
                Reads(tree);
            }
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
        for (var seed = 0; seed < 5; seed++)
        {
            var tree = Region.Complete(Catalogue, new Dice(seed), municipalities, AsOf);
            Assert.Equal(municipalities, tree.Codes().Count);
            Reads(tree);
            var report = Validator.Default.Validate(tree.Agenda, AsOf);
            Assert.True(report.Findings.All(f => f.Severity == Severity.Info), string.Join('\n', report.Findings.Where(f => f.Severity > Severity.Info).Take(10).Select(f => $"{f.RuleId} {f.Path} {f.Message}")));
        }
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
