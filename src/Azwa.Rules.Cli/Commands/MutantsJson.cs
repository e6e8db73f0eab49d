using Azwa.Rules.Mutation;
using Azwa.Rules.Reporting;

namespace Azwa.Rules.Cli.Commands;

/// <summary>Writes for programs which planted mistakes go unnoticed.</summary>
internal static class MutantsJson
{
    public static void Write(RuleSet ruleSet, MutationReport report, Stream output)
    {
        using var json = JsonSpelling.Open(output);
        json.WriteStartObject();
        json.WriteString("schema", "azwa-mutants/1");
        RulesJson.WriteRuleSet(json, ruleSet);
        json.WriteNumber("planted", report.Planted);
        json.WriteNumber("caught", report.Caught);
        json.WriteNumber("equivalent", report.Equivalent);
        json.WriteStartArray("survivors");
        foreach (var mutant in report.Survivors)
        {
            json.WriteStartObject();
            json.WriteString("subject", mutant.Subject);
            json.WriteString("change", mutant.Change);
            json.WriteString("text", mutant.Text);
            json.WriteString("file", mutant.File);
            ExamplesJson.WritePosition(json, mutant.Position);
            json.WriteStartArray("rules");
            foreach (var rule in mutant.Rules)
            {
                json.WriteStringValue(rule);
            }

            json.WriteEndArray();
            json.WriteString("exampleOf", mutant.Catch?.RuleId);
            json.WriteString("example", mutant.Catch?.Yaml);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }
}
