namespace Azwa.Rules.Engine;

/// <summary>A rule broke while it was evaluated: a fault of the rule set or the engine, never of the agenda.</summary>
public sealed class RuleEvaluationException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="ruleId">The rule that broke.</param>
    /// <param name="path">The place in the agenda that it was evaluated for.</param>
    /// <param name="innerException">What went wrong.</param>
    public RuleEvaluationException(string ruleId, string path, Exception innerException)
        : base($"Rule {ruleId} broke while it was evaluated for '{path}'.", innerException)
    {
        RuleId = ruleId;
        Path = path;
    }

    /// <summary>The rule that broke.</summary>
    public string RuleId { get; }

    /// <summary>The place in the agenda that it was evaluated for, as a JSON Pointer.</summary>
    public string Path { get; }
}
