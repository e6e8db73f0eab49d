using Azwa.Rules.Binding;
using Azwa.Rules.Compilation;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
using Azwa.Rules.Text;

namespace Azwa.Rules.Conclusions;

/// <summary>Writes norms as people read them: the exact bounds for this region, and the rate they come from.</summary>
internal static class NormWording
{
    public static string Of(Norm norm, WerkagendaFact agenda, EvaluationContext context, Language language) => norm switch
    {
        DateNorm date => Figures.Date(context.Norms.Date(date), language),
        YearNorm year => Figures.Exact(context.Norms.Year(year)),
        RateNorm rate => Rate(Target.For(rate, agenda, context), language),
        _ => norm.Id,
    };

    /// <summary>An amount with the unit of its norm: 1,8 fte.</summary>
    public static string Amount(decimal amount, RateNorm norm, Language language) =>
        $"{Figures.Number(amount, language)} {(amount == 1 ? norm.EenheidEen ?? norm.Eenheid : norm.Eenheid)}";

    /// <summary>A target as it is for any region: the rate with its base.</summary>
    public static string Of(RateNorm norm, RateBounds bounds, Language language) => norm.Per switch
    {
        null => Bounds(bounds.Min, bounds.Max, norm, language),
        100m => $"{Range(bounds.Min, bounds.Max, language)}{Base(norm, 100m, language)} (in {norm.Eenheid})",
        { } per => Bounds(bounds.Min, bounds.Max, norm, language) + Base(norm, per, language),
    };

    private static string Rate(Target target, Language language)
    {
        var norm = target.Norm;
        if (norm.Per is not { } per)
        {
            return Bounds(target.Bounds.Min, target.Bounds.Max, norm, language);
        }

        var rate = Range(target.Bounds.Min, target.Bounds.Max, language) + Base(norm, per, language);
        return target.Lower is null || target.Upper is null
            ? $"{norm.Eenheid}: {rate}"
            : $"{Bounds(target.Lower, target.Upper, norm, language)} ({rate})";
    }

    private static string Bounds(decimal? min, decimal? max, RateNorm norm, Language language) => (min, max) switch
    {
        ({ } low, null) => $"{(language == Language.En ? "at least" : "ten minste")} {Amount(low, norm, language)}",
        (null, { } high) => $"{(language == Language.En ? "at most" : "ten hoogste")} {Amount(high, norm, language)}",
        _ => $"{Range(min, max, language)} {norm.Eenheid}",
    };

    private static string Range(decimal? min, decimal? max, Language language) =>
        min == max
            ? Figures.Number(min ?? 0, language)
            : $"{(min is { } low ? Figures.Number(low, language) : "")}–{(max is { } high ? Figures.Number(high, language) : "")}";

    private static string Base(RateNorm norm, decimal per, Language language)
    {
        var people = norm.MinBase == norm.MaxBase || norm.MaxBase is null
            ? Population(norm.MinBase!.Name, language)
            : $"{Population(norm.MinBase!.Name, language)} {(language == Language.En ? "to" : "tot")} {Population(norm.MaxBase.Name, language)}";
        return per == 100m
            ? $"% {(language == Language.En ? "of" : "van de")} {people}"
            : $" per {Figures.Number(per, language)} {people}";
    }

    private static string Population(string name, Language language) => (name, language) switch
    {
        ("ouderen65Plus", Language.Nl) => "65-plussers",
        ("ouderen65Plus", _) => "over-65s",
        ("ouderenVerhoogdValrisico", Language.Nl) => "65-plussers met verhoogd valrisico",
        ("ouderenVerhoogdValrisico", _) => "over-65s at risk of falling",
        ("inwoners", Language.En) => "inhabitants",
        ("jeugdigen", Language.En) => "youth",
        _ => name,
    };
}
