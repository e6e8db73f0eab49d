using System.CommandLine;

namespace Azwa.Rules.Cli.CommandLine;

/// <summary>An option without a value.</summary>
internal sealed class Flag(string name, Phrase summary)
{
    public string Name { get; } = name;

    public Phrase Summary { get; } = summary;

    public Option<bool> Symbol { get; } = new(name) { Arity = ArgumentArity.Zero };
}
