using Azwa.Rules.Compilation;
using Azwa.Rules.Engine;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Conclusions;

/// <summary>
/// The smallest change of numbers that makes an unmotivated deviation go: the nearest exact bound, in whole units where the norm knows no
/// others. It is only offered after it has been tried: the finding must go and no other may come.
/// </summary>
internal sealed class Repair
{
    private readonly CompiledRuleSet _rules;
    private readonly EvaluationContext _context;
    private readonly Werkagenda _werkagenda;
    private readonly Lazy<IRuleRunner> _runner;
    private readonly Lazy<HashSet<(string Rule, string Path)>> _before;

    /// <summary>For all findings of one report; what they share is made when the first repair is asked for.</summary>
    public Repair(CompiledRuleSet rules, EvaluationContext context, Werkagenda werkagenda)
    {
        _rules = rules;
        _context = context;
        _werkagenda = werkagenda;
        _runner = new Lazy<IRuleRunner>(() => EmbeddedEngine.Instance.Prepare(rules));
        _before = new Lazy<HashSet<(string Rule, string Path)>>(() => Told(werkagenda));
    }

    /// <summary>What finds the repair of an evaluation when it is asked for; null when its rule compares no number with a target.</summary>
    public Func<IReadOnlyList<PatchOperation>>? ToBeMade(Evaluation evaluation) =>
        evaluation.Outcome == Outcome.Failed && evaluation.Rule.Meets is not null ? Later(evaluation) : null;

    /// <summary>By name and not by fact: in a session a fact may say something else by the time that it is asked for.</summary>
    private Func<IReadOnlyList<PatchOperation>> Later(Evaluation evaluation)
    {
        var (rule, outcome, path) = (evaluation.Rule, evaluation.Outcome, evaluation.Fact.Path);
        return () => For(new Evaluation(rule, _rules.Bound.Catalogus.FactsOf(_werkagenda).All.First(f => f.Type == rule.Type && f.Path == path), outcome));
    }

    private IReadOnlyList<PatchOperation> For(Evaluation evaluation)
    {
        foreach (var proposal in Proposals(evaluation))
        {
            if (Mends(evaluation, proposal))
            {
                return proposal;
            }
        }

        return [];
    }

    private IEnumerable<IReadOnlyList<PatchOperation>> Proposals(Evaluation evaluation)
    {
        if (evaluation.Outcome != Outcome.Failed
            || evaluation.Rule.Meets is not { } meets
            || meets.Field.OwnerOf(evaluation.Fact) is not { } owner
            || meets.Field.Field.Number!(owner) is not { } value)
        {
            yield break;
        }

        var target = Target.For(meets.Norm, Agenda.Of(evaluation.Fact), _context);
        foreach (var bound in Bounds(target, value))
        {
            yield return [new PatchOperation(evaluation.Path, bound)];

            // A path may not go down on the way: years that would stand above the new end, or later ones below it, move along.
            if (evaluation.Fact is MaatFact { Inzet.Ingroeipad: { } pad, Vergelijkjaar: { } jaar } maat)
            {
                var along = pad
                    .Where(p => (p.Key < jaar && p.Value > bound) || (p.Key > jaar && p.Value < bound))
                    .OrderBy(p => p.Key)
                    .Select(p => new PatchOperation(maat.Resolve($"{maat.Type.Base}/ingroeipad/{Figures.Exact(p.Key)}"), bound));
                yield return [new PatchOperation(evaluation.Path, bound), .. along];
            }
        }
    }

    // Where the bounds are for two readings of the population, the upper one satisfies both.
    private static IEnumerable<decimal> Bounds(Target target, decimal value)
    {
        var nearest = target.Difference(value) < 0 ? target.Lower : target.Upper;
        foreach (var bound in new[] { nearest, target.Upper }.OfType<decimal>().Distinct())
        {
            if (!target.Norm.IsWhole)
            {
                yield return bound;
                continue;
            }

            yield return Math.Ceiling(bound);
            yield return Math.Floor(bound);
        }
    }

    private bool Mends(Evaluation evaluation, IReadOnlyList<PatchOperation> proposal)
    {
        if (WerkagendaPatch.Apply(_werkagenda, proposal.Select(o => (o.Path, o.Value))) is not { } mended)
        {
            return false;
        }

        var after = Told(mended);
        return !after.Contains((evaluation.Rule.Id, evaluation.Path)) && after.IsSubsetOf(_before.Value);
    }

    private HashSet<(string Rule, string Path)> Told(Werkagenda agenda)
    {
        var sink = new ToldSink();
        _runner.Value.Run(_rules.Bound.Catalogus.FactsOf(agenda).All, _context, sink);
        return sink.Told;
    }

    private sealed class ToldSink : IEvaluationSink
    {
        public HashSet<(string Rule, string Path)> Told { get; } = [];

        public void Add(CompiledRule rule, Fact fact, Outcome outcome)
        {
            if (outcome is not (Outcome.Passed or Outcome.NotApplicable) && rule.Rule.Disabled is null)
            {
                Told.Add((rule.Id, new Evaluation(rule, fact, outcome).Path));
            }
        }
    }
}
