using Azwa.Rules.Compilation;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Conclusions;

/// <summary>What a rule is to a report for one kind of fact: the same for every agenda.</summary>
/// <param name="Verdicts">What it contributes to verdicts.</param>
/// <param name="IsTarget">Whether it compares with a target that the report shows.</param>
/// <param name="Sources">The sentences that it rests on.</param>
internal sealed record PreparedVariant(VerdictContribution[] Verdicts, bool IsTarget, IReadOnlyList<SourceReference> Sources);

/// <summary>The variants of all rules, each prepared when it is first met. Thread-safe.</summary>
internal sealed class PreparedVariants(CompiledRuleSet rules)
{
    // By rule and kind of fact. Two threads may prepare the same one; either will do.
    private readonly PreparedVariant?[][] _variants = [.. rules.Bound.Rules.Select(rule => new PreparedVariant?[rule.Variants.Count])];

    public PreparedVariant For(CompiledRule rule, Fact fact) => _variants[rule.Index][fact.Kind] ??= Prepare(rule, fact);

    private PreparedVariant Prepare(CompiledRule rule, Fact fact)
    {
        var variant = rule.VariantFor(fact);
        return new PreparedVariant(
            VerdictContribution.Of(variant.Verdicts, rules.Bound.Verdicts),
            TargetTable.Shows(rule, variant),
            [.. variant.Sources.Select(ReportBuilder.ToReference)]);
    }
}
