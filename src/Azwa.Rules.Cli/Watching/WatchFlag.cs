using Azwa.Rules.Cli.CommandLine;

namespace Azwa.Rules.Cli.Watching;

/// <summary>The flag that asks for another run at every change, for every command that can.</summary>
internal static class WatchFlag
{
    public static Flag New() => new("--watch", new Phrase(
        "opnieuw bij elke wijziging van de gelezen bestanden, tot Ctrl+C", "again at every change of the files it reads, until Ctrl+C"));

    /// <summary>Programs read one document, not one after the other with a heading between them.</summary>
    public static void RefuseFormat(string? format)
    {
        if (format is not (null or "text"))
        {
            throw new UsageException(Wording.NotTogether, "--watch", $"--format {format}");
        }
    }
}
