using Azwa.Rules.Explanation;
using Azwa.Rules.Verification;
using static Azwa.Rules.Cli.Commands.RuleSetDocument;

namespace Azwa.Rules.Cli.Commands;

/// <summary>Writes a list of rules, or the trace of clauses to rules and back, for programs.</summary>
internal static class RulesJson
{
    public static void Write(RuleSet ruleSet, IEnumerable<RuleSummary> rules, Stream output)
    {
        using var json = Open("azwa-rule-list/1", ruleSet, output);
        WriteList(json, "rules", rules, rule =>
        {
            json.WriteString("ruleId", rule.RuleId);
            json.WriteString("title", rule.Title);
            json.WriteString("for", rule.FactType);
            WriteTexts(json, "requirements", rule.Requirements);
            WriteTexts(json, "aanpakken", rule.Aanpakken);
            WriteTexts(json, "severities", rule.Severities.Select(Words.Of));
            WriteTexts(json, "verdicts", rule.Verdicts);
        });
        Close(json, output);
    }

    public static void Write(RuleSet ruleSet, Coverage coverage, Stream output)
    {
        using var json = Open("azwa-coverage/1", ruleSet, output);
        WriteList(json, "clauses", coverage.Clauses, clause =>
        {
            json.WriteString("clause", clause.Clause);
            json.WriteString("document", clause.Document);
            json.WriteString("section", clause.Section);
            WriteTexts(json, "requirements", clause.Requirements);
            WriteTexts(json, "rules", clause.Rules);
            WriteTexts(json, "leftTo", clause.LeftTo);
        });
        WriteList(json, "rules", coverage.Rules, rule =>
        {
            json.WriteString("ruleId", rule.RuleId);
            WriteTexts(json, "requirements", rule.Requirements);
            WriteTexts(json, "clauses", rule.Clauses);
        });
        WriteTexts(json, "forHumans", coverage.ForHumans);
        WriteTexts(json, "gaps", coverage.Gaps);
        Close(json, output);
    }
}
