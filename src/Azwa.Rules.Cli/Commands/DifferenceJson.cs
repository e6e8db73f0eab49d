using System.Text.Json;
using Azwa.Rules.Comparison;
using static Azwa.Rules.Cli.Commands.RuleSetDocument;

namespace Azwa.Rules.Cli.Commands;

/// <summary>Writes for programs what another rule set makes of the outcomes.</summary>
internal static class DifferenceJson
{
    public static void Write(RuleSet first, RuleSet second, RuleSetDifference difference, IEnumerable<AgendaDifference>? agendas, Stream output)
    {
        using var json = Open("azwa-difference/1", output);
        json.WriteStartObject("before");
        WriteRuleSet(json, first);
        json.WriteEndObject();
        json.WriteStartObject("after");
        WriteRuleSet(json, second);
        json.WriteEndObject();
        WriteTexts(json, "added", difference.Added);
        WriteTexts(json, "removed", difference.Removed);
        WriteList(json, "norms", difference.Norms, norm =>
        {
            json.WriteString("norm", norm.Norm);
            json.WriteString("figure", norm.Figure);
            json.WriteString("before", norm.Before);
            json.WriteString("after", norm.After);
        });
        WriteList(json, "weights", difference.Weights, weight =>
        {
            json.WriteString("ruleId", weight.RuleId);
            json.WriteString("profile", Words.Of(weight.Profile));
            WriteTexts(json, "kinds", weight.Kinds);
            json.WriteString("before", weight.Before is { } before ? Words.Of(before) : null);
            json.WriteString("after", weight.After is { } after ? Words.Of(after) : null);
        });
        WriteList(json, "outcomes", difference.Outcomes, outcome =>
        {
            json.WriteString("ruleId", outcome.RuleId);
            json.WriteString("before", Words.Of(outcome.Before));
            json.WriteString("after", Words.Of(outcome.After));
            json.WriteBoolean("shown", outcome.Example is not null);
            json.WriteString("example", outcome.Example);
            json.WriteString("path", outcome.Path);
        });
        if (agendas is not null)
        {
            WriteList(json, "agendas", agendas, agenda => Write(json, agenda));
        }

        Close(json, output);
    }

    private static void Write(Utf8JsonWriter json, AgendaDifference agenda)
    {
        json.WriteString("agenda", agenda.Name);
        WriteList(json, "verdicts", agenda.Verdicts, verdict =>
        {
            json.WriteString("verdict", verdict.Verdict);
            json.WriteString("before", verdict.Before);
            json.WriteString("after", verdict.After);
        });
        WriteList(json, "findings", agenda.Findings, finding =>
        {
            json.WriteString("ruleId", finding.Either.RuleId);
            json.WriteString("path", finding.Either.Path);
            json.WriteString("before", finding.Before is { } before ? Words.Of(before.Outcome) : null);
            json.WriteString("after", finding.After is { } after ? Words.Of(after.Outcome) : null);
            json.WriteString("message", finding.Either.Message);
        });
    }
}
