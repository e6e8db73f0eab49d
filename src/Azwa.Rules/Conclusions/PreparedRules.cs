using Azwa.Rules.Compilation;
using Azwa.Rules.Engine;
using Azwa.Rules.Text;

namespace Azwa.Rules.Conclusions;

/// <summary>Compiled rules made ready by an engine, and what all their reports have in common; each made when it is first needed. Thread-safe.</summary>
internal sealed class PreparedRules(CompiledRuleSet rules, IRuleEngine engine)
{
    private readonly Lazy<IRuleRunner> _runner = new(() => engine.Prepare(rules));

    private readonly Lazy<ReportFrame>[] _frames =
        [.. Enum.GetValues<Language>().Select(language => new Lazy<ReportFrame>(() => new ReportFrame(rules, language)))];

    public CompiledRuleSet Rules { get; } = rules;

    public IRuleRunner Runner => _runner.Value;

    public ReportFrame Frame(Language language) => _frames[(int)language].Value;
}
