using Azwa.Rules.Cli.Tests.TestInput;

namespace Azwa.Rules.Cli.Tests.CommandLine;

public class UsageTests
{
    private const string Options = "--as-of, --profile, --rules, --overlay, --format, --diagnostics, --jobs, --resume, --watch, --lang, --help";

    public static TheoryData<string[], string> WrongUsages => new()
    {
        { [], "geef een commando, zoals: azwa-rules check BESTAND; zie azwa-rules --help" },
        { ["--lang", "en"], "give a command, such as: azwa-rules check FILE; see azwa-rules --help" },
        { ["chek", "x"], "onbekend commando 'chek'; bedoelde u 'check'?" },
        { ["chek", "x", "--lang", "en"], "unknown command 'chek'; did you mean 'check'?" },
        { ["beoordeel"], "onbekend commando 'beoordeel'; mogelijk zijn: check, test, lint, mutate, diff, rules, explain, why, new, schema, completion" },
        { ["--", "check", "x"], "geef een commando, zoals: azwa-rules check BESTAND; zie azwa-rules --help" },
        { ["--verbose"], "onbekende optie '--verbose'; mogelijk zijn: --lang, --help, --version" },
        { ["schema"], "'schema' mist iets; verwacht: azwa-rules schema werkagenda|rules|overlay|report" },
        { ["schema", "regels"], "er is geen schema 'regels'; mogelijk zijn: werkagenda, rules, overlay, report" },
        { ["schema", "rulez"], "er is geen schema 'rulez'; bedoelde u 'rules'?" },
        { ["schema", "raport", "--lang", "en"], "there is no schema 'raport'; did you mean 'report'?" },
        { ["completion"], "'completion' mist iets; verwacht: azwa-rules completion bash|zsh|pwsh|fish" },
        { ["completion", ""], "een argument is leeg; verwacht: azwa-rules completion bash|zsh|pwsh|fish" },
        { ["completion", "csh"], "voor 'csh' is er geen script; bedoelde u 'zsh'?" },
        { ["completion", "powershell", "--lang", "en"], "there is no script for 'powershell'; possible are: bash, zsh, pwsh, fish" },
        { ["new"], "'new' mist iets; verwacht: azwa-rules new werkagenda|rule" },
        { ["new", "--lang", "en"], "'new' lacks something; expected: azwa-rules new werkagenda|rule" },
        { ["new", "werkagend"], "onbekend commando 'new werkagend'; bedoelde u 'new werkagenda'?" },
        { ["new", "norm"], "onbekend commando 'new norm'; mogelijk zijn: new werkagenda, new rule" },
        { ["new", "--verbose"], "onbekende optie '--verbose'; mogelijk zijn: --lang, --help, --version" },
        { ["new", "rule", "EIGEN-01"], "'EIGEN-01' is te veel; verwacht: azwa-rules new rule" },
        { ["new", "rule", "--id", "VS-04"], "regel 'VS-04' bestaat al; kies met --id een ander id" },
        { ["new", "rule", "--id", "a b"], "'a b' is geen id; verwacht letters, cijfers en streepjes, zoals EIGEN-01" },
        { ["new", "werkagenda", "--gemeenten", "Amsterdam"], "'Amsterdam' is geen gemeente; verwacht CBS-code en naam, zoals GM0363=Amsterdam" },
        { ["new", "werkagenda", "--gemeenten", "GM0363=Amsterdam,GM363=x"], "'GM363=x' is geen gemeente; verwacht CBS-code en naam, zoals GM0363=Amsterdam" },
        { ["new", "werkagenda", "--gemeenten", "GM0363=A,GM0363=B", "--lang", "en"], "municipality 'GM0363' occurs more than once; keep one" },
        { ["new", "werkagenda", "--regio", ""], "optie '--regio' mist een waarde; verwacht --regio NAAM" },
        { ["rules", "export"], "'rules export' mist iets; verwacht: azwa-rules rules export MAP" },
        { ["rules", "export", ""], "een argument is leeg; verwacht: azwa-rules rules export MAP" },
        { ["rules", "docs"], "'rules docs' mist iets; verwacht: azwa-rules rules docs MAP" },
        { ["rules", "exprot", "map"], "onbekend commando 'rules exprot'; bedoelde u 'rules export'?" },
        { ["rules", "map"], "'map' is te veel; verwacht: azwa-rules rules" },
        { ["rules", "--aanpak", "valpreventi"], "'valpreventi' kan niet bij --aanpak; bedoelde u 'valpreventie'?" },
        { ["rules", "--severity", "fout"], "'fout' kan niet bij --severity; kies uit error, warning, info" },
        { ["rules", "--severity", "Error", "--lang", "en"], "'Error' is not possible for --severity; did you mean 'error'?" },
        { ["rules", "--verdict", "goed"], "'goed' kan niet bij --verdict; kies uit aangeleverd, uitkering2026, volledig, streefwaarden, vastgesteld" },
        { ["rules", "--requirement", "P-1"], "'P-1' kan niet bij --requirement; bedoelde u 'P-01'?" },
        { ["rules", "--requirement", "valpreventie"], "eis 'valpreventie' bestaat niet; 'azwa-rules rules --coverage' toont ze alle" },
        { ["rules", "--coverage", "--aanpak", "valpreventie"], "--coverage en --aanpak kunnen niet samen; laat één van beide weg" },
        { ["test", "--watch"], "zonder --rules MAP verandert er niets waarop --watch kan wachten" },
        { ["test", "--watch", "--rules", "a", "--format", "json"], "--watch en --format json kunnen niet samen; laat één van beide weg" },
        { ["check", "-", "--watch"], "--watch en - kunnen niet samen; laat één van beide weg" },
        { ["check", "a", "--watch", "--format", "json", "--lang", "en"], "--watch and --format json do not go together; leave out one of them" },
        { ["check", "is/er/niet", "--watch"], "op wijzigingen van 'is/er/niet' valt niet te wachten: de map bestaat niet of is niet te lezen" },
        { ["check"], "'check' mist iets; verwacht: azwa-rules check BESTAND|-|MAP …" },
        { ["check", ""], "de naam van het bestand is leeg; verwacht: azwa-rules check BESTAND|-|MAP …" },
        { ["check", "a", ""], "de naam van het bestand is leeg; verwacht: azwa-rules check BESTAND|-|MAP …" },
        { ["check", "a", "b", "--formaat", "json"], "onbekende optie '--formaat'; bedoelde u '--format'?" },
        { ["check", "a", "-"], "- en a kunnen niet samen; laat één van beide weg" },
        { ["check", "-", "-"], "- en - kunnen niet samen; laat één van beide weg" },
        { ["check", "a", "b", "--watch"], "--watch en b kunnen niet samen; laat één van beide weg" },
        { ["check", "*.x", "--watch", "--lang", "en"], "--watch and *.x do not go together; leave out one of them" },
        { ["check", "a", "b", "--format", "sarif"], "--format sarif kan niet bij meer dan één werkagenda; kies text of json" },
        { ["check", "a.jsonl", "--format", "junit", "--lang", "en"], "--format junit is not possible for more than one werkagenda; choose text or json" },
        { ["check", "a", "b", "--format", "markdown"], "--format markdown kan niet bij meer dan één werkagenda; kies text of json" },
        { ["check", "a", "--jobs", "2"], "--jobs kan alleen bij meer dan één werkagenda: meer bestanden, een map, een patroon of een .jsonl" },
        { ["check", "-", "--resume", "a.jsonl", "--lang", "en"], "--resume is possible only for more than one werkagenda: more files, a directory, a pattern or a .jsonl" },
        { ["check", "a", "--watch", "--jobs", "2"], "--jobs kan alleen bij meer dan één werkagenda: meer bestanden, een map, een patroon of een .jsonl" },
        { ["check", "a", "b", "--jobs", "0"], "'0' kan niet bij --jobs; verwacht een geheel getal van 1 tot en met 256" },
        { ["check", "a", "b", "--jobs", "257", "--lang", "en"], "'257' is not possible for --jobs; expected a whole number from 1 up to and including 256" },
        { ["check", "a", "b", "--jobs", "alle"], "'alle' kan niet bij --jobs; verwacht een geheel getal van 1 tot en met 256" },
        { ["check", "is/er/niet/*.yaml"], "geen bestand past bij 'is/er/niet/*.yaml'" },
        { ["check", "a", "is-er-niet-?", "--lang", "en"], "no file fits 'is-er-niet-?'" },
        { ["check", "a", "b", "--as-of", "2020-01-01"], "per 2020-01-01 valt niet te toetsen: de regels gelden vanaf 2026-04-20; kies met --as-of een latere dag" },
        { ["[diagram]", "check", "a"], "'[diagram]' is te veel; verwacht: azwa-rules check BESTAND|-|MAP …" },
        { ["check", "a", "--formaat", "json"], "onbekende optie '--formaat'; bedoelde u '--format'?" },
        { ["check", "--formaat", "json", "a"], "onbekende optie '--formaat'; bedoelde u '--format'?" },
        { ["check", "--formaat=json", "a"], "onbekende optie '--formaat'; bedoelde u '--format'?" },
        { ["check", "a", "--formaat", "json", "--lang", "en"], "unknown option '--formaat'; did you mean '--format'?" },
        { ["check", "a", "-x"], $"onbekende optie '-x'; mogelijk zijn: {Options}" },
        { ["check", "a", "--version"], $"onbekende optie '--version'; mogelijk zijn: {Options}" },
        { ["--as-of", "2026-11-22", "check", "a"], "optie '--as-of' hoort na het commando: azwa-rules check --as-of …" },
        { ["check", "a", "--format"], "optie '--format' mist een waarde; verwacht --format text|json|sarif|junit|markdown" },
        { ["check", "a", "--format", ""], "optie '--format' mist een waarde; verwacht --format text|json|sarif|junit|markdown" },
        { ["check", "a", "--as-of", "--lang", "en"], "option '--as-of' lacks a value; expected --as-of DATE" },
        { ["check", "a", "--format", "text", "--format", "json"], "optie '--format' staat er meer dan één keer; laat er één staan" },
        { ["check", "a", "--format", "jsn"], "'jsn' kan niet bij --format; bedoelde u 'json'?" },
        { ["check", "a", "--format", "JSON"], "'JSON' kan niet bij --format; bedoelde u 'json'?" },
        { ["check", "a", "--profile", "alles"], "'alles' kan niet bij --profile; kies uit opdracht, format" },
        { ["check", "a", "--lang", "fr"], "'fr' kan niet bij --lang; kies uit nl, en" },
        { ["check", "a", "--as-of", "15-11-2026"], "'15-11-2026' is geen datum; verwacht jaar-maand-dag, zoals 2026-11-15" },
        { ["check", "a", "--as-of", "2026-02-30"], "'2026-02-30' is geen datum; verwacht jaar-maand-dag, zoals 2026-11-15" },
        { ["check", "a", "--as-of", "2026-11-15", "--rules", "/is/er/niet"], "de map '/is/er/niet' met regels bestaat niet" },
        { ["check", "a", "--as-of", "15-11-2026", "--lang", "en"], "'15-11-2026' is not a date; expected year-month-day, such as 2026-11-15" },
        { ["explain"], "'explain' mist iets; verwacht: azwa-rules explain ID" },
        { ["explain", ""], "een argument is leeg; verwacht: azwa-rules explain ID" },
        { ["explain", "VS-04", "VS-05"], "'VS-05' is te veel; verwacht: azwa-rules explain ID" },
        { ["explain", "VS-4"], "regel 'VS-4' bestaat niet; bedoelde u 'VS-04'?" },
        { ["explain", "VS-4", "--lang", "en"], "rule 'VS-4' does not exist; did you mean 'VS-04'?" },
        { ["explain", "steunpunten"], "regel 'steunpunten' bestaat niet; 'azwa-rules rules' toont ze alle" },
        { ["explain", "VS-04", "--as-of", "morgen"], "'morgen' is geen datum; verwacht jaar-maand-dag, zoals 2026-11-15" },
        { ["explain", "VS-04", "--as-of", "2020-01-01"], "per 2020-01-01 valt niet te toetsen: de regels gelden vanaf 2026-04-20; kies met --as-of een latere dag" },
        { ["why"], "'why' mist iets; verwacht: azwa-rules why BESTAND|- ID [PAD]" },
        { ["why", "a"], "'why' mist iets; verwacht: azwa-rules why BESTAND|- ID [PAD]" },
        { ["why", "a", "--lang", "en"], "'why' lacks something; expected: azwa-rules why FILE|- ID [PATH]" },
        { ["why", "", "VS-04"], "de naam van het bestand is leeg; verwacht: azwa-rules why BESTAND|- ID [PAD]" },
        { ["why", "a", ""], "een argument is leeg; verwacht: azwa-rules why BESTAND|- ID [PAD]" },
        { ["why", "a", "VS-04", ""], "een argument is leeg; verwacht: azwa-rules why BESTAND|- ID [PAD]" },
        { ["why", "a", "VS-04", "/b", "c"], "'c' is te veel; verwacht: azwa-rules why BESTAND|- ID [PAD]" },
        { ["why", "a", "VS-4"], "regel 'VS-4' bestaat niet; bedoelde u 'VS-04'?" },
        { ["why", "a", "VS-04", "--profiel", "format"], "onbekende optie '--profiel'; bedoelde u '--profile'?" },
        { ["check", "a", "--as-of", "\u001b[31m\n"], "'\ufffd[31m ' is geen datum; verwacht jaar-maand-dag, zoals 2026-11-15" },
    };

    [Theory]
    [MemberData(nameof(WrongUsages))]
    public void Wrong_usage_is_one_line_and_exit_code_two(string[] args, string line)
    {
        var run = Run.Of(args);

        Assert.Equal($"azwa-rules: {line}\n", run.Error);
        Assert.Equal(2, run.Exit);
        Assert.Empty(run.OutputBytes);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("check", "--help")]
    [InlineData("test", "--help")]
    [InlineData("rules", "--help")]
    [InlineData("rules", "export", "--help")]
    [InlineData("new", "--help")]
    [InlineData("new", "werkagenda", "--help")]
    [InlineData("new", "rule", "--help")]
    [InlineData("completion", "--help")]
    [InlineData("check", "a", "b", "--formaat", "--help")]
    public void Help_is_dutch_and_exits_with_zero(params string[] args)
    {
        var run = Run.Of(args);

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Contains("Gebruik: azwa-rules ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Usage", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', run.Output);
        Assert.All(run.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 110));
    }

    [Fact]
    public void Help_is_english_when_asked()
    {
        var run = Run.Of("check", "--help", "--lang", "en");

        Assert.Equal(0, run.Exit);
        Assert.Contains("Usage: azwa-rules check FILE|-|DIR … [options]", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("BESTAND", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_of_a_command_names_all_its_options()
    {
        var run = Run.Of("check", "--help");

        Assert.All(Options.Split(", "), option => Assert.Contains($"  {option}", run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Version_names_the_program_and_the_rules()
    {
        var run = Run.Of("--version");

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Matches(@"\Aazwa-rules \d+\.\d+\.\d+\nregelset azwa-werkagenda \S+, sha256 [0-9a-f]{12}\n\z", run.Output);
    }

    [Fact]
    public void Help_of_a_group_tells_its_commands()
    {
        var run = Run.Of("new", "--help", "--lang", "en");

        Assert.Equal(0, run.Exit);
        Assert.Contains("  new werkagenda  writes", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("  check", run.Output, StringComparison.Ordinal);
    }
}
