using Azwa.Rules.Cli.CommandLine;

namespace Azwa.Rules.Cli.Commands;

/// <summary>Writes a rule file with one rule to change.</summary>
internal sealed class NewRuleCommand : CliCommand
{
    private readonly ValueOption _id = ValueOption.Free(
        "--id", new Phrase("ID", "ID"), new Phrase("id van de nieuwe regel; anders het eerste vrije, zoals EIGEN-01", "id of the new rule; the first free one otherwise, such as EIGEN-01"));

    private readonly ValueOption _rules = RuleSource.Option();
    private readonly ValueOption _out = OutputFile.Option();

    public override string Name => "new rule";

    public override Phrase Summary => new("schrijft een regelbestand met één regel om te veranderen", "writes a rule file with one rule to change");

    public override Phrase Details => new(
        """
        Het bestand laadt zoals het is, naast de regels van een map (zie 'azwa-rules rules export'), en zijn
        voorbeelden kloppen: verander één ding tegelijk en draai 'azwa-rules test --rules MAP'.

        Exitcodes: 0 goed; 2 het id is bezet, het bestand bestaat al, of verkeerde regels of aanroep.
        """.ReplaceLineEndings("\n"),
        """
        The file loads as it is, beside the rules of a directory (see 'azwa-rules rules export'), and its
        examples hold: change one thing at a time and run 'azwa-rules test --rules DIR'. It is in Dutch.

        Exit codes: 0 fine; 2 the id is taken, the file exists already, or wrong rules or call.
        """.ReplaceLineEndings("\n"));

    public override Phrase? Argument => null;

    public override IReadOnlyList<ValueOption> Options => [_id, _rules, _out];

    public override int Run(Arguments arguments, Surroundings surroundings, Stream output)
    {
        var (ruleSet, diagnostics) = RuleSource.Load(arguments[_rules], []);
        RuleSource.Tell(diagnostics, arguments, json: false, surroundings.Error);
        if (ruleSet is null)
        {
            return ExitCode.NotJudged;
        }

        var taken = ruleSet.Rules.Select(r => r.RuleId).ToHashSet(StringComparer.Ordinal);
        var id = arguments[_id] ?? Enumerable.Range(1, taken.Count + 1).Select(n => $"EIGEN-{n:00}").First(n => !taken.Contains(n));
        if (taken.Contains(id))
        {
            throw new UsageException(Wording.RuleExists, id);
        }

        if (!id.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
        {
            throw new UsageException(Wording.NotARuleId, id);
        }

        OutputFile.Write(ruleSet.NewRule(id), arguments[_out], output, arguments);
        return ExitCode.Fine;
    }
}
