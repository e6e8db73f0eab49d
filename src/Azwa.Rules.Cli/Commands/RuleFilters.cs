using Azwa.Rules.Cli.CommandLine;
using Azwa.Rules.Explanation;
using Azwa.Rules.Findings;
using Azwa.Rules.Text;

namespace Azwa.Rules.Cli.Commands;

/// <summary>The options that choose among rules; a rule must fit all that are given.</summary>
internal sealed class RuleFilters
{
    /// <summary>With more possible words than this, a message names none of them.</summary>
    private const int Few = 20;

    private readonly Filter[] _filters =
    [
        New("--requirement", new Phrase("EIS", "ID"), new Phrase("regels bij deze eis, zoals P-01", "rules for this requirement, such as P-01"), RequirementsOf, r => r.Requirements),
        New("--aanpak", new Phrase("SLEUTEL", "KEY"), new Phrase("regels over deze aanpak van de catalogus", "rules about this aanpak of the catalogue"), s => s.Rules.SelectMany(r => r.Aanpakken), r => r.Aanpakken),
        New("--severity", new Phrase("ERNST", "SEVERITY"), new Phrase("regels met deze ernst: error, warning of info", "rules with this severity: error, warning or info"), _ => Enum.GetValues<Severity>().OrderDescending().Select(Words.Of), r => r.Severities.Select(Words.Of)),
        New("--verdict", new Phrase("OORDEEL", "VERDICT"), new Phrase("regels die dit oordeel kunnen verslechteren, zoals volledig", "rules that can worsen this verdict, such as volledig"), s => s.Rules.SelectMany(r => r.Verdicts), r => r.Verdicts),
    ];

    public IReadOnlyList<ValueOption> Options => [.. _filters.Select(f => f.Option)];

    /// <summary>The first option that was given.</summary>
    public ValueOption? Given(Arguments arguments) => Array.Find(_filters, f => arguments[f.Option] is not null)?.Option;

    public IReadOnlyList<RuleSummary> Select(RuleSet ruleSet, Arguments arguments)
    {
        IEnumerable<RuleSummary> rules = ruleSet.Rules;
        foreach (var filter in _filters)
        {
            if (arguments[filter.Option] is { } word)
            {
                RefuseUnknown(word, filter.Option.Name, [.. filter.Known(ruleSet).Distinct(StringComparer.Ordinal)]);
                rules = rules.Where(rule => filter.Has(rule).Contains(word, StringComparer.Ordinal));
            }
        }

        return [.. rules];
    }

    private static void RefuseUnknown(string word, string option, IReadOnlyList<string> known)
    {
        if (!known.Contains(word, StringComparer.Ordinal))
        {
            throw Nearest.To(word, known) is { } near ? new UsageException(Wording.NotAChoiceWithHint, word, option, near)
                : known.Count <= Few ? new UsageException(Wording.NotAChoice, word, option, string.Join(", ", known))
                : new UsageException(Wording.UnknownRequirement, word);
        }
    }

    /// <summary>Also those that no rule enforces: that there is none is an answer, not a mistake.</summary>
    private static IEnumerable<string> RequirementsOf(RuleSet ruleSet)
    {
        var coverage = ruleSet.TraceCoverage();
        return coverage.Rules.SelectMany(r => r.Requirements).Concat(coverage.Clauses.SelectMany(c => c.Requirements)).Concat(coverage.ForHumans);
    }

    private static Filter New(
        string name, Phrase value, Phrase summary, Func<RuleSet, IEnumerable<string>> known, Func<RuleSummary, IEnumerable<string>> has) =>
        new(ValueOption.Word(name, value, summary, () => known(RuleSet.Azwa).Distinct(StringComparer.Ordinal)), known, has);

    private sealed record Filter(ValueOption Option, Func<RuleSet, IEnumerable<string>> Known, Func<RuleSummary, IEnumerable<string>> Has);
}
