using Azwa.Rules.Binding;
using Azwa.Rules.Compilation;
using Azwa.Rules.Facts;

namespace Azwa.Rules.Conclusions;

/// <summary>The targets as they are for the region of one agenda, each reckoned once. For one report and one thread.</summary>
internal sealed class RegionTargets(EvaluationContext context)
{
    private readonly Dictionary<RateNorm, RegionTarget> _targets = [];

    public RegionTarget Of(RateNorm norm, Fact fact)
    {
        if (!_targets.TryGetValue(norm, out var known))
        {
            var target = Target.For(norm, Agenda.Of(fact), context);
            known = new RegionTarget(target, target.Lower, target.Upper);
            _targets.Add(norm, known);
        }

        return known;
    }
}

/// <summary>A target with its exact bounds, of which each takes a division.</summary>
internal sealed record RegionTarget(Target Target, decimal? Lower, decimal? Upper);
