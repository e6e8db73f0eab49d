using Azwa.Rules.Cli.CommandLine;

namespace Azwa.Rules.Cli.Commands;

/// <summary>Decides what is wrong with the rules themselves.</summary>
internal sealed class LintCommand : CliCommand
{
    private readonly ValueOption _rules = RuleSource.Option();
    private readonly ValueOption _overlays = RuleSource.Overlays();

    private readonly ValueOption _format = ValueOption.Choice(
        "--format", new Phrase("vorm van de uitkomst; anders text", "form of the result; text otherwise"), "text", "json");

    public override string Name => "lint";

    public override Phrase Summary => new("zoekt tegenspraak en overbodigheid in de regels", "finds contradictions and superfluities in the rules");

    public override Phrase Details => new(
        """
        Beredeneert, zonder een werkagenda te proberen, wat er aan goed geschreven regels schort: een
        voorwaarde die nooit of altijd waar is, een regel die nooit iets zegt of nooit slaagt, twee
        regels die elkaar tegenspreken of hetzelfde vragen, een cel van het Format die van de ene
        aanpak wel en van de andere niet wordt gevraagd, en woorden of getallen die niet passen bij
        het gewicht of de norm. Wat botst staat eronder; 'onbekend' is wat niet te beslissen was.

        Exitcodes: 0 niets gevonden, of alleen onbekend; 1 er schort iets aan; 2 verkeerde regels of aanroep.
        """.ReplaceLineEndings("\n"),
        """
        Reasons, without trying any agenda, about what is wrong with well-written rules: a condition
        that never or always holds, a rule that never tells anything or never passes, two rules that
        contradict or ask the same, a cell of the Format that is asked of one approach and not of
        another, and words or figures that do not fit the severity or the norm. What clashes is told
        below it, in Dutch as the rules are; 'unknown' is what could not be decided.

        Exit codes: 0 nothing, or only unknown; 1 something is wrong; 2 wrong rules or call.
        """.ReplaceLineEndings("\n"));

    public override Phrase? Argument => null;

    public override IReadOnlyList<ValueOption> Options => [_rules, _overlays, _format];

    public override int Run(Arguments arguments, Surroundings surroundings, Stream output)
    {
        var (ruleSet, diagnostics) = RuleSource.Load(arguments[_rules], arguments.All(_overlays));
        RuleSource.Tell(diagnostics, arguments, json: false, surroundings.Error);
        if (ruleSet is null)
        {
            return ExitCode.NotJudged;
        }

        var analysis = ruleSet.Analyse();
        if (arguments[_format] == "json")
        {
            ClaimsJson.Write(ruleSet, analysis, output);
        }
        else
        {
            using var writer = Utf8.Writer(output);
            ClaimsText.Write(ruleSet, analysis, writer, arguments.Language);
        }

        return analysis.Claims.Any(c => c.IsProven) ? ExitCode.Errors : ExitCode.Fine;
    }
}
