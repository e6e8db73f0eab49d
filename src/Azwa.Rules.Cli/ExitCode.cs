namespace Azwa.Rules.Cli;

/// <summary>The exit codes of the contract.</summary>
internal static class ExitCode
{
    /// <summary>No finding of severity error, or what was asked for was written.</summary>
    public const int Fine = 0;

    /// <summary>At least one finding of severity error.</summary>
    public const int Errors = 1;

    /// <summary>Unreadable input, bad rules or wrong usage; told on standard error, nothing on standard output.</summary>
    public const int NotJudged = 2;
}
