using Azwa.Rules.Findings;
using Azwa.Rules.Testing.Tests.Laws;
using FsCheck.Fluent;

namespace Azwa.Rules.Testing.Tests;

/// <summary>What a caller of the laws may count on.</summary>
public sealed class RuleSetLawsTests
{
    private static PlantedEngine Mild => new("mild", e => e is { Rule: "VS-04", Outcome: Outcome.Failed } ? Outcome.Passed : e.Outcome);

    /// <summary>Each law has something to say of the shipped rules: one that never spoke would hold of any.</summary>
    [Fact]
    public void Every_law_holds_of_the_shipped_rules()
    {
        var results = RuleSetLaws.Of(RuleSet.Azwa, new LawOptions { Runs = 50, MostMunicipalities = 12 }).Check();
        Assert.Equal(7, results.Count);
        Assert.All(results, result =>
        {
            Assert.Equal(50, result.Agendas);
            Assert.InRange(result.Cases, 10, 50);
            Assert.Equal(LawOptions.UsualSeed, result.Seed);
        });
    }

    /// <summary>A section that is mandatory by one's own catalogue is asked of the facts, and so are its cells.</summary>
    [Fact]
    public void Laws_and_generators_follow_a_catalogue_of_ones_own()
    {
        const string Section = "  rookvrije-start:\n    naam: Rookvrije start\n    leefgebied: kansrijk-opgroeien\n    status: ";
        using var own = new OwnRules("catalogus.yaml", Section + "ontwikkelagenda-1-nieuw", Section + "ontwikkelagenda-1-lopend");
        var results = RuleSetLaws.OfDirectory(own.Directory, new LawOptions { Runs = 15 }).Check();
        Assert.Equal(8, results.Count);

        var rules = RuleSet.Load(own.Directory);
        foreach (var generated in WerkagendaGenerator.For(rules).Complete.Generator.Sample(5))
        {
            Assert.Equal(81, new Validator(rules).Validate(generated.Werkagenda, new DateOnly(2026, 11, 22)).Cells.Filled);
        }
    }

    [Fact]
    public void A_replay_tries_the_one_case_again()
    {
        var first = Assert.Throws<LawBrokenException>(() => RuleSetLaws.Of(RuleSet.Azwa, new LawOptions { Engine = Mild, MostMunicipalities = 4 }).EnginesGiveTheSameReport());
        var again = Assert.Throws<LawBrokenException>(
            () => RuleSetLaws.Of(RuleSet.Azwa, new LawOptions { Engine = Mild, MostMunicipalities = 4, Replay = first.Replay, Seed = null }).EnginesGiveTheSameReport());
        Assert.Equal(first.Message, again.Message);
        Assert.Contains($"Replay = \"{first.Replay}\"", first.Message, StringComparison.Ordinal);
        Assert.Equal(["VS-04"], first.RuleIds);
        Assert.Equal("every engine gives the same report", first.Law);
        Assert.Contains(first.Werkagenda.Split('\n')[1], first.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_replay_of_a_case_that_is_mended_holds()
    {
        var result = RuleSetLaws.Of(RuleSet.Azwa, new LawOptions { Replay = "5/1353968046" }).EnginesGiveTheSameReport();
        Assert.Equal((1, 1), (result.Agendas, result.Cases));
    }

    [Fact]
    public void The_first_law_that_does_not_hold_ends_the_check() =>
        Assert.Equal("every engine gives the same report", Assert.Throws<LawBrokenException>(() => RuleSetLaws.Of(RuleSet.Azwa, new LawOptions { Engine = Mild, MostMunicipalities = 4, Runs = 10 }).Check()).Law);

    [Fact]
    public void Days_and_profiles_are_those_that_are_asked_for()
    {
        var options = new LawOptions { Engine = Mild, MostMunicipalities = 4, Days = [new(2027, 2, 1), new(2027, 3, 1)], Profiles = [Profile.Format] };
        var message = Assert.Throws<LawBrokenException>(() => RuleSetLaws.Of(RuleSet.Azwa, options).EnginesGiveTheSameReport()).Message;
        Assert.Contains(", as of 2027-02-01, profile format\n", message, StringComparison.Ordinal);
        Assert.Contains("Days = [new(2027, 2, 1), new(2027, 3, 1)], Profiles = [Profile.Format], MostMunicipalities = 4, Engine = engine", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_seed_the_cases_are_others_every_time()
    {
        var laws = RuleSetLaws.Of(RuleSet.Azwa, new LawOptions { Seed = null, Runs = 1 });
        Assert.NotEqual(laws.EnginesGiveTheSameReport().Seed, laws.EnginesGiveTheSameReport().Seed);
    }

    [Fact]
    public void Files_have_an_order_only_in_a_directory() => Assert.Equal(
        "Files have an order when the rules are those of a directory: RuleSetLaws.OfDirectory.",
        Assert.Throws<InvalidOperationException>(() => RuleSetLaws.Of(RuleSet.Azwa).OrderOfFilesChangesNothing()).Message);

    [Fact]
    public void Misuse_is_refused()
    {
        Assert.Throws<ArgumentNullException>("rules", () => RuleSetLaws.Of(null!));
        Assert.Throws<ArgumentNullException>("directory", () => RuleSetLaws.OfDirectory(null!));
        Assert.Throws<ArgumentNullException>("rules", () => WerkagendaGenerator.For(null!));
        Assert.Throws<RuleSetException>(() => RuleSetLaws.OfDirectory("nergens"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LawOptions { Runs = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new LawOptions { FewestMunicipalities = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new LawOptions { MostMunicipalities = 501 });
        Assert.Throws<ArgumentNullException>(() => new LawOptions { Days = null! });
        Assert.Throws<ArgumentException>(() => new LawOptions { Profiles = [] });
        Assert.StartsWith(
            "'12' is not a case; expected two whole numbers, such as 12/1948271.",
            Assert.Throws<ArgumentException>(() => new LawOptions { Replay = "12" }).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => RuleSetLaws.Of(RuleSet.Azwa, new LawOptions { FewestMunicipalities = 9, MostMunicipalities = 8 }));
        Assert.StartsWith(
            "The rules judge from 2026-04-20.",
            Assert.Throws<ArgumentOutOfRangeException>(() => RuleSetLaws.Of(RuleSet.Azwa, new LawOptions { Days = [new(2026, 4, 19)] })).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("mostMunicipalities", () => WerkagendaGenerator.For(RuleSet.Azwa, 3, 2));
    }
}
