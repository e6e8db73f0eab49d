using Azwa.Rules.Binding;
using Azwa.Rules.Findings;
using static Azwa.Rules.Analysis.RuleDemands;

namespace Azwa.Rules.Analysis;

/// <summary>
/// What can be said of two rules together. Rules that share no field cannot clash and are not compared. Of rules that ask the same, the
/// first stands for all: what is said of it is not said again of the others. Of a rule that adds nothing, one reason is told.
/// </summary>
internal sealed class PairClaims(AnalysedDays days, ClaimWriter writer, WitnessFinder witnesses)
{
    public IEnumerable<RuleSetClaim> All()
    {
        foreach (var group in days.Set.Rules.GroupBy(r => r.Type))
        {
            var rules = group.Select(r => new Compared(r)).ToList();
            for (var i = 0; i < rules.Count; i++)
            {
                for (var j = i + 1; j < rules.Count; j++)
                {
                    if (rules[i].Meets(rules[j]) && Of(rules[i], rules[j]) is { } claim)
                    {
                        yield return claim;
                    }
                }
            }
        }
    }

    private RuleSetClaim? Of(Compared first, Compared second)
    {
        var (one, other) = (first.Rule, second.Rule);
        var ground = Ground.Of(days, one, other)!;
        if (ground.Solve([.. Speaks(one), .. Speaks(other)]) != Answer.Possible)
        {
            return null;
        }

        if (Contradiction(ground, one, other) is { } contradiction)
        {
            return contradiction;
        }

        var (implies, implied) = (Implies(first, second), Implies(second, first));
        if (implies != Answer.Possible && implied != Answer.Possible)
        {
            var same = Answers.Worst(implies, () => implied);
            second.IsRepeated = same == Answer.Impossible;
            return Telling(writer.Of(ClaimKind.Duplicate, same, one, other, $"{one.Id} en {other.Id} vragen hetzelfde van hetzelfde"), one, other);
        }

        return implies != Answer.Possible ? Subsumed(first, second, implies)
            : implied != Answer.Possible ? Subsumed(second, first, implied)
            : null;
    }

    private RuleSetClaim? Subsumed(Compared one, Compared other, Answer implies)
    {
        if (one.IsSuperfluous)
        {
            return null;
        }

        one.IsSuperfluous = implies == Answer.Impossible;
        var (id, otherId) = (one.Rule.Id, other.Rule.Id);
        return Telling(
            writer.Of(ClaimKind.Subsumed, implies, one.Rule, other.Rule, $"waar {id} niet slaagt, slaagt ook {otherId} niet: {id} voegt niets toe"), one.Rule, other.Rule);
    }

    private RuleSetClaim? Contradiction(Ground ground, Rule one, Rule other)
    {
        if (!IsFirm(one) || !IsFirm(other))
        {
            return null;
        }

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

    /// <summary>With an agenda for which neither rule passes. Where the first does not, the other does not either: that one can be shown not to pass is asked once.</summary>
    private RuleSetClaim Telling(RuleSetClaim claim, Rule one, Rule other) => witnesses.CanFail(days, one)
        ? Shown(claim, one, other, (a, b) => a != Outcome.Passed && b != Outcome.Passed)
        : claim with { IsProven = false };

    /// <summary>With an agenda that shows it; without one it is not proven that the rules ever meet.</summary>
    private RuleSetClaim Shown(RuleSetClaim claim, Rule one, Rule other, Func<Outcome, Outcome, bool> wanted)
    {
        var witness = witnesses.Find(days, one, other, wanted);
        return claim with { Witness = witness, IsProven = claim.IsProven && witness is not null };
    }

    /// <summary>Whether a fact for which one rule does not pass can be one for which the other passes or does not speak.</summary>
    private Answer Implies(Compared first, Compared second)
    {
        // A rule that passes wherever it speaks is told of by itself.
        if (!(first.CanFail ??= Ground.Of(days, first.Rule).Solve(Fails(first.Rule)) != Answer.Impossible))
        {
            return Answer.Possible;
        }

        var (one, other) = (first.Rule, second.Rule);
        var kinds = Ground.KindsOf(one).ToList();
        if (kinds.Except(Ground.KindsOf(other)).Any() || kinds.Any(k => !Covers(other.Variants[k]!, one.Variants[k]!)))
        {
            return Answer.Possible;
        }

        var ground = new Ground(days, one.Type, kinds);
        List<Demand> fails = [.. Fails(one)];
        return Answers.Worst(
            other.When is null ? Answer.Impossible : ground.Solve([.. fails, Demand.That(other.When).Being(TruthSet.NotTrue)]),
            () => ground.Solve([.. fails, .. Speaks(other), Demand.That(other.Check)]));
    }

    /// <summary>Under every profile at least as severe, so that nothing is lost where the milder one would be left out.</summary>
    private static bool Covers(RuleVariant other, RuleVariant one) =>
        one.Severities.All(s => s.Value is null || (other.Severities[s.Key] is { } severity && severity >= s.Value));

    /// <summary>A rule and what is known of it so far.</summary>
    private sealed class Compared(Rule rule)
    {
        private readonly HashSet<object> _fields = ConditionFields.Of(rule.Check);
        private readonly HashSet<int> _kinds = [.. Ground.KindsOf(rule)];

        public Rule Rule { get; } = rule;

        /// <summary>Whether it asks the same as an earlier one.</summary>
        public bool IsRepeated { get; set; }

        /// <summary>Whether it can speak and not pass; null until it is asked.</summary>
        public bool? CanFail { get; set; }

        /// <summary>Whether it adds nothing to another.</summary>
        public bool IsSuperfluous { get; set; }

        public bool Meets(Compared other) =>
            !IsRepeated && !other.IsRepeated && _fields.Overlaps(other._fields) && _kinds.Overlaps(other._kinds);
    }
}
