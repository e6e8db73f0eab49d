namespace Azwa.Rules.Findings;

/// <summary>The words for outcomes, severities and profiles in rule files and reports.</summary>
internal static class Names
{
    /// <summary>In the order of <see cref="Outcome"/>.</summary>
    public static readonly string[] Outcomes =
        ["passed", "failed", "deviated", "pending", "undetermined", "noted", "notApplicable", "suppressed"];

    /// <summary>In the order of <see cref="Severity"/>.</summary>
    public static readonly string[] Severities = ["info", "warning", "error"];

    /// <summary>In the order of <see cref="Profile"/>.</summary>
    public static readonly string[] Profiles = ["opdracht", "format"];

    public static string Of(Outcome outcome) => Outcomes[(int)outcome];

    public static string Of(Severity severity) => Severities[(int)severity];

    public static string Of(Profile profile) => Profiles[(int)profile];
}
