using Azwa.Rules.Binding;
using Azwa.Rules.Compilation;
using Azwa.Rules.Engine;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Tests.Oracle;

/// <summary>
/// The rules once more, as plainly as they can be written: it walks the bound conditions with boxed values and decides the outcome by its
/// own reading of the order of outcomes. It is slow and shares nothing with the lowering to delegates, so that where the two differ, one is wrong.
/// </summary>
internal sealed class OracleEngine : IRuleEngine
{
    public string Name => "oracle";

    public IRuleRunner Prepare(CompiledRuleSet rules) => new Runner(rules);

    private sealed class Runner(CompiledRuleSet rules) : IRuleRunner
    {
        private readonly OracleWhere _where = new(rules.Bound.Catalogus.Kinds);

        public void Run(IReadOnlyList<Fact> facts, EvaluationContext context, IEvaluationSink sink)
        {
            foreach (var fact in facts)
            {
                var rulesOfType = rules.Bound.Rules.Where(rule => rule.Type.Name == fact.TypeName).ToList();
                var entry = rulesOfType.Count == 0 ? 0 : _where.EntryOf(fact);
                foreach (var rule in rulesOfType)
                {
                    if (rule.Variants[entry]?.Severities[rules.Profile] is { } severity)
                    {
                        sink.Add(rules.Rules.Single(r => r.Id == rule.Id), fact, OutcomeOf(rule, severity, fact, context.AsOf));
                    }
                }
            }
        }

        private Outcome OutcomeOf(Rule rule, Severity severity, Fact fact, DateOnly asOf)
        {
            var conditions = new OracleConditions(rules.Bound.Catalogus.Vulling, asOf);
            if (rule.When is not null)
            {
                var when = conditions.Holds(rule.When, fact);
                if (when == false)
                {
                    return Outcome.NotApplicable;
                }

                if (when is null)
                {
                    return Outcome.Undetermined;
                }
            }

            var check = conditions.Holds(rule.Check, fact);
            if (check == true)
            {
                return Outcome.Passed;
            }

            if (rule.Deadline is not null && asOf <= OracleNorms.DateOf(rule.Deadline, asOf))
            {
                return Outcome.Pending;
            }

            if (check is null)
            {
                return Outcome.Undetermined;
            }

            if (rule.Deviation is not null && conditions.IsFilled(rule.Deviation, fact))
            {
                return Outcome.Deviated;
            }

            if (severity == Severity.Info || (rule.Remark is not null && conditions.IsFilled(rule.Remark, fact)))
            {
                return Outcome.Noted;
            }

            return Outcome.Failed;
        }
    }
}
