using Azwa.Rules.Cli.CommandLine;
using Azwa.Rules.Mutation;
using Azwa.Rules.Text;

namespace Azwa.Rules.Cli.Commands;

/// <summary>Writes for people which planted mistakes go unnoticed: a line for each, an example that would catch it below it, and the sum.</summary>
internal static class MutantsText
{
    public static void Write(MutationReport report, TextWriter writer, Language language)
    {
        foreach (var mutant in report.Survivors)
        {
            writer.Write($"{ExamplesText.Place(mutant.File, mutant.Position)}: {mutant.Subject}: {mutant.Change}: {mutant.Text}\n");
            if (mutant.Catch is { } example)
            {
                writer.Write($"  {example.RuleId}: - {example.Yaml}\n");
            }
        }

        writer.Write(Wording.MutantsTried.In(language, report.Planted, report.Caught, report.Equivalent, report.Survivors.Count) + "\n");
    }
}
