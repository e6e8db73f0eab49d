using System.Globalization;
using System.Text;
using Azwa.Rules.Cli.CommandLine;
using Azwa.Rules.Reporting;

namespace Azwa.Rules.Cli.Watching;

/// <summary>
/// Runs a command again at every change. All goes to standard output, in the order in which it happened: of two streams nobody could
/// tell which message belongs to which run.
/// </summary>
internal sealed class WatchLoop(CliCommand command, Arguments arguments, Surroundings surroundings)
{
    /// <param name="paths">What is watched.</param>
    /// <param name="write">Writes what one run told; gives back its exit code.</param>
    /// <returns>The exit code of the last run.</returns>
    public int Run(IReadOnlyList<string> paths, Func<MemoryStream, int, int> write)
    {
        using var changes = surroundings.Changes.Watch(paths);
        for (var run = 1; ; run++)
        {
            using var text = new MemoryStream();
            Say(text, Wording.WatchHeading.In(arguments.Language, Clock(), run, OneLine.Of($"{command.Name} {arguments.Argument}").TrimEnd()));
            var exit = write(text, RunOnce(text, isFirst: run == 1));
            if (!changes.Wait())
            {
                return exit;
            }
        }
    }

    private int RunOnce(MemoryStream text, bool isFirst)
    {
        try
        {
            using var report = new MemoryStream();
            var exit = command.Run(arguments, surroundings with { Error = text }, report);
            if (exit != ExitCode.NotJudged)
            {
                report.WriteTo(text);
            }

            return exit;
        }
        catch (UsageException e) when (!isFirst)
        {
            // The first time the call is wrong; later a folder went away that may well come back.
            Say(text, $"{CommandTable.Program}: {OneLine.Of(e.Wording.In(arguments.Language, e.Arguments))}");
            return ExitCode.NotJudged;
        }
    }

    private string Clock() => surroundings.Time.GetLocalNow().ToString("HH:mm:ss", CultureInfo.InvariantCulture);

    private static void Say(MemoryStream text, string line) => text.Write(Encoding.UTF8.GetBytes(line + "\n"));
}
