using System.Text.Json;
using Azwa.Rules.Verification;
using static Azwa.Rules.Cli.Commands.RuleSetDocument;

namespace Azwa.Rules.Cli.Commands;

/// <summary>Writes for programs what running the examples gave, every example and every branch.</summary>
internal static class ExamplesJson
{
    public static void Write(RuleSet ruleSet, IReadOnlyList<ExampleResult> results, ExampleCoverage? coverage, Stream output)
    {
        using var json = Open("azwa-examples/1", ruleSet, output);
        WriteList(json, "examples", results, result =>
        {
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
        });
        if (coverage is not null)
        {
            json.WriteStartObject("coverage");
            Write(json, coverage);
            json.WriteEndObject();
        }

        Close(json, output);
    }

    private static void Write(Utf8JsonWriter json, ExampleCoverage coverage)
    {
        json.WriteNumber("outcomes", coverage.Outcomes);
        json.WriteNumber("outcomesReached", coverage.OutcomesReached);
        json.WriteNumber("outcomesImpossible", coverage.OutcomesImpossible);
        json.WriteNumber("answers", coverage.Answers);
        json.WriteNumber("answersReached", coverage.AnswersReached);
        WriteList(json, "rules", coverage.Rules, rule =>
        {
            json.WriteString("ruleId", rule.RuleId);
            json.WriteString("file", rule.File);
            WritePosition(json, rule.Position);
            WriteList(json, "outcomes", rule.Outcomes, outcome =>
            {
                json.WriteString("outcome", Words.Of(outcome.Outcome));
                WriteTexts(json, "kinds", outcome.Kinds);
                json.WriteNumber("times", outcome.Times);
            });
            WriteList(json, "impossible", rule.Impossible, outcome =>
            {
                json.WriteString("outcome", Words.Of(outcome.Outcome));
                WriteTexts(json, "kinds", outcome.Kinds);
                json.WriteString("why", outcome.Why);
            });
            Write(json, rule.Conditions);
        });
        WriteList(json, "terms", coverage.Terms, term =>
        {
            json.WriteString("term", term.Name);
            json.WriteString("file", term.File);
            WritePosition(json, term.Position);
            Write(json, term.Conditions);
        });
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<ConditionBranch> conditions)
    {
        WriteList(json, "conditions", conditions, condition =>
        {
            json.WriteString("part", condition.Part);
            json.WriteString("text", condition.Text);
            WritePosition(json, condition.Position);
            json.WriteBoolean("holds", condition.Holds);
            json.WriteNumber("times", condition.Times);
        });
    }
}
