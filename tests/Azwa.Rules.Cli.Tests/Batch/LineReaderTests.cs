using System.Text;
using Azwa.Rules.Cli.Batch;
using Azwa.Rules.Cli.Tests.TestInput;

namespace Azwa.Rules.Cli.Tests.Batch;

public class LineReaderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a", "1@0 a")]
    [InlineData("a\nb\n", "1@0 a|2@2 b")]
    [InlineData("a\r\n\r\n  \nb", "1@0 a|2@3 |3@5   |4@8 b")]
    [InlineData("\n\n", "1@0 |2@1 ")]
    [InlineData("abcdef\ng", "1@0 abcd+2|2@7 g")]
    [InlineData("abcd\r\ng\r", "1@0 abcd+1|2@6 g")]
    public void Lines_have_their_number_place_and_beginning(string text, string lines) =>
        Assert.Equal(lines, string.Join('|', Lines(text, most: 4).Select(l =>
            $"{l.Number}@{l.Offset} {Encoding.UTF8.GetString(l.Bytes.Span)}{(l.Length > l.Bytes.Length ? $"+{l.Length - l.Bytes.Length}" : "")}")));

    /// <summary>Lines that lie across the places where a stream is cut into pieces.</summary>
    [Fact]
    public void Lines_of_all_lengths_are_whole()
    {
        var expected = Enumerable.Range(0, 600).Select(i => new string((char)('a' + (i % 26)), i)).ToList();

        var lines = Lines(string.Join('\n', expected) + "\n", most: 1000).ToList();

        Assert.Equal(expected, lines.Select(l => Encoding.UTF8.GetString(l.Bytes.Span)));
        Assert.Equal(Enumerable.Range(0, 600).Select(i => (i * (long)(i - 1) / 2) + i), lines.Select(l => l.Offset));
    }

    [Fact]
    public void Of_a_line_without_end_no_more_is_kept_than_was_asked_for()
    {
        using var endless = new CountingStream();
        using var lines = LineReader.Lines(new Limited(endless, 10_000_000), most: 100).GetEnumerator();

        Assert.True(lines.MoveNext());
        Assert.Equal((100, 10_000_000), (lines.Current.Bytes.Length, lines.Current.Length));
    }

    private static IEnumerable<Line> Lines(string text, int most) => LineReader.Lines(new MemoryStream(Encoding.UTF8.GetBytes(text)), most);

    private sealed class Limited(Stream stream, int left) : PartialStream
    {
        private int _left = left;

        public override int Read(Span<byte> buffer)
        {
            var count = stream.Read(buffer[..Math.Min(buffer.Length, _left)]);
            _left -= count;
            return count;
        }
    }
}
