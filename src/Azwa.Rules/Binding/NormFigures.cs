using Azwa.Rules.Findings;

namespace Azwa.Rules.Binding;

/// <summary>The figures of a norm by their names in rule files: which it has, what they are on a day, and the norm with others.</summary>
internal static class NormFigures
{
    public const string Value = "value";
    public const string Point = "point";
    public const string Min = "min";
    public const string Max = "max";
    public const string Tolerance = "tolerance";

    public static readonly string[] All = [Value, Point, Min, Max, Tolerance];

    /// <summary>The figures that the norm has. A tolerance belongs to a norm that scales with a population.</summary>
    public static IReadOnlyList<string> Of(Norm norm)
    {
        if (norm is not RateNorm rate)
        {
            return [Value];
        }

        var point = rate.MinBase == rate.MaxBase && rate.Values.All(v => v.Value.IsPoint);
        return [.. new[]
        {
            point ? Point : null,
            !point && rate.Values.Any(v => v.Value.Min is not null) ? Min : null,
            !point && rate.Values.Any(v => v.Value.Max is not null) ? Max : null,
            rate.Per is null ? null : Tolerance,
        }.OfType<string>()];
    }

    /// <summary>A figure as it is on a day; null when the norm has none then.</summary>
    public static string? On(Norm norm, string figure, DateOnly day) => norm switch
    {
        DateNorm date => date.Values.FirstOrDefault(v => v.Holds(day)) is { } value ? Figures.Iso(value.Value) : null,
        YearNorm year => year.Values.FirstOrDefault(v => v.Holds(day)) is { } value ? Figures.Exact(value.Value) : null,
        RateNorm rate when figure == Tolerance => Figures.Exact(rate.Tolerantie),
        RateNorm rate => rate.Values.FirstOrDefault(v => v.Holds(day))?.Value is { } bounds
            && (figure == Max ? bounds.Max : bounds.Min) is { } bound ? Figures.Exact(bound) : null,
        _ => null,
    };

    public static DateNorm With(DateNorm norm, DateOnly value) =>
        new(norm.Id, norm.Syntax, [.. norm.Values.Select(v => v with { Value = value })])
        {
            File = norm.File,
            Requirements = norm.Requirements,
            Status = norm.Status,
            Interpretatie = norm.Interpretatie,
        };

    public static YearNorm With(YearNorm norm, int value) =>
        new(norm.Id, norm.Syntax, [.. norm.Values.Select(v => v with { Value = value })])
        {
            File = norm.File,
            Requirements = norm.Requirements,
            Status = norm.Status,
            Interpretatie = norm.Interpretatie,
        };

    /// <summary>The norm with these figures in the place of its own; null when a lower bound would come above its upper one.</summary>
    public static RateNorm? With(RateNorm norm, IReadOnlyDictionary<string, decimal> figures)
    {
        decimal? Figure(string name) => figures.TryGetValue(name, out var figure) ? figure : null;
        var values = norm.Values.Select(v => v with { Value = Bounds(v.Value) }).ToList();
        return values.Exists(v => v.Value.Min > v.Value.Max)
            ? null
            : new RateNorm(norm.Id, norm.Syntax, values)
            {
                File = norm.File,
                Requirements = norm.Requirements,
                Status = norm.Status,
                Interpretatie = norm.Interpretatie,
                Eenheid = norm.Eenheid,
                EenheidEen = norm.EenheidEen,
                IsWhole = norm.IsWhole,
                Per = norm.Per,
                MinBase = norm.MinBase,
                MaxBase = norm.MaxBase,
                MinBaseAtMost = norm.MinBaseAtMost,
                Tolerantie = Figure(Tolerance) ?? norm.Tolerantie,
            };

        RateBounds Bounds(RateBounds bounds) => Figure(Point) is { } point
            ? new RateBounds(point, point)
            : new RateBounds(Figure(Min) ?? bounds.Min, Figure(Max) ?? bounds.Max);
    }
}
