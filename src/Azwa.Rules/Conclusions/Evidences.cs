using Azwa.Rules.Binding;
using Azwa.Rules.Compilation;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Conclusions;

/// <summary>The values that a finding rests on. For one report and one thread.</summary>
internal sealed class Evidences(EvaluationContext context, RegionTargets targets)
{
    public IReadOnlyList<EvidenceItem> Of(Evaluation evaluation, IReadOnlyList<MissingInput> missing)
    {
        var items = new List<EvidenceItem>(evaluation.Rule.Rule.Evidence.Count + 1);
        foreach (var evidence in evaluation.Rule.Rule.Evidence)
        {
            if (evidence.Norm is { } norm)
            {
                AddNorm(evidence.Name, norm, evaluation.Fact, items);
            }
            else if (OfField(evidence.Name, evidence.Field!, evaluation.Fact) is { } item)
            {
                items.Add(item);
            }
        }

        if (missing.Count > 0)
        {
            items.Add(new EvidenceItem("ontbreekt") { Items = [.. missing.Select(m => m.Path).Distinct(StringComparer.Ordinal)] });
        }

        return items;
    }

    private void AddNorm(string name, Norm norm, Fact fact, List<EvidenceItem> items)
    {
        switch (norm)
        {
            case DateNorm date:
                items.Add(new EvidenceItem(name) { Text = Figures.Iso(context.Norms.Date(date)) });
                break;
            case YearNorm year:
                items.Add(new EvidenceItem(name) { Number = context.Norms.Year(year) });
                break;
            case RateNorm rate:
                var target = targets.Of(rate, fact);
                if (target.Lower is { } lower)
                {
                    items.Add(new EvidenceItem("ondergrens") { Number = lower });
                }

                if (target.Upper is { } upper)
                {
                    items.Add(new EvidenceItem("bovengrens") { Number = upper });
                }

                items.Add(new EvidenceItem("tolerantieProcent") { Number = rate.Tolerantie });
                items.Add(new EvidenceItem("eenheid") { Text = rate.Eenheid });
                break;
        }
    }

    private EvidenceItem? OfField(string name, FieldRef reference, Fact fact)
    {
        if (reference.OwnerOf(fact) is not { } owner)
        {
            return new EvidenceItem(name);
        }

        return reference.Field switch
        {
            { IsAsOf: true } => new EvidenceItem(name) { Text = Figures.Iso(context.AsOf) },
            { Text: { } text } => new EvidenceItem(name) { Text = text(owner) },
            { Number: { } number } => new EvidenceItem(name) { Number = number(owner) },
            { Date: { } date } => new EvidenceItem(name) { Text = date(owner) is { } value ? Figures.Iso(value) : null },
            { Boolean: { } boolean } => new EvidenceItem(name) { Boolean = boolean(owner) },
            { List: { } list } => new EvidenceItem(name) { Items = list(owner) },
            { Section: { } section } => new EvidenceItem(name) { Boolean = section(owner) },
            _ => null,
        };
    }
}
