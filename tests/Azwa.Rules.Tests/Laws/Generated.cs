using Azwa.Rules.Testing.Agendas;
using FsCheck;
using FsCheck.Fluent;

namespace Azwa.Rules.Tests.Laws;

/// <summary>What the laws of the library are tried on: the generators of the package for embedders, over the shipped rules.</summary>
internal static class Generated
{
    private static readonly AgendaGenerator Generator = new(new AgendaCatalogue(RuleSet.Azwa));

    /// <summary>Agendas of every kind, of regions of 0 to 40 municipalities.</summary>
    public static Arbitrary<AgendaTree> Agendas { get; } = Generator.Agendas;

    /// <summary>Agendas that miss little.</summary>
    public static Arbitrary<AgendaTree> NearlyComplete { get; } = Generator.NearlyComplete;

    /// <summary>Days as of which is judged: mostly those about which something changes.</summary>
    public static Arbitrary<DateOnly> AsOf { get; } = Generator.AsOf;

    /// <summary>A number to draw further choices from; it does not shrink, for a smaller one is no simpler.</summary>
    public static Arbitrary<Dice> Choices { get; } = Gen.Choose(0, int.MaxValue - 1).Select(seed => new Dice(seed)).ToArbitrary();

    /// <summary>Changes an agenda, which need not be well-formed, at one place.</summary>
    public static void Edit(AgendaTree tree, Dice dice) => Generator.Edit(tree, dice);
}
