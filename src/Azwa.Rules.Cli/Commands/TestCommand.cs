using Azwa.Rules.Cli.CommandLine;
using Azwa.Rules.Cli.Watching;

namespace Azwa.Rules.Cli.Commands;

/// <summary>Runs the examples that rules carry.</summary>
internal sealed class TestCommand : CliCommand
{
    private readonly ValueOption _rules = RuleSource.Option();
    private readonly ValueOption _overlays = RuleSource.Overlays();

    private readonly ValueOption _format = ValueOption.Choice(
        "--format", new Phrase("vorm van de uitkomst; anders text", "form of the result; text otherwise"), "text", "json");

    private readonly Flag _coverage = new(
        "--coverage", new Phrase("toont ook welke uitkomst of welk antwoord in geen voorbeeld voorkomt", "also shows which outcome or answer no example reaches"));

    private readonly Flag _generate = new(
        "--generate", new Phrase("stelt voorbeelden voor van wat nog in geen voorbeeld voorkomt", "proposes examples for what no example reaches yet"));

    private readonly ValueOption _rule = ValueOption.Word(
        "--rule", new Phrase("ID", "ID"), new Phrase("met --generate: alleen voor deze regel", "with --generate: for this rule only"), () => RuleSource.Ids);

    private readonly Flag _watch = WatchFlag.New();

    public override string Name => "test";

    public override Phrase Summary => new("draait de voorbeelden van de regels", "runs the examples of the rules");

    public override Phrase Details => new(
        """
        Elke regel heeft ten minste één voorbeeld dat slaagt en één dat niet slaagt; wat niet klopt of
        ontbreekt staat op één regel, met bestand en plaats. Met --coverage telt ook wat geen voorbeeld
        laat zien: een uitkomst van een regel, of dat een voorwaarde waar of onwaar is. Dat is geen fout.
        Een uitkomst die bewezen niet kan voorkomen, telt niet mee; waarom niet, staat erbij.
        Met een overlay komt een voorbeeld van een regel die hij wijzigt anders uit; ook dat is geen fout.

        Met --generate staan er in plaats daarvan voorstellen: voorbeelden in YAML om onder 'examples' van
        de regel te plakken. De uitkomst die een voorstel verwacht, is wat de regel nu zegt. Of dat is wat
        de regel moet zeggen, beoordeelt u. Voor alle regels samen kan het een paar minuten duren.
        De exitcode is dan 0.

        Exitcodes: 0 alle voorbeelden kloppen; 1 een voorbeeld klopt niet of ontbreekt; 2 verkeerde regels of aanroep.
        """.ReplaceLineEndings("\n"),
        """
        Every rule has at least one example that passes and one that does not; what is wrong or missing
        is told in one line, with file and place. With --coverage what no example shows is told too: an
        outcome of a rule, or that a condition holds or does not. That is no fault. An outcome that is proven
        impossible is not counted, and its reason is told, in Dutch as the rules are. With an overlay, an
        example of a rule that it changes comes out otherwise; that is told, and is no fault either.

        With --generate there are proposals instead: examples in YAML to paste below 'examples' of the rule.
        The outcome that a proposal expects is what the rule says now. Whether that is what the rule should
        say is for you to judge. For all rules together it may take a few minutes. The exit code is then 0.

        Exit codes: 0 all examples hold; 1 an example does not hold or is missing; 2 wrong rules or call.
        """.ReplaceLineEndings("\n"));

    public override Phrase? Argument => null;

    public override IReadOnlyList<ValueOption> Options => [_rule, _rules, _overlays, _format];

    public override IReadOnlyList<Flag> Flags => [_coverage, _generate, _watch];

    public override IReadOnlyList<string>? Watched(Arguments arguments)
    {
        if (!arguments.Has(_watch))
        {
            return null;
        }

        WatchFlag.RefuseFormat(arguments[_format]);
        IReadOnlyList<string> watched = arguments[_rules] is { } rules ? [rules, .. arguments.All(_overlays)] : arguments.All(_overlays);
        return watched.Count > 0 ? watched : throw new UsageException(Wording.NothingToWatch);
    }

    public override int Run(Arguments arguments, Surroundings surroundings, Stream output)
    {
        RefuseCombinations(arguments);
        var (ruleSet, diagnostics) = RuleSource.Load(arguments[_rules], arguments.All(_overlays));
        RuleSource.Tell(diagnostics, arguments, json: false, surroundings.Error);
        if (ruleSet is null)
        {
            return ExitCode.NotJudged;
        }

        if (arguments.Has(_generate))
        {
            Propose(ruleSet, arguments, output);
            return ExitCode.Fine;
        }

        var results = ruleSet.RunExamples();
        var coverage = arguments.Has(_coverage) ? ruleSet.MeasureExamples() : null;
        if (arguments[_format] == "json")
        {
            ExamplesJson.Write(ruleSet, results, coverage, output);
        }
        else
        {
            using var writer = Utf8.Writer(output);
            ExamplesText.Write(results, coverage, writer, arguments.Language);
        }

        return results.All(r => r.Holds) ? ExitCode.Fine : ExitCode.Errors;
    }

    private void RefuseCombinations(Arguments arguments)
    {
        if (!arguments.Has(_generate))
        {
            if (arguments[_rule] is not null)
            {
                throw new UsageException(Wording.OnlyWith, _rule.Name, _generate.Name);
            }
        }
        else if (arguments.Has(_coverage))
        {
            throw new UsageException(Wording.NotTogether, _generate.Name, _coverage.Name);
        }
    }

    private void Propose(RuleSet ruleSet, Arguments arguments, Stream output)
    {
        if (arguments[_rule] is { } id)
        {
            RuleSource.RefuseUnknown(id, ruleSet);
        }

        var proposals = ruleSet.ProposeExamples(arguments[_rule]);
        if (arguments[_format] == "json")
        {
            ProposalsJson.Write(ruleSet, proposals, output);
            return;
        }

        using var writer = Utf8.Writer(output);
        ProposalsText.Write(proposals, writer, arguments.Language);
    }
}
