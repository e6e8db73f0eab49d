using Azwa.Rules.Cli.Batch;
using Azwa.Rules.Cli.CommandLine;
using Azwa.Rules.Cli.Watching;
using Azwa.Rules.Diagnostics;
using Azwa.Rules.Engine;

namespace Azwa.Rules.Cli.Commands;

/// <summary>Judges one agenda and writes the report, or a batch of them and writes a line for each.</summary>
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

    private readonly BatchOptions _batch = new();

    private readonly ValueOption? _engine = engines.NewOption();

    public override string Name => "check";

    public override Phrase Summary => new("toetst een werkagenda en schrijft het rapport", "judges a werkagenda and writes the report");

    public override Phrase Details => new(
        """
        BESTAND is YAML of JSON; - leest standaardinvoer. Het rapport gaat naar standaarduitvoer, meldingen
        over een onleesbaar bestand gaan naar standaardfout. Met NO_COLOR in de omgeving blijft kleur uit.

        Een reeks is meer dan één argument, een map (alle .yaml, .yml en .json daarin en daaronder), een
        patroon met * of ? (** is elk aantal mappen) of een .jsonl met op elke regel een werkagenda. Een
        reeks geeft een regel per werkagenda, in de volgorde van de invoer, en aan het eind een telling.
        --format json geeft JSON Lines, met in elk object het rapport van die werkagenda; de telling gaat
        dan naar standaardfout. Wat niet te lezen is wordt gemeld en houdt de rest niet op.
        --resume neemt over wat een eerdere keer met --format json vond, als de bytes van de werkagenda, de
        regels, het profiel, de dag, de taal en de engine gelijk zijn; een afgebroken regel telt niet. Schrijf
        daarbij niet naar het bestand dat --resume leest. Met Ctrl+C stopt een reeks na een hele regel.

        Exitcodes: 0 geen fouten; 1 ten minste één fout; 2 niet getoetst (bestand, regels of aanroep). Voor
        een reeks: 2 als er één niet te lezen was of de reeks is onderbroken, ook als er fouten zijn.
        """.ReplaceLineEndings("\n"),
        """
        FILE is YAML or JSON; - reads standard input. The report goes to standard output, messages about an
        unreadable file go to standard error. With NO_COLOR in the environment there is no colour.

        A batch is more than one argument, a directory (all .yaml, .yml and .json in it and below), a pattern
        with * or ? (** is any number of directories) or a .jsonl with a werkagenda on each line. A batch
        gives a line per werkagenda, in the order of the input, and a count at the end. --format json gives
        JSON Lines, each object with the report of its werkagenda; the count then goes to standard error.
        What cannot be read is told and does not stop the rest.
        --resume takes over what an earlier run with --format json found, when the bytes of the werkagenda,
        the rules, the profile, the day, the language and the engine are the same; a torn line does not count.
        Do not write to the file that --resume reads. Ctrl+C ends a batch after a whole line.

        Exit codes: 0 no errors; 1 at least one error; 2 not judged (file, rules or call). For a batch: 2
        when one could not be read or the batch was interrupted, also when there are errors.
        """.ReplaceLineEndings("\n"));

    public override Phrase Argument => new("BESTAND|-|MAP …", "FILE|-|DIR …");

    public override int MostArguments => int.MaxValue;

    public override IReadOnlyList<ValueOption> Options =>
        [_asOf, _profile, _rules, _overlays, _format, _diagnostics, .. _batch.Options, .. _engine is null ? [] : new[] { _engine }];

    public override IReadOnlyList<Flag> Flags => [_watch];

    public override IReadOnlyList<string>? Watched(Arguments arguments)
    {
        if (!arguments.Has(_watch))
        {
            return null;
        }

        WatchFlag.RefuseFormat(arguments[_format]);
        if (arguments.Argument == AgendaSource.StandardInput || BatchInput.Of(arguments.Words) is not null)
        {
            throw new UsageException(Wording.NotTogether, "--watch", arguments.Words[^1]);
        }

        _batch.Refuse(batch: null, arguments, arguments[_format]!);
        return [arguments.Argument, .. arguments[_rules] is { } rules ? [rules] : Array.Empty<string>(), .. arguments.All(_overlays)];
    }

    public override int Run(Arguments arguments, Surroundings surroundings, Stream output)
    {
        // What is wrong with the call is told before any file is read.
        var batch = BatchInput.Of(arguments.Words);
        _batch.Refuse(batch, arguments, arguments[_format]!);
        var asOf = arguments[_asOf] is { } text ? Calendar.Read(text) : Calendar.Today(surroundings.Time);
        var (ruleSet, ruleDiagnostics) = RuleSource.Load(arguments[_rules], arguments.All(_overlays));
        return batch is null
            ? RunOne(asOf, ruleSet, ruleDiagnostics, arguments, surroundings, output)
            : RunBatch(batch, asOf, ruleSet, ruleDiagnostics, arguments, surroundings);
    }

    private int RunOne(
        DateOnly asOf, RuleSet? ruleSet, IReadOnlyList<Diagnostic> ruleDiagnostics, Arguments arguments, Surroundings surroundings, Stream output)
    {
        var agenda = AgendaSource.Read(arguments.Argument, surroundings.Input);

        // Both at once: who mends the rules and then finds that the agenda is malformed too has been sent away twice.
        RuleSource.Tell([.. ruleDiagnostics, .. agenda.Diagnostics], arguments, arguments[_diagnostics] == "json", surroundings.Error);
        if (ruleSet is null || !agenda.IsReadable)
        {
            return ExitCode.NotJudged;
        }

        var validator = ValidatorOf(ruleSet, asOf, EngineOf(arguments));
        var report = validator.Validate(agenda.Werkagenda, asOf, AgendaSource.ProfileOf(arguments[_profile]), arguments.Language);
        ReportFormats.Write(arguments[_format]!, report, arguments.Argument, surroundings.Terminal, output);
        return report.Counts.Error > 0 ? ExitCode.Errors : ExitCode.Fine;
    }

    private int RunBatch(
        BatchInput batch, DateOnly asOf, RuleSet? ruleSet, IReadOnlyList<Diagnostic> ruleDiagnostics, Arguments arguments, Surroundings surroundings)
    {
        var jobs = _batch.Jobs(arguments);
        batch.Refuse();
        RuleSource.Tell(ruleDiagnostics, arguments, arguments[_diagnostics] == "json", surroundings.Error);
        if (ruleSet is null)
        {
            return ExitCode.NotJudged;
        }

        var (json, faultsAsJson, language) = (arguments[_format] == "json", arguments[_diagnostics] == "json", arguments.Language);
        var profile = AgendaSource.ProfileOf(arguments[_profile]);
        var engine = EngineOf(arguments);
        var validator = ValidatorOf(ruleSet, asOf, engine);
        var judgement = new Judgement(
            ruleSet.Sha256, arguments[_profile]!, Calendar.Written(asOf), engine?.Name ?? EngineChoice.Embedded, AgendaJudge.LangOf(language));
        using var earlier = _batch.Resume(arguments) is { } file ? EarlierLines.Read(file, judgement) : null;
        var judge = new AgendaJudge(agenda => validator.Validate(agenda, asOf, profile, language), language, json, faultsAsJson, earlier);
        return new BatchRun(surroundings, language, json, faultsAsJson).Run(batch.Agendas(), judge.Judge, jobs);
    }

    private IRuleEngine? EngineOf(Arguments arguments) => _engine is null ? null : engines.Of(arguments[_engine]);

    private static Validator ValidatorOf(RuleSet ruleSet, DateOnly asOf, IRuleEngine? engine)
    {
        var validator = new Validator(ruleSet, engine);
        Calendar.RefuseEarly(asOf, validator);
        return validator;
    }
}
