using Azwa.Rules.Text;

namespace Azwa.Rules.Verification;

/// <summary>
/// Examples that rules could carry besides those they have. What each expects is what the rules say now: whether that is what they should
/// say is for a person to judge. Immutable.
/// </summary>
/// <param name="Examples">The examples, by rule.</param>
/// <param name="NotFound">What no example reaches and no proposal either, by rule. It may be out of reach of any agenda.</param>
public sealed record ProposedExamples(IReadOnlyList<ExampleProposal> Examples, IReadOnlyList<MissingCase> NotFound);

/// <summary>An example that a rule could carry. Immutable.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="File">The rule file.</param>
/// <param name="Position">Where the examples of the rule begin in it, or the rule when it has none.</param>
/// <param name="Name">The name of the example: what it shows.</param>
/// <param name="Yaml">The example as YAML on one line, to stand under <c>examples</c> of the rule.</param>
/// <param name="Reaches">What it shows that no other example does, in Dutch.</param>
public sealed record ExampleProposal(string RuleId, string File, Position Position, string Name, string Yaml, IReadOnlyList<string> Reaches);

/// <summary>What no example of a rule shows. Immutable.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Case">What it is, in Dutch.</param>
public sealed record MissingCase(string RuleId, string Case);
