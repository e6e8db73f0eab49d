using Azwa.Rules.Cli.CommandLine;
using Azwa.Rules.Explanation;
using Azwa.Rules.Reporting;
using Azwa.Rules.Verification;

namespace Azwa.Rules.Cli.Commands;

/// <summary>Lists the rules, or traces the clauses of the sources to the rules and back.</summary>
internal sealed class RulesCommand : CliCommand
{
    private readonly ValueOption _rules = RuleSource.Option();
    private readonly ValueOption _overlays = RuleSource.Overlays();
    private readonly RuleFilters _filters = new();
    private readonly ValueOption _format = ValueOption.Choice(
        "--format", new Phrase("vorm van de lijst; anders text", "form of the list; text otherwise"), "text", "json");

    private readonly Flag _coverage = new(
        "--coverage", new Phrase("toont bij elke clausule de regels, bij elke regel de clausules, en wat aan mensen is", "shows the rules of each clause, the clauses of each rule, and what is left to people"));

    public override string Name => "rules";

    public override Phrase Summary => new("toont de regels en hun bronnen", "shows the rules and their sources");

    public override Phrase Details => new(
        """
        Een regel staat in de lijst als hij bij alle gegeven filters past.

        Exitcodes: 0 goed; 1 met --coverage: een clausule, eis of regel is niet herleid; 2 verkeerde regels
        of aanroep.
        """.ReplaceLineEndings("\n"),
        """
        A rule is listed when it fits all filters that are given.

        Exit codes: 0 fine; 1 with --coverage: a clause, requirement or rule is not traced; 2 wrong rules
        or call.
        """.ReplaceLineEndings("\n"));

    public override Phrase? Argument => null;

    public override IReadOnlyList<ValueOption> Options => [_rules, _overlays, .. _filters.Options, _format];

    public override IReadOnlyList<Flag> Flags => [_coverage];

    public override int Run(Arguments arguments, Surroundings surroundings, Stream output)
    {
        if (arguments.Has(_coverage) && _filters.Given(arguments) is { } filter)
        {
            throw new UsageException(Wording.NotTogether, _coverage.Name, filter.Name);
        }

        var (ruleSet, diagnostics) = RuleSource.Load(arguments[_rules], arguments.All(_overlays));
        var rules = ruleSet is null ? [] : _filters.Select(ruleSet, arguments);
        RuleSource.Tell(diagnostics, arguments, json: false, surroundings.Error);
        if (ruleSet is null)
        {
            return ExitCode.NotJudged;
        }

        var json = arguments[_format] == "json";
        if (!arguments.Has(_coverage))
        {
            Write(ruleSet, rules, json, arguments, output);
            return ExitCode.Fine;
        }

        var coverage = ruleSet.TraceCoverage();
        if (json)
        {
            RulesJson.Write(ruleSet, coverage, output);
        }
        else
        {
            using var writer = Utf8.Writer(output);
            Write(coverage, writer, arguments);
        }

        return coverage.Gaps.Count == 0 ? ExitCode.Fine : ExitCode.Errors;
    }

    private static void Write(RuleSet ruleSet, IReadOnlyList<RuleSummary> rules, bool json, Arguments arguments, Stream output)
    {
        if (json)
        {
            RulesJson.Write(ruleSet, rules, output);
            return;
        }

        using var writer = Utf8.Writer(output);
        foreach (var rule in rules)
        {
            writer.Write($"{rule.RuleId,-7} {rule.Title} ({string.Join(", ", rule.Requirements)})\n");
        }

        if (rules.Count == 0)
        {
            writer.Write(Wording.NoRuleFits.In(arguments.Language) + "\n");
        }

        foreach (var overlay in ruleSet.Overlays)
        {
            writer.Write($"\noverlay {overlay.Id}: {OneLine.Of(overlay.Title)} (sha256 {overlay.Sha256})\n");
        }
    }

    private static void Write(Coverage coverage, TextWriter writer, Arguments arguments)
    {
        var language = arguments.Language;
        writer.Write(Wording.ClausesHeading.In(language) + "\n");
        foreach (var clause in coverage.Clauses)
        {
            var by = clause.Rules.Concat(clause.LeftTo).ToList();
            writer.Write($"  {clause.Clause,-11} {clause.Document}, {clause.Section}: {(by.Count == 0 ? "-" : string.Join(", ", by))}\n");
        }

        writer.Write("\n" + Wording.RulesHeading.In(language) + "\n");
        foreach (var rule in coverage.Rules)
        {
            var clauses = rule.Clauses.Count == 0 ? Wording.Interpretation.In(language) : string.Join(", ", rule.Clauses);
            writer.Write($"  {rule.RuleId,-7} {string.Join(", ", rule.Requirements)}: {clauses}\n");
        }

        writer.Write("\n" + Wording.HumansHeading.In(language) + "\n");
        writer.Write($"  {string.Join(", ", coverage.ForHumans)}\n\n");
        foreach (var gap in coverage.Gaps)
        {
            writer.Write(gap + "\n");
        }

        writer.Write(Wording.CoverageSum.In(language, coverage.Clauses.Count, coverage.Rules.Count, coverage.ForHumans.Count, coverage.Gaps.Count) + "\n");
    }
}
