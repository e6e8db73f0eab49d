namespace Azwa.Rules.Cli.CommandLine;

/// <summary>Ends a run with one line on standard error and exit code 2. Never leaves the host.</summary>
internal sealed class UsageException(Phrase wording, params string[] arguments) : Exception
{
    public Phrase Wording { get; } = wording;

    public string[] Arguments { get; } = arguments;
}
