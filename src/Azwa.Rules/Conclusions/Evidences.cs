using Azwa.Rules.Binding;
using Azwa.Rules.Compilation;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Conclusions;

/// <summary>The values that a finding rests on.</summary>
internal static class Evidences
{
    public static IReadOnlyList<EvidenceItem> Of(Evaluation evaluation, IReadOnlyList<MissingInput> missing, EvaluationContext context)
    {
        var items = new List<EvidenceItem>(evaluation.Rule.Rule.Evidence.Count + 1);
        foreach (var evidence in evaluation.Rule.Rule.Evidence)
        {
            if (evidence.Norm is { } norm)
            {
                items.AddRange(OfNorm(evidence.Name, norm, evaluation.Fact, context));
            }
            else if (OfField(evidence.Name, evidence.Field!, evaluation.Fact, context) is { } item)
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

    private static IEnumerable<EvidenceItem> OfNorm(string name, Norm norm, Fact fact, EvaluationContext context)
    {
        switch (norm)
        {
            case DateNorm date:
                yield return new EvidenceItem(name) { Text = Figures.Iso(context.Norms.Date(date)) };
                break;
            case YearNorm year:
                yield return new EvidenceItem(name) { Number = context.Norms.Year(year) };
                break;
            case RateNorm rate:
                var target = Target.For(rate, Agenda.Of(fact), context);
                if (target.Lower is { } lower)
                {
                    yield return new EvidenceItem("ondergrens") { Number = lower };
                }

                if (target.Upper is { } upper)
                {
                    yield return new EvidenceItem("bovengrens") { Number = upper };
                }

                yield return new EvidenceItem("tolerantieProcent") { Number = rate.Tolerantie };
                yield return new EvidenceItem("eenheid") { Text = rate.Eenheid };
                break;
        }
    }

    private static EvidenceItem? OfField(string name, FieldRef reference, Fact fact, EvaluationContext context)
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
