namespace Azwa.Rules.Cli.Batch;

/// <summary>A line of a file, without its end.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Offset">Where it begins, in bytes.</param>
/// <param name="Bytes">What stands there, as far as it was asked for.</param>
/// <param name="Length">The number of bytes that stand there, also when that is more.</param>
internal sealed record Line(long Number, long Offset, ReadOnlyMemory<byte> Bytes, long Length)
{
    public bool IsBlank => Bytes.Span.IndexOfAnyExcept(" \t"u8) < 0;
}

/// <summary>The lines of a stream of any length, one at a time; of a line without end only its beginning is kept.</summary>
internal static class LineReader
{
    /// <param name="stream">UTF-8, read from its start.</param>
    /// <param name="most">How many bytes of a line are kept.</param>
    /// <returns>Every line, blank ones too.</returns>
    /// <exception cref="IOException">The stream cannot be read; the lines before were given.</exception>
    public static IEnumerable<Line> Lines(Stream stream, int most)
    {
        var buffer = new byte[64 * 1024];
        using var kept = new MemoryStream();
        long number = 1, start = 0, length = 0, position = 0;
        for (var count = stream.Read(buffer); count > 0; count = stream.Read(buffer))
        {
            for (var from = 0; from < count;)
            {
                var found = buffer.AsSpan(from, count - from).IndexOf((byte)'\n');
                var part = buffer.AsSpan(from, found < 0 ? count - from : found);
                kept.Write(part[..(int)Math.Min(part.Length, most - kept.Length)]);
                length += part.Length;
                from += part.Length;
                if (found >= 0)
                {
                    from++;
                    yield return Line(number++, start, kept, length);
                    (start, length) = (position + from, 0);
                    kept.SetLength(0);
                }
            }

            position += count;
        }

        if (length > 0)
        {
            yield return Line(number, start, kept, length);
        }
    }

    private static Line Line(long number, long start, MemoryStream kept, long length)
    {
        var bytes = kept.ToArray();
        return bytes is [.., (byte)'\r'] && bytes.Length == length
            ? new Line(number, start, bytes.AsMemory(0, bytes.Length - 1), length - 1)
            : new Line(number, start, bytes, length);
    }
}
