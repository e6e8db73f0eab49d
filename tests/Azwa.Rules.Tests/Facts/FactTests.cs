using Azwa.Rules.Facts;
using Azwa.Rules.Tests.Laws;

namespace Azwa.Rules.Tests.Facts;

/// <summary>What a program can read of a fact, and what hangs together with what.</summary>
public sealed class FactTests
{
    private static readonly IReadOnlyList<Fact> All = RuleSet.Azwa.FactsOf(Voorbeelden.Lees(Voorbeelden.Rijk())!);

    private static Fact Gemeente => All.First(f => f.Path == "/regio/gemeenten/GM9001");

    private static Fact Maat => All.First(f => f.Path == "/leefgebieden/mentale-gezondheid/aanpakken/sociaal-verwijzen/inzet/brugfunctionaris");

    [Fact]
    public void A_field_has_the_type_of_its_value()
    {
        Assert.Equal("GM9001", Gemeente.Value("code"));
        Assert.IsType<decimal>(Gemeente.Value("inwoners"));
        Assert.IsType<DateOnly>(Gemeente.Value("college.datum"));
        Assert.Equal(true, Gemeente.Value("college"));
        Assert.Equal(true, Maat.Owner("aanpak")!.Value("opgenomen"));
        Assert.Equal(["spuk-azwa"], Assert.IsAssignableFrom<IReadOnlyList<string>>(Maat.Owner("aanpak")!.Value("dekkingsbron")));
        Assert.Null(Maat.Value("regionaal"));
    }

    [Fact]
    public void Every_field_of_every_fact_can_be_read() => Assert.All(All, fact => Assert.All(
        fact.Type.Fields.Where(f => !f.IsAsOf),
        field => Assert.True(fact.Value(field.Name) is null or string or bool or decimal or DateOnly or IReadOnlyList<string>)));

    [Fact]
    public void A_wrong_name_gets_the_nearest()
    {
        Assert.StartsWith("There is no field of gemeente 'inwonres'; did you mean 'inwoners'?", Assert.Throws<ArgumentException>(() => Gemeente.Value("inwonres")).Message, StringComparison.Ordinal);
        Assert.StartsWith("There is no field of werkagenda 'asOf'", Assert.Throws<ArgumentException>(() => All[0].Value("asOf")).Message, StringComparison.Ordinal);
        Assert.StartsWith("There is no fact type 'gemeent'; did you mean 'gemeente'?", Assert.Throws<ArgumentException>(() => Maat.Is("gemeent")).Message, StringComparison.Ordinal);
        Assert.StartsWith("There is no owner of maat 'aanpaken'; did you mean 'aanpak'?", Assert.Throws<ArgumentException>(() => Maat.Owner("aanpaken")).Message, StringComparison.Ordinal);
        Assert.False(Maat.Is("gemeente"));
        Assert.True(Maat.Is("maat"));
    }

    /// <summary>Engines find the children of a fact among all facts, and join facts with owners that they take to be there.</summary>
    [Fact]
    public void Children_are_the_facts_that_name_their_owner() => Law.Holds(100, Generated.Agendas, Generated.Choices, (tree, _) =>
    {
        var facts = RuleSet.Azwa.FactsOf(tree.Agenda);
        foreach (var fact in facts)
        {
            Assert.Equal(fact.Type.Class, fact.GetType());
            Assert.All(fact.Type.Parents.Where(p => !p.IsOptional), parent => Assert.Contains(parent.Navigate(fact), facts));
            foreach (var children in fact.Type.Children)
            {
                var owned = facts.Where(f => f.TypeName == children.Type && ReferenceEquals(f.Owner(fact.TypeName), fact));
                Assert.Equal(owned, children.Navigate(fact) ?? []);
                Assert.Contains(FactTypes.Get(children.Type).Parents, p => p.Type == fact.TypeName && !p.IsOptional);
            }
        }
    });

    [Fact]
    public void Every_fact_type_has_a_class_of_its_own() =>
        Assert.Equal(FactTypes.All.Length, FactTypes.All.Select(t => t.Class).Distinct().Count());
}
