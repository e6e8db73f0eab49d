using Azwa.Rules.Compilation;
using Azwa.Rules.Witnesses;

namespace Azwa.Rules.Verification;

/// <summary>Something that an example of a rule should show.</summary>
/// <param name="Key">What it is, in the rule or in a term that rules share: whoever reaches it reaches it for all.</param>
/// <param name="Name">What an example that shows it is called.</param>
/// <param name="Says">What it is, in Dutch.</param>
/// <param name="Group">Targets of one group may be shown together by one example; null for one by itself.</param>
/// <param name="Goal">The goal that reaches it, for the rule as it is under a profile on a day.</param>
internal sealed record ExampleTarget(object Key, string Name, string Says, object? Group, Func<CompiledRule, EvaluationContext, Goal> Goal);
