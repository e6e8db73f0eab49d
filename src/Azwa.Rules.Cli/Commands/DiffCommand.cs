using Azwa.Rules.Cli.Batch;
using Azwa.Rules.Cli.CommandLine;

namespace Azwa.Rules.Cli.Commands;

/// <summary>Compares what two rule sets say.</summary>
internal sealed class DiffCommand : CliCommand
{
    private readonly ValueOption _rules = RuleSource.Option();
    private readonly ValueOption _overlays = RuleSource.Overlays();

    private readonly ValueOption _agendas = ValueOption.Repeatable(
        "--agendas", new Phrase("BESTAND|MAP", "FILE|DIR"), new Phrase("toetst ook deze werkagenda's onder beide; mag vaker", "also judges these werkagendas under both; may be repeated"));

    private readonly ValueOption _asOf = Calendar.Option(
        new Phrase("met --agendas: toetst per deze dag; anders vandaag, in Nederland", "with --agendas: judges as of this day; today in the Netherlands otherwise"));

    private readonly ValueOption _profile = AgendaSource.ProfileOption();

    private readonly ValueOption _format = ValueOption.Choice(
        "--format", new Phrase("vorm van de uitkomst; anders text", "form of the result; text otherwise"), "text", "json");

    public override string Name => "diff";

    public override Phrase Summary => new("vergelijkt wat twee regelsets zeggen", "compares what two rule sets say");

    public override Phrase Details => new(
        """
        Zegt welke uitkomsten anders worden, en niet welke tekst. OUD en NIEUW zijn mappen met regels; met
        alleen NIEUW wordt vergeleken met de regels van --rules of anders die van AZWA D5, en met --overlay
        zonder map met dezelfde regels onder die overlay. Bij elke wijziging staat een kleine werkagenda die
        haar laat zien, als voorbeeld van een regel: wat er aan de volledige werkagenda verandert. Staat er
        'onbekend', dan was niet te beslissen of er zo'n werkagenda is.

        Met --agendas staat er ook bij welke van die werkagenda's anders uitkomen: welke oordelen veranderen,
        en door welke bevindingen: + is nieuw, - vervalt, ~ komt anders uit. Wat niet te lezen is wordt gemeld en geteld.

        Exitcodes: 0 niets verandert; 1 er verandert iets; 2 verkeerde regels of aanroep.
        """.ReplaceLineEndings("\n"),
        """
        Tells which outcomes change, and not which text. OLD and NEW are directories with rules; with NEW only,
        it is compared with the rules of --rules or else those of AZWA D5, and with --overlay and no directory
        with the same rules under that overlay. Each change comes with a small agenda that shows it, as an
        example of a rule: what changes of the complete agenda. 'unknown' means that it could not be decided
        whether there is one.

        With --agendas it also tells which of those werkagendas come out otherwise: which verdicts change, and
        by which findings: + is new, - is gone, ~ comes to another outcome. What cannot be read is told and counted.

        Exit codes: 0 nothing changes; 1 something changes; 2 wrong rules or call.
        """.ReplaceLineEndings("\n"));

    public override Phrase? Argument => new("OUD NIEUW", "OLD NEW");

    public override int FewestArguments => 0;

    public override int MostArguments => 2;

    public override IReadOnlyList<ValueOption> Options => [_rules, _overlays, _agendas, _asOf, _profile, _format];

    public override int Run(Arguments arguments, Surroundings surroundings, Stream output)
    {
        var overlays = arguments.All(_overlays);
        if (arguments.Words.Count == 0 && overlays.Count == 0)
        {
            throw new UsageException(Wording.NothingToCompare);
        }

        if (arguments.Words.Count == 2 && arguments[_rules] is not null)
        {
            throw new UsageException(Wording.NotTogether, "--rules", arguments.Words[0]);
        }

        var paths = arguments.All(_agendas);
        var batch = paths.Count == 0 ? null : BatchInput.Of(paths);
        batch?.Refuse();
        var asOf = arguments[_asOf] is { } text ? Calendar.Read(text) : Calendar.Today(surroundings.Time);
        var before = arguments.Words.Count == 2 ? arguments.Words[0] : arguments[_rules];
        var (first, faults) = RuleSource.Load(before, []);
        RuleSource.Tell(faults, arguments, json: false, surroundings.Error);
        var (second, otherFaults) = RuleSource.Load(arguments.Words.Count == 0 ? before : arguments.Words[^1], overlays);
        RuleSource.Tell(otherFaults, arguments, json: false, surroundings.Error);
        if (first is null || second is null)
        {
            return ExitCode.NotJudged;
        }

        var comparison = new AgendaComparison(
            new Validator(first), new Validator(second), asOf, AgendaSource.ProfileOf(arguments[_profile]), arguments.Language, surroundings.Error);
        var agendas = paths.Count == 0 ? null : comparison.Of(batch?.Agendas() ?? [new AgendaInput(paths[0], 0)]);
        var difference = first.CompareWith(second);
        if (arguments[_format] == "json")
        {
            DifferenceJson.Write(first, second, difference, agendas, output);
        }
        else
        {
            using var writer = Utf8.Writer(output);
            DifferenceText.Write(difference, agendas, writer, arguments.Language);
            if (agendas is not null)
            {
                writer.Write(Wording.AgendasCompared.In(arguments.Language, comparison.Read, comparison.Unreadable) + "\n");
            }
        }

        return difference.IsEmpty ? ExitCode.Fine : ExitCode.Errors;
    }
}
