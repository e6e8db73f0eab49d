using FsCheck;
using FsCheck.Fluent;

namespace Azwa.Rules.Tests.Laws;

/// <summary>
/// Agendas of every kind: complete and empty ones and all between, of regions of 0 to 40 municipalities, with values and dates at the
/// bounds. They shrink by taking parts out, large ones first, so that a counterexample holds little more than what matters.
/// </summary>
internal static class AgendaGenerator
{
    public static Arbitrary<AgendaTree> Agendas { get; } = Of(Any);

    /// <summary>Agendas that miss little.</summary>
    public static Arbitrary<AgendaTree> NearlyComplete { get; } = Of(Complete);

    /// <summary>Days as of which is judged: mostly those about which something changes.</summary>
    public static Arbitrary<DateOnly> AsOf { get; } = Gen.Choose(0, int.MaxValue - 1).Select(Day).ToArbitrary();

    /// <summary>A number to draw further choices from; it does not shrink, for a smaller one is no simpler.</summary>
    public static Arbitrary<Dice> Choices { get; } = Gen.Choose(0, int.MaxValue - 1).Select(seed => new Dice(seed)).ToArbitrary();

    private static Arbitrary<AgendaTree> Of(Func<Dice, int, AgendaTree> make) => Arb.From(
        Gen.Sized(size => Gen.Choose(0, int.MaxValue - 1).Select(seed => make(new Dice(seed), size))),
        tree => tree.Removable().Select(pointer => tree.With(t => t.Remove(pointer))));

    private static AgendaTree Any(Dice dice, int size)
    {
        var tree = dice.Chance(80) ? AgendaTree.Complete() : AgendaTree.Empty();
        if (dice.Chance(40))
        {
            AgendaEdits.Municipalities(tree, dice, dice.Chance(70) ? dice.Between(1, 8) : dice.Between(0, 40));
        }

        Edit(tree, dice, dice.Below(2 + size));
        return tree;
    }

    private static AgendaTree Complete(Dice dice, int size)
    {
        var tree = AgendaTree.Complete();
        Edit(tree, dice, dice.Below(2 + (size / 20)));
        return tree;
    }

    private static void Edit(AgendaTree tree, Dice dice, int times)
    {
        for (var i = 0; i < times; i++)
        {
            dice.Of(AgendaEdits.All)(tree, dice);
        }
    }

    private static DateOnly Day(int seed)
    {
        var dice = new Dice(seed);
        DateOnly[] turns = [new(2026, 9, 15), new(2026, 11, 15), new(2026, 10, 20), new(2026, 11, 10), new(2030, 12, 31)];
        return dice.Chance(70)
            ? dice.Of(turns).AddDays(dice.Between(-1, 1))
            : Validator.Default.FirstDay.AddDays(dice.Chance(80) ? dice.Below(600) : dice.Below(6000));
    }
}
