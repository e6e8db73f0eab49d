namespace Azwa.Rules.Compilation;

/// <summary>What an evaluation knows beside the facts: the day as of which is judged, and the norms that hold on it. Immutable.</summary>
public sealed class EvaluationContext
{
    internal EvaluationContext(NormTable norms) => Norms = norms;

    /// <summary>The day as of which is judged.</summary>
    public DateOnly AsOf => Norms.AsOf;

    internal NormTable Norms { get; }
}
