using Azwa.Rules.Tests.Laws;
using Azwa.Rules.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Azwa.Rules.Tests.Text;

public class NearestTests
{
    private static readonly string[] Names = ["naam", "bron", "peildatum", "gemeenten", "zorgverzekeraars"];

    [Theory]
    [InlineData("naan", "naam")]
    [InlineData("nama", "naam")]
    [InlineData("NAAM", "naam")]
    [InlineData("naa", "naam")]
    [InlineData("gemeente", "gemeenten")]
    [InlineData("peil-datum", "peildatum")]
    [InlineData("zorgverzekerars", "zorgverzekeraars")]
    [InlineData("na", null)]
    [InlineData("regio", null)]
    [InlineData("", null)]
    public void The_nearest_name(string name, string? nearest) => Assert.Equal(nearest, Nearest.To(name, Names));

    [Fact]
    public void Of_equally_near_ones_the_first_in_order_whatever_the_order_given()
    {
        Assert.Equal("baam", Nearest.To("aaam", ["naam", "baam", "caam"]));
        Assert.Equal("baam", Nearest.To("aaam", ["baam", "caam", "naam"]));
    }

    [Fact]
    public void A_nearer_one_wins_of_an_earlier_one() => Assert.Equal("zaaaaa", Nearest.To("zaaaab", ["aaaaaa", "zaaaaa"]));

    [Fact]
    public void A_name_is_nearest_to_itself() =>
        Law.Holds(Prop.ForAll<NonEmptyString>(s => Nearest.To(s.Get, [.. Names, s.Get]) is { } near && string.Equals(near, s.Get, StringComparison.OrdinalIgnoreCase)));

    [Fact]
    public void The_answer_is_a_candidate_or_nothing_and_does_not_hang_on_their_order() =>
        Law.Holds(Prop.ForAll<NonEmptyString, NonEmptyString[]>((name, candidates) =>
        {
            var texts = candidates.Select(c => c.Get).ToArray();
            var near = Nearest.To(name.Get, texts);
            return (near is null || texts.Contains(near)) && near == Nearest.To(name.Get, texts.Reverse());
        }));

    [Fact]
    public void One_letter_too_many_is_near() =>
        Law.Holds(Prop.ForAll(
            Gen.Elements(Names).SelectMany(n => Gen.Choose(0, n.Length).Select(i => (Name: n, At: i))).ToArbitrary(),
            x => Nearest.To(x.Name.Insert(x.At, "q"), Names) == x.Name));
}
