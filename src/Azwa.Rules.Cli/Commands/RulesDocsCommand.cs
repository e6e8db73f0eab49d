using Azwa.Rules.Cli.CommandLine;
using Azwa.Rules.Reporting;

namespace Azwa.Rules.Cli.Commands;

/// <summary>Writes the reference of the rules to a folder, as pages of Markdown.</summary>
internal sealed class RulesDocsCommand : CliCommand
{
    private readonly ValueOption _rules = RuleSource.Option();
    private readonly ValueOption _overlays = RuleSource.Overlays();
    private readonly Flag _force = OutputDirectory.Force();

    public override string Name => "rules docs";

    public override Phrase Summary => new("schrijft per regel een bladzijde, met index en naslag", "writes a page per rule, with an index and reference");

    public override Phrase Details => new(
        """
        De bladzijden zijn Markdown, in het Nederlands: per regel de zin, de normen, de bronnen en de
        voorbeelden; de woorden van de regeltaal; alle meldingen over bestanden.

        Exitcodes: 0 goed; 2 de map is niet leeg of niet te schrijven, of verkeerde regels of aanroep.
        """.ReplaceLineEndings("\n"),
        """
        The pages are Markdown, in Dutch: for each rule its sentence, norms, sources and examples; the words
        of the rule language; all messages about files.

        Exit codes: 0 fine; 2 the directory is not empty or cannot be written, or wrong rules or call.
        """.ReplaceLineEndings("\n"));

    public override Phrase Argument => new("MAP", "DIR");

    public override IReadOnlyList<ValueOption> Options => [_rules, _overlays];

    public override IReadOnlyList<Flag> Flags => [_force];

    public override Phrase EmptyArgument(int index) => Wording.EmptyWord;

    public override int Run(Arguments arguments, Surroundings surroundings, Stream output)
    {
        var (ruleSet, diagnostics) = RuleSource.Load(arguments[_rules], arguments.All(_overlays));
        RuleSource.Tell(diagnostics, arguments, json: false, surroundings.Error);
        if (ruleSet is null)
        {
            return ExitCode.NotJudged;
        }

        var directory = arguments.Argument;
        OutputDirectory.Prepare(directory, "regels", arguments.Has(_force));
        var pages = ruleSet.ReferencePages();
        foreach (var (name, content) in pages)
        {
            OutputFile.WriteFile(Path.Combine(directory, name), content, FileMode.Create);
        }

        using var writer = Utf8.Writer(output);
        writer.Write(Wording.PagesWritten.In(arguments.Language, pages.Count, OneLine.Of(directory)) + "\n");
        return ExitCode.Fine;
    }
}
