using System.Globalization;
using Azwa.Rules.Binding;
using Azwa.Rules.Facts;

namespace Azwa.Rules.Analysis;

/// <summary>Takes the values of a field apart into cells, with the constants of conditions as borders.</summary>
internal sealed class FieldCells(Vulling vulling, Window days)
{
    /// <summary>So many named words of a list are taken apart; that is more than any rule names.</summary>
    private const int MostItems = 8;

    // No letter and no digit: a placeholder in every rule set.
    private const string Placeholder = "-";

    /// <summary>The cell of a field that the catalogue settles.</summary>
    public Cell Of(Field field, string value) => field.Type switch
    {
        FieldType.Boolean => Cell.OfFlag(value == "true"),
        FieldType.Integer or FieldType.Number => Cell.OfPoint(decimal.Parse(value, CultureInfo.InvariantCulture)),
        _ => Cell.OfWord(value, field.Type is not (FieldType.Text or FieldType.Word) || vulling.IsGevuld(value)),
    };

    public IReadOnlyList<Cell> Of(FieldAxis axis)
    {
        if (axis.Field.IsAsOf)
        {
            return Days(axis).ToList();
        }

        var given = axis.Field.Type switch
        {
            FieldType.Section => [Cell.Absent with { IsGiven = true, IsFilled = true }],
            FieldType.Boolean => [Cell.OfFlag(true), Cell.OfFlag(false)],
            FieldType.Integer => Stretches(Points(axis), isWhole: true, 0, null),
            FieldType.Number => Stretches(Points(axis), isWhole: false, null, null),
            FieldType.Date when axis.Field.EndsQuarter => Dates(axis).Select(AtQuarterEnd).OfType<Cell>(),
            FieldType.Date => Dates(axis),
            FieldType.List => Lists(axis.Words),
            FieldType.Enum or FieldType.Code => Words(axis, hasPlaceholder: false),
            _ => Words(axis, hasPlaceholder: true),
        };
        return [.. given, Cell.Absent];
    }

    private IEnumerable<Cell> Days(FieldAxis axis) => Stretches(Points(axis), isWhole: true, days.From.DayNumber, days.Until.DayNumber);

    private static IEnumerable<Cell> Dates(FieldAxis axis) =>
        Stretches(Points(axis), isWhole: true, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber);

    /// <summary>The cell with the first end of a quarter in it; null when there is none.</summary>
    private static Cell? AtQuarterEnd(Cell cell)
    {
        var day = DateOnly.FromDayNumber((int)cell.Number!.Value);
        var month = 3 * (((day.Month - 1) / 3) + 1);
        var end = new DateOnly(day.Year, month, DateTime.DaysInMonth(day.Year, month)).DayNumber;
        return (cell.Span.IsPoint ? end == cell.Number : !(end >= cell.Span.High)) ? cell with { Number = end } : null;
    }

    private static IEnumerable<decimal> Points(FieldAxis axis) => axis.Points.Concat(axis.Compared.SelectMany(c => c.Points)).Distinct().Order();

    private IEnumerable<Cell> Words(FieldAxis axis, bool hasPlaceholder)
    {
        foreach (var word in axis.Field.Values ?? axis.Words.Concat(axis.Compared.SelectMany(c => c.Words)).Distinct(StringComparer.Ordinal).ToList())
        {
            yield return Cell.OfWord(word, !hasPlaceholder || vulling.IsGevuld(word));
        }

        if (axis.Field.Values is null)
        {
            yield return Cell.OfWord(null, isFilled: true);
        }

        if (hasPlaceholder)
        {
            yield return Cell.OfWord(Placeholder, isFilled: false);
        }
    }

    private IEnumerable<Cell> Lists(SortedSet<string> words)
    {
        var named = words.Take(MostItems).ToList();
        for (var set = 0; set < 1 << named.Count; set++)
        {
            List<string> items = [.. named.Where((_, i) => (set & (1 << i)) != 0)];
            yield return new Cell { IsGiven = true, IsFilled = true, Items = items };
            if (!items.Exists(vulling.IsGevuld))
            {
                yield return new Cell { IsGiven = true, Items = items };
            }
        }
    }

    /// <summary>The points, and one value of each stretch between them.</summary>
    public static IEnumerable<Cell> Stretches(IEnumerable<decimal> points, bool isWhole, decimal? least, decimal? most)
    {
        decimal? low = least is null ? null : least - 1;
        foreach (var point in points.Where(p => !(p < least) && !(p > most) && (!isWhole || decimal.IsInteger(p))))
        {
            if (Between(low, point, isWhole) is { } value)
            {
                yield return Cell.OfStretch(value, low, point);
            }

            yield return Cell.OfPoint(point);
            low = point;
        }

        if (Between(low, most + 1, isWhole) is { } last)
        {
            yield return Cell.OfStretch(last, low, most + 1);
        }
    }

    private static decimal? Between(decimal? low, decimal? high, bool isWhole) => (low, high, isWhole) switch
    {
        (null, null, _) => 1,
        (null, { } h, _) => h - 1,
        ({ } l, null, _) => l + 1,
        ({ } l, { } h, true) => l + 1 < h ? l + 1 : null,
        ({ } l, { } h, false) => (l + h) / 2,
    };
}
