using System.Globalization;
using Azwa.Rules.Binding;
using Azwa.Rules.Compilation;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
using Azwa.Rules.Syntax;
using Azwa.Rules.Tests.Binding;

namespace Azwa.Rules.Tests.Compilation;

/// <summary>Bounds are met exactly at their tolerance and not a hair beyond; norms are those of the day.</summary>
public sealed class TargetTests
{
    private const decimal Hair = 0.0000000001m;

    // 317.450 inhabitants, as in the tricky cases of the requirements.
    [Theory]
    [InlineData("60", "60", "10000", "1866.606", "1942.794")]
    [InlineData("0.2", "0.5", "10000", "6.22202", "16.18995")]
    [InlineData("0.2", null, "10000", "6.22202", null)]
    [InlineData(null, "0.5", "10000", null, "16.18995")]
    [InlineData("14", "14", "100", "43554.14", "45331.86")]
    [InlineData("1", "2", "300000", "1.03700333", null)]
    public void Both_ends_are_met_at_the_tolerance_and_missed_a_hair_outside(string? min, string? max, string per, string? lowest, string? highest)
    {
        var target = Target(new RateBounds(Number(min), Number(max)), Number(per), 317450, 317450, null);
        if (Number(lowest) is { } low && per != "300000")
        {
            Assert.Equal(Truth.True, target.IsMetBy(low));
            Assert.Equal(Truth.False, target.IsMetBy(low - Hair));
        }

        if (Number(highest) is { } high)
        {
            Assert.Equal(Truth.True, target.IsMetBy(high));
            Assert.Equal(Truth.False, target.IsMetBy(high + Hair));
        }

        // A bound that no decimal can hold: 1 × 317450 × 0,98 / 300000 = 1,037003333…
        if (per == "300000")
        {
            Assert.Equal(Truth.False, target.IsMetBy(1.0370033333m));
            Assert.Equal(Truth.True, target.IsMetBy(1.0370033334m));
        }
    }

    [Theory]
    [InlineData("2", "True")]
    [InlineData("1.9999999999", "False")]
    [InlineData("1000000", "True")]
    public void Absolute_minimum_has_no_tolerance_and_no_top(string value, string truth) =>
        Assert.Equal(truth, Target(new RateBounds(2, null), null, null, null, null, tolerance: 2).IsMetBy(Number(value)!.Value).ToString());

    [Theory]
    [InlineData("2", "True")]
    [InlineData("2.0000000001", "False")]
    public void Absolute_maximum_has_no_tolerance(string value, string truth) =>
        Assert.Equal(truth, Target(new RateBounds(null, 2), null, null, null, null, tolerance: 2).IsMetBy(Number(value)!.Value).ToString());

    [Theory]
    [InlineData("1", "3", null, "1", "3", "1", "3")]
    [InlineData("60", "60", "10000", "1904.7", "1904.7", "1866.606", "1942.794")]
    [InlineData(null, null, "10000", null, null, null, null)]
    public void Bounds_of_a_region_are_exact_and_with_their_tolerance(string? min, string? max, string? per, string? lower, string? upper, string? lowest, string? highest)
    {
        var target = Target(new RateBounds(Number(min), Number(max)), Number(per), 317450, 317450, null);
        Assert.Equal((Number(lower), Number(upper), Number(lowest), Number(highest)), (target.Lower, target.Upper, target.LowestMet, target.HighestMet));
    }

    [Theory]
    [InlineData("6.349", null)]
    [InlineData("6.3", null)]
    [InlineData("6.2", "-0.149")]
    [InlineData("15.8725", null)]
    [InlineData("16.2", "0.3275")]
    public void Difference_counts_from_the_exact_bound_of_what_is_missed(string value, string? difference) =>
        Assert.Equal(Number(difference), Target(new RateBounds(0.2m, 0.5m), 10000, 317450, 317450, null).Difference(Number(value)!.Value));

    // 3% of a risk group up to 3% of all 68.320 over-65s: 2049,6, and 2090,592 with its tolerance.
    [Theory]
    [InlineData("2090.592", null, "True")]
    [InlineData("2090.5920000001", null, "False")]
    [InlineData("2049.6", null, "True")]
    [InlineData("2008.608", null, "True")]
    [InlineData("2008.6079999999", null, "Unknown")]
    [InlineData("0", null, "Unknown")]
    [InlineData("700", "23912", "False")]
    [InlineData("703.0128", "23912", "True")]
    [InlineData("703.0127999999", "23912", "False")]
    public void Zone_with_an_unknown_lower_population_is_met_where_it_would_be_in_any_case(string value, string? riskGroup, string truth) =>
        Assert.Equal(truth, Target(new RateBounds(3, 3), 100, Number(riskGroup), 68320, 68320).IsMetBy(Number(value)!.Value).ToString());

    [Fact]
    public void Without_the_upper_population_nothing_is_known_but_what_is_too_low()
    {
        var target = Target(new RateBounds(3, 3), 100, 1000, null, null);
        Assert.Equal(Truth.False, target.IsMetBy(1));
        Assert.Equal(Truth.Unknown, target.IsMetBy(30));
    }

    [Fact]
    public void A_value_of_any_size_is_compared()
    {
        var target = Target(new RateBounds(0.2m, 0.5m), 10000, 317450, 317450, null);
        Assert.Equal(Truth.False, target.IsMetBy(decimal.MaxValue));
        Assert.Equal(Truth.True, Target(new RateBounds(0.2m, null), 10000, 317450, 317450, null).IsMetBy(decimal.MaxValue));
    }

    [Theory]
    [InlineData("2026-04-20", "False")]
    [InlineData("2026-12-31", "False")]
    [InlineData("2027-01-01", "True")]
    [InlineData("2030-01-01", "True")]
    public void A_norm_is_the_one_of_the_day(string asOf, string truth) => Assert.Equal(truth, Proef.Check(
        "{ onOrBefore: { field: peildatum, norm: n } }", "  peildatum: 2027-03-01", "werkagenda", asOf,
        "  n: { type: date, values: [ { from: 2026-01-01, value: 2026-11-15 }, { from: 2027-01-01, value: 2027-11-15 } ] }\n").ToString());

    [Fact]
    public void A_target_is_the_one_of_the_day()
    {
        const string Norm = "  n: { type: rate, unit: fte, values: [ { from: 2026-01-01, min: 50 }, { from: 2027-01-01, min: 100 } ] }\n";
        Assert.Equal(Truth.True, At("2026-12-31"));
        Assert.Equal(Truth.False, At("2027-01-01"));

        static Truth At(string asOf) => Proef.Check(
            "{ meets: { field: inwoners, norm: n } }", "  gemeenten: { GM0001: { naam: A, inwoners: 70 } }", "gemeente", asOf, Norm);
    }

    [Fact]
    public void Nothing_is_judged_before_every_norm_holds()
    {
        var rules = new TinyRuleSet().Sound();
        Assert.Equal(new DateOnly(2026, 4, 20), rules.Compiled(Profile.Opdracht).FirstDay);
        var validator = new Validator(rules);
        validator.Validate(Proef.Agenda(""), new DateOnly(2026, 4, 20));
        Assert.Throws<ArgumentOutOfRangeException>(() => validator.Validate(Proef.Agenda(""), new DateOnly(2026, 4, 19)));
    }

    private static Target Target(RateBounds bounds, decimal? per, decimal? min, decimal? max, decimal? atMost, decimal tolerance = 2) =>
        new(new RateNorm("n", new ScalarNode(0, "n", quoted: false), []) { Eenheid = "fte", Per = per, Tolerantie = tolerance }, bounds, min, max, atMost);

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
