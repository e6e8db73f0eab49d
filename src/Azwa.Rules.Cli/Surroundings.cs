namespace Azwa.Rules.Cli;

/// <summary>All that a command touches outside itself.</summary>
internal sealed record Surroundings(Stream Input, Stream Output, Stream Error, TimeProvider Time, Terminal Terminal);
