namespace Azwa.Rules.Testing.Tests;

/// <summary>All laws hold of the rules that come with the library, and each of them has something to say.</summary>
public sealed class ShippedRulesTests
{
    [Fact]
    public void Every_law_holds_of_the_shipped_rules()
    {
        foreach (var result in RuleSetLaws.Of(RuleSet.Azwa).Check())
        {
            Console.WriteLine(result);
            Assert.Equal(100, result.Agendas);
            Assert.NotEqual(0, result.Cases);
        }
    }
}
