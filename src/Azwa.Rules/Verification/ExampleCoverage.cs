using Azwa.Rules.Findings;
using Azwa.Rules.Text;

namespace Azwa.Rules.Verification;

/// <summary>
/// Which branches of the rules their examples reach. A branch is an outcome that a rule can come to, or one of the two answers of a
/// condition; an outcome that is proven impossible is none. Whether the examples hold is another question. Immutable.
/// </summary>
/// <param name="Rules">Every rule, by id; what its own examples reach.</param>
/// <param name="Terms">Every term that a rule uses, by name; what the examples of the rules that use it reach.</param>
public sealed record ExampleCoverage(IReadOnlyList<RuleBranches> Rules, IReadOnlyList<TermBranches> Terms)
{
    /// <summary>How many outcomes there are, counted for each kind of fact that a rule treats alike.</summary>
    public int Outcomes => Rules.Sum(r => r.Outcomes.Count);

    /// <summary>How many of them an example reaches.</summary>
    public int OutcomesReached => Rules.Sum(r => r.Outcomes.Count(o => o.Times > 0));

    /// <summary>How many outcomes are proven impossible; they are not counted among the others.</summary>
    public int OutcomesImpossible => Rules.Sum(r => r.Impossible.Count);

    /// <summary>How many answers of conditions there are, those of terms included.</summary>
    public int Answers => AllAnswers.Count();

    /// <summary>How many of them an example reaches.</summary>
    public int AnswersReached => AllAnswers.Count(c => c.Times > 0);

    private IEnumerable<ConditionBranch> AllAnswers => Rules.SelectMany(r => r.Conditions).Concat(Terms.SelectMany(t => t.Conditions));
}

/// <summary>The branches of one rule. Immutable.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="File">The rule file.</param>
/// <param name="Position">Where its check stands in it.</param>
/// <param name="Outcomes">The outcomes that it can come to, as far as is known.</param>
/// <param name="Conditions">The answers of each condition of its <c>when</c> and <c>check</c> that consists of no others; a term is one.</param>
public sealed record RuleBranches(
    string RuleId, string File, Position Position, IReadOnlyList<OutcomeBranch> Outcomes, IReadOnlyList<ConditionBranch> Conditions)
{
    /// <summary>The outcomes that its keys ask for and that no agenda comes to; none when nothing of the kind is proven.</summary>
    public IReadOnlyList<ImpossibleOutcome> Impossible { get; init; } = [];
}

/// <summary>The branches of one term. Immutable.</summary>
/// <param name="Name">Its name in the rule language.</param>
/// <param name="File">The rule file.</param>
/// <param name="Position">Where it stands in it.</param>
/// <param name="Conditions">The answers of each condition that it consists of.</param>
public sealed record TermBranches(string Name, string File, Position Position, IReadOnlyList<ConditionBranch> Conditions);

/// <summary>An outcome that a rule can come to. Immutable.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Kinds">The entries of the catalogue for which it is counted; empty when the rule is the same for all.</param>
/// <param name="Times">How many facts in the examples came to it; 0 when none did.</param>
public sealed record OutcomeBranch(Outcome Outcome, IReadOnlyList<string> Kinds, int Times);

/// <summary>An outcome that no agenda comes to. Immutable.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Kinds">The entries of the catalogue of which it is said; empty when the rule is the same for all.</param>
/// <param name="Why">Which keys of the rule stand in the way, in Dutch.</param>
public sealed record ImpossibleOutcome(Outcome Outcome, IReadOnlyList<string> Kinds, string Why);

/// <summary>An answer that a condition can give. Immutable.</summary>
/// <param name="Part">Where the condition belongs: <c>when</c> or <c>check</c> of a rule, <c>holds</c> of a term.</param>
/// <param name="Text">The condition in Dutch.</param>
/// <param name="Position">Where it stands in the file.</param>
/// <param name="Holds">The answer: that it holds, or that it does not.</param>
/// <param name="Times">How many facts in the examples gave it; 0 when none did.</param>
public sealed record ConditionBranch(string Part, string Text, Position Position, bool Holds, int Times);
