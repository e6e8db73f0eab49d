using Azwa.Rules.Mutation;
using static Azwa.Rules.Cli.Commands.RuleSetDocument;

namespace Azwa.Rules.Cli.Commands;

/// <summary>Writes for programs which planted mistakes go unnoticed.</summary>
internal static class MutantsJson
{
    public static void Write(RuleSet ruleSet, MutationReport report, Stream output)
    {
        using var json = Open("azwa-mutants/1", ruleSet, output);
        json.WriteNumber("planted", report.Planted);
        json.WriteNumber("caught", report.Caught);
        json.WriteNumber("equivalent", report.Equivalent);
        WriteList(json, "survivors", report.Survivors, mutant =>
        {
            json.WriteString("subject", mutant.Subject);
            json.WriteString("change", mutant.Change);
            json.WriteString("text", mutant.Text);
            json.WriteString("file", mutant.File);
            WritePosition(json, mutant.Position);
            WriteTexts(json, "rules", mutant.Rules);
            json.WriteString("exampleOf", mutant.Catch?.RuleId);
            json.WriteString("example", mutant.Catch?.Yaml);
        });
        Close(json, output);
    }
}
