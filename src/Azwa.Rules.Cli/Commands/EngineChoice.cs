using Azwa.Rules.Cli.CommandLine;
using Azwa.Rules.Engine;

namespace Azwa.Rules.Cli.Commands;

/// <summary>The engines that a host offers beside the embedded one, by name; without any there is nothing to choose.</summary>
internal sealed class EngineChoice(IReadOnlyDictionary<string, Func<IRuleEngine>> others)
{
    public const string Embedded = "embedded";

    public static readonly EngineChoice None = new(new Dictionary<string, Func<IRuleEngine>>(StringComparer.Ordinal));

    /// <summary>A new option, for one run; null when there is nothing to choose.</summary>
    public ValueOption? NewOption() => others.Count == 0 ? null : ValueOption.Choice(
        "--engine",
        new Phrase("wie de regels uitvoert; anders embedded", "who evaluates the rules; embedded otherwise"),
        [Embedded, .. others.Keys.Order(StringComparer.Ordinal)]);

    /// <summary>The engine of that name; null for the embedded one.</summary>
    public IRuleEngine? Of(string? name) => name is not null && others.TryGetValue(name, out var make) ? make() : null;
}
