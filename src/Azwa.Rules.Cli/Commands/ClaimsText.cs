using Azwa.Rules.Analysis;
using Azwa.Rules.Cli.CommandLine;
using Azwa.Rules.Text;

namespace Azwa.Rules.Cli.Commands;

/// <summary>Writes for people what is wrong with rules: a line for each claim, the conditions that clash below it, and the sum.</summary>
internal static class ClaimsText
{
    public static void Write(RuleSet ruleSet, RuleSetAnalysis analysis, TextWriter writer, Language language)
    {
        foreach (var claim in analysis.Claims)
        {
            writer.Write($"{ExamplesText.Place(claim.File, claim.Position)}: {(claim.IsProven ? "" : Wording.Undecided.In(language) + ": ")}{claim.Says}\n");
            foreach (var condition in claim.Clash)
            {
                writer.Write($"  {ExamplesText.Place(condition.File, condition.Position)}: {condition.Rule}: {condition.Text}\n");
            }

            if (claim.Witness is { } witness)
            {
                writer.Write($"  {witness.Path}: {witness.Example}\n");
            }
        }

        var proven = analysis.Claims.Count(c => c.IsProven);
        writer.Write(Wording.ClaimsMade.In(language, proven, analysis.Claims.Count - proven, ruleSet.Rules.Count) + "\n");
    }
}
