using System.Text.Json;
using Azwa.Rules.Analysis;
using Azwa.Rules.Reporting;

namespace Azwa.Rules.Cli.Commands;

/// <summary>Writes for programs what is wrong with rules.</summary>
internal static class ClaimsJson
{
    public static void Write(RuleSet ruleSet, RuleSetAnalysis analysis, Stream output)
    {
        using var json = JsonSpelling.Open(output);
        json.WriteStartObject();
        json.WriteString("schema", "azwa-analysis/1");
        RulesJson.WriteRuleSet(json, ruleSet);
        json.WriteStartArray("claims");
        foreach (var claim in analysis.Claims)
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(claim.Kind.ToString()));
            json.WriteBoolean("proven", claim.IsProven);
            json.WriteStartArray("rules");
            foreach (var rule in claim.Rules)
            {
                json.WriteStringValue(rule);
            }

            json.WriteEndArray();
            json.WriteString("file", claim.File);
            ExamplesJson.WritePosition(json, claim.Position);
            json.WriteString("says", claim.Says);
            json.WriteStartArray("clash");
            foreach (var condition in claim.Clash)
            {
                json.WriteStartObject();
                json.WriteString("rule", condition.Rule);
                json.WriteString("text", condition.Text);
                json.WriteString("file", condition.File);
                ExamplesJson.WritePosition(json, condition.Position);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteString("example", claim.Witness?.Example);
            json.WriteString("path", claim.Witness?.Path);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }
}
