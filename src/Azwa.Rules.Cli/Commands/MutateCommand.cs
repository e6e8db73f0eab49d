using Azwa.Rules.Cli.CommandLine;

namespace Azwa.Rules.Cli.Commands;

/// <summary>Plants small mistakes in the rules and tries whether their examples catch them.</summary>
internal sealed class MutateCommand : CliCommand
{
    private readonly ValueOption _rules = RuleSource.Option();

    private readonly ValueOption _format = ValueOption.Choice(
        "--format", new Phrase("vorm van de uitkomst; anders text", "form of the result; text otherwise"), "text", "json");

    public override string Name => "mutate";

    public override Phrase Summary => new("plant fouten in de regels en ziet of de voorbeelden ze vangen", "plants mistakes in the rules and sees whether the examples catch them");

    public override Phrase Details => new(
        """
        Keert één vergelijking om, verschuift één grens, laat één voorwaarde weg, verwisselt één woord, veld
        of status, en draait dan de voorbeelden van de regels die het raakt. Een fout die geen voorbeeld vangt,
        zou dus niemand opvallen: hij staat er met een voorbeeld dat hem wel vangt. Geef dat een naam, en beoordeel
        wat het verwacht, voor u het onder 'examples' van de regel plakt. Wat voor geen werkagenda verschil
        maakt, telt apart. Voor alle regels samen kan het een paar minuten duren.

        Exitcodes: 0 elke fout wordt gevangen of maakt geen verschil; 1 een fout valt niet op; 2 verkeerde regels of aanroep.
        """.ReplaceLineEndings("\n"),
        """
        Turns one comparison around, shifts one bound, leaves one condition out, swaps one word, field or
        status, and then runs the examples of the rules that it touches. A mistake that no example catches
        would be noticed by nobody: it is told with an example that does catch it. Give it a name, and judge
        what it expects, before you paste it under 'examples' of the rule. What makes no difference for any
        agenda is counted apart. For all rules together it may take some minutes.

        Exit codes: 0 every mistake is caught or makes no difference; 1 a mistake goes unnoticed; 2 wrong rules or call.
        """.ReplaceLineEndings("\n"));

    public override Phrase? Argument => null;

    public override IReadOnlyList<ValueOption> Options => [_rules, _format];

    public override int Run(Arguments arguments, Surroundings surroundings, Stream output)
    {
        var (ruleSet, diagnostics) = RuleSource.Load(arguments[_rules], []);
        RuleSource.Tell(diagnostics, arguments, json: false, surroundings.Error);
        if (ruleSet is null)
        {
            return ExitCode.NotJudged;
        }

        if (!ruleSet.RunExamples().All(r => r.Holds))
        {
            throw new UsageException(Wording.MutateNeedsExamples);
        }

        var report = ruleSet.Mutate();
        if (arguments[_format] == "json")
        {
            MutantsJson.Write(ruleSet, report, output);
        }
        else
        {
            using var writer = Utf8.Writer(output);
            MutantsText.Write(report, writer, arguments.Language);
        }

        return report.Survivors.Count == 0 ? ExitCode.Fine : ExitCode.Errors;
    }
}
