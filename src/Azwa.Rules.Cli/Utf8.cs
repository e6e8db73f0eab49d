using System.Text;

namespace Azwa.Rules.Cli;

/// <summary>The one encoding that the host writes: UTF-8 without byte order mark, whatever the machine prefers.</summary>
internal static class Utf8
{
    /// <summary>A writer that leaves the stream open.</summary>
    public static StreamWriter Writer(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: -1, leaveOpen: true) { NewLine = "\n" };
}
