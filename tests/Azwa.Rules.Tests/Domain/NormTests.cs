using System.Globalization;
using System.Text.Json.Nodes;
using Azwa.Rules.Findings;
using static Azwa.Rules.Tests.Domain.Expected;
using static Azwa.Rules.Tests.Domain.Patch;
using static Azwa.Rules.Tests.Domain.Places;

namespace Azwa.Rules.Tests.Domain;

/// <summary>
/// Requirements §5.1 with the region of the worked example: 317,450 inhabitants, 68,320 over-65s, 61,205 young people. Every number here
/// was worked out by hand from the table; norms that grow with a population have 2% of the bound outwards, inclusive.
/// </summary>
public sealed class NormTests
{
    /// <summary>Requirement, measure, exact bounds, and the values just outside, at and inside each toleranced bound.</summary>
    public static TheoryData<string, string, string?, string?, string[], string[], string[]> Bounds => new()
    {
        // 60 per 10,000: 1904.7; 2% is 1866.606 to 1942.794.
        { "N-SV1", SV + "/inzet/verwijzingen", "1904.7", "1904.7", ["1866", "1866.605", "0"], ["1866.606", "1867", "1904", "1904.7", "1905", "1942", "1942.794"], ["1942.795", "1943", "999999"] },
        // 0.2 to 0.5 per 10,000: 6.349 to 15.8725; 2% is 6.22202 to 16.18995.
        { "N-SV2", SV + "/inzet/brugfunctionaris", "6.349", "15.8725", ["6.22", "6.22201", "0"], ["6.22202", "6.23", "6.349", "10", "15.8725", "16.18", "16.18995"], ["16.18996", "16.19", "100"] },
        // 14%: 9564.80; 2% is 9373.504 to 9756.096.
        { "N-VP1", VP + "/inzet/valrisico-inschattingen", "9564.8", "9564.8", ["9373", "9373.503"], ["9373.504", "9374", "9564", "9565", "9756", "9756.096"], ["9756.097", "9757"] },
        // 0.2 per 1,000: 12.241; 2% is 11.99618 to 12.48582.
        { "N-OK1", OK + "/inzet/centrale-zorgverlener", "12.241", "12.241", ["11.99", "11.99617"], ["11.99618", "12", "12.24", "12.241", "12.48", "12.48582"], ["12.48583", "12.49"] },
        { "N-OK2", OK + "/inzet/kinder-gli", "12.241", "12.241", ["11.99", "11.99617"], ["11.99618", "12", "12.24", "12.241", "12.48", "12.48582"], ["12.48583", "12.49"] },
        // 0.2 to 0.4 per 100,000: 0.12241 to 0.24482; 2% is 0.1199618 to 0.2497164.
        { "N-OK3", OK + "/inzet/regionale-coordinatie", "0.12241", "0.24482", ["0.1199617", "0.1"], ["0.1199618", "0.12", "0.12241", "0.24482", "0.2497164"], ["0.2497165", "0.25", "1"] },
        // Fixed minimums have no tolerance, and more is no deviation.
        { "N-NNZ", NNZ + "/inzet/coordinatie", "2", null, ["1.9", "1.99", "1.9999999999", "0"], ["2", "2.0", "2.1", "12"], [] },
        { "N-NNZ", NNZ + "/inzet/personen", "3", null, ["2", "2.99", "0"], ["3"], [] },
    };

    [Theory]
    [MemberData(nameof(Bounds))]
    public void Bound(string requirement, string measure, string? lower, string? upper, string[] below, string[] within, string[] above)
    {
        foreach (var value in within)
        {
            new Case($"{requirement} within: {value}", End(measure, value), Assessed).Holds();
        }

        foreach (var value in below.Concat(above))
        {
            var path = measure + "/ingroeipad/2030";
            var alone = new Case($"{requirement} outside: {value}", End(measure, value)) { Finds = [Warning($"{requirement} N-00", path)], Verdicts = "streefwaarden=afwijkend" };
            alone.Holds();
            new Case($"{requirement} outside with reasons: {value}", End(measure, value), Set(measure + "/motivering", "Het lokale team doet een deel."))
            {
                Finds = [Deviated($"{requirement} N-00", path)],
                Verdicts = "streefwaarden=gemotiveerd",
            }.Holds();
            var finding = Assert.Single(alone.Judge(Profile.Opdracht).Findings);
            Assert.Equal(lower is null ? null : Number(lower), finding.Evidence.SingleOrDefault(e => e.Name == "ondergrens")?.Number);
            Assert.Equal(upper is null ? null : Number(upper), finding.Evidence.SingleOrDefault(e => e.Name == "bovengrens")?.Number);
            Assert.Equal(upper is null ? 0 : 2, finding.Evidence.Single(e => e.Name == "tolerantieProcent").Number);
        }
    }

    /// <summary>N-VP2: 3% of the 23,912 at risk is 717.36, 3% of all over-65s 2049.60.</summary>
    [Fact]
    public void The_zone_of_the_exercise_intervention_has_both_readings_as_bounds()
    {
        var finding = Assert.Single(Case.Judge(Case.Complete, Profile.Opdracht, [.. TargetCases.RiskGroup, End(VP + "/inzet/beweeginterventie", "700")]).Findings);
        Assert.Equal(717.36m, finding.Evidence.Single(e => e.Name == "ondergrens").Number);
        Assert.Equal(2049.6m, finding.Evidence.Single(e => e.Name == "bovengrens").Number);
    }

    [Fact]
    public void A_finding_shows_the_tolerance_beside_the_exact_bound()
    {
        var finding = Assert.Single(Case.Judge(Case.Complete, Profile.Opdracht, End(SV + "/inzet/brugfunctionaris", "6.22")).Findings);
        Assert.Equal("fte", finding.Evidence.Single(e => e.Name == "eenheid").Text);
        Assert.Contains("6,349", finding.Message, StringComparison.Ordinal);
        Assert.Contains("15,8725", finding.Message, StringComparison.Ordinal);
    }

    /// <summary>Norms follow the sum over the municipalities, so moving people between them changes nothing (N-03).</summary>
    [Fact]
    public void Norms_follow_the_sum_of_the_region() =>
        new Case("moved", Set(Gemeenten + "/GM9001/inwoners", 98_450 - 7), Set(Gemeenten + "/GM9007/inwoners", 17_500 + 7), End(SV + "/inzet/brugfunctionaris", "6.22202")).Holds();

    // Few participants, so that assessments at their lower bound stay more than those.
    private static Patch Assessed => SetJson(VP + "/inzet/beweeginterventie/ingroeipad", """{ "2030": 2050 }""");

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static Patch End(string measure, string value) => new(measure + "/ingroeipad", new JsonObject { ["2030"] = JsonValue.Create(Number(value)) }, IsRemoval: false);
}
