using Azwa.Rules.Compilation;
using Azwa.Rules.Engine;
using Azwa.Rules.Facts;

namespace Azwa.Rules.Testing.Laws;

/// <summary>The engine that is tried gives the report of the embedded one; without one, the embedded gives that of a plain walk over facts and rules.</summary>
internal sealed class EngineLaw(LawSubject subject) : Law(subject)
{
    private readonly Validator _embedded = new(subject.Rules);
    private readonly Validator _other = new(subject.Rules, subject.Options.Engine ?? new PlainEngine());

    public override string Sentence => "every engine gives the same report";

    public override string Method => nameof(RuleSetLaws.EnginesGiveTheSameReport);

    public override Judged Judge(LawCase @case) => Judged.Of(ReportLines.Difference(
        _embedded.Validate(@case.Tree.Agenda, @case.AsOf, @case.Profile),
        _other.Validate(@case.Tree.Agenda, @case.AsOf, @case.Profile),
        $"evaluated by the engine '{Subject.Options.Engine?.Name ?? "plain"}' instead of the embedded one"));

    /// <summary>What the seam says, written out: every rule for every fact that it applies to.</summary>
    private sealed class PlainEngine : IRuleEngine
    {
        public string Name => "plain";

        public IRuleRunner Prepare(CompiledRuleSet rules) => new Runner(rules);

        private sealed class Runner(CompiledRuleSet rules) : IRuleRunner
        {
            public void Run(IReadOnlyList<Fact> facts, EvaluationContext context, IEvaluationSink sink)
            {
                foreach (var fact in facts)
                {
                    foreach (var rule in rules.Rules.Where(rule => rule.AppliesTo(fact)))
                    {
                        sink.Add(rule, fact, rule.Evaluate(fact, context));
                    }
                }
            }
        }
    }
}
