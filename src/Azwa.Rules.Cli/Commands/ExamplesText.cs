using Azwa.Rules.Cli.CommandLine;
using Azwa.Rules.Text;
using Azwa.Rules.Verification;

namespace Azwa.Rules.Cli.Commands;

/// <summary>Writes for people what running the examples gave: a line for each thing that is wrong or not reached, and the sum.</summary>
internal static class ExamplesText
{
    /// <summary>So many entries of the catalogue are named before the rest is counted.</summary>
    private const int Few = 3;

    public static void Write(IReadOnlyList<ExampleResult> results, ExampleCoverage? coverage, TextWriter writer, Language language)
    {
        foreach (var result in results.Where(r => !r.Holds))
        {
            writer.Write(Line(result, result.Fault) + "\n");
        }

        var differing = results.Where(r => r.Difference is not null).ToList();
        foreach (var result in differing)
        {
            writer.Write(Wording.ExampleDiffers.In(language, Line(result, result.Difference)) + "\n");
        }

        if (coverage is not null)
        {
            WriteBranches(coverage, writer, language);
        }

        var examples = results.Where(r => r.Example is not null).ToList();
        var rules = results.Select(r => r.RuleId).Distinct(StringComparer.Ordinal).Count();
        writer.Write(Wording.ExamplesRun.In(language, examples.Count(e => e.Holds && e.Difference is null), examples.Count, rules) + "\n");
        if (differing.Count > 0)
        {
            writer.Write(Wording.ExamplesDiffer.In(language, differing.Count) + "\n");
        }

        if (coverage is not null)
        {
            writer.Write(Wording.BranchesReached.In(language, coverage.OutcomesReached, coverage.Outcomes, coverage.AnswersReached, coverage.Answers) + "\n");
            if (coverage.OutcomesImpossible > 0)
            {
                writer.Write(Wording.OutcomesImpossible.In(language, coverage.OutcomesImpossible) + "\n");
            }
        }
    }

    private static void WriteBranches(ExampleCoverage coverage, TextWriter writer, Language language)
    {
        foreach (var rule in coverage.Rules)
        {
            foreach (var outcome in rule.Outcomes.Where(o => o.Times == 0))
            {
                writer.Write($"{Place(rule.File, rule.Position)}: {rule.RuleId}: {Wording.OutcomeNotReached.In(language, Words.Of(outcome.Outcome))}{Kinds(outcome.Kinds, language)}\n");
            }

            foreach (var outcome in rule.Impossible)
            {
                writer.Write($"{Place(rule.File, rule.Position)}: {rule.RuleId}: {Wording.OutcomeImpossible.In(language, Words.Of(outcome.Outcome), outcome.Why)}{Kinds(outcome.Kinds, language)}\n");
            }

            Write(rule.RuleId, rule.File, rule.Conditions, writer, language);
        }

        foreach (var term in coverage.Terms)
        {
            Write(Wording.Term.In(language, term.Name), term.File, term.Conditions, writer, language);
        }
    }

    private static void Write(string subject, string file, IEnumerable<ConditionBranch> branches, TextWriter writer, Language language)
    {
        foreach (var branch in branches.Where(b => b.Times == 0))
        {
            var wording = branch.Holds ? Wording.NeverHolds : Wording.AlwaysHolds;
            writer.Write($"{Place(file, branch.Position)}: {subject}: {wording.In(language, branch.Part, branch.Text)}\n");
        }
    }

    private static string Kinds(IReadOnlyList<string> kinds, Language language) => kinds.Count switch
    {
        0 => "",
        <= Few => $" ({string.Join(", ", kinds)})",
        var all => $" ({string.Join(", ", kinds.Take(Few))}, {Wording.AndMore.In(language, all - Few)})",
    };

    private static string Line(ExampleResult result, string? text) =>
        $"{Place(result.File, result.Position)}: {result.RuleId}{(result.Example is null ? "" : $", {result.Example}")}: {text}";

    public static string Place(string file, Position position) => $"{file}({position.Line},{position.Column})";
}
