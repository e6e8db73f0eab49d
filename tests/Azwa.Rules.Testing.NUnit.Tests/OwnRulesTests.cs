using Azwa.Rules.Findings;
using NUnit.Framework;

namespace Azwa.Rules.Testing.NUnit.Tests;

/// <summary>The laws under another runner than that of our own tests: as an embedder writes them.</summary>
[TestFixture]
public sealed class OwnRulesTests
{
    private static readonly RuleSetLaws Laws = RuleSetLaws.Of(RuleSet.Azwa, new LawOptions { Runs = 20, Profiles = [Profile.Opdracht] });

    [Test]
    public void All_laws_hold() => Laws.Check();

    [Test]
    public void A_motivation_changes_only_its_own_findings() => Laws.MotivationChangesOnlyItsOwn();
}
