using Azwa.Rules.Binding;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Analysis;

/// <summary>What can be said of two rules together. Rules that share no field cannot clash and are not compared.</summary>
internal sealed class PairClaims(AnalysedDays days, ClaimWriter writer, WitnessFinder witnesses)
{
    public IEnumerable<RuleSetClaim> All()
    {
        foreach (var group in days.Set.Rules.GroupBy(r => r.Type))
        {
            var rules = group.Select(r => (Rule: r, Fields: ConditionFields.Of(r.Check), Kinds: Ground.KindsOf(r).ToHashSet())).ToList();
            for (var i = 0; i < rules.Count; i++)
            {
                for (var j = i + 1; j < rules.Count; j++)
                {
                    if (rules[i].Fields.Overlaps(rules[j].Fields) && rules[i].Kinds.Overlaps(rules[j].Kinds))
                    {
                        foreach (var claim in Of(rules[i].Rule, rules[j].Rule))
                        {
                            yield return claim;
                        }
                    }
                }
            }
        }
    }

    private IEnumerable<RuleSetClaim> Of(Rule one, Rule other)
    {
        var ground = Ground.Of(days, one, other)!;
        if (ground.Solve([.. Speaks(one), .. Speaks(other)]) != Answer.Possible)
        {
            yield break;
        }

        if (Contradiction(ground, one, other) is { } contradiction)
        {
            yield return contradiction;
            yield break;
        }

        var (implies, implied) = (Implies(one, other), Implies(other, one));
        if (implies != Answer.Possible && implied != Answer.Possible)
        {
            yield return Telling(
                writer.Of(ClaimKind.Duplicate, Answers.Worst(implies, () => implied), one, other, $"{one.Id} en {other.Id} vragen hetzelfde van hetzelfde"), one, other);
        }
        else if (implies != Answer.Possible)
        {
            yield return Telling(
                writer.Of(ClaimKind.Subsumed, implies, one, other, $"waar {one.Id} niet slaagt, slaagt ook {other.Id} niet: {one.Id} voegt niets toe"), one, other);
        }
        else if (implied != Answer.Possible)
        {
            yield return Telling(
                writer.Of(ClaimKind.Subsumed, implied, other, one, $"waar {other.Id} niet slaagt, slaagt ook {one.Id} niet: {other.Id} voegt niets toe"), other, one);
        }
    }

    private RuleSetClaim? Contradiction(Ground ground, Rule one, Rule other)
    {
        if (!IsFirm(one) || !IsFirm(other))
        {
            return null;
        }

        // Until its deadline a rule waits, and nothing is contradicted.
        List<Demand> ones = [.. Speaks(one), .. After(one), .. Asks(one)];
        List<Demand> others = [.. Speaks(other), .. After(other), .. Asks(other)];
        return ground.Solve([.. ones, .. others]) is not Answer.Possible and var clash
            && ground.Solve([.. Speaks(one), .. After(one), .. Speaks(other), .. After(other)]) == Answer.Possible
            && ground.Solve(ones) == Answer.Possible
            && ground.Solve(others) == Answer.Possible
                ? Shown(
                    writer.Of(
                        ClaimKind.Contradiction, clash, one, other,
                        $"{one.Id} en {other.Id} spreken elkaar tegen: waar beide gelden, kan geen werkagenda aan beide voldoen",
                        writer.Clash(ground.Smallest([.. ones, .. others]), d => ones.Contains(d) ? one : other)),
                    one, other, (a, b) => (a != Outcome.Passed || b != Outcome.Passed) && a != Outcome.Pending && b != Outcome.Pending)
                : null;
    }

    /// <summary>With an agenda for which neither rule passes.</summary>
    private RuleSetClaim Telling(RuleSetClaim claim, Rule one, Rule other) =>
        Shown(claim, one, other, (a, b) => a != Outcome.Passed && b != Outcome.Passed);

    /// <summary>With an agenda that shows it; without one it is not proven that the rules ever meet.</summary>
    private RuleSetClaim Shown(RuleSetClaim claim, Rule one, Rule other, Func<Outcome, Outcome, bool> wanted)
    {
        var witness = witnesses.Find(days, one, other, wanted);
        return claim with { Witness = witness, IsProven = claim.IsProven && witness is not null };
    }

    /// <summary>Whether a fact for which one rule does not pass can be one for which the other passes or does not speak.</summary>
    private Answer Implies(Rule one, Rule other)
    {
        var kinds = Ground.KindsOf(one).ToList();
        if (kinds.Except(Ground.KindsOf(other)).Any() || kinds.Any(k => !Covers(other.Variants[k]!, one.Variants[k]!)))
        {
            return Answer.Possible;
        }

        var ground = new Ground(days, one.Type, kinds);
        List<Demand> fails = [.. Speaks(one), Demand.That(one.Check).Being(TruthSet.NotTrue)];
        return Answers.Worst(
            other.When is null ? Answer.Impossible : ground.Solve([.. fails, Demand.That(other.When).Being(TruthSet.NotTrue)]),
            () => ground.Solve([.. fails, .. Speaks(other), Demand.That(other.Check)]));
    }

    /// <summary>Under every profile at least as severe, so that nothing is lost where the milder one would be left out.</summary>
    private static bool Covers(RuleVariant other, RuleVariant one) =>
        one.Severities.All(s => s.Value is null || (other.Severities[s.Key] is { } severity && severity >= s.Value));

    /// <summary>Whether a region is to do what the rule asks; a remark asks nothing.</summary>
    private static bool IsFirm(Rule rule) => rule.Variants.Any(v => v?.Severities.Values.Any(s => s > Severity.Info) == true);

    private static IEnumerable<Demand> Speaks(Rule rule) => RuleClaims.Parts(rule.When).Select(Demand.That);

    private static IEnumerable<Demand> After(Rule rule) => rule.Deadline is null ? [] : [Demand.After(rule.Deadline)];

    private static IEnumerable<Demand> Asks(Rule rule) => RuleClaims.Parts(rule.Check).Select(Demand.That);
}

/// <summary>The fields and collections that a condition depends on, by the fields themselves.</summary>
internal static class ConditionFields
{
    public static HashSet<object> Of(Condition? condition)
    {
        var found = new HashSet<object>(ReferenceEqualityComparer.Instance);
        Collect(condition, found);
        return found;
    }

    private static void Collect(Condition? condition, HashSet<object> found)
    {
        switch (condition)
        {
            case AllCondition or AnyCondition or NotCondition:
                Conditions.Joined(condition).ToList().ForEach(p => Collect(p, found));
                break;
            case TermCondition term when found.Add(term.Term):
                Collect(term.Term.Holds, found);
                break;
            case QuantifierCondition quantifier:
                found.Add(quantifier.Children.Children);
                break;
            case not null:
                found.UnionWith(Conditions.FieldsOf(condition).Select(f => f.Field));
                break;
        }
    }
}
