using Azwa.Rules.Cli.CommandLine;
using Azwa.Rules.Reporting;
using Azwa.Rules.Schemas;

namespace Azwa.Rules.Cli.Commands;

/// <summary>Writes the rules that come with the program to a folder, to begin a set of one's own with.</summary>
internal sealed class RulesExportCommand : CliCommand
{
    private readonly Flag _force = OutputDirectory.Force();

    public override string Name => "rules export";

    public override Phrase Summary => new("schrijft de meegeleverde regels naar een map", "writes the rules that come with the program to a directory");

    public override Phrase Details => new(
        """
        De map is daarna te gebruiken met --rules MAP. Het schema van de regelbestanden komt mee, zodat een
        editor aanvult en fouten aanwijst; het register van bronnen blijft dat van het programma.

        Exitcodes: 0 goed; 2 de map is niet leeg of niet te schrijven, of verkeerde aanroep.
        """.ReplaceLineEndings("\n"),
        """
        The directory can then be used with --rules DIR. The schema of the rule files comes along, so that an
        editor completes and points out mistakes; the register of sources stays that of the program.

        Exit codes: 0 fine; 2 the directory is not empty or cannot be written, or wrong call.
        """.ReplaceLineEndings("\n"));

    public override Phrase Argument => new("MAP", "DIR");

    public override IReadOnlyList<ValueOption> Options => [];

    public override IReadOnlyList<Flag> Flags => [_force];

    public override Phrase EmptyArgument(int index) => Wording.EmptyWord;

    public override int Run(Arguments arguments, Surroundings surroundings, Stream output)
    {
        var directory = arguments.Argument;
        OutputDirectory.Prepare(directory, "schema", arguments.Has(_force));
        foreach (var (name, content) in RuleSet.ShippedFiles)
        {
            OutputFile.WriteFile(Path.Combine(directory, name), content, FileMode.Create);
        }

        // Where the first line of each rule file says that it is.
        OutputFile.WriteFile(Path.Combine(directory, "schema", "rules.schema.json"), JsonSchemas.Rules(), FileMode.Create);
        using var writer = Utf8.Writer(output);
        writer.Write(Wording.RulesExported.In(arguments.Language, RuleSet.ShippedFiles.Count, OneLine.Of(directory)) + "\n");
        return ExitCode.Fine;
    }
}
