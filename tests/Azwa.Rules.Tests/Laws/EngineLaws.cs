using System.Text.Json.Nodes;
using Azwa.Rules.Findings;
using Azwa.Rules.Tests.Oracle;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Tests.Laws;

/// <summary>Whoever evaluates, whenever and however often, the report is the same.</summary>
public sealed class EngineLaws
{
    private static readonly Profile[] Profiles = Enum.GetValues<Profile>();

    /// <summary>Also where nothing is kept from before: another agenda of equal content, another rule set.</summary>
    [Fact]
    public void Judging_again_gives_the_same_report()
    {
        var other = new Validator(RuleTexts.Bind(RuleTexts.Shipped()));
        Law.Holds(200, Generated.Agendas, Generated.AsOf, (tree, asOf) =>
        {
            var first = ReportDump.Of(Validator.Default.Validate(tree.Agenda, asOf));
            Same(first, ReportDump.Of(Validator.Default.Validate(tree.Agenda, asOf)));
            var again = tree.With(_ => { });
            Assert.NotSame(tree.Agenda, again.Agenda);
            Same(first, ReportDump.Of(other.Validate(again.Agenda, asOf)));
        });
    }

    [Fact]
    public void Many_threads_give_the_same_report() => Law.Holds(10, Generated.Agendas, Generated.AsOf, (tree, asOf) =>
    {
        var expected = ReportDump.Of(Validator.Default.Validate(tree.Agenda, asOf));
        var shared = tree.With(_ => { }).Agenda;
        var judge = new Validator(RuleSet.Azwa);
        using var start = new ManualResetEventSlim();
        var dumps = new string[64];
        var threads = Enumerable.Range(0, dumps.Length).Select(i => new Thread(() =>
        {
            start.Wait();
            dumps[i] = ReportDump.Of(judge.Validate(shared, asOf));
        })).ToList();
        threads.ForEach(t => t.Start());
        start.Set();
        threads.ForEach(t => t.Join());
        Assert.All(dumps, dump => Same(expected, dump));
    });

    /// <summary>Findings of every language too: a message with a placeholder that cannot be filled would break here.</summary>
    [Fact]
    public void Judging_never_breaks() => Law.Holds(400, Generated.Agendas, Generated.AsOf, (tree, asOf) =>
    {
        foreach (var language in Enum.GetValues<Azwa.Rules.Text.Language>())
        {
            var report = Validator.Default.Validate(tree.Agenda, asOf, Profile.Opdracht, language);
            Assert.All(report.Findings, f => Assert.DoesNotContain('{', f.Message + f.Remedy));
            Assert.All(report.Findings, f => Assert.NotEqual("", f.Message));
        }
    });

    [Fact]
    public void Nothing_is_judged_before_the_first_day() => Law.Holds(100, Generated.Agendas, Generated.Choices, (tree, dice) =>
    {
        var first = Validator.Default.FirstDay;
        Assert.Equal(new DateOnly(2026, 4, 20), first);
        foreach (var profile in Profiles)
        {
            Assert.Equal(first, Validator.Default.Validate(tree.Agenda, first, profile).AsOf);
            Assert.Throws<ArgumentOutOfRangeException>(() => Validator.Default.Validate(tree.Agenda, first.AddDays(-1 - dice.Below(10_000)), profile));
        }
    });

    /// <summary>Text and objects are the same agenda, whatever is in it.</summary>
    [Fact]
    public void What_is_written_reads_back() => Law.Holds(400, Generated.Agendas, Generated.AsOf, (tree, asOf) =>
    {
        var written = AgendaWriter.Write(tree.Agenda).ToJsonString();
        var result = WerkagendaReader.Read(written, "agenda.json");
        Assert.True(result.IsReadable, string.Join('\n', result.Diagnostics));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(written), AgendaWriter.Write(result.Werkagenda)), written);
        Same(
            ReportDump.WithoutPlaces(Validator.Default.Validate(tree.Agenda, asOf)),
            ReportDump.WithoutPlaces(Validator.Default.Validate(result.Werkagenda, asOf)));
    });

    private static void Same(string expected, string actual)
    {
        if (ReportDump.Difference(expected, actual) is { } difference)
        {
            Assert.Fail(difference);
        }
    }
}
