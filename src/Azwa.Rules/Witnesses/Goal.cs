using Azwa.Rules.Binding;
using Azwa.Rules.Compilation;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Witnesses;

/// <summary>What a condition is to come to.</summary>
internal sealed record Wish(Condition Condition, Truth Truth);

/// <summary>
/// What is sought: a fact of a type and of some kinds for which something holds. Whether it holds is asked of the fact itself, by whatever
/// evaluates it; the wishes only lead the way there. Immutable.
/// </summary>
/// <param name="Type">The type of the fact.</param>
/// <param name="Kinds">The entries of the catalogue that it may belong to.</param>
/// <param name="Ways">Each way to get there: wishes that are to come true together. The fields of their conditions are what is changed.</param>
/// <param name="Holds">Whether a fact of the type and kinds is what is sought.</param>
internal sealed record Goal(
    FactType Type, IReadOnlyCollection<int> Kinds, IReadOnlyList<IReadOnlyList<Wish>> Ways, Func<Fact, EvaluationContext, bool> Holds)
{
    /// <summary>The first fact that is what is sought.</summary>
    public Fact? FirstOf(IReadOnlyList<Fact> facts, EvaluationContext context)
    {
        foreach (var fact in facts)
        {
            if (Concerns(fact) && Holds(fact, context))
            {
                return fact;
            }
        }

        return null;
    }

    public bool Concerns(Fact fact) => fact.Type == Type && Kinds.Contains(fact.Kind);

    /// <summary>That a rule comes to an outcome on a day for a fact of one of the kinds; of none where the day or the severity rules it out.</summary>
    public static Goal Outcome(CompiledRule rule, IEnumerable<int> kinds, Outcome outcome, EvaluationContext context)
    {
        var source = rule.Rule;
        IEnumerable<Wish> when = source.When is null ? [] : [new Wish(source.When, Truth.True)];
        IEnumerable<Wish> fails = [.. when, new Wish(source.Check, Truth.False)];
        IReadOnlyList<IReadOnlyList<Wish>> ways = outcome switch
        {
            Findings.Outcome.Passed => [[.. when, new Wish(source.Check, Truth.True)]],
            Findings.Outcome.Failed => [[.. fails, .. Filled(source.Deviation, source, Truth.False), .. Filled(source.Remark, source, Truth.False)]],
            Findings.Outcome.Deviated => [[.. fails, .. Filled(source.Deviation, source, Truth.True)]],
            Findings.Outcome.Noted => [[.. fails, .. Filled(source.Deviation, source, Truth.False), .. Filled(source.Remark, source, Truth.True)]],
            Findings.Outcome.NotApplicable => source.When is null ? [] : [[new Wish(source.When, Truth.False)]],
            Findings.Outcome.Pending => [[.. fails], [.. when, new Wish(source.Check, Truth.Unknown)]],
            _ => source.When is null || !ConditionTraits.CanBeUnknown(source.When)
                ? [[.. when, new Wish(source.Check, Truth.Unknown)]]
                : [[new Wish(source.When, Truth.Unknown)], [.. when, new Wish(source.Check, Truth.Unknown)]],
        };
        return new Goal(rule.Type, [.. kinds.Where(kind => rule.AppliesToKind(kind) && CanBe(rule, kind, outcome, context))], ways, (fact, context) => rule.Evaluate(fact, context) == outcome);
    }

    private static bool CanBe(CompiledRule rule, int kind, Outcome outcome, EvaluationContext context)
    {
        var inTime = rule.Rule.Deadline is { } deadline && context.AsOf <= context.Norms.Date(deadline);
        var isInfo = rule.SeverityOfKind(kind) == Severity.Info;
        return outcome switch
        {
            Findings.Outcome.Pending => inTime,
            Findings.Outcome.Failed => !inTime && !isInfo,
            Findings.Outcome.Noted => !inTime && (isInfo || rule.Rule.Remark is not null),
            Findings.Outcome.Deviated => !inTime && rule.Rule.Deviation is not null,
            _ => true,
        };
    }

    private static IEnumerable<Wish> Filled(FieldRef? field, Rule rule, Truth truth) =>
        field is null ? [] : [new Wish(new FilledCondition(rule.Syntax, [field]), truth)];
}
