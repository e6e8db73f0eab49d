using Azwa.Rules.Cli.CommandLine;
using Azwa.Rules.Text;
using Azwa.Rules.Verification;

namespace Azwa.Rules.Cli.Commands;

/// <summary>Writes proposed examples for people, so that the lines of a rule can be pasted below its examples: all else is a YAML comment.</summary>
internal static class ProposalsText
{
    /// <summary>The place of an item of 'examples' in a rule file.</summary>
    private const string Indent = "      ";

    public static void Write(ProposedExamples proposals, TextWriter writer, Language language)
    {
        foreach (var rule in proposals.Examples.GroupBy(p => p.RuleId))
        {
            var first = rule.First();
            writer.Write($"# {first.RuleId}, {first.File}({first.Position.Line},{first.Position.Column})\n");
            foreach (var proposal in rule)
            {
                writer.Write($"{Indent}# {Wording.ProposalShows.In(language, string.Join("; ", proposal.Reaches))}\n");
                writer.Write($"{Indent}- {proposal.Yaml}\n");
            }
        }

        foreach (var missing in proposals.NotFound)
        {
            writer.Write($"# {Wording.ProposalNotFound.In(language, missing.RuleId, missing.Case)}\n");
        }

        var rules = proposals.Examples.Select(p => p.RuleId).Distinct(StringComparer.Ordinal).Count();
        writer.Write($"# {Wording.ProposalsMade.In(language, proposals.Examples.Count, rules)}\n");
    }
}
