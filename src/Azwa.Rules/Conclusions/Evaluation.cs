using Azwa.Rules.Compilation;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Conclusions;

/// <summary>A rule, a fact and what they came to.</summary>
internal sealed record Evaluation(CompiledRule Rule, Fact Fact, Outcome Outcome)
{
    /// <summary>The place of the finding.</summary>
    public string Path { get; } = Rule.Rule.At?.PathFor(Fact) ?? Fact.Path;

    /// <summary>The place by which findings are ordered; made when it is first compared.</summary>
    public Place? Place { get; set; }
}
