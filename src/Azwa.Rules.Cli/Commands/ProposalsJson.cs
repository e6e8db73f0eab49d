using Azwa.Rules.Verification;
using static Azwa.Rules.Cli.Commands.RuleSetDocument;

namespace Azwa.Rules.Cli.Commands;

/// <summary>Writes proposed examples for programs.</summary>
internal static class ProposalsJson
{
    public static void Write(RuleSet ruleSet, ProposedExamples proposals, Stream output)
    {
        using var json = Open("azwa-proposals/1", ruleSet, output);
        WriteList(json, "proposals", proposals.Examples, proposal =>
        {
            json.WriteString("ruleId", proposal.RuleId);
            json.WriteString("file", proposal.File);
            WritePosition(json, proposal.Position);
            json.WriteString("name", proposal.Name);
            json.WriteString("yaml", proposal.Yaml);
            WriteTexts(json, "reaches", proposal.Reaches);
        });
        WriteList(json, "notFound", proposals.NotFound, missing =>
        {
            json.WriteString("ruleId", missing.RuleId);
            json.WriteString("case", missing.Case);
        });
        Close(json, output);
    }
}
