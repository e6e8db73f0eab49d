using Azwa.Rules.Cli.CommandLine;

namespace Azwa.Rules.Cli;

/// <summary>Writing to whoever reads along, who may leave.</summary>
internal static class StandardOutput
{
    /// <summary>Writes and flushes.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="text">What is written.</param>
    /// <returns>False when nobody reads any more ('| head'); the judgement stands.</returns>
    /// <exception cref="UsageException">It cannot be written for another reason, such as a full disk.</exception>
    public static bool Write(Stream output, ReadOnlySpan<byte> text)
    {
        try
        {
            output.Write(text);
            output.Flush();
            return true;
        }
        catch (IOException e) when (IsBrokenPipe(e))
        {
            return false;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(Wording.CannotWrite);
        }
    }

    /// <summary>EPIPE of Unix, ERROR_BROKEN_PIPE and ERROR_NO_DATA of Windows; any other failure, such as a full disk, is told.</summary>
    private static bool IsBrokenPipe(IOException e) => (e.HResult & 0xFFFF) is 32 or 109 or 232;
}
