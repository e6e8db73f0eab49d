using Azwa.Rules.Cli.CommandLine;
using Azwa.Rules.Verification;

namespace Azwa.Rules.Cli.Commands;

/// <summary>Runs the examples that rules carry.</summary>
internal sealed class TestCommand : CliCommand
{
    private readonly ValueOption _rules = RuleSource.Option();
    private readonly ValueOption _overlays = RuleSource.Overlays();

    public override string Name => "test";

    public override Phrase Summary => new("draait de voorbeelden van de regels", "runs the examples of the rules");

    public override Phrase Details => new(
        """
        Elke regel heeft ten minste één voorbeeld dat slaagt en één dat niet slaagt; wat niet klopt of
        ontbreekt staat op één regel, met bestand en plaats. Met een overlay komt een voorbeeld van een regel
        die hij wijzigt anders uit; dat staat erbij en is geen fout.

        Exitcodes: 0 alle voorbeelden kloppen; 1 een voorbeeld klopt niet of ontbreekt; 2 verkeerde regels of aanroep.
        """.ReplaceLineEndings("\n"),
        """
        Every rule has at least one example that passes and one that does not; what is wrong or missing
        is told in one line, with file and place. With an overlay, an example of a rule that it changes comes
        out otherwise; that is told, and is no fault.

        Exit codes: 0 all examples hold; 1 an example does not hold or is missing; 2 wrong rules or call.
        """.ReplaceLineEndings("\n"));

    public override Phrase? Argument => null;

    public override IReadOnlyList<ValueOption> Options => [_rules, _overlays];

    public override int Run(Arguments arguments, Surroundings surroundings, Stream output)
    {
        var (ruleSet, diagnostics) = RuleSource.Load(arguments[_rules], arguments.All(_overlays));
        RuleSource.Tell(diagnostics, arguments, json: false, surroundings.Error);
        if (ruleSet is null)
        {
            return ExitCode.NotJudged;
        }

        var results = ruleSet.RunExamples();
        using var writer = Utf8.Writer(output);
        foreach (var result in results.Where(r => !r.Holds))
        {
            writer.Write(Line(result, result.Fault) + "\n");
        }

        var differing = results.Where(r => r.Difference is not null).ToList();
        foreach (var result in differing)
        {
            writer.Write(Wording.ExampleDiffers.In(arguments.Language, Line(result, result.Difference)) + "\n");
        }

        var examples = results.Where(r => r.Example is not null).ToList();
        var rules = results.Select(r => r.RuleId).Distinct(StringComparer.Ordinal).Count();
        writer.Write(Wording.ExamplesRun.In(arguments.Language, examples.Count(e => e.Holds && e.Difference is null), examples.Count, rules) + "\n");
        if (differing.Count > 0)
        {
            writer.Write(Wording.ExamplesDiffer.In(arguments.Language, differing.Count) + "\n");
        }

        return results.All(r => r.Holds) ? ExitCode.Fine : ExitCode.Errors;
    }

    private static string Line(ExampleResult result, string? fault) =>
        $"{result.File}({result.Position.Line},{result.Position.Column}): {result.RuleId}{(result.Example is null ? "" : $", {result.Example}")}: {fault}";
}
