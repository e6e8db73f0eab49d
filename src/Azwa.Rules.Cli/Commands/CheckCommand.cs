using System.Globalization;
using Azwa.Rules.Cli.CommandLine;
using Azwa.Rules.Findings;
using Azwa.Rules.Reporting;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Cli.Commands;

/// <summary>Judges one agenda and writes the report.</summary>
internal sealed class CheckCommand : CliCommand
{
    private const string StandardInput = "-";

    private readonly ValueOption _asOf = ValueOption.Free(
        "--as-of", new Phrase("DATUM", "DATE"), new Phrase("toetst per deze dag; anders vandaag, in Nederland", "judges as of this day; today in the Netherlands otherwise"));

    private readonly ValueOption _profile = ValueOption.Choice(
        "--profile", new Phrase("wat wordt getoetst: alles, of alleen wat het Format vraagt; anders opdracht", "what is judged: all, or only what the Format asks; opdracht otherwise"), "opdracht", "format");

    private readonly ValueOption _rules = RuleSource.Option();

    private readonly ValueOption _format = ValueOption.Choice(
        "--format", new Phrase("vorm van het rapport; anders text", "form of the report; text otherwise"), "text", "json");

    private readonly ValueOption _diagnostics = ValueOption.Choice(
        "--diagnostics", new Phrase("vorm van de meldingen over een onleesbaar bestand; anders text", "form of the messages about an unreadable file; text otherwise"), "text", "json");

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

    public override IReadOnlyList<ValueOption> Options => [_asOf, _profile, _rules, _format, _diagnostics];

    public override int Run(Arguments arguments, Surroundings surroundings, Stream output)
    {
        // What is wrong with the call is told before any file is read.
        var asOf = arguments[_asOf] is { } text ? DateOf(text) : Calendar.Today(surroundings.Time);
        var (ruleSet, ruleDiagnostics) = RuleSource.Load(arguments[_rules]);
        var agenda = Read(arguments.Argument, surroundings.Input);

        // Both at once: who mends the rules and then finds that the agenda is malformed too has been sent away twice.
        RuleSource.Tell([.. ruleDiagnostics, .. agenda.Diagnostics], arguments, arguments[_diagnostics] == "json", surroundings.Error);
        if (ruleSet is null || !agenda.IsReadable)
        {
            return ExitCode.NotJudged;
        }

        var validator = new Validator(ruleSet);
        if (asOf < validator.FirstDay)
        {
            throw new UsageException(Wording.BeforeFirstDay, Calendar.Written(asOf), Calendar.Written(validator.FirstDay));
        }

        var profile = arguments[_profile] == "format" ? Profile.Format : Profile.Opdracht;
        var report = validator.Validate(agenda.Werkagenda, asOf, profile, arguments.Language);
        Write(report, arguments[_format] == "json", surroundings.Terminal, output);
        return report.Counts.Error > 0 ? ExitCode.Errors : ExitCode.Fine;
    }

    private static DateOnly DateOf(string text) =>
        DateOnly.TryParseExact(text, Calendar.Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new UsageException(Wording.NotADate, text);

    private static WerkagendaResult Read(string file, Stream input)
    {
        if (file != StandardInput)
        {
            return WerkagendaReader.ReadFile(file);
        }

        try
        {
            return WerkagendaReader.Read(input, StandardInput);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(Wording.InputUnreadable);
        }
    }

    private static void Write(Report report, bool json, Terminal terminal, Stream output)
    {
        if (json)
        {
            JsonReport.Write(report, output);
            return;
        }

        using var writer = Utf8.Writer(output);
        TextReport.Write(report, writer, new TextReportOptions { Width = terminal.Width, Color = terminal.Color });
    }
}
