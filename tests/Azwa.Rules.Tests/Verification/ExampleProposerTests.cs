using System.Text;
using Azwa.Rules.Diagnostics;
using Azwa.Rules.Tests.TestInput;
using Azwa.Rules.Text;
using Azwa.Rules.Verification;

namespace Azwa.Rules.Tests.Verification;

/// <summary>Examples that are proposed: what they show, how they are written, and that they hold where they are pasted.</summary>
public sealed class ExampleProposerTests
{
    /// <summary>A rule of each kind of fact, among them the hardest: rows and keys that the complete agenda lacks, days, terms, children, populations.</summary>
    private static readonly string[] Some =
        ["AB-02", "AL-01", "AP-02", "FI-06", "GG-01", "GV-06", "IN-06", "LG-04", "MP-02", "RG-03", "SW-05", "SW-14", "TZ-05", "VS-08"];

    private static readonly Lazy<(IReadOnlyList<SourceText> Bare, RuleSet Before, ProposedExamples Proposed, RuleSet After)> Pasted = new(Paste);

    /// <summary>Every kind of proposal, as it would be pasted.</summary>
    [Fact]
    public void The_proposals_for_a_small_rule_are_those_of_the_golden_file()
    {
        var set = PlantedRule.In(
            """
            for: gemeente
            when: { filled: ggdRegio }
            check: { all: [ { is: { college.orgaan: college } }, { atLeast: { field: inwoners, value: 1000 } }, onderbouwd ] }
            deviation: werkagenda.prioritering
            deviated: { nl: Afwijking. }
            """,
            "[ { name: in orde, expect: passed } ]",
            "terms: { onderbouwd: { for: gemeente, means: er is een bron, holds: { any: [ { filled: werkagenda.bron }, { onOrBefore: { field: college.datum, other: werkagenda.asOf } } ] } } }");
        var proposed = set.ProposeExamples(PlantedRule.Id);
        var text = new StringBuilder();
        foreach (var example in proposed.Examples)
        {
            text.Append("- ").Append(example.Yaml).Append('\n');
            example.Reaches.ToList().ForEach(r => text.Append("  # ").Append(r).Append('\n'));
        }

        proposed.NotFound.ToList().ForEach(m => text.Append("# ").Append(m.RuleId).Append(": ").Append(m.Case).Append('\n'));
        Golden.Matches("Verification", "proposals.yaml", text.ToString());
    }

    [Fact]
    public void Every_proposal_loads_and_holds_where_it_is_pasted()
    {
        var (_, _, proposed, after) = Pasted.Value;

        Assert.Equal(Some, proposed.Examples.Select(e => e.RuleId).Distinct(StringComparer.Ordinal));
        Assert.Empty(after.RunExamples().Where(r => !r.Holds && r.Example is not null).Select(r => $"{r.RuleId}, {r.Example}: {r.Fault}"));
    }

    [Fact]
    public void With_the_proposals_the_examples_reach_all_that_those_of_the_shipped_rules_reach()
    {
        var (_, before, _, after) = Pasted.Value;
        var shipped = Branches(RuleSet.Azwa);
        var reached = Branches(after);

        Assert.True(Branches(before).Count < reached.Count);
        Assert.Empty(shipped.Except(reached));
    }

    [Fact]
    public void What_a_proposal_reaches_is_proposed_no_more()
    {
        var again = Pasted.Value.After.ProposeExamples("FI-06");

        Assert.Empty(again.Examples);
    }

    [Fact]
    public void A_rule_that_shows_all_gets_no_proposal_and_an_unknown_one_is_refused()
    {
        Assert.Empty(RuleSet.Azwa.ProposeExamples("TZ-01").Examples);
        Assert.Throws<KeyNotFoundException>(() => RuleSet.Azwa.ProposeExamples("TZ-99"));
    }

    private static HashSet<string> Branches(RuleSet set)
    {
        var rules = set.MeasureExamples().Rules.Where(r => Some.Contains(r.RuleId)).ToList();
        return [
            .. rules.SelectMany(r => r.Outcomes.Where(o => o.Times > 0).Select(o => $"{r.RuleId} {o.Outcome} {string.Join(' ', o.Kinds)}")),
            .. rules.SelectMany(r => r.Conditions.Where(o => o.Times > 0).Select(o => $"{r.RuleId} {o.Part} {o.Holds} {o.Text}"))];
    }

    /// <summary>The shipped rules, of which some keep their first example only; with what is proposed for those.</summary>
    private static (IReadOnlyList<SourceText> Bare, RuleSet Before, ProposedExamples Proposed, RuleSet After) Paste()
    {
        IReadOnlyList<SourceText> bare = [.. RuleFiles.Embedded().Select(f => SourceText.From(f.Name, Edited(f.Content, (_, examples) => examples.Take(1))))];
        var before = Load(bare);
        var proposals = Some.Select(before.ProposeExamples).ToList();
        var proposed = new ProposedExamples([.. proposals.SelectMany(p => p.Examples)], [.. proposals.SelectMany(p => p.NotFound)]);
        var lines = proposed.Examples.ToLookup(e => e.RuleId, e => "      - " + e.Yaml);
        var after = Load([.. bare.Select(f => SourceText.From(f.Name, Edited(f.Content, (rule, examples) => examples.Concat(lines[rule]))))]);
        return (bare, before, proposed, after);
    }

    private static RuleSet Load(IReadOnlyList<SourceText> files)
    {
        var result = RuleSet.FromSources(files, new DiagnosticBag());
        Assert.Empty(result.Diagnostics.Select(d => d.ToString()));
        return result.RuleSet!;
    }

    /// <summary>The file with the examples of some rules edited, as the lines of a list.</summary>
    private static string Edited(string content, Func<string, IEnumerable<string>, IEnumerable<string>> edit)
    {
        var result = new List<string>();
        var rule = "";
        List<string>? examples = null;
        foreach (var line in content.Split('\n').Append(""))
        {
            if (examples is not null)
            {
                if (line.StartsWith("      - ", StringComparison.Ordinal))
                {
                    examples.Add(line);
                    continue;
                }

                if (line.StartsWith("        ", StringComparison.Ordinal))
                {
                    examples[^1] += "\n" + line;
                    continue;
                }

                result.AddRange(edit(rule, examples));
                examples = null;
            }

            rule = line.StartsWith("  - id: ", StringComparison.Ordinal) ? line["  - id: ".Length..] : rule;
            result.Add(line);
            if (line == "    examples:" && Some.Contains(rule))
            {
                examples = [];
            }
        }

        return string.Join('\n', result);
    }
}
