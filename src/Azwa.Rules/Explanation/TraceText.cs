using System.Text;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
using Azwa.Rules.Reporting;
using Azwa.Rules.Text;

namespace Azwa.Rules.Explanation;

/// <summary>Writes traces as text.</summary>
internal static class TraceText
{
    /// <summary>So many that passed, do not apply or are children alike are still told one by one.</summary>
    private const int Few = 5;

    public static string Of(RuleTraces all)
    {
        var text = new StringBuilder();
        text.Append($"{all.RuleId}  {all.Title}\n");
        text.Append($"per {Figures.Date(all.AsOf, Language.Nl)}, profiel {Names.Of(all.Profile)}{(all.Path is null ? "" : $", vanaf {OneLine.Of(all.Path)}")}\n\n");
        text.Append(all.Traces.Count == 0
            ? $"geen {all.FactType} waarover de regel hier iets zegt\n"
            : OutcomeWords.Counts(all.Traces.CountBy(t => t.Outcome)) + "\n");
        foreach (var trace in all.Traces.Where(t => IsTold(t, all)).OrderBy(IsCalm))
        {
            Append(text, trace);
        }

        foreach (var group in all.Traces.Where(t => !IsTold(t, all)).GroupBy(t => t.Outcome).OrderBy(g => g.Key))
        {
            text.Append($"\n{Figures.Exact(group.Count())} {OutcomeWords.Of(group.Key)}: geef een plaats op om te zien waarom\n");
        }

        foreach (var group in all.Untold.GroupBy(u => u.Reason, StringComparer.Ordinal))
        {
            var untold = group.ToList();
            var subjects = untold.Take(Few).Select(u => OneLine.Of($"{u.Subject} ({u.Path})"));
            text.Append($"\n{Figures.Exact(untold.Count)} × {all.FactType} {group.Key}:\n");
            foreach (var subject in subjects)
            {
                text.Append($"  {subject}\n");
            }

            if (untold.Count > Few)
            {
                text.Append($"  en nog {Figures.Exact(untold.Count - Few)}\n");
            }
        }

        return text.ToString();
    }

    private static bool IsTold(RuleTrace trace, RuleTraces all) =>
        all.Path is not null
        || !IsCalm(trace)
        || all.Traces.Count(t => t.Outcome == trace.Outcome) <= Few;

    private static bool IsCalm(RuleTrace trace) => trace.Outcome is Outcome.Passed or Outcome.NotApplicable;

    private static void Append(StringBuilder text, RuleTrace trace)
    {
        text.Append($"\n{OneLine.Of(trace.Subject)}: {OutcomeWords.Of(trace.Outcome)}, ernst {Names.Of(trace.Severity)}\n");
        text.Append($"  plaats: {OneLine.Of(trace.Path)}\n");
        text.Append($"  want {OneLine.Of(trace.Reason)}\n");
        if (trace.When is { } when)
        {
            text.Append("  als:\n");
            Append(text, when, 4);
            if (when.Truth != Truth.True)
            {
                // What would be asked counts for nothing; shown, it reads as a second reason.
                return;
            }

            text.Append("  dan:\n");
        }

        Append(text, trace.Check, trace.When is null ? 2 : 4);
    }

    private static void Append(StringBuilder text, TraceNode node, int indent)
    {
        var value = node.Value is null ? "" : $": {OneLine.Of(node.Value)}";
        var path = node.Path is null ? "" : $"  {(node.Path.Length == 0 ? "(hele werkagenda)" : OneLine.Of(node.Path))}";
        text.Append($"{new string(' ', indent)}{Mark(node.Truth)} {OneLine.Of(node.Text)}{value}{path}\n");

        // Of many children that are alike, those that hold tell the least.
        var folded = node.Children.Count > Few ? node.Children.Where(c => c.Truth == Truth.True).Skip(1).ToHashSet(ReferenceEqualityComparer.Instance) : [];
        foreach (var child in node.Children.Where(c => !folded.Contains(c)))
        {
            Append(text, child, indent + 2);
        }

        if (folded.Count > 0)
        {
            text.Append($"{new string(' ', indent + 2)}{Mark(Truth.True)} en nog {Figures.Exact(folded.Count)}\n");
        }
    }

    private static char Mark(Truth truth) => truth switch
    {
        Truth.True => '✓',
        Truth.False => '✗',
        _ => '?',
    };
}
