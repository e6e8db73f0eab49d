using Azwa.Rules.Cli.CommandLine;
using Azwa.Rules.Reporting;

namespace Azwa.Rules.Cli.Commands;

/// <summary>Where a command writes a file that people go on with: standard output, or a new file.</summary>
internal static class OutputFile
{
    public static ValueOption Option() => ValueOption.Free(
        "--out", new Phrase("BESTAND", "FILE"), new Phrase("schrijft een nieuw bestand; anders naar standaarduitvoer", "writes a new file; to standard output otherwise"));

    /// <param name="text">What to write.</param>
    /// <param name="file">The file, which must not exist; null for standard output.</param>
    /// <param name="output">Standard output.</param>
    /// <param name="arguments">For the language of the line that says where the file is.</param>
    public static void Write(string text, string? file, Stream output, Arguments arguments)
    {
        using var writer = Utf8.Writer(output);
        if (file is null)
        {
            writer.Write(text);
            return;
        }

        if (Path.Exists(file))
        {
            throw new UsageException(Wording.FileExists, file);
        }

        WriteFile(file, text, FileMode.CreateNew);
        writer.Write(Wording.FileWritten.In(arguments.Language, OneLine.Of(file)) + "\n");
    }

    public static void WriteFile(string file, string text, FileMode mode)
    {
        try
        {
            using var stream = new FileStream(file, mode, FileAccess.Write);
            using var writer = Utf8.Writer(stream);
            writer.Write(text);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(Wording.CannotWriteFile, file);
        }
    }
}
