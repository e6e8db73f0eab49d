using FsCheck;
using FsCheck.Fluent;

namespace Azwa.Rules.Testing.Agendas;

/// <summary>
/// Agendas of every kind, each made from one number: complete and empty ones and all between, of regions of any size, with values and
/// dates at the bounds. Immutable.
/// </summary>
internal sealed class AgendaGenerator
{
    private readonly AgendaCatalogue _catalogue;
    private readonly int _fewest;
    private readonly int _most;
    private readonly IReadOnlyList<Action<AgendaTree, Dice>> _edits;

    /// <param name="catalogue">What the rules have room for.</param>
    /// <param name="fewest">The fewest municipalities of a region, from 0.</param>
    /// <param name="most">The most municipalities of a region.</param>
    public AgendaGenerator(AgendaCatalogue catalogue, int fewest = 0, int most = 40)
    {
        _catalogue = catalogue;
        (_fewest, _most) = (fewest, most);
        _edits = [.. new SectionEdits(catalogue).All, .. new RegionEdits(catalogue).All];
    }

    /// <summary>Anything between the complete agenda and an empty one.</summary>
    public Arbitrary<AgendaTree> Agendas => Of(Any);

    /// <summary>Agendas that miss little.</summary>
    public Arbitrary<AgendaTree> NearlyComplete => Of(NearComplete);

    /// <summary>Complete agendas with values at the bounds.</summary>
    public Arbitrary<AgendaTree> AtBounds => Of(NearBounds);

    /// <summary>Complete agendas.</summary>
    public Arbitrary<AgendaTree> Complete => Of((dice, _) => Whole(dice));

    /// <summary>Days as of which is judged: mostly those about which something changes.</summary>
    public Arbitrary<DateOnly> AsOf => Gen.Choose(0, int.MaxValue - 1).Select(seed => Day(new Dice(seed))).ToArbitrary();

    public AgendaTree Any(Dice dice, int size)
    {
        var tree = dice.Chance(80) ? AgendaTree.Complete() : AgendaTree.Empty();
        if (!Fits(tree) || dice.Chance(40))
        {
            Region.Replace(tree, _catalogue, dice, Count(dice), () => new RegionEdits(_catalogue).AnyDay(dice));
        }

        Edit(tree, dice, dice.Below(2 + size));
        return tree;
    }

    public AgendaTree NearComplete(Dice dice, int size)
    {
        var tree = dice.Chance(50) ? Whole(dice) : Region.Completed(AgendaTree.Complete(), _catalogue, dice.From(_catalogue.Rules.DaysOfChange));
        Edit(tree, dice, dice.Below(2 + (size / 20)));
        return tree;
    }

    public AgendaTree NearBounds(Dice dice, int size)
    {
        var tree = Whole(dice);
        var bounds = new BoundEdits(_catalogue);
        for (var times = 1 + dice.Below(2 + (size / 10)); times > 0; times--)
        {
            bounds.Edit(tree, dice);
        }

        return tree;
    }

    public AgendaTree Whole(Dice dice) => Region.Complete(_catalogue, dice, Math.Max(1, Count(dice)), dice.From(_catalogue.Rules.DaysOfChange));

    public DateOnly Day(Dice dice)
    {
        var day = dice.Chance(70) ? dice.From(_catalogue.Turns).AddDays(dice.Between(-1, 1)) : _catalogue.FirstDay.AddDays(dice.Chance(80) ? dice.Below(600) : dice.Below(6000));
        return day < _catalogue.FirstDay ? _catalogue.FirstDay : day;
    }

    /// <summary>Changes an agenda, which need not be well-formed, at one place.</summary>
    public void Edit(AgendaTree tree, Dice dice) => dice.From(_edits)(tree, dice);

    private static Arbitrary<AgendaTree> Of(Func<Dice, int, AgendaTree> make) => Arb.From(
        Gen.Sized(size => Gen.Choose(0, int.MaxValue - 1).Select(seed => make(new Dice(seed), size))), AgendaShrinker.Smaller);

    private bool Fits(AgendaTree tree) => tree.Codes().Count is var count && count >= _fewest && count <= _most;

    // Mostly small, for most is said of those; sometimes as large as asked.
    private int Count(Dice dice) => dice.Chance(70) ? dice.Between(_fewest, Math.Min(_most, Math.Max(_fewest, 8))) : dice.Between(_fewest, _most);

    private void Edit(AgendaTree tree, Dice dice, int times)
    {
        var bounds = new BoundEdits(_catalogue);
        for (var i = 0; i < times; i++)
        {
            // One in ten at a bound: of all edits those have most to tell.
            if (dice.Chance(10))
            {
                bounds.Edit(tree, dice);
            }
            else
            {
                Edit(tree, dice);
            }
        }
    }
}
