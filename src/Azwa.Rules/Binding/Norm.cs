using Azwa.Rules.Facts;
using Azwa.Rules.Syntax;

namespace Azwa.Rules.Binding;

/// <summary>A number or date that rules compare with. It stands apart from the rules, so that a changed norm is one changed line.</summary>
internal abstract class Norm(string id, Node syntax)
{
    public string Id { get; } = id;

    public Node Syntax { get; } = syntax;

    /// <summary>The file it stands in.</summary>
    public string File { get; init; } = "";

    public IReadOnlyList<string> Requirements { get; init; } = [];

    public string? Status { get; init; }

    /// <summary>What we read into the source, when it does not say it outright.</summary>
    public string? Interpretatie { get; init; }

    /// <summary>What the figure is taken to mean where the source leaves it open, such as per year.</summary>
    public string? Aanname { get; init; }

    /// <summary>When the figure itself is to be looked at again, as the source says it.</summary>
    public string? Evaluatie { get; init; }

    /// <summary>The days on which its values begin, in order.</summary>
    public abstract IEnumerable<DateOnly> Starts { get; }

    /// <summary>The first day on which it has a value.</summary>
    public abstract DateOnly FirstDay { get; }
}

internal sealed class DateNorm(string id, Node syntax, IReadOnlyList<Dated<DateOnly>> values) : Norm(id, syntax)
{
    public IReadOnlyList<Dated<DateOnly>> Values { get; } = values;

    public override IEnumerable<DateOnly> Starts => Values.Select(v => v.From);

    public override DateOnly FirstDay => Values[0].From;
}

internal sealed class YearNorm(string id, Node syntax, IReadOnlyList<Dated<int>> values) : Norm(id, syntax)
{
    public IReadOnlyList<Dated<int>> Values { get; } = values;

    public override IEnumerable<DateOnly> Starts => Values.Select(v => v.From);

    public override DateOnly FirstDay => Values[0].From;
}

/// <summary>A target: bounds, absolute or per so many of a population.</summary>
internal sealed class RateNorm(string id, Node syntax, IReadOnlyList<Dated<RateBounds>> values) : Norm(id, syntax)
{
    public IReadOnlyList<Dated<RateBounds>> Values { get; } = values;

    public override IEnumerable<DateOnly> Starts => Values.Select(v => v.From);

    public override DateOnly FirstDay => Values[0].From;

    public required string Eenheid { get; init; }

    /// <summary>The unit after 1, where that differs.</summary>
    public string? EenheidEen { get; init; }

    /// <summary>Whether only whole numbers of the unit exist: nobody plans 0.8 of a person.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The number of people that the bounds are for; null when they are absolute.</summary>
    public decimal? Per
    {
        get;
        init
        {
            field = value;
            Scale = value * 100m;
            MostScaled = value is null ? null : decimal.MaxValue / Scale;
        }
    }

    /// <summary>What a value is multiplied by to be compared with a rate times a population times a percentage.</summary>
    public decimal? Scale { get; private init; }

    /// <summary>The greatest value that still fits then.</summary>
    public decimal? MostScaled { get; private init; }

    /// <summary>The population that the lower bound is for.</summary>
    public Field? MinBase { get; init; }

    /// <summary>The population that the upper bound is for.</summary>
    public Field? MaxBase { get; init; }

    /// <summary>A population that the lower bound's is certainly no larger than, for when that one is not known.</summary>
    public Field? MinBaseAtMost { get; init; }

    /// <summary>Percent of a bound, outwards, inclusive; 0 for absolute bounds.</summary>
    public decimal Tolerantie { get; init; }
}

/// <summary>Inclusive bounds; a point has equal ones, a minimum no upper one.</summary>
internal sealed record RateBounds(decimal? Min, decimal? Max)
{
    public bool IsPoint => Min is not null && Min == Max;
}

/// <summary>A value with the days it holds: from the first up to and including the last.</summary>
internal sealed record Dated<T>(DateOnly From, DateOnly Until, T Value)
{
    public bool Holds(DateOnly day) => From <= day && day <= Until;
}
