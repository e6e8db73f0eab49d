using System.Text.Json;
using Azwa.Rules.Explanation;
using Azwa.Rules.Reporting;
using Azwa.Rules.Verification;

namespace Azwa.Rules.Cli.Commands;

/// <summary>Writes a list of rules, or the trace of clauses to rules and back, for programs.</summary>
internal static class RulesJson
{
    public static void Write(RuleSet ruleSet, IEnumerable<RuleSummary> rules, Stream output)
    {
        using var json = Open(ruleSet, "azwa-rule-list/1", output);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", rule.RuleId);
            json.WriteString("title", rule.Title);
            json.WriteString("for", rule.FactType);
            WriteTexts(json, "requirements", rule.Requirements);
            WriteTexts(json, "aanpakken", rule.Aanpakken);
            WriteTexts(json, "severities", rule.Severities.Select(Words.Of));
            WriteTexts(json, "verdicts", rule.Verdicts);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Close(json, output);
    }

    public static void Write(RuleSet ruleSet, Coverage coverage, Stream output)
    {
        using var json = Open(ruleSet, "azwa-coverage/1", output);
        json.WriteStartArray("clauses");
        foreach (var clause in coverage.Clauses)
        {
            json.WriteStartObject();
            json.WriteString("clause", clause.Clause);
            json.WriteString("document", clause.Document);
            json.WriteString("section", clause.Section);
            WriteTexts(json, "requirements", clause.Requirements);
            WriteTexts(json, "rules", clause.Rules);
            WriteTexts(json, "leftTo", clause.LeftTo);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("rules");
        foreach (var rule in coverage.Rules)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", rule.RuleId);
            WriteTexts(json, "requirements", rule.Requirements);
            WriteTexts(json, "clauses", rule.Clauses);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteTexts(json, "forHumans", coverage.ForHumans);
        WriteTexts(json, "gaps", coverage.Gaps);
        Close(json, output);
    }

    public static void WriteRuleSet(Utf8JsonWriter json, RuleSet ruleSet)
    {
        json.WriteStartObject("ruleSet");
        json.WriteString("id", ruleSet.Id);
        json.WriteString("version", ruleSet.Version);
        json.WriteString("sha256", ruleSet.Sha256);
        json.WriteEndObject();
    }

    public static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static Utf8JsonWriter Open(RuleSet ruleSet, string schema, Stream output)
    {
        var json = JsonSpelling.Open(output);
        json.WriteStartObject();
        json.WriteString("schema", schema);
        WriteRuleSet(json, ruleSet);
        return json;
    }

    private static void Close(Utf8JsonWriter json, Stream output)
    {
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }
}
