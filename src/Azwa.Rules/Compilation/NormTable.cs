using Azwa.Rules.Binding;

namespace Azwa.Rules.Compilation;

/// <summary>The norms as they hold on one day.</summary>
internal sealed class NormTable
{
    private readonly Dictionary<Norm, object> _values = [];

    public NormTable(IEnumerable<Norm> norms, DateOnly asOf)
    {
        AsOf = asOf;
        foreach (var norm in norms)
        {
            var value = norm switch
            {
                DateNorm date => Find(date.Values, asOf),
                YearNorm year => Find(year.Values, asOf),
                RateNorm rate => Find(rate.Values, asOf),
                _ => null,
            };
            if (value is not null)
            {
                _values.Add(norm, value);
            }
        }
    }

    public DateOnly AsOf { get; }

    public bool Has(Norm norm) => _values.ContainsKey(norm);

    public DateOnly Date(DateNorm norm) => (DateOnly)_values[norm];

    public int Year(YearNorm norm) => (int)_values[norm];

    public RateBounds Rate(RateNorm norm) => (RateBounds)_values[norm];

    /// <summary>The number that a comparison is with, of a day its number; null when it is with a field.</summary>
    public decimal? ValueOf(Operand operand) => operand switch
    {
        NormOperand { Norm: DateNorm norm } => Date(norm).DayNumber,
        NormOperand { Norm: YearNorm norm } => Year(norm),
        NumberOperand number => number.Value,
        DateOperand date => date.Value.DayNumber,
        _ => null,
    };

    private static object? Find<T>(IReadOnlyList<Dated<T>> values, DateOnly asOf)
    {
        foreach (var value in values)
        {
            if (value.Holds(asOf))
            {
                return value.Value;
            }
        }

        return null;
    }
}
