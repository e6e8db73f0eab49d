using System.Runtime.InteropServices;
using Azwa.Rules.Binding;
using Azwa.Rules.Facts;

namespace Azwa.Rules.Compilation;

/// <summary>
/// A target as it is for one region on one day: exact bounds, and bounds with their tolerance. All arithmetic is exact: a bound is a
/// rate times a population, and nothing is divided before it is compared.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Target(RateNorm Norm, RateBounds Bounds, decimal? MinPopulation, decimal? MaxPopulation, decimal? MinPopulationAtMost)
{
    private const decimal Percent = 100m;

    public static Target For(RateNorm norm, WerkagendaFact agenda, EvaluationContext context) => new(
        norm,
        context.Norms.Rate(norm),
        norm.MinBase?.Number!(agenda),
        norm.MaxBase?.Number!(agenda),
        norm.MinBaseAtMost?.Number!(agenda));

    private bool IsAbsolute => Norm.Per is null;

    /// <summary>The exact lower bound; null when there is none or the population is unknown.</summary>
    public decimal? Lower => Bounds.Min is { } min ? IsAbsolute ? min : min * MinPopulation / Norm.Per : null;

    /// <summary>The exact upper bound; null when there is none or the population is unknown.</summary>
    public decimal? Upper => Bounds.Max is { } max ? IsAbsolute ? max : max * MaxPopulation / Norm.Per : null;

    /// <summary>The least value that meets the lower bound with its tolerance.</summary>
    public decimal? LowestMet => Tolerated(Lower, -Norm.Tolerantie);

    /// <summary>The greatest value that meets the upper bound with its tolerance.</summary>
    public decimal? HighestMet => Tolerated(Upper, Norm.Tolerantie);

    public Truth IsMetBy(decimal value)
    {
        if (IsBelow(value, MinPopulation) == true || IsAbove(value) == true)
        {
            return Truth.False;
        }

        return IsBelow(value, MinPopulation ?? MinPopulationAtMost) == false && IsAbove(value) == false ? Truth.True : Truth.Unknown;
    }

    /// <summary>How far the value is outside the nearest exact bound: negative below it, positive above it; null when it meets the target.</summary>
    public decimal? Difference(decimal value) =>
        IsBelow(value, MinPopulation) == true ? value - Lower : IsAbove(value) == true ? value - Upper : null;

    /// <summary>The value on the scale of the bounds; one that does not fit there is above any of them.</summary>
    private decimal Scaled(decimal value) => value > Norm.MostScaled!.Value ? decimal.MaxValue : value * Norm.Scale!.Value;

    // What is absolute has no tolerance.
    private decimal? Tolerated(decimal? bound, decimal percent) => IsAbsolute ? bound : bound * (Percent + percent) / Percent;

    private bool? IsBelow(decimal value, decimal? population)
    {
        if (Bounds.Min is not { } min)
        {
            return false;
        }

        if (IsAbsolute)
        {
            return value < min;
        }

        return population is { } people ? Scaled(value) < min * people * (Percent - Norm.Tolerantie) : null;
    }

    private bool? IsAbove(decimal value)
    {
        if (Bounds.Max is not { } max)
        {
            return false;
        }

        if (IsAbsolute)
        {
            return value > max;
        }

        return MaxPopulation is { } people ? Scaled(value) > max * people * (Percent + Norm.Tolerantie) : null;
    }
}
