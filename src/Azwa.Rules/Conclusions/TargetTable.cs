using Azwa.Rules.Binding;
using Azwa.Rules.Compilation;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Conclusions;

/// <summary>Puts every number that a target exists for beside that target, whatever came of the comparison. For one report.</summary>
internal sealed class TargetTable(RegionTargets targets)
{
    private const string Verdict = "streefwaarden";

    /// <summary>Whether the rule compares with a target of its own; a rule that only remarks on one does not contribute to the verdict.</summary>
    public static bool Shows(CompiledRule rule, RuleVariant variant) =>
        variant.Verdicts.ContainsKey(Verdict) && rule.Meets is not null;

    public TargetLine Line(Evaluation evaluation)
    {
        var rule = evaluation.Rule.Rule;
        var fact = evaluation.Fact;
        var meets = evaluation.Rule.Meets!;
        var (target, lower, upper) = targets.Of(meets.Norm, fact);
        var planned = meets.Field.OwnerOf(fact) is { } owner ? meets.Field.Field.Number!(owner) : null;
        var maat = (fact as GemeentemaatFact)?.Maat ?? fact as MaatFact;
        return new TargetLine
        {
            RuleId = rule.Id,
            Requirements = evaluation.Rule.VariantFor(fact).Requirements,
            Path = evaluation.Path,
            Section = maat?.Aanpak.Subject ?? fact.Subject,
            Measure = (maat?.Subject ?? fact.Subject) + (meets.Field.Field.Name == "regionaal" ? " (regionaal)" : ""),
            Municipality = (fact as GemeentemaatFact)?.Gemeente.Subject,
            Unit = meets.Norm.Eenheid,
            Base = meets.Norm.MaxBase?.Name ?? meets.Norm.MinBase?.Name,
            BasePopulation = target.MaxPopulation ?? target.MinPopulation,
            Lower = lower,
            Upper = upper,
            TolerancePercent = meets.Norm.Tolerantie,
            Planned = planned,
            Difference = planned is { } value ? target.Difference(value) : null,
            Outcome = evaluation.Outcome,
            Motivation = evaluation.Rule.HasMotivation(fact) ? rule.Deviation!.Field.Text!(rule.Deviation.OwnerOf(fact)!) : null,
            GrowthPath = meets.Field.Field.Name == "eindwaarde" && maat is not null ? maat.Pad : [],
        };
    }
}
