using Azwa.Rules.Compilation;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Engine;

/// <summary>Runs the delegates directly. For every fact the rules that apply are known beforehand, by its type and its entry of the catalogue.</summary>
internal sealed class EmbeddedEngine : IRuleEngine
{
    public static readonly EmbeddedEngine Instance = new();

    public string Name => "embedded";

    public IRuleRunner Prepare(CompiledRuleSet rules) => new Runner(rules);

    /// <summary>Evaluates a rule for a fact; when it breaks, the exception says which and where.</summary>
    public static Outcome Evaluate(CompiledRule rule, Fact fact, EvaluationContext context)
    {
        try
        {
            return rule.Evaluate(fact, context);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            throw new RuleEvaluationException(rule.Id, fact.Path, e);
        }
    }

    private sealed class Runner(CompiledRuleSet rules) : IRuleRunner
    {
        public void Run(IReadOnlyList<Fact> facts, EvaluationContext context, IEvaluationSink sink)
        {
            FactType? type = null;
            CompiledRule[][] ofType = [];
            for (var i = 0; i < facts.Count; i++)
            {
                var fact = facts[i];
                if (fact.Type != type)
                {
                    type = fact.Type;
                    ofType = rules.Plan.For(type);
                }

                foreach (var rule in ofType[fact.Kind])
                {
                    // Outside the try: what the sink throws is no fault of the rule.
                    sink.Add(rule, fact, Evaluate(rule, fact, context));
                }
            }
        }
    }
}
