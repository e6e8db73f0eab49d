using Azwa.Rules.Compilation;
using Azwa.Rules.Engine;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Testing.Tests.Laws;

/// <summary>An engine with a defect: what it makes of a true outcome, told how often it ran and where the fact stood.</summary>
internal sealed class PlantedEngine(string name, Func<PlantedEngine.Evaluation, Outcome> defect) : IRuleEngine
{
    private int _prepared;
    private int _runs;

    public string Name => name;

    public IRuleRunner Prepare(CompiledRuleSet rules) => new Runner(this, rules, Interlocked.Increment(ref _prepared));

    /// <summary>What the engine knows when it errs.</summary>
    /// <param name="Rule">The id of the rule.</param>
    /// <param name="Fact">The fact.</param>
    /// <param name="Outcome">The true outcome.</param>
    /// <param name="Prepared">How often rules were prepared before it could run, this time included.</param>
    /// <param name="Run">How often it ran, this time included.</param>
    /// <param name="Order">The place of the fact among those of the rule in this run, from 0.</param>
    internal sealed record Evaluation(string Rule, Fact Fact, Outcome Outcome, int Prepared, int Run, int Order);

    private sealed class Runner(PlantedEngine engine, CompiledRuleSet rules, int prepared) : IRuleRunner
    {
        public void Run(IReadOnlyList<Fact> facts, EvaluationContext context, IEvaluationSink sink)
        {
            var run = Interlocked.Increment(ref engine._runs);
            var orders = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var fact in facts)
            {
                foreach (var rule in rules.Rules.Where(r => r.AppliesTo(fact)))
                {
                    var order = orders.GetValueOrDefault(rule.Id);
                    orders[rule.Id] = order + 1;
                    sink.Add(rule, fact, engine.Judge(new Evaluation(rule.Id, fact, rule.Evaluate(fact, context), prepared, run, order)));
                }
            }
        }
    }

    private Outcome Judge(Evaluation evaluation)
    {
        try
        {
            return defect(evaluation);
        }
        catch (Exception e)
        {
            throw new RuleEvaluationException(evaluation.Rule, evaluation.Fact.Path, e);
        }
    }
}
