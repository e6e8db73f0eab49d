namespace Azwa.Rules.DependencyInjection;

/// <summary>
/// Under which names the rules tell how they are used: counts, durations and outcomes, the rule set, the profile and the day. Nothing of
/// what stands in an agenda. Immutable.
/// </summary>
public static class AzwaRulesTelemetry
{
    /// <summary>The name of the meter, of the source of activities and of the category of log messages.</summary>
    public const string Name = "Azwa.Rules";

    /// <summary>Counts validations, by <c>azwa.profile</c>, <c>azwa.engine</c> and, when one breaks off, <c>error.type</c>.</summary>
    public const string Validations = "azwa.validations";

    /// <summary>Counts evaluations of rules, by <c>azwa.outcome</c> and <c>azwa.profile</c>.</summary>
    public const string Outcomes = "azwa.outcomes";

    /// <summary>The time that a validation takes, in whole microseconds, by <c>azwa.profile</c> and <c>azwa.engine</c>.</summary>
    public const string Duration = "azwa.validation.duration";

    /// <summary>Counts changes of rule files that were taken over or refused, by <c>azwa.reload</c>: <c>loaded</c> or <c>refused</c>.</summary>
    public const string Reloads = "azwa.reloads";

    /// <summary>The activity around one validation.</summary>
    public const string ValidateActivity = "azwa.validate";
}
