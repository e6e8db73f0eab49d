using Azwa.Rules.Cli.CommandLine;
using Azwa.Rules.Comparison;
using Azwa.Rules.Findings;
using Azwa.Rules.Text;

namespace Azwa.Rules.Cli.Commands;

/// <summary>Writes for people what another rule set makes of the outcomes: a line for each change, the agenda that shows it below it.</summary>
internal static class DifferenceText
{
    public static void Write(RuleSetDifference difference, IEnumerable<AgendaDifference>? agendas, TextWriter writer, Language language)
    {
        foreach (var id in difference.Removed)
        {
            writer.Write(Wording.RuleGone.In(language, id) + "\n");
        }

        foreach (var id in difference.Added)
        {
            writer.Write(Wording.RuleNew.In(language, id) + "\n");
        }

        foreach (var norm in difference.Norms)
        {
            writer.Write($"norm {norm.Norm}: {norm.Figure} {norm.Before ?? "-"} → {norm.After ?? "-"}\n");
        }

        foreach (var weight in difference.Weights)
        {
            var kinds = weight.Kinds.Count == 0 ? "" : $" ({string.Join(", ", weight.Kinds)})";
            writer.Write($"{weight.RuleId}: {Words.Of(weight.Profile)}{kinds}: {Severity(weight.Before)} → {Severity(weight.After)}\n");
        }

        foreach (var outcome in difference.Outcomes)
        {
            var unknown = outcome.Example is null ? Wording.Undecided.In(language) + ": " : "";
            writer.Write($"{outcome.RuleId}: {unknown}{Words.Of(outcome.Before)} → {Words.Of(outcome.After)}\n");
            if (outcome.Example is not null)
            {
                writer.Write($"  {outcome.Path}: {outcome.Example}\n");
            }
        }

        foreach (var agenda in agendas ?? [])
        {
            Write(agenda, writer, language);
        }

        writer.Write(Wording.DifferencesFound.In(
            language, difference.Outcomes.Count(o => o.Example is not null), difference.Outcomes.Count(o => o.Example is null),
            difference.Outcomes.Select(o => o.RuleId).Distinct(StringComparer.Ordinal).Count()) + "\n");
    }

    private static void Write(AgendaDifference agenda, TextWriter writer, Language language)
    {
        var verdicts = string.Join(", ", agenda.Verdicts.Select(v => $"{v.Verdict}: {v.Before} → {v.After}"));
        writer.Write($"{agenda.Name}: {(verdicts.Length == 0 ? Wording.SameVerdicts.In(language) : verdicts)}\n");
        foreach (var finding in agenda.Findings)
        {
            var (sign, outcome) = finding switch
            {
                { Before: null } => ("+", Words.Of(finding.Either.Outcome)),
                { After: null } => ("-", Words.Of(finding.Either.Outcome)),
                _ => ("~", $"{Words.Of(finding.Before.Outcome)} → {Words.Of(finding.After.Outcome)}"),
            };
            writer.Write($"  {sign} {finding.Either.RuleId} {finding.Either.Path}: {outcome}: {finding.Either.Message}\n");
        }
    }

    private static string Severity(Severity? severity) => severity is { } of ? Words.Of(of) : "none";
}
