using Azwa.Rules.Binding;
using Azwa.Rules.Facts;
using static Azwa.Rules.Analysis.RuleDemands;

namespace Azwa.Rules.Analysis;

/// <summary>
/// Where a rule contradicts one over the children of its facts: over an aanpak and its maten, over the werkagenda and its gemeenten. Rules
/// that share no field cannot clash and are not compared; nor is a rule over children that looks at a collection itself.
/// </summary>
internal sealed class ChildrenClaims(AnalysedDays days, ClaimWriter writer, WitnessFinder witnesses)
{
    public IEnumerable<RuleSetClaim> All()
    {
        var rules = days.Set.Rules.Where(IsFirm).Select(r => (Rule: r, Fields: ConditionFields.Of(r.Check, ofChildren: true))).ToLookup(r => r.Rule.Type.Name, StringComparer.Ordinal);
        return
            from type in FactTypes.All
            from children in type.Children
            from other in rules[children.Type]
            where !AsksCollections(other.Rule)
            from one in rules[type.Name]
            where one.Fields.Overlaps(other.Fields)
            let claim = Of(children, one.Rule, other.Rule)
            where claim is not null
            select claim;
    }

    private RuleSetClaim? Of(Children children, Rule one, Rule other)
    {
        var ground = new ChildrenGround(days, children, one, other);
        List<Demand> speak = [.. Speaks(one), .. After(one), .. After(other)];
        List<Demand> own = [.. speak, .. Asks(one)];
        List<Demand> ofChildren = [.. Asks(other)];
        var clash = ground.Solve(own, ofChildren);
        if (clash == Answer.Possible
            || ground.Solve(speak, []) != Answer.Possible
            || ground.Solve(own, []) != Answer.Possible
            || ground.Solve(speak, ofChildren) != Answer.Possible)
        {
            return null;
        }

        var (least, leastOfChildren) = ground.Smallest(own, ofChildren);
        var witness = witnesses.Find(days, one, other, children);
        var claim = writer.Of(
            ClaimKind.Contradiction, clash, one, other,
            $"{one.Id} en {other.Id} spreken elkaar tegen: waar beide gelden, kan geen werkagenda aan beide voldoen",
            [.. writer.Clash(least, d => d.Deadline is not null && d.Deadline == other.Deadline ? other : one), .. writer.Clash(leastOfChildren, _ => other)]);
        return claim with { Witness = witness, IsProven = clash == Answer.Impossible && witness is not null };
    }

    private static bool AsksCollections(Rule rule) => ConditionFields.Of(rule.When).Concat(ConditionFields.Of(rule.Check)).Any(f => f is Children);
}
