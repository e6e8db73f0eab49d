using Azwa.Rules.Cli.CommandLine;

namespace Azwa.Rules.Cli.Commands;

/// <summary>Tells what led one rule to its outcomes in one agenda.</summary>
internal sealed class WhyCommand : CliCommand
{
    private readonly ValueOption _asOf = Calendar.Option(
        new Phrase("toetst per deze dag; anders vandaag, in Nederland", "judges as of this day; today in the Netherlands otherwise"));

    private readonly ValueOption _profile = AgendaSource.ProfileOption();
    private readonly ValueOption _rules = RuleSource.Option();
    private readonly ValueOption _overlays = RuleSource.Overlays();

    public override string Name => "why";

    public override Phrase Summary => new("toont hoe een regel in een werkagenda tot haar uitkomst komt", "shows how a rule comes to its outcome in a werkagenda, in Dutch");

    public override Phrase Details => new(
        """
        BESTAND is YAML of JSON; - leest standaardinvoer. ID is dat van een regel, zoals VS-04. Met PAD, de
        plaats van een bevinding of wat daarboven staat, blijft het bij wat daar staat.
        Elke regel begint met ✓ (waar), ✗ (niet waar) of ? (niet te zeggen).

        Exitcodes: 0 goed, wat de uitkomst ook is; 2 niet getoetst (bestand, regel, plaats of aanroep).
        """.ReplaceLineEndings("\n"),
        """
        FILE is YAML or JSON; - reads standard input. ID is that of a rule, such as VS-04. With PATH, the
        place of a finding or what stands above it, only what stands there is told.
        Each line begins with ✓ (true), ✗ (false) or ? (nobody can tell).

        Exit codes: 0 fine, whatever the outcome; 2 not judged (file, rule, place or call).
        """.ReplaceLineEndings("\n"));

    public override Phrase Argument => new("BESTAND|- ID [PAD]", "FILE|- ID [PATH]");

    public override int FewestArguments => 2;

    public override int MostArguments => 3;

    public override IReadOnlyList<ValueOption> Options => [_asOf, _profile, _rules, _overlays];

    public override Phrase EmptyArgument(int index) => index == 0 ? Wording.EmptyArgument : Wording.EmptyWord;

    public override IReadOnlyList<string> Completions(int index) => index == 1 ? RuleSource.Ids : [];

    public override int Run(Arguments arguments, Surroundings surroundings, Stream output)
    {
        var asOf = arguments[_asOf] is { } text ? Calendar.Read(text) : Calendar.Today(surroundings.Time);
        var (ruleSet, ruleDiagnostics) = RuleSource.Load(arguments[_rules], arguments.All(_overlays));
        var (id, path) = (arguments[1]!, arguments[2]);
        if (ruleSet is not null)
        {
            RuleSource.RefuseUnknown(id, ruleSet);
        }

        var agenda = AgendaSource.Read(arguments.Argument, surroundings.Input);
        RuleSource.Tell([.. ruleDiagnostics, .. agenda.Diagnostics], arguments, json: false, surroundings.Error);
        if (ruleSet is null || !agenda.IsReadable)
        {
            return ExitCode.NotJudged;
        }

        var validator = new Validator(ruleSet);
        Calendar.RefuseEarly(asOf, validator);
        var traces = validator.Why(agenda.Werkagenda, id, asOf, AgendaSource.ProfileOf(arguments[_profile]), path);
        if (path is not null && traces.Traces.Count + traces.Untold.Count == 0)
        {
            throw new UsageException(Wording.UnknownPath, path, id);
        }

        using var writer = Utf8.Writer(output);
        writer.Write(traces.ToText());
        return ExitCode.Fine;
    }
}
