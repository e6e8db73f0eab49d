namespace Azwa.Rules.Findings;

/// <summary>How much a finding weighs, from light to heavy.</summary>
public enum Severity
{
    /// <summary>Good to know.</summary>
    Info,

    /// <summary>Asked beside the Format, an unmotivated deviation, not to be judged, or doubtful data.</summary>
    Warning,

    /// <summary>Required by the letter and not there, a hard date missed, or two statements that cannot both be true.</summary>
    Error,
}
