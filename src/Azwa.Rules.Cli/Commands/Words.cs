using Azwa.Rules.Findings;

namespace Azwa.Rules.Cli.Commands;

/// <summary>The words of rule files and reports for outcomes and severities: those of the library, with a small first letter.</summary>
internal static class Words
{
    public static string Of(Outcome outcome) => Small(outcome.ToString());

    public static string Of(Severity severity) => Small(severity.ToString());

    public static string Of(Profile profile) => Small(profile.ToString());

    private static string Small(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
