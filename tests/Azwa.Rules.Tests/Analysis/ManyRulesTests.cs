using System.Diagnostics;
using Azwa.Rules.Analysis;
using Azwa.Rules.Tests.TestInput;
using Xunit.Abstractions;

namespace Azwa.Rules.Tests.Analysis;

/// <summary>What is tried for a thousand rules grows with the rules, and not with their pairs. It may take two minutes and 500 MB.</summary>
public sealed class ManyRulesTests(ITestOutputHelper output)
{
    private const int Times = 9;

    [Fact]
    public void Of_rules_that_ask_the_same_the_first_stands_for_all()
    {
        var claims = Analyse(RuleCopies.Plain(Times), 2_000);

        Assert.All(claims, c => Assert.Equal((ClaimKind.Duplicate, true, true), (c.Kind, c.IsProven, c.Witness is not null)));
        Assert.Equal(
            RuleSet.Azwa.Rules.SelectMany(r => Enumerable.Range(1, Times - 1).Select(i => $"{r.RuleId} {r.RuleId}-{i}")).Order(StringComparer.Ordinal),
            claims.Select(c => string.Join(' ', c.Rules)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_thousand_different_rules()
    {
        var rules = RuleCopies.Varied(Times);
        var claims = Analyse(rules, 10_000);

        Assert.InRange(rules.Rules.Count, 1000, 1100);
        Assert.InRange(claims.Count, 500, 2000);
    }

    /// <summary>What it allocates is the same on every machine and tells how much is tried; the time, which is not, is only written down.</summary>
    private IReadOnlyList<RuleSetClaim> Analyse(RuleSet rules, long megabytes)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        var claims = rules.Analyse().Claims;
        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / 1_000_000;
        output.WriteLine($"{rules.Rules.Count} rules, {claims.Count} claims of which {claims.Count(c => !c.IsProven)} not proven");
        output.WriteLine($"{watch.Elapsed.TotalSeconds:0.0} s, {allocated} MB allocated, at most {Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000} MB in use by the process");
        Assert.InRange(allocated, 0, megabytes);
        return claims;
    }
}
