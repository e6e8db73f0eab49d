using Azwa.Rules.Compilation;
using Azwa.Rules.Findings;
using Azwa.Rules.Text;

namespace Azwa.Rules.Conclusions;

/// <summary>What every report of a rule set has in common under one profile and in one language; made once. Thread-safe.</summary>
internal sealed class ReportFrame(CompiledRuleSet rules, Language language, Func<IReadOnlyList<RuleDescription>> descriptions)
{
    public CompiledRuleSet Rules { get; } = rules;

    public Language Language { get; } = language;

    public RuleSetIdentity Identity { get; } = new(rules.Bound.Id, rules.Bound.Version, rules.Bound.Sha256);

    /// <summary>What each rule asks; made when a report is first asked for its rules.</summary>
    public Func<IReadOnlyList<RuleDescription>> Descriptions { get; } = descriptions;

    public PreparedVariants Variants { get; } = new(rules);

    public FormatOrder Order { get; } = new(rules.Bound.Catalogus);

    public IReadOnlyList<HumanQuestion> ForHumans { get; } = HumanQuestions.Of(rules.Bound.Register, rules.Profile, language);
}
