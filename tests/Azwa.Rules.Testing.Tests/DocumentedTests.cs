namespace Azwa.Rules.Testing.Tests;

/// <summary>What the documentation shows for xunit.</summary>
public sealed class DocumentedTests
{
    private static readonly RuleSetLaws Laws = RuleSetLaws.Of(RuleSet.Azwa, new LawOptions { Runs = 20 });

    [Fact]
    public void Motivations_are_isolated() => Laws.MotivationChangesOnlyItsOwn();

    [Fact]
    public void Bounds_are_exact() => Laws.BoundsAreExact();
}
