using Azwa.Rules.Binding;

namespace Azwa.Rules.Analysis;

/// <summary>A condition, or that a day has passed, and the values of which it is to have one.</summary>
internal sealed record Demand
{
    private Demand(Condition? condition, DateNorm? deadline, TruthSet wanted)
    {
        Condition = condition;
        Deadline = deadline;
        Wanted = wanted;
    }

    /// <summary>Null when it is about a deadline.</summary>
    public Condition? Condition { get; }

    public DateNorm? Deadline { get; }

    public TruthSet Wanted { get; private init; }

    public static Demand That(Condition condition) => new(condition, null, TruthSet.True);

    /// <summary>That it is judged after the last day on which something can still be done.</summary>
    public static Demand After(DateNorm deadline) => new(null, deadline, TruthSet.False);

    public Demand Being(TruthSet wanted) => this with { Wanted = wanted };

    public Formula In(FormulaBuilder builder) => Condition is null ? builder.OnOrBefore(Deadline!) : builder.Of(Condition);
}
