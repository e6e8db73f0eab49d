using System.Globalization;
using System.Text.Json.Nodes;
using Azwa.Rules.Compilation;

namespace Azwa.Rules.Testing.Agendas;

/// <summary>
/// Puts values at, just inside and just outside the bounds that the rules hold an agenda against. The bounds are those of the agenda as it
/// is when the first is asked for. For one agenda, and one thread.
/// </summary>
internal sealed class BoundEdits(AgendaCatalogue catalogue)
{
    /// <summary>Far less than one of anything.</summary>
    private const decimal Hair = 0.000001m;

    private const decimal MostNumber = 999_999_999_999m;

    private List<List<RuleBound>>? _bounds;

    public void Edit(AgendaTree tree, Dice dice)
    {
        // Each rule as often as another, however many municipalities it speaks of.
        _bounds ??= [.. catalogue.Bounds(AgendaBuilder.Build(tree.Root), dice.From(catalogue.Rules.DaysOfChange))
            .Where(b => b.Bound.Path is { Length: > 0 }).GroupBy(b => b.Rule.Id, b => b.Bound).Select(group => group.ToList())];
        if (_bounds.Count > 0)
        {
            Put(tree, dice, dice.From(dice.From(_bounds)));
        }
    }

    // Another edit may have taken away what the field stood in.
    private static void Put(AgendaTree tree, Dice dice, RuleBound bound)
    {
        if (!AgendaShape.HasRoomAt(tree, bound.Path!))
        {
            return;
        }

        var type = AgendaShape.TypeAt(bound.Path!);
        if (bound.Date is { } date && type == typeof(DateOnly) && date.AddDays(dice.Between(-1, 1)) is { Year: >= 2020 and <= 2050 } day)
        {
            tree.Set(bound.Path!, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
        else if (bound.Number is { } number)
        {
            var near = dice.Of(number, bound.Tolerated!.Value) + dice.Of(0m, Hair, -Hair, 1m, -1m);
            if (near is >= 0 and <= MostNumber && Fitting(type, near, dice) is { } value)
            {
                tree.Set(bound.Path!, value);
            }
        }
    }

    private static JsonValue? Fitting(Type type, decimal number, Dice dice) =>
        type == typeof(decimal) ? JsonValue.Create(number)
        : type == typeof(long) && number <= 100_000_000 ? JsonValue.Create((long)(dice.Chance(50) ? decimal.Floor(number) : decimal.Ceiling(number)))
        : null;
}
