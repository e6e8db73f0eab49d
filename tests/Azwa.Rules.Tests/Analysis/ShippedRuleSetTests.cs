using System.Diagnostics;

namespace Azwa.Rules.Tests.Analysis;

/// <summary>The shipped rules have nothing against them, and it costs little to say so.</summary>
public sealed class ShippedRuleSetTests
{
    [Fact]
    public void Nothing_is_claimed_of_the_shipped_rules() => Assert.Empty(RuleSet.Azwa.Analyse().Claims.Select(c => $"{c.File}{c.Position}: {c.Kind} {c.Says}"));

    [Fact]
    public void Nothing_is_claimed_of_them_with_the_sample_overlay() =>
        Assert.Empty(RuleSet.Azwa.With(TestInput.Overlays.SamplePath).Analyse().Claims.Select(c => $"{c.File}{c.Position}: {c.Kind} {c.Says}"));

    /// <summary>Well within the five seconds and 500 MB that it may take.</summary>
    [Fact]
    public void The_analysis_of_the_shipped_rules_is_quick()
    {
        RuleSet.Azwa.Analyse();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        RuleSet.Azwa.Analyse();

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 500_000_000);
    }
}
