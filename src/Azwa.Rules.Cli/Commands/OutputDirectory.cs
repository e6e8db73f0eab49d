using Azwa.Rules.Cli.CommandLine;

namespace Azwa.Rules.Cli.Commands;

/// <summary>A directory that a command fills: an empty or new one, unless it is forced.</summary>
internal static class OutputDirectory
{
    public static Flag Force() => new("--force", new Phrase(
        "schrijft ook in een map waar al iets staat; gelijknamige bestanden worden vervangen", "writes into a directory that is not empty too; files of the same name are replaced"));

    /// <param name="directory">The directory.</param>
    /// <param name="inner">The directory within it that is written to as well.</param>
    /// <param name="force">Whether there may be something in it.</param>
    /// <exception cref="UsageException">There is something in it, or it cannot be made.</exception>
    public static void Prepare(string directory, string inner, bool force)
    {
        try
        {
            if (!force && Directory.Exists(directory) && Directory.EnumerateFileSystemEntries(directory).Any())
            {
                throw new UsageException(Wording.DirectoryNotEmpty, directory);
            }

            Directory.CreateDirectory(Path.Combine(directory, inner));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(Wording.CannotWriteFile, directory);
        }
    }
}
