using System.Text.Json;
using Azwa.Rules.Reporting;
using Azwa.Rules.Text;
using Azwa.Rules.Verification;

namespace Azwa.Rules.Cli.Commands;

/// <summary>Writes for programs what running the examples gave, every example and every branch.</summary>
internal static class ExamplesJson
{
    public static void Write(RuleSet ruleSet, IReadOnlyList<ExampleResult> results, ExampleCoverage? coverage, Stream output)
    {
        using var json = JsonSpelling.Open(output);
        json.WriteStartObject();
        json.WriteString("schema", "azwa-examples/1");
        RulesJson.WriteRuleSet(json, ruleSet);
        json.WriteStartArray("examples");
        foreach (var result in results)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", result.RuleId);
            json.WriteString("example", result.Example);
            json.WriteString("file", result.File);
            WritePosition(json, result.Position);
            json.WriteBoolean("holds", result.Holds);
            json.WriteString("fault", result.Fault);
            if (result.Difference is { } difference)
            {
                json.WriteString("difference", difference);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (coverage is not null)
        {
            json.WriteStartObject("coverage");
            Write(json, coverage);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, ExampleCoverage coverage)
    {
        json.WriteNumber("outcomes", coverage.Outcomes);
        json.WriteNumber("outcomesReached", coverage.OutcomesReached);
        json.WriteNumber("outcomesImpossible", coverage.OutcomesImpossible);
        json.WriteNumber("answers", coverage.Answers);
        json.WriteNumber("answersReached", coverage.AnswersReached);
        json.WriteStartArray("rules");
        foreach (var rule in coverage.Rules)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", rule.RuleId);
            json.WriteString("file", rule.File);
            WritePosition(json, rule.Position);
            json.WriteStartArray("outcomes");
            foreach (var outcome in rule.Outcomes)
            {
                json.WriteStartObject();
                json.WriteString("outcome", Words.Of(outcome.Outcome));
                RulesJson.WriteTexts(json, "kinds", outcome.Kinds);
                json.WriteNumber("times", outcome.Times);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("impossible");
            foreach (var outcome in rule.Impossible)
            {
                json.WriteStartObject();
                json.WriteString("outcome", Words.Of(outcome.Outcome));
                RulesJson.WriteTexts(json, "kinds", outcome.Kinds);
                json.WriteString("why", outcome.Why);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            Write(json, rule.Conditions);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("terms");
        foreach (var term in coverage.Terms)
        {
            json.WriteStartObject();
            json.WriteString("term", term.Name);
            json.WriteString("file", term.File);
            WritePosition(json, term.Position);
            Write(json, term.Conditions);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<ConditionBranch> conditions)
    {
        json.WriteStartArray("conditions");
        foreach (var condition in conditions)
        {
            json.WriteStartObject();
            json.WriteString("part", condition.Part);
            json.WriteString("text", condition.Text);
            WritePosition(json, condition.Position);
            json.WriteBoolean("holds", condition.Holds);
            json.WriteNumber("times", condition.Times);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WritePosition(Utf8JsonWriter json, Position position)
    {
        json.WriteStartObject("position");
        json.WriteNumber("line", position.Line);
        json.WriteNumber("column", position.Column);
        json.WriteEndObject();
    }
}
