using Azwa.Rules.Binding;
using Azwa.Rules.Compilation;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Conclusions;

/// <summary>Puts every number that a target exists for beside that target, whatever came of the comparison.</summary>
internal sealed class TargetTable(ConditionCompiler compiler, EvaluationContext context)
{
    private const string Verdict = "streefwaarden";

    /// <summary>Whether the rule compares with a target of its own; a rule that only remarks on one does not contribute to the verdict.</summary>
    public static bool Shows(CompiledRule rule, RuleVariant variant) =>
        variant.Verdicts.ContainsKey(Verdict) && Conditions.MeetsOf(rule.Rule.Check) is not null;

    public TargetLine Line(Evaluation evaluation)
    {
        var rule = evaluation.Rule.Rule;
        var fact = evaluation.Fact;
        var meets = Conditions.MeetsOf(rule.Check)!;
        var agenda = Agenda.Of(fact);
        var target = Target.For(meets.Norm, agenda, context);
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
            Lower = target.Lower,
            Upper = target.Upper,
            TolerancePercent = meets.Norm.Tolerantie,
            Planned = planned,
            Difference = planned is { } value ? target.Difference(value) : null,
            Outcome = evaluation.Outcome,
            Motivation = rule.Deviation is { } motivation && compiler.Filled(motivation)(fact) ? motivation.Field.Text!(motivation.OwnerOf(fact)!) : null,
            GrowthPath = meets.Field.Field.Name == "eindwaarde" && maat is not null ? maat.Pad : [],
        };
    }
}
