using System.Text.Json;
using Azwa.Rules.Analysis;
using static Azwa.Rules.Cli.Commands.RuleSetDocument;

namespace Azwa.Rules.Cli.Commands;

/// <summary>Writes for programs what is wrong with rules.</summary>
internal static class ClaimsJson
{
    public static void Write(RuleSet ruleSet, RuleSetAnalysis analysis, Stream output)
    {
        using var json = Open("azwa-analysis/1", ruleSet, output);
        WriteList(json, "claims", analysis.Claims, claim =>
        {
            json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(claim.Kind.ToString()));
            json.WriteBoolean("proven", claim.IsProven);
            WriteTexts(json, "rules", claim.Rules);
            json.WriteString("file", claim.File);
            WritePosition(json, claim.Position);
            json.WriteString("says", claim.Says);
            WriteList(json, "clash", claim.Clash, condition =>
            {
                json.WriteString("rule", condition.Rule);
                json.WriteString("text", condition.Text);
                json.WriteString("file", condition.File);
                WritePosition(json, condition.Position);
            });
            json.WriteString("example", claim.Witness?.Example);
            json.WriteString("path", claim.Witness?.Path);
        });
        Close(json, output);
    }
}
