using System.Numerics;
using Azwa.Rules.Binding;
using Azwa.Rules.Facts;

namespace Azwa.Rules.Tests.Oracle;

/// <summary>Norms as the contract tells them, in fractions: no rounding, no decimals that could run out of digits.</summary>
internal static class OracleNorms
{
    public static DateOnly DateOf(DateNorm norm, DateOnly asOf) => norm.Values.Single(v => v.From <= asOf && asOf <= v.Until).Value;

    public static int YearOf(YearNorm norm, DateOnly asOf) => norm.Values.Single(v => v.From <= asOf && asOf <= v.Until).Value;

    public static RateBounds BoundsOf(RateNorm norm, DateOnly asOf) => norm.Values.Single(v => v.From <= asOf && asOf <= v.Until).Value;

    /// <summary>Whether a value lies within both bounds; null when the populations do not tell.</summary>
    public static bool? Meets(RateNorm norm, decimal value, WerkagendaFact agenda, DateOnly asOf)
    {
        var bounds = BoundsOf(norm, asOf);
        var low = IsHighEnough(norm, bounds, Fraction.Of(value), agenda);
        var high = IsLowEnough(norm, bounds, Fraction.Of(value), agenda);
        if (low == false || high == false)
        {
            return false;
        }

        return low is null || high is null ? null : true;
    }

    private static bool? IsHighEnough(RateNorm norm, RateBounds bounds, Fraction value, WerkagendaFact agenda)
    {
        if (bounds.Min is not { } min)
        {
            return true;
        }

        if (norm.Per is not { } per)
        {
            return value.CompareTo(Fraction.Of(min)) >= 0;
        }

        if (People(norm.MinBase, agenda) is { } people)
        {
            return value.CompareTo(Lowest(norm, min, per, people)) >= 0;
        }

        // The group is not known, but it is no larger than another: what suffices for that one suffices.
        return People(norm.MinBaseAtMost, agenda) is { } most && value.CompareTo(Lowest(norm, min, per, most)) >= 0 ? true : null;
    }

    private static bool? IsLowEnough(RateNorm norm, RateBounds bounds, Fraction value, WerkagendaFact agenda)
    {
        if (bounds.Max is not { } max)
        {
            return true;
        }

        if (norm.Per is not { } per)
        {
            return value.CompareTo(Fraction.Of(max)) <= 0;
        }

        return People(norm.MaxBase, agenda) is { } people ? value.CompareTo(Highest(norm, max, per, people)) <= 0 : null;
    }

    public static Fraction Lowest(RateNorm norm, decimal min, decimal per, decimal people) =>
        Fraction.Of(min).Times(Fraction.Of(people)).Over(Fraction.Of(per)).Times(Fraction.Of(100 - norm.Tolerantie)).Over(Fraction.Of(100));

    public static Fraction Highest(RateNorm norm, decimal max, decimal per, decimal people) =>
        Fraction.Of(max).Times(Fraction.Of(people)).Over(Fraction.Of(per)).Times(Fraction.Of(100 + norm.Tolerantie)).Over(Fraction.Of(100));

    private static decimal? People(Field? population, WerkagendaFact agenda) =>
        population is null ? null : (decimal?)OracleConditions.ValueOf(population, agenda, default);
}

/// <summary>An exact number.</summary>
internal readonly record struct Fraction(BigInteger Above, BigInteger Below) : IComparable<Fraction>
{
    public static Fraction Of(decimal value)
    {
        BigInteger below = 1;
        while (value != decimal.Truncate(value))
        {
            value *= 10;
            below *= 10;
        }

        return new Fraction(new BigInteger(value), below);
    }

    public Fraction Times(Fraction other) => new(Above * other.Above, Below * other.Below);

    public Fraction Over(Fraction other) => new(Above * other.Below, Below * other.Above);

    public int CompareTo(Fraction other) => (Above * other.Below).CompareTo(other.Above * Below);
}
