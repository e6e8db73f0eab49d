using System.Globalization;

namespace Azwa.Rules.Benchmarks.Ratios;

/// <summary>How a ratio lies to its goal.</summary>
internal enum Standing
{
    Reached,

    /// <summary>Not reached, and no more than a factor two away: what a busy machine can do, and what is no alarm.</summary>
    Near,

    /// <summary>More than a factor two away.</summary>
    Beyond,
}

/// <summary>What a ratio must be: so many times something else at most, or at least. Both ends belong to it.</summary>
internal sealed record Goal
{
    private const double Slack = 2;

    private readonly double _ratio;
    private readonly bool _atMost;

    private Goal(double ratio, bool atMost)
    {
        _ratio = ratio;
        _atMost = atMost;
    }

    /// <summary>The ratio up to which nothing is alarming: a factor two beyond the goal.</summary>
    public double Limit => _atMost ? _ratio * Slack : _ratio / Slack;

    public static Goal AtMost(double ratio) => new(ratio, atMost: true);

    public static Goal AtLeast(double ratio) => new(ratio, atMost: false);

    public Standing Judge(double ratio) =>
        IsWithin(ratio, _ratio) ? Standing.Reached
        : IsWithin(ratio, Limit) ? Standing.Near
        : Standing.Beyond;

    public override string ToString() => Write(_ratio);

    /// <summary>A bound as the goal has it: at most or at least.</summary>
    public string Write(double bound) => (_atMost ? "≤ " : "≥ ") + bound.ToString("0.##", CultureInfo.InvariantCulture);

    // A ratio that is no number was not measured, and lies within nothing.
    private bool IsWithin(double ratio, double bound) => _atMost ? ratio <= bound : ratio >= bound;
}
