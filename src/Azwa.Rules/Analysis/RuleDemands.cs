using Azwa.Rules.Binding;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Analysis;

/// <summary>What it takes that a rule speaks, that it judges for good, that it passes and that it does not.</summary>
internal static class RuleDemands
{
    public static IEnumerable<Demand> Speaks(Rule rule) => RuleClaims.Parts(rule.When).Select(Demand.That);

    /// <summary>Until its deadline a rule waits, and nothing is contradicted.</summary>
    public static IEnumerable<Demand> After(Rule rule) => rule.Deadline is null ? [] : [Demand.After(rule.Deadline)];

    public static IEnumerable<Demand> Asks(Rule rule) => RuleClaims.Parts(rule.Check).Select(Demand.That);

    public static IEnumerable<Demand> Fails(Rule rule) => [.. Speaks(rule), Demand.That(rule.Check).Being(TruthSet.NotTrue)];

    /// <summary>Whether a region is to do what the rule asks; a remark asks nothing.</summary>
    public static bool IsFirm(Rule rule) => rule.Variants.Any(v => v?.Severities.Values.Any(s => s > Severity.Info) == true);
}
