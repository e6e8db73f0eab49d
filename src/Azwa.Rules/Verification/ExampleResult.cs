using Azwa.Rules.Text;

namespace Azwa.Rules.Verification;

/// <summary>What running one example of a rule gave, or that a rule lacks one. Immutable.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Example">The name of the example; null when the rule lacks one.</param>
/// <param name="File">The rule file.</param>
/// <param name="Position">Where the example, or the rule that lacks one, stands in it.</param>
/// <param name="Fault">What is not as expected, in Dutch; null when all is.</param>
public sealed record ExampleResult(string RuleId, string? Example, string File, Position Position, string? Fault)
{
    /// <summary>Whether all is as expected.</summary>
    public bool Holds => Fault is null;

    /// <summary>What comes out otherwise because of overlays, in Dutch: the example holds without them. Null when nothing does.</summary>
    public string? Difference { get; init; }
}
