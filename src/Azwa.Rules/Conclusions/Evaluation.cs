using Azwa.Rules.Compilation;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Conclusions;

/// <summary>A rule, a fact and what they came to.</summary>
internal sealed class Evaluation(CompiledRule rule, Fact fact, Outcome outcome)
{
    public CompiledRule Rule { get; } = rule;

    public Fact Fact { get; } = fact;

    public Outcome Outcome { get; } = outcome;

    /// <summary>The place of the finding.</summary>
    public Place Place { get; } = rule.PlaceFor(fact);

    /// <summary>The JSON Pointer of that place.</summary>
    public string Path => Place.Path;

    /// <summary>The inputs that are missing; found when they are first asked for (<see cref="MissingInputs"/>).</summary>
    public IReadOnlyList<MissingInput>? Missing { get; set; }

    /// <summary>Whether it says anything to a region.</summary>
    public static bool IsTelling(Outcome outcome) => outcome is not (Outcome.Passed or Outcome.NotApplicable);
}
