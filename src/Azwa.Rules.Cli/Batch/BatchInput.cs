using Azwa.Rules.Cli.CommandLine;
using Azwa.Rules.Cli.Commands;

namespace Azwa.Rules.Cli.Batch;

/// <summary>
/// The agendas that the arguments of a call stand for, one after the other, when that can be more than one: more arguments, a folder, a
/// pattern, or a file with an agenda per line.
/// </summary>
internal sealed class BatchInput
{
    /// <summary>The limit of the contract and one byte, by which the library knows that there is more.</summary>
    public const int MostBytes = 1_048_576 + 1;

    private const string LinesExtension = ".jsonl";

    private static readonly string[] Extensions = [".yaml", ".yml", ".json"];

    private readonly IReadOnlyList<string> _arguments;

    private BatchInput(IReadOnlyList<string> arguments) => _arguments = arguments;

    /// <summary>The batch that was asked for; null for one plain file or standard input.</summary>
    public static BatchInput? Of(IReadOnlyList<string> arguments) =>
        arguments is [var only] && only == AgendaSource.StandardInput || arguments is [var file] && !IsMany(file) ? null : new BatchInput(arguments);

    /// <summary>Refuses what can be known before anything is read: standard input, and folders and patterns without agendas.</summary>
    /// <exception cref="UsageException">There is such an argument.</exception>
    public void Refuse()
    {
        foreach (var argument in _arguments)
        {
            if (argument == AgendaSource.StandardInput)
            {
                throw new UsageException(Wording.NotTogether, argument, _arguments.FirstOrDefault(a => a != argument, argument));
            }

            if (Found(argument) is { } found && !found.Any())
            {
                throw new UsageException(Directory.Exists(argument) ? BatchWording.EmptyFolder : BatchWording.NothingFits, argument);
            }
        }
    }

    /// <summary>The agendas in the order of the arguments. Nothing is read before it is asked for; what cannot be read is given as such.</summary>
    public IEnumerable<AgendaInput> Agendas() => _arguments.Index().SelectMany(
        argument => Of(argument.Item).Select(agenda => agenda with { Done = (argument.Index + agenda.Done) / _arguments.Count }));

    private static IEnumerable<AgendaInput> Of(string argument) => Found(argument) is { } found
        ? found.SelectMany(file => IsLines(file.Name) && file.Fault is null ? LinesOf(file.Name) : [file])
        : IsLines(argument) ? LinesOf(argument) : [new AgendaInput(argument, 0)];

    /// <summary>The files of a folder or pattern; null for the name of a file.</summary>
    private static IEnumerable<AgendaInput>? Found(string argument)
    {
        if (Directory.Exists(argument))
        {
            return FolderWalk.Files(
                Path.EndsInDirectorySeparator(argument) ? argument : argument + "/",
                int.MaxValue,
                file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase));
        }

        // A file may be called a?b.yaml; then that is what is meant.
        if (!PathPattern.Is(argument) || File.Exists(argument))
        {
            return null;
        }

        var pattern = new PathPattern(argument);
        return Directory.Exists(pattern.Folder.Length == 0 ? "." : pattern.Folder) ? FolderWalk.Files(pattern.Folder, pattern.Depth, pattern.Fits) : [];
    }

    private static IEnumerable<AgendaInput> LinesOf(string file)
    {
        FileStream stream;
        try
        {
            stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Whoever judges it meets the same, and tells.
            return [new AgendaInput(file, 0)];
        }

        return LinesOf(file, stream, stream.CanSeek ? stream.Length : 0);
    }

    /// <summary>One agenda per line that is not blank; when the stream breaks off, a fault after the last line.</summary>
    internal static IEnumerable<AgendaInput> LinesOf(string file, Stream stream, long length)
    {
        using (stream)
        {
            using var lines = LineReader.Lines(stream, MostBytes).GetEnumerator();
            while (Next(lines) is var next && next != Step.End)
            {
                if (next == Step.Broken)
                {
                    yield return new AgendaInput(file, 0) { Fault = BatchWording.BrokenOff };
                    break;
                }

                var line = lines.Current;
                if (!line.IsBlank)
                {
                    yield return new AgendaInput($"{file}:{line.Number}", length > 0 ? (double)line.Offset / length : 0) { Bytes = line.Bytes };
                }
            }
        }
    }

    private static Step Next(IEnumerator<Line> lines)
    {
        try
        {
            return lines.MoveNext() ? Step.Line : Step.End;
        }
        catch (IOException)
        {
            return Step.Broken;
        }
    }

    private static bool IsMany(string argument) => Directory.Exists(argument) || IsLines(argument) || (PathPattern.Is(argument) && !File.Exists(argument));

    private static bool IsLines(string file) => file.EndsWith(LinesExtension, StringComparison.OrdinalIgnoreCase);

    private enum Step
    {
        Line,
        End,
        Broken,
    }
}
