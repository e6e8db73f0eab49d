namespace Azwa.Rules.Findings;

/// <summary>What evaluating one rule for one fact came to.</summary>
public enum Outcome
{
    /// <summary>What is asked is there.</summary>
    Passed,

    /// <summary>What is asked is not there.</summary>
    Failed,

    /// <summary>It lies outside the norm, with a motivation: comply or explain.</summary>
    Deviated,

    /// <summary>It is not there yet, and there is still time.</summary>
    Pending,

    /// <summary>An input is missing: nobody can tell.</summary>
    Undetermined,

    /// <summary>A remark.</summary>
    Noted,

    /// <summary>The rule has nothing to say here.</summary>
    NotApplicable,

    /// <summary>An overlay disabled the rule; it was evaluated all the same.</summary>
    Suppressed,
}
