using Azwa.Rules.Cli.CommandLine;

namespace Azwa.Rules.Cli.Batch;

/// <summary>One agenda of a batch before it is read: a file, or a line of one.</summary>
/// <param name="Name">The path of the file, or of the file and its line: <c>FILE:LINE</c>.</param>
/// <param name="Done">Which part of the batch came before it, from 0 to 1; for the progress bar only.</param>
internal sealed record AgendaInput(string Name, double Done)
{
    /// <summary>The bytes of a line; null for a file, which whoever judges it reads.</summary>
    public ReadOnlyMemory<byte>? Bytes { get; init; }

    /// <summary>Why there is nothing to judge, with a place for the name; null when there is.</summary>
    public Phrase? Fault { get; init; }
}
