using System.Reflection;
using System.Text;
using Azwa.Rules.Text;

namespace Azwa.Rules.Cli.CommandLine;

/// <summary>What --help and --version show.</summary>
internal sealed class HelpText(Language language, ValueOption languageOption)
{
    private readonly StringBuilder _text = new();

    public string OfProgram(IReadOnlyList<CliCommand> commands)
    {
        Line(Wording.ProgramSummary.In(language));
        Line("");
        Line(Wording.Usage.In(language, Wording.CommandWord.In(language)));
        Line("");
        Line(Wording.CommandsHeading.In(language));
        Table([.. commands.Select(c => (c.Name, c.Summary.In(language)))]);
        Line("");
        Line(Wording.OptionsHeading.In(language));
        Table([.. Common().Append(("--version", Wording.VersionSummary.In(language)))]);
        Line("");
        Line(Wording.MoreHelp.In(language));
        return _text.ToString();
    }

    public string Of(CliCommand command)
    {
        Line($"{CommandTable.Program} {command.Name}: {command.Summary.In(language)}");
        Line("");
        Line(Wording.Usage.In(language, command.Argument is { } argument ? $"{command.Name} {argument.In(language)}" : command.Name));
        Line("");
        Line(Wording.OptionsHeading.In(language));
        Table([.. command.Options.Select(Row), .. command.Flags.Select(f => (f.Name, f.Summary.In(language))), .. Common()]);
        Line("");
        Line(command.Details.In(language));
        return _text.ToString();
    }

    public static string Version(Language language)
    {
        var version = typeof(HelpText).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";
        var rules = RuleSet.Azwa;
        var ruleSet = Wording.RuleSetVersion.In(language, rules.Id, rules.Version, rules.Sha256[..12]);

        // What follows a plus is the commit that the SDK adds; a version that people quote does without.
        return $"{CommandTable.Program} {version.Split('+')[0]}\n{ruleSet}\n";
    }

    private IEnumerable<(string, string)> Common() => [Row(languageOption), ("--help, -h", Wording.HelpSummary.In(language))];

    private (string, string) Row(ValueOption option) => ($"{option.Name} {option.Value.In(language)}", option.Summary.In(language));

    private void Table(IReadOnlyList<(string Left, string Right)> rows)
    {
        var width = rows.Max(r => r.Left.Length);
        foreach (var (left, right) in rows)
        {
            Line($"  {left.PadRight(width)}  {right}");
        }
    }

    private void Line(string line) => _text.Append(line).Append('\n');
}
