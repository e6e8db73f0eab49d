using Azwa.Rules.Cli.CommandLine;

namespace Azwa.Rules.Cli.Commands;

/// <summary>Tells one rule.</summary>
internal sealed class ExplainCommand : CliCommand
{
    private readonly ValueOption _rules = RuleSource.Option();
    private readonly ValueOption _overlays = RuleSource.Overlays();
    private readonly ValueOption _asOf = Calendar.Option(
        new Phrase("noemt de normen van deze dag; anders de laatst bekende", "quotes the norms of this day; the last known otherwise"));

    public override string Name => "explain";

    public override Phrase Summary => new("legt een regel uit in het Nederlands", "explains a rule, in Dutch");

    public override Phrase Details => new(
        """
        ID is dat van een regel, zoals VS-04; 'azwa-rules rules' toont ze alle.

        Exitcodes: 0 goed; 2 onbekende regel, verkeerde regels of aanroep.
        """.ReplaceLineEndings("\n"),
        """
        ID is that of a rule, such as VS-04; 'azwa-rules rules' shows them all. The explanation is in Dutch.

        Exit codes: 0 fine; 2 unknown rule, wrong rules or call.
        """.ReplaceLineEndings("\n"));

    public override Phrase Argument => new("ID", "ID");

    public override IReadOnlyList<ValueOption> Options => [_rules, _overlays, _asOf];

    public override Phrase EmptyArgument(int index) => Wording.EmptyWord;

    public override IReadOnlyList<string> Completions(int index) => index == 0 ? RuleSource.Ids : [];

    public override int Run(Arguments arguments, Surroundings surroundings, Stream output)
    {
        DateOnly? asOf = arguments[_asOf] is { } text ? Calendar.Read(text) : null;
        var (ruleSet, diagnostics) = RuleSource.Load(arguments[_rules], arguments.All(_overlays));
        RuleSource.Tell(diagnostics, arguments, json: false, surroundings.Error);
        if (ruleSet is null)
        {
            return ExitCode.NotJudged;
        }

        RuleSource.RefuseUnknown(arguments.Argument, ruleSet);
        if (asOf is { } day)
        {
            Calendar.RefuseEarly(day, new Validator(ruleSet));
        }

        using var writer = Utf8.Writer(output);
        writer.Write(ruleSet.Explain(arguments.Argument, asOf).ToText());
        return ExitCode.Fine;
    }
}
