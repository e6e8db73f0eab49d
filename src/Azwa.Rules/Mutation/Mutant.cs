using Azwa.Rules.Binding;
using Azwa.Rules.Syntax;

namespace Azwa.Rules.Mutation;

/// <summary>A rule set with one small mistake in it.</summary>
/// <param name="Change">What kind of mistake.</param>
/// <param name="Subject">The rule, term or norm that has it, by id.</param>
/// <param name="File">Its file.</param>
/// <param name="At">What was changed.</param>
/// <param name="Text">How it was and how it became, in Dutch.</param>
/// <param name="Set">The rule set with the mistake.</param>
/// <param name="Changed">The rules that the mistake touches, before and after.</param>
internal sealed record Mutant(
    string Change, string Subject, string File, Node At, string Text, BoundRuleSet Set, IReadOnlyList<(Rule Before, Rule After)> Changed);
