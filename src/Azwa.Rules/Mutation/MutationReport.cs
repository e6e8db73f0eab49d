using Azwa.Rules.Text;

namespace Azwa.Rules.Mutation;

/// <summary>What became of small mistakes that were planted in the rules on purpose. Immutable.</summary>
/// <param name="Planted">How many there were.</param>
/// <param name="Caught">How many an example catches: it comes out otherwise than it says.</param>
/// <param name="Equivalent">How many make no difference for any agenda, as the analysis shows.</param>
/// <param name="Survivors">The others: mistakes that no example would catch.</param>
public sealed record MutationReport(int Planted, int Caught, int Equivalent, IReadOnlyList<SurvivingMutant> Survivors);

/// <summary>A mistake that no example catches. Immutable.</summary>
/// <param name="Subject">The rule, term or norm that has it.</param>
/// <param name="Change">What kind of mistake, in Dutch.</param>
/// <param name="Text">How it was and how it became, in Dutch.</param>
/// <param name="File">The file.</param>
/// <param name="Position">What was changed in it.</param>
/// <param name="Rules">The rules that it touches; an example of one of them could catch it.</param>
/// <param name="Catch">An example that would; null when none was found.</param>
public sealed record SurvivingMutant(
    string Subject, string Change, string Text, string File, Position Position, IReadOnlyList<string> Rules, CatchingExample? Catch);

/// <summary>An example that would catch a mistake. Immutable.</summary>
/// <param name="RuleId">The rule that should carry it.</param>
/// <param name="Yaml">The example as YAML on one line, with the expectation of the rule as it is.</param>
public sealed record CatchingExample(string RuleId, string Yaml);
