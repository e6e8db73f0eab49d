using System.Text.Json.Nodes;
using Azwa.Rules.Compilation;
using Azwa.Rules.Engine;
using Azwa.Rules.Facts;
using Azwa.Rules.Testing.Agendas;

namespace Azwa.Rules.Testing.Laws;

/// <summary>The keys of every map of the agenda in another order, municipalities among them; and, for an engine of one's own, the facts.</summary>
internal sealed class OrderLaw(LawSubject subject) : Law(subject)
{
    public override string Sentence => "the order of what is written down changes nothing";

    public override string Method => nameof(RuleSetLaws.OrderChangesNothing);

    public override Judged Judge(LawCase @case)
    {
        var report = Subject.Judge(@case);
        var shuffled = new AgendaTree(Shuffle(@case.Tree.Root, @case.Dice)!.AsObject());
        var breach = ReportLines.Difference(report, Subject.Judge(@case, shuffled), "the keys of the agenda in another order");
        if (breach is not null || Subject.Options.Engine is not { } engine)
        {
            return Judged.Of(breach);
        }

        var facts = new Validator(Subject.Rules, new ShuffledFacts(engine, @case.Dice)).Validate(@case.Tree.Agenda, @case.AsOf, @case.Profile);
        return Judged.Of(ReportLines.Difference(report, facts, "the facts given to the engine in another order"));
    }

    private static JsonNode? Shuffle(JsonNode? node, Dice dice) => node switch
    {
        JsonObject map => new JsonObject(dice.Shuffled(map.Select(p => KeyValuePair.Create(p.Key, Shuffle(p.Value, dice))))),
        JsonArray list => new JsonArray([.. list.Select(item => Shuffle(item, dice))]),
        _ => node?.DeepClone(),
    };

    /// <summary>Gives an engine the facts in another order, which the seam allows.</summary>
    private sealed class ShuffledFacts(IRuleEngine engine, Dice dice) : IRuleEngine
    {
        public string Name => engine.Name;

        public IRuleRunner Prepare(CompiledRuleSet rules) => new Runner(engine.Prepare(rules), dice);

        private sealed class Runner(IRuleRunner runner, Dice dice) : IRuleRunner
        {
            public void Run(IReadOnlyList<Fact> facts, EvaluationContext context, IEvaluationSink sink) => runner.Run(dice.Shuffled(facts), context, sink);
        }
    }
}
