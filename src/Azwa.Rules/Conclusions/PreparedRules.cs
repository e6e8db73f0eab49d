using Azwa.Rules.Compilation;
using Azwa.Rules.Engine;
using Azwa.Rules.Findings;
using Azwa.Rules.Text;

namespace Azwa.Rules.Conclusions;

/// <summary>Compiled rules made ready by an engine, and what all their reports have in common; each made when it is first needed. Thread-safe.</summary>
/// <param name="rules">The rules.</param>
/// <param name="engine">What evaluates them.</param>
/// <param name="descriptions">Describes the rules; asked once, when a report is first asked for them.</param>
internal sealed class PreparedRules(CompiledRuleSet rules, IRuleEngine engine, Func<IReadOnlyList<RuleDescription>> descriptions)
{
    private readonly Lazy<IRuleRunner> _runner = new(() => engine.Prepare(rules));

    private readonly Lazy<ReportFrame>[] _frames = Frames(rules, new Lazy<IReadOnlyList<RuleDescription>>(descriptions));

    public CompiledRuleSet Rules { get; } = rules;

    public IRuleRunner Runner => _runner.Value;

    public ReportFrame Frame(Language language) => _frames[(int)language].Value;

    private static Lazy<ReportFrame>[] Frames(CompiledRuleSet rules, Lazy<IReadOnlyList<RuleDescription>> descriptions) =>
        [.. Enum.GetValues<Language>().Select(language => new Lazy<ReportFrame>(() => new ReportFrame(rules, language, () => descriptions.Value)))];
}
