using Azwa.Rules.Cli.CommandLine;
using Azwa.Rules.Cli.Commands;

namespace Azwa.Rules.Cli;

/// <summary>The commands in the order of the help. A new command is a file in Commands and a row here.</summary>
internal static class CommandTable
{
    public const string Program = "azwa-rules";

    /// <summary>New ones for each run: the parser's symbols are not made to be shared between threads.</summary>
    /// <param name="engines">The engines that the host offers.</param>
    public static IReadOnlyList<CliCommand> New(EngineChoice engines) =>
    [
        new CheckCommand(engines),
        new TestCommand(),
        new LintCommand(),
        new MutateCommand(),
        new DiffCommand(),
        new RulesCommand(),
        new RulesExportCommand(),
        new RulesDocsCommand(),
        new ExplainCommand(),
        new WhyCommand(),
        new NewWerkagendaCommand(),
        new NewRuleCommand(),
        new SchemaCommand(),
        new CompletionCommand(),
    ];
}
