using Azwa.Rules.Cli.CommandLine;
using Azwa.Rules.Cli.Watching;

namespace Azwa.Rules.Cli.Commands;

/// <summary>Judges one agenda and writes the report.</summary>
internal sealed class CheckCommand(EngineChoice engines) : CliCommand
{
    private readonly ValueOption _asOf = Calendar.Option(
        new Phrase("toetst per deze dag; anders vandaag, in Nederland", "judges as of this day; today in the Netherlands otherwise"));

    private readonly ValueOption _profile = AgendaSource.ProfileOption();

    private readonly ValueOption _rules = RuleSource.Option();

    private readonly ValueOption _overlays = RuleSource.Overlays();

    private readonly ValueOption _format = ValueOption.Choice(
        "--format", new Phrase("vorm van het rapport; anders text", "form of the report; text otherwise"), ReportFormats.Names);

    private readonly ValueOption _diagnostics = ValueOption.Choice(
        "--diagnostics", new Phrase("vorm van de meldingen over een onleesbaar bestand; anders text", "form of the messages about an unreadable file; text otherwise"), "text", "json");

    private readonly Flag _watch = WatchFlag.New();

    private readonly ValueOption? _engine = engines.NewOption();

    public override string Name => "check";

    public override Phrase Summary => new("toetst een werkagenda en schrijft het rapport", "judges a werkagenda and writes the report");

    public override Phrase Details => new(
        """
        BESTAND is YAML of JSON; - leest standaardinvoer. Het rapport gaat naar standaarduitvoer, meldingen
        over een onleesbaar bestand gaan naar standaardfout. Met NO_COLOR in de omgeving blijft kleur uit.

        Exitcodes: 0 geen fouten; 1 ten minste één fout; 2 niet getoetst (bestand, regels of aanroep).
        """.ReplaceLineEndings("\n"),
        """
        FILE is YAML or JSON; - reads standard input. The report goes to standard output, messages about an
        unreadable file go to standard error. With NO_COLOR in the environment there is no colour.

        Exit codes: 0 no errors; 1 at least one error; 2 not judged (file, rules or call).
        """.ReplaceLineEndings("\n"));

    public override Phrase Argument => new("BESTAND|-", "FILE|-");

    public override IReadOnlyList<ValueOption> Options => [_asOf, _profile, _rules, _overlays, _format, _diagnostics, .. _engine is null ? [] : new[] { _engine }];

    public override IReadOnlyList<Flag> Flags => [_watch];

    public override IReadOnlyList<string>? Watched(Arguments arguments)
    {
        if (!arguments.Has(_watch))
        {
            return null;
        }

        WatchFlag.RefuseFormat(arguments[_format]);
        return arguments.Argument == AgendaSource.StandardInput
            ? throw new UsageException(Wording.NotTogether, "--watch", AgendaSource.StandardInput)
            : [arguments.Argument, .. arguments[_rules] is { } rules ? [rules] : Array.Empty<string>(), .. arguments.All(_overlays)];
    }

    public override int Run(Arguments arguments, Surroundings surroundings, Stream output)
    {
        // What is wrong with the call is told before any file is read.
        var asOf = arguments[_asOf] is { } text ? Calendar.Read(text) : Calendar.Today(surroundings.Time);
        var (ruleSet, ruleDiagnostics) = RuleSource.Load(arguments[_rules], arguments.All(_overlays));
        var agenda = AgendaSource.Read(arguments.Argument, surroundings.Input);

        // Both at once: who mends the rules and then finds that the agenda is malformed too has been sent away twice.
        RuleSource.Tell([.. ruleDiagnostics, .. agenda.Diagnostics], arguments, arguments[_diagnostics] == "json", surroundings.Error);
        if (ruleSet is null || !agenda.IsReadable)
        {
            return ExitCode.NotJudged;
        }

        var validator = new Validator(ruleSet, _engine is null ? null : engines.Of(arguments[_engine]));
        Calendar.RefuseEarly(asOf, validator);
        var profile = AgendaSource.ProfileOf(arguments[_profile]);
        var report = validator.Validate(agenda.Werkagenda, asOf, profile, arguments.Language);
        ReportFormats.Write(arguments[_format]!, report, arguments.Argument, surroundings.Terminal, output);
        return report.Counts.Error > 0 ? ExitCode.Errors : ExitCode.Fine;
    }
}
