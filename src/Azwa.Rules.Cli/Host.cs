using System.Text;
using Azwa.Rules.Cli.CommandLine;
using Azwa.Rules.Cli.Commands;
using Azwa.Rules.Cli.Watching;
using Azwa.Rules.Reporting;
using Azwa.Rules.Text;

namespace Azwa.Rules.Cli;

/// <summary>The host without the process: reads the arguments, runs one command and turns every mishap into one line and an exit code.</summary>
internal static class Host
{
    public static int Run(string[] args, Stream input, Stream output, Stream error, TimeProvider time, Terminal? terminal = null, EngineChoice? engines = null) =>
        Run(args, new Surroundings(input, output, error, time, terminal ?? Terminal.None), engines);

    internal static int Run(string[] args, Surroundings surroundings, EngineChoice? engines = null) =>
        Run(args, surroundings, CommandTable.New(engines ?? EngineChoice.None));

    internal static int Run(string[] args, Surroundings surroundings, IReadOnlyList<CliCommand> commands)
    {
        var language = Language.Nl;
        try
        {
            var reader = new ArgumentReader(commands);
            if (ArgumentReader.IsCompletion(args))
            {
                return Write(surroundings, reader.Completions(args), ExitCode.Fine);
            }

            var parsed = reader.Parse(args);
            language = reader.LanguageOf(parsed);
            if (reader.Information(parsed, language) is { } information)
            {
                return Write(surroundings, information, ExitCode.Fine);
            }

            var (command, arguments) = reader.Read(parsed, language);
            if (command.Watched(arguments) is { } watched)
            {
                return new WatchLoop(command, arguments, surroundings).Run(watched, (text, code) => Write(surroundings, text, code));
            }

            // The report is complete before its first byte leaves: on exit code 2 standard output stays empty. Only a batch, which can be
            // longer than memory, writes each line itself.
            using var report = new MemoryStream();
            var exit = command.Run(arguments, surroundings, report);
            return exit == ExitCode.NotJudged ? exit : Write(surroundings, report, exit);
        }
        catch (UsageException e)
        {
            return Fail(surroundings, e.Wording.In(language, e.Arguments));
        }
        catch (Exception)
        {
            // The last resort. Whoever runs this from a script or a portal relies on exit code and one line; an uncaught exception would
            // exit with another code and print types and paths that mean nothing to a regional coordinator.
            return Fail(surroundings, Wording.Unexpected.In(language));
        }
    }

    private static int Write(Surroundings surroundings, string text, int exit)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return Write(surroundings, stream, exit);
    }

    private static int Write(Surroundings surroundings, MemoryStream text, int exit)
    {
        StandardOutput.Write(surroundings.Output, text.ToArray());
        return exit;
    }

    private static int Fail(Surroundings surroundings, string message)
    {
        try
        {
            surroundings.Error.Write(Encoding.UTF8.GetBytes($"{CommandTable.Program}: {OneLine.Of(message)}\n"));
            surroundings.Error.Flush();
        }
        catch (IOException)
        {
            // Nobody listens any more; the exit code still speaks.
        }

        return ExitCode.NotJudged;
    }
}
