using Azwa.Rules.Cli.Watching;

namespace Azwa.Rules.Cli;

/// <summary>All that a command touches outside itself.</summary>
internal sealed record Surroundings(Stream Input, Stream Output, Stream Error, TimeProvider Time, Terminal Terminal)
{
    /// <summary>Who tells that files changed.</summary>
    public IChangeSource Changes { get; init; } = new FileChanges();

    /// <summary>The screen that standard error goes to; null when it is a file or a pipe.</summary>
    public Terminal? ErrorTerminal { get; init; }

    /// <summary>Calls what it is given when someone asks to end, until its result is disposed of.</summary>
    public Func<Action, IDisposable> Interrupts { get; init; } = Batch.Interrupts.OfConsole;
}
