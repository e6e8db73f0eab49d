using Azwa.Rules.Reporting;
using Azwa.Rules.Verification;

namespace Azwa.Rules.Cli.Commands;

/// <summary>Writes proposed examples for programs.</summary>
internal static class ProposalsJson
{
    public static void Write(RuleSet ruleSet, ProposedExamples proposals, Stream output)
    {
        using var json = JsonSpelling.Open(output);
        json.WriteStartObject();
        json.WriteString("schema", "azwa-proposals/1");
        RulesJson.WriteRuleSet(json, ruleSet);
        json.WriteStartArray("proposals");
        foreach (var proposal in proposals.Examples)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", proposal.RuleId);
            json.WriteString("file", proposal.File);
            json.WriteStartObject("position");
            json.WriteNumber("line", proposal.Position.Line);
            json.WriteNumber("column", proposal.Position.Column);
            json.WriteEndObject();
            json.WriteString("name", proposal.Name);
            json.WriteString("yaml", proposal.Yaml);
            RulesJson.WriteTexts(json, "reaches", proposal.Reaches);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("notFound");
        foreach (var missing in proposals.NotFound)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", missing.RuleId);
            json.WriteString("case", missing.Case);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }
}
