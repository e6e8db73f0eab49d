using System.Text.Json.Nodes;
using Azwa.Rules.Testing.Agendas;

namespace Azwa.Rules.Testing.Tests.Agendas;

/// <summary>Shrinking ends, and at something small.</summary>
public sealed class ShrinkerTests
{
    private static readonly AgendaGenerator Generator = new(new AgendaCatalogue(RuleSet.Azwa));

    /// <summary>What becomes smaller at every step cannot go on for ever: parts, or else one leaf.</summary>
    [Fact]
    public void Every_step_is_a_step_down()
    {
        var tree = Generator.Any(new Dice(7), 40);
        var before = Leaves(tree);
        var parts = tree.Parts().Count();
        foreach (var smaller in AgendaShrinker.Changes(tree).Where((_, i) => i % 9 == 0).Select(tree.With).Where(t => t.Parts().Count() >= parts))
        {

            var after = Leaves(smaller);
            Assert.Equal(before.Keys.Order(StringComparer.Ordinal), after.Keys.Order(StringComparer.Ordinal));
            var changed = Assert.Single(before, leaf => after[leaf.Key] != leaf.Value);
            Assert.True(after[changed.Key].CompareTo(changed.Value) < 0, $"{changed.Key}: {changed.Value} became {after[changed.Key]}");
        }
    }

    [Theory]
    [InlineData("0", "")]
    [InlineData("1", "0")]
    [InlineData("5", "0 3 4")]
    [InlineData("16.189951", "0 8 12 14 15 16 16.1 16.18 16.189 16.1899 16.18995")]
    [InlineData("0.25", "0 0.2")]
    public void A_number_goes_to_zero_by_halves(string number, string smaller) => Assert.Equal(
        smaller, string.Join(' ', AgendaShrinker.Smaller(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).Select(n => FormattableString.Invariant($"{n}"))));

    /// <summary>Half of 500 municipalities at a time, or the smallest agenda would take minutes to find.</summary>
    [Fact]
    public void Entries_go_by_halves_too()
    {
        var tree = new AgendaGenerator(new AgendaCatalogue(RuleSet.Azwa), 500, 500).Whole(new Dice(1));
        Assert.Equal(250, AgendaShrinker.Smaller(tree).Select(smaller => smaller.Codes().Count).First(count => count < 500));
    }

    /// <summary>How large each leaf is: the letters of a text, a number itself, the days of a date.</summary>
    private static Dictionary<string, decimal> Leaves(AgendaTree tree) => tree.Parts().Where(part => part.Node is JsonValue).ToDictionary(
        part => part.Pointer,
        part => part.Type == typeof(string) ? part.Node!.GetValue<string>().Length
            : part.Type == typeof(DateOnly) ? DateOnly.ParseExact(part.Node!.GetValue<string>(), "yyyy-MM-dd", null).DayNumber
            : tree.Number(part.Pointer) ?? 0);
}
