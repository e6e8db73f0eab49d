using System.Runtime.InteropServices;

namespace Azwa.Rules.Analysis;

/// <summary>A stretch of numbers or days (by their number): a point with its bounds included, or the open stretch between two points.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Span(decimal? Low, decimal? High)
{
    public bool IsPoint => Low is not null && Low == High;

    /// <summary>The ways in which a value of this one can stand to a value of the other.</summary>
    public Order OrdersTo(Span other)
    {
        var orders = Order.None;
        if (Below(Low, other.High))
        {
            orders |= Order.Less;
        }

        if (Below(other.Low, High))
        {
            orders |= Order.Greater;
        }

        if (IsPoint ? other.Has(Low!.Value) : other.IsPoint ? Has(other.Low!.Value) : Below(Low, other.High) && Below(other.Low, High))
        {
            orders |= Order.Equal;
        }

        return orders;
    }

    private bool Has(decimal value) => IsPoint ? value == Low : !(value <= Low) && !(value >= High);

    // No bound is below all and above all.
    private static bool Below(decimal? low, decimal? high) => low is null || high is null || low < high;
}

/// <summary>How one value stands to another.</summary>
[Flags]
internal enum Order
{
    None = 0,
    Less = 1,
    Equal = 2,
    Greater = 4,
}
