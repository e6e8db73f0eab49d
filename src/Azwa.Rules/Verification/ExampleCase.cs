using Azwa.Rules.Compilation;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
using Azwa.Rules.Witnesses;

namespace Azwa.Rules.Verification;

/// <summary>An example of a rule as it runs: the facts of its agenda, and the rules of its day and profile.</summary>
internal sealed record ExampleCase(Changes Changes, Profile Profile, DateOnly Day, CompiledRule Rule, EvaluationContext Context, IReadOnlyList<Fact> Facts)
{
    public bool Reaches(ExampleTarget target) => target.Goal(Rule, Context).FirstOf(Facts, Context) is not null;

    /// <summary>Where the rule came to what, in the order of the facts.</summary>
    public IEnumerable<(Fact Fact, Outcome Outcome)> Outcomes() =>
        Facts.Where(Rule.AppliesTo).Select(fact => (fact, Rule.Evaluate(fact, Context)));
}
