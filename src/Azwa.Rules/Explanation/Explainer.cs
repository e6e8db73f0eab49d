using Azwa.Rules.Binding;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Explanation;

/// <summary>Explains bound rules.</summary>
internal sealed class Explainer
{
    private readonly BoundRuleSet _set;
    private readonly ConditionText _text;
    private readonly DateOnly? _asOf;

    /// <param name="set">The rules.</param>
    /// <param name="asOf">The day whose norms are quoted; null for the last that are known.</param>
    public Explainer(BoundRuleSet set, DateOnly? asOf)
    {
        _set = set;
        _asOf = asOf;
        _text = new ConditionText(norm => NormText.Value(norm, asOf) + NormText.Tolerance(norm));
    }

    public RuleExplanation Explain(Rule rule)
    {
        var walk = new RuleWalk(rule);
        var register = _set.Register;
        var variants = Variants(rule).ToList();
        return new RuleExplanation
        {
            RuleId = rule.Id,
            Title = rule.Title.Nl,
            FactType = rule.Type.Name,
            Sentence = Sentence(rule),
            Terms = [.. walk.Terms.Select(t => new ExplainedTerm(t.Name, t.Means, _text.Of(t.Holds!)))],
            Norms = [.. walk.Norms.Select(NormText.Explain)],
            Leniencies = [.. Leniencies(rule)],
            From = rule.Window.From == DateOnly.MinValue ? null : rule.Window.From,
            Until = rule.Window.Until == DateOnly.MaxValue ? null : rule.Window.Until,
            Overlays = [.. OverlayText.Of(rule, _set, _asOf)],
            Variants = variants,
            Requirements = [.. variants.SelectMany(v => v.Requirements).Distinct(StringComparer.Ordinal)
                .Select(id => new RuleRequirement(id, register.Eisen[id].Titel))],
            Sources = [.. variants.SelectMany(v => v.Sources).Distinct(StringComparer.Ordinal).Select(id => Source(register.Clausules[id]))],
            Examples = [.. rule.Examples.Select(e => new ExplainedExample(e.Name, e.AsOf, e.Profile, Expectation(e)))],
            Reads = walk.Reads,
        };
    }

    private string Sentence(Rule rule)
    {
        var whom = rule.Type == FactTypes.Werkagenda ? "Voor de werkagenda" : $"Voor elke {rule.Type.Name}{Whom(rule)}";
        return rule.When is null
            ? $"{whom}: {_text.Of(rule.Check)}."
            : $"{whom}: als {_text.Of(rule.When)}, dan {_text.Consequence(rule.Check)}.";
    }

    // A handful of kinds is named in the sentence; a long list stands with the severities.
    private string Whom(Rule rule)
    {
        const int fewest = 5;
        var applied = Applied(rule).ToList();
        return applied.Count == rule.Variants.Count ? ""
            : applied.Count <= fewest ? $" ({string.Join(", ", applied)})"
            : $" ({Figures.Exact(applied.Count)} van de {Figures.Exact(rule.Variants.Count)} soorten)";
    }

    private IEnumerable<string> Applied(Rule rule)
    {
        var kinds = _set.Catalogus.Kinds.Of(rule.Type);
        return rule.Variants.Index().Where(v => v.Item is not null).Select(v => kinds[v.Index].Label);
    }

    private IEnumerable<string> Leniencies(Rule rule)
    {
        if (rule.Deadline is { } deadline)
        {
            yield return $"Tot en met {NormText.Value(deadline, _asOf)} (norm {deadline.Id}) kan het nog: wat er niet is, is dan {OutcomeWords.Of(Outcome.Pending)}.";
        }

        if (rule.Deviation is { } deviation)
        {
            yield return $"Met {deviation.Name} ingevuld is een afwijking gemotiveerd: {OutcomeWords.Of(Outcome.Deviated)}.";
        }

        if (rule.Remark is { } remark)
        {
            yield return $"Met {remark.Name} ingevuld is wat ontbreekt toegelicht: {OutcomeWords.Of(Outcome.Noted)}.";
        }
    }

    private IEnumerable<ExplainedVariant> Variants(Rule rule) =>
        VariantGroups.Of(rule, _set.Catalogus.Kinds.Of(rule.Type)).Select(group => new ExplainedVariant(
            group.Labels,
            group.Variant.Severities,
            group.Variant.Verdicts,
            group.Variant.Requirements,
            [.. group.Variant.Sources.Select(s => s.Id)]));

    private static ExplainedSource Source(Clausule clausule) =>
        new(clausule.Id, clausule.Bron.Titel, clausule.Sectie, clausule.Modaliteit, clausule.Zegt);

    private static string Expectation(Example example) => string.Join("; ", new[]
    {
        example.ExpectedOutcome is { } outcome ? OutcomeWords.Of(outcome)
            : example.Expected is { Count: > 0 } counts ? OutcomeWords.Counts(counts) : "geen uitkomst",
        example.At is { } at ? $"op {at}" : null,
        example.Severity is { } severity ? $"ernst {Names.Of(severity)}" : null,
        example.Lists.Count > 0 ? $"eis {string.Join(", ", example.Lists)}" : null,
        example.NotLists.Count > 0 ? $"niet eis {string.Join(", ", example.NotLists)}" : null,
        example.Verdicts.Count > 0 ? ExplanationText.Verdicts(example.Verdicts) : null,
    }.OfType<string>());
}
