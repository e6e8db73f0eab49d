using Azwa.Rules.Cli.CommandLine;

namespace Azwa.Rules.Cli.Commands;

/// <summary>Writes an agenda to fill in.</summary>
internal sealed class NewWerkagendaCommand : CliCommand
{
    private readonly ValueOption _regio = ValueOption.Free(
        "--regio", new Phrase("NAAM", "NAME"), new Phrase("naam van de regio", "name of the region"));

    private readonly ValueOption _gemeenten = ValueOption.Free(
        "--gemeenten", new Phrase("CODE=NAAM,…", "CODE=NAME,…"), new Phrase("de gemeenten, zoals GM0363=Amsterdam,GM0394=Haarlemmermeer", "the municipalities, such as GM0363=Amsterdam,GM0394=Haarlemmermeer"));

    private readonly ValueOption _rules = RuleSource.Option();
    private readonly ValueOption _out = OutputFile.Option();

    public override string Name => "new werkagenda";

    public override Phrase Summary => new("schrijft een lege werkagenda om in te vullen", "writes an empty werkagenda to fill in");

    public override Phrase Details => new(
        """
        Bij elk veld staat wat het betekent, in welke vorm, en of het verplicht is. Het bestand is meteen te
        toetsen: azwa-rules check BESTAND zegt wat er nog ontbreekt.

        Exitcodes: 0 goed; 2 het bestand bestaat al, of verkeerde regels of aanroep.
        """.ReplaceLineEndings("\n"),
        """
        At every field stands, in Dutch, what it means, in what form, and whether it is mandatory. The file can
        be judged at once: azwa-rules check FILE says what is still missing.

        Exit codes: 0 fine; 2 the file exists already, or wrong rules or call.
        """.ReplaceLineEndings("\n"));

    public override Phrase? Argument => null;

    public override IReadOnlyList<ValueOption> Options => [_regio, _gemeenten, _rules, _out];

    public override int Run(Arguments arguments, Surroundings surroundings, Stream output)
    {
        var gemeenten = arguments[_gemeenten] is { } text ? Gemeenten(text) : null;
        var (ruleSet, diagnostics) = RuleSource.Load(arguments[_rules], []);
        RuleSource.Tell(diagnostics, arguments, json: false, surroundings.Error);
        if (ruleSet is null)
        {
            return ExitCode.NotJudged;
        }

        OutputFile.Write(ruleSet.NewWerkagenda(arguments[_regio], gemeenten), arguments[_out], output, arguments);
        return ExitCode.Fine;
    }

    private static List<KeyValuePair<string, string>> Gemeenten(string text)
    {
        var gemeenten = new List<KeyValuePair<string, string>>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            var at = part.IndexOf('=', StringComparison.Ordinal);
            var (code, name) = at < 0 ? (part, "") : (part[..at].TrimEnd(), part[(at + 1)..].TrimStart());
            if (name.Length == 0 || code.Length != 6 || !code.StartsWith("GM", StringComparison.Ordinal) || !code[2..].All(char.IsAsciiDigit))
            {
                throw new UsageException(Wording.NotAMunicipality, part);
            }

            if (gemeenten.Exists(g => g.Key == code))
            {
                throw new UsageException(Wording.MunicipalityTwice, code);
            }

            gemeenten.Add(KeyValuePair.Create(code, name));
        }

        return gemeenten;
    }
}
