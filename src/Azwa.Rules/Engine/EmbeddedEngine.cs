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

    private sealed class Runner : IRuleRunner
    {
        private readonly Dictionary<FactType, CompiledRule[][]> _plan = [];

        public Runner(CompiledRuleSet rules)
        {
            foreach (var type in FactTypes.All)
            {
                var ofType = rules.Rules.Where(r => r.Type == type).ToList();
                _plan[type] = [.. Enumerable.Range(0, rules.KindsOf(type)).Select(kind => ofType.Where(r => r.AppliesToKind(kind)).ToArray())];
            }
        }

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
                    ofType = _plan[type];
                }

                foreach (var rule in ofType[fact.Kind])
                {
                    // Outside the try: what the sink throws is no fault of the rule.
                    sink.Add(rule, fact, Evaluate(rule, fact, context));
                }
            }
        }

        private static Outcome Evaluate(CompiledRule rule, Fact fact, EvaluationContext context)
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
    }
}
