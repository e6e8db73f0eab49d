using System.Text.Json;
using Azwa.Rules.Comparison;
using Azwa.Rules.Reporting;

namespace Azwa.Rules.Cli.Commands;

/// <summary>Writes for programs what another rule set makes of the outcomes.</summary>
internal static class DifferenceJson
{
    public static void Write(RuleSet first, RuleSet second, RuleSetDifference difference, IEnumerable<AgendaDifference>? agendas, Stream output)
    {
        using var json = JsonSpelling.Open(output);
        json.WriteStartObject();
        json.WriteString("schema", "azwa-difference/1");
        json.WriteStartObject("before");
        RulesJson.WriteRuleSet(json, first);
        json.WriteEndObject();
        json.WriteStartObject("after");
        RulesJson.WriteRuleSet(json, second);
        json.WriteEndObject();
        Write(json, "added", difference.Added);
        Write(json, "removed", difference.Removed);
        json.WriteStartArray("norms");
        foreach (var norm in difference.Norms)
        {
            json.WriteStartObject();
            json.WriteString("norm", norm.Norm);
            json.WriteString("figure", norm.Figure);
            json.WriteString("before", norm.Before);
            json.WriteString("after", norm.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("weights");
        foreach (var weight in difference.Weights)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", weight.RuleId);
            json.WriteString("profile", Words.Of(weight.Profile));
            Write(json, "kinds", weight.Kinds);
            json.WriteString("before", weight.Before is { } before ? Words.Of(before) : null);
            json.WriteString("after", weight.After is { } after ? Words.Of(after) : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("outcomes");
        foreach (var outcome in difference.Outcomes)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", outcome.RuleId);
            json.WriteString("before", Words.Of(outcome.Before));
            json.WriteString("after", Words.Of(outcome.After));
            json.WriteBoolean("shown", outcome.Example is not null);
            json.WriteString("example", outcome.Example);
            json.WriteString("path", outcome.Path);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (agendas is not null)
        {
            json.WriteStartArray("agendas");
            foreach (var agenda in agendas)
            {
                Write(json, agenda);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, AgendaDifference agenda)
    {
        json.WriteStartObject();
        json.WriteString("agenda", agenda.Name);
        json.WriteStartArray("verdicts");
        foreach (var (verdict, before, after) in agenda.Verdicts)
        {
            json.WriteStartObject();
            json.WriteString("verdict", verdict);
            json.WriteString("before", before);
            json.WriteString("after", after);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (var finding in agenda.Findings)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", finding.Either.RuleId);
            json.WriteString("path", finding.Either.Path);
            json.WriteString("before", finding.Before is { } before ? Words.Of(before.Outcome) : null);
            json.WriteString("after", finding.After is { } after ? Words.Of(after.Outcome) : null);
            json.WriteString("message", finding.Either.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }
}
