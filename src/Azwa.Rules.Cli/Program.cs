using Azwa.Rules.Cli;
using Azwa.Rules.Cli.Commands;

return ConsoleHost.Run(args, EngineChoice.None);
