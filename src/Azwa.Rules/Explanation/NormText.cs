using Azwa.Rules.Binding;
using Azwa.Rules.Conclusions;
using Azwa.Rules.Findings;
using Azwa.Rules.Text;

namespace Azwa.Rules.Explanation;

/// <summary>Writes norms apart from any region.</summary>
internal static class NormText
{
    /// <summary>The value that holds on a day; without a day the last that is known.</summary>
    public static string Value(Norm norm, DateOnly? asOf)
    {
        var values = Values(norm);
        return (asOf is { } day ? values.FirstOrDefault(v => v.Holds(day)) : values[^1])?.Value ?? "nog geen waarde";
    }

    /// <summary>How far outside its bounds a target is still met; without it a value just outside seems to contradict its outcome.</summary>
    public static string Tolerance(Norm norm) => norm is RateNorm { Per: not null, Tolerantie: > 0 } rate
        ? $" met {Figures.Number(rate.Tolerantie, Language.Nl)}% tolerantie"
        : "";

    public static ExplainedNorm Explain(Norm norm) => new(
        norm.Id,
        [.. Values(norm).Select(v => v.Value + Days(v) + AtMost(norm))],
        norm is RateNorm { Per: not null } rate ? rate.Tolerantie : 0,
        norm.Status,
        norm.Interpretatie,
        norm.Aanname,
        norm.Evaluatie,
        norm.Requirements);

    private static IReadOnlyList<Dated<string>> Values(Norm norm) => norm switch
    {
        DateNorm date => [.. date.Values.Select(v => Dated(v, Figures.Date(v.Value, Language.Nl)))],
        YearNorm year => [.. year.Values.Select(v => Dated(v, Figures.Exact(v.Value)))],
        RateNorm rate => [.. rate.Values.Select(v => Dated(v, NormWording.Of(rate, v.Value, Language.Nl)))],
        _ => throw new InvalidOperationException($"No wording for {norm.GetType().Name}."),
    };

    private static Dated<string> Dated<T>(Dated<T> value, string text) => new(value.From, value.Until, text);

    private static string Days<T>(Dated<T> value)
    {
        var from = value.From == DateOnly.MinValue ? "" : $" vanaf {Figures.Date(value.From, Language.Nl)}";
        return value.Until == DateOnly.MaxValue ? from : $"{from} tot en met {Figures.Date(value.Until, Language.Nl)}";
    }

    private static string AtMost(Norm norm) => norm is RateNorm { MinBase: { } own, MinBaseAtMost: { } most }
        ? $"; is {own.Name} niet bekend, dan geldt dat die niet groter is dan {most.Name}"
        : "";
}
