using Azwa.Rules.Cli.Watching;

namespace Azwa.Rules.Cli;

/// <summary>All that a command touches outside itself.</summary>
internal sealed record Surroundings(Stream Input, Stream Output, Stream Error, TimeProvider Time, Terminal Terminal)
{
    /// <summary>Who tells that files changed.</summary>
    public IChangeSource Changes { get; init; } = new FileChanges();
}
