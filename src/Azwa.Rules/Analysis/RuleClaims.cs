using Azwa.Rules.Binding;

namespace Azwa.Rules.Analysis;

/// <summary>What can be said of one rule or term by itself.</summary>
internal sealed class RuleClaims(AnalysedDays days, ClaimWriter writer)
{
    public IEnumerable<RuleSetClaim> Of(Rule rule)
    {
        var ground = Ground.Of(days, rule);
        List<Demand> when = [.. Parts(rule.When).Select(Demand.That)];
        List<Demand> check = [.. Parts(rule.Check).Select(Demand.That)];
        if (ground.Solve(when) is not Answer.Possible and var never)
        {
            return [writer.Of(
                ClaimKind.NeverApplies, never, rule, rule.When!.Syntax,
                $"{rule.Id} zegt nooit iets: zijn voorwaarde (when) kan niet waar zijn", Clash(ground.Smallest(when), rule))];
        }

        if (ground.Solve([.. when, .. check]) is not Answer.Possible and var passes)
        {
            return [writer.Of(
                ClaimKind.NeverPasses, passes, rule, rule.Check.Syntax,
                $"{rule.Id} slaagt nooit: waar de regel geldt, kan check niet waar zijn", Clash(ground.Smallest([.. when, .. check]), rule))];
        }

        var fails = Demand.That(rule.Check).Being(TruthSet.NotTrue);
        if (ground.Solve([.. when, fails]) is not Answer.Possible and var succeeds)
        {
            return [writer.Of(
                ClaimKind.NeverFails, succeeds, rule, rule.Check.Syntax,
                $"{rule.Id} zegt nooit iets: waar de regel geldt, is check altijd waar", Clash(ground.Smallest([.. when, fails]), rule))];
        }

        return Redundant(ground, when, []).Concat(Redundant(ground, check, when)).Concat(InChildren(rule.When)).Concat(InChildren(rule.Check))
            .Select(found => writer.Of(found.Kind, found.Answer, rule, found.Condition!.Syntax, $"{rule.Id}: {Says(found)}"));
    }

    public IEnumerable<RuleSetClaim> Of(Term term)
    {
        var ground = new Ground(days, term.Type, Enumerable.Range(0, days.Set.Catalogus.Kinds.Of(term.Type).Count));
        var parts = Parts(term.Holds).Select(Demand.That).ToList();
        if (ground.Solve(parts) is not Answer.Possible and var never)
        {
            return [ClaimWriter.Of(ClaimKind.NeverTrue, never, term, term.Syntax, $"{term.Name} kan niet waar zijn")];
        }

        return Redundant(ground, parts, []).Concat(InChildren(term.Holds))
            .Select(found => ClaimWriter.Of(found.Kind, found.Answer, term, found.Condition!.Syntax, $"{term.Name}: {Says(found)}"));
    }

    /// <summary>The conditions that are to hold together.</summary>
    public static IEnumerable<Condition> Parts(Condition? condition) => condition is null ? []
        : Conditions.PartsOf(condition) is { Count: > 0 } parts ? parts.SelectMany(Parts)
        : [condition];

    private string Says(Redundancy found) => found.Kind == ClaimKind.AlwaysTrue
        ? $"'{writer.Text(found.Condition)}' is altijd waar waar het wordt gevraagd, en vraagt dus niets"
        : $"'{writer.Text(found.Condition)}' kan niet waar zijn waar het wordt gevraagd, en voegt dus niets toe";

    private IEnumerable<ClashingCondition> Clash(IEnumerable<Demand> demands, Rule rule) => writer.Clash(demands, _ => rule);

    /// <summary>What of some conditions makes no difference, where the given ones hold: without it the answer is the same.</summary>
    private static IEnumerable<Redundancy> Redundant(Ground ground, List<Demand> parts, List<Demand> given)
    {
        foreach (var part in parts)
        {
            List<Demand> others = [.. parts.Where(p => p != part)];

            // Only what is less than all others changes the least of them.
            var always = Answers.Worst(
                ground.Solve([.. given, .. others.Select(o => o.Being(TruthSet.NotFalse)), part.Being(TruthSet.False)]),
                () => ground.Solve([.. given, .. others, part.Being(TruthSet.Unknown)]));
            if (always != Answer.Possible)
            {
                yield return new Redundancy(ClaimKind.AlwaysTrue, always, part.Condition!);
            }
            else if (part.Condition is AnyCondition any)
            {
                foreach (var found in Alternatives(ground, any, [.. given, .. others.Select(o => o.Being(TruthSet.NotFalse))]))
                {
                    yield return found;
                }
            }
        }
    }

    private static IEnumerable<Redundancy> Alternatives(Ground ground, AnyCondition any, List<Demand> given)
    {
        foreach (var alternative in any.Parts)
        {
            List<Demand> others = [.. any.Parts.Where(p => p != alternative).Select(Demand.That)];
            var never = Answers.Worst(
                ground.Solve([.. given, .. others.Select(o => o.Being(TruthSet.NotTrue)), Demand.That(alternative)]),
                () => ground.Solve([.. given, .. others.Select(o => o.Being(TruthSet.False)), Demand.That(alternative).Being(TruthSet.Unknown)]));
            if (never != Answer.Possible)
            {
                yield return new Redundancy(ClaimKind.NeverTrue, never, alternative);
                continue;
            }

            // What an alternative consists of makes a difference only where no other one holds.
            List<Demand> within = [.. given, .. others.Select(o => o.Being(TruthSet.NotTrue))];
            var inner = alternative is AnyCondition nested ? Alternatives(ground, nested, within)
                : Parts(alternative).Select(Demand.That).ToList() is { Count: > 1 } parts ? Redundant(ground, parts, within)
                : [];
            foreach (var found in inner)
            {
                yield return found;
            }
        }
    }

    /// <summary>The same within what is asked of children, whatever they belong to.</summary>
    private IEnumerable<Redundancy> InChildren(Condition? condition)
    {
        if (condition is not QuantifierCondition { Children.Type: var type } quantifier)
        {
            return Conditions.Joined(condition).SelectMany(InChildren);
        }

        var ground = new Ground(days, type, Enumerable.Range(0, days.Set.Catalogus.Kinds.Of(type).Count));
        List<Demand> with = [.. Parts(quantifier.With).Select(Demand.That)];
        List<Demand> that = [.. Parts(quantifier.That).Select(Demand.That)];
        return ground.Solve(with) is not Answer.Possible and var none ? [new Redundancy(ClaimKind.NeverTrue, none, quantifier.With!)]
            : ground.Solve([.. with, .. that]) is not Answer.Possible and var never ? [new Redundancy(ClaimKind.NeverTrue, never, quantifier.That!)]
            : Redundant(ground, with, []).Concat(Redundant(ground, that, [.. with.Select(w => w.Being(TruthSet.NotFalse))]));
    }

    private sealed record Redundancy(ClaimKind Kind, Answer Answer, Condition Condition);
}
