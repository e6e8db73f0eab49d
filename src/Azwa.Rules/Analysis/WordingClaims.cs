using System.Globalization;
using System.Text.RegularExpressions;
using Azwa.Rules.Binding;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Analysis;

/// <summary>Where the texts of a rule say something else than its severity, its profiles or its norms.</summary>
internal sealed partial class WordingClaims(AnalysedDays days, ClaimWriter writer)
{
    public IEnumerable<RuleSetClaim> Of(Rule rule)
    {
        if (rule.Variants.OfType<RuleVariant>().Any(v => v.Severities[Profile.Format] is { } format && !(v.Severities[Profile.Opdracht] >= format)))
        {
            yield return writer.Of(
                ClaimKind.StricterInFormat, Answer.Impossible, rule, at: null,
                $"{rule.Id} weegt onder profiel format zwaarder dan onder profiel opdracht; wat het Format vraagt, vraagt de Opdracht ook");
        }

        var severities = rule.Variants.OfType<RuleVariant>().SelectMany(v => v.Severities.Values).OfType<Severity>().ToHashSet();
        var texts = Texts(rule);
        if (severities is { Count: 1 } && severities.Contains(Severity.Info) && texts.Exists(t => Must().IsMatch(t)))
        {
            yield return writer.Of(
                ClaimKind.SeverityAgainstWording, Answer.Impossible, rule, at: null, $"{rule.Id} zegt dat iets moet, maar weegt als opmerking (info)");
        }

        if (severities is { Count: 1 } && severities.Contains(Severity.Error) && texts.Exists(t => May().IsMatch(t)) && !texts.Exists(t => Must().IsMatch(t)))
        {
            yield return writer.Of(
                ClaimKind.SeverityAgainstWording, Answer.Impossible, rule, at: null, $"{rule.Id} zegt dat iets kan of mag, maar weegt als fout (error)");
        }

        var known = FiguresOf(rule);
        foreach (var (text, figure) in texts.SelectMany(t => Figure().Matches(t).Select(m => (t, m.Value))).DistinctBy(f => f.Item2))
        {
            if (known.Count > 0 && !known.Contains(Read(figure)))
            {
                yield return writer.Of(
                    ClaimKind.FigureAgainstNorm, Answer.Impossible, rule, at: null,
                    $"{rule.Id} noemt {figure} ('{text}'), maar de norm waarmee hij vergelijkt heeft dat getal niet");
            }
        }
    }

    /// <summary>What is said where the check does not hold; what waits or deviates says that something still can be.</summary>
    private static List<string> Texts(Rule rule) => [rule.Title.Nl, Literal(rule.Messages.Message.Nl.Parts)];

    private static string Literal(IEnumerable<MessagePart> parts) => string.Concat(parts.Select(p => p switch
    {
        LiteralPart literal => literal.Text,
        OptionalPart optional => Literal(optional.Parts),
        _ => "…",
    }));

    /// <summary>The figures that the norms and constants of a rule have on these days; none when it compares with nothing.</summary>
    private HashSet<decimal> FiguresOf(Rule rule)
    {
        var figures = new HashSet<decimal>();
        foreach (var norm in Conditions.NormsOf(rule.When).Concat(Conditions.NormsOf(rule.Check)).Concat(rule.Deadline is null ? [] : [rule.Deadline]))
        {
            figures.UnionWith(norm switch
            {
                DateNorm date => [days.Norms.Date(date).Year, days.Norms.Date(date).Month, days.Norms.Date(date).Day],
                YearNorm year => [days.Norms.Year(year)],
                RateNorm rate => new[] { days.Norms.Rate(rate).Min, days.Norms.Rate(rate).Max, rate.Per, rate.Tolerantie }.OfType<decimal>(),
                _ => [],
            });
        }

        // The year of which a text speaks is often that of another norm, such as the last year of a growth path.
        if (figures.Count > 0)
        {
            figures.UnionWith(days.Set.Norms.Values.OfType<YearNorm>().Select(norm => (decimal)days.Norms.Year(norm)));
        }

        return figures;
    }

    private static decimal Read(string figure) =>
        decimal.Parse(figure.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b(moet|moeten|verplicht|verplichte)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Must();

    [GeneratedRegex(@"\b(kan|kunnen|mag|mogen)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex May();

    // A figure as Dutch writes it, not part of a word such as Q3 or 65-plussers.
    [GeneratedRegex(@"(?<![\w.,-])\d{1,3}(\.\d{3})+(,\d+)?(?![\w-])|(?<![\w.,-])\d+(,\d+)?(?![\w-])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Figure();
}
