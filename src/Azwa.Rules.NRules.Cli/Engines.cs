using Azwa.Rules.Cli.Commands;
using Azwa.Rules.Engine;

namespace Azwa.Rules.NRules.Cli;

/// <summary>What this host offers beside the embedded engine.</summary>
internal static class Engines
{
    public static readonly EngineChoice All =
        new(new Dictionary<string, Func<IRuleEngine>>(StringComparer.Ordinal) { ["nrules"] = () => new NRulesEngine() });
}
