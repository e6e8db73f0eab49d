using System.Runtime.CompilerServices;
using Azwa.Rules.Compilation;
using Azwa.Rules.Engine;
using Azwa.Rules.NRules.Network;
using NRules;

namespace Azwa.Rules.NRules;

/// <summary>
/// Lets NRules evaluate the rules: its network matches what does not pass, and the reports are those of the embedded engine, but for the
/// name of the engine. Thread-safe; made once.
/// </summary>
public sealed class NRulesEngine : IRuleEngine
{
    /// <summary>The priority of the rules of the set. Rules of one's own with a lower one, such as the usual 0, fire after all of them.</summary>
    public const int RulePriority = 1000;

    private readonly ConditionalWeakTable<CompiledRuleSet, NRulesRunner> _prepared = [];
    private readonly NRulesOptions _options;

    /// <summary>Creates the engine.</summary>
    /// <param name="options">Rules of one's own, what they need, and who is told; null for none of it.</param>
    public NRulesEngine(NRulesOptions? options = null) => _options = options ?? new NRulesOptions();

    /// <inheritdoc/>
    public string Name => "nrules";

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">Two rules bear the same name.</exception>
    /// <exception cref="RuleCompilationException">NRules cannot compile a rule of one's own; it names the rule.</exception>
    IRuleRunner IRuleEngine.Prepare(CompiledRuleSet rules) => Prepared(rules);

    /// <summary>Compiles rules to a network of NRules; once per rule set and profile.</summary>
    /// <param name="rules">The rules, from <see cref="RuleSet.Compiled"/>.</param>
    /// <param name="cancellationToken">Ends the work before it is done.</param>
    /// <returns>The network, which may be used by many threads at the same time.</returns>
    /// <exception cref="ArgumentException">Two rules bear the same name.</exception>
    /// <exception cref="RuleCompilationException">NRules cannot compile a rule of one's own; it names the rule.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled; it names the rule at which.</exception>
    public NRulesRunner Compile(CompiledRuleSet rules, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rules);
        RefuseDoubleNames(rules);
        var translator = new RuleTranslator(rules.Rules, toldToOthers: _options.Rules.Count > 0);
        var compiler = new RuleCompiler(new RuleCompilerOptions
        {
            // Rules of one's own may hold expressions that NRules cannot compare; it would refuse them once there are two.
            UnsupportedExpressionHandling = RuleCompilerUnsupportedExpressionsHandling.TreatAsNotEqual,
        });
        var last = "";
        var definitions = rules.Rules.Select(translator.Translate).Concat(_options.Rules).Select(definition =>
        {
            last = definition.Name;
            return definition;
        });
        var factory = compiler.Compile(definitions, cancellationToken);

        // NRules then gives what it has so far, without a word.
        if (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException($"Compiling the rules for NRules was cancelled at rule {last}.", cancellationToken);
        }

        var runner = new NRulesRunner(rules, factory, _options.DependencyResolver);
        if (_options.Logger is { } logger)
        {
            EventLog.Attach(factory.Events, logger);
        }

        return runner;
    }

    /// <summary>The network of a rule set, made once for as long as somebody has that rule set.</summary>
    internal NRulesRunner Prepared(CompiledRuleSet rules) => _prepared.GetValue(rules, set => Compile(set));

    private void RefuseDoubleNames(CompiledRuleSet rules)
    {
        var names = new HashSet<string>(rules.Rules.Select(r => r.Id), StringComparer.Ordinal);
        if (_options.Rules.FirstOrDefault(rule => !names.Add(rule.Name)) is { } twice)
        {
            throw new ArgumentException($"Two rules bear the name '{twice.Name}'; NRules could not tell which one fired or failed.", nameof(rules));
        }
    }
}
