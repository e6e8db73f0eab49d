using Azwa.Rules.Cli;
using Azwa.Rules.NRules.Cli;

return ConsoleHost.Run(args, Engines.All);
