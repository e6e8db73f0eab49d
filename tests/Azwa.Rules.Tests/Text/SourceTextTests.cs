using Azwa.Rules.Tests.Laws;
using Azwa.Rules.Text;
using FsCheck.Fluent;

namespace Azwa.Rules.Tests.Text;

public class SourceTextTests
{
    [Theory]
    [InlineData("", 0, 1, 1)]
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("a\nb", 1, 1, 2)]
    [InlineData("a\r\nb", 3, 2, 1)]
    [InlineData("a\rb", 2, 2, 1)]
    [InlineData("a\r", 2, 2, 1)]
    [InlineData("\n\n", 2, 3, 1)]
    [InlineData("😀b", 2, 1, 3)]
    [InlineData("a\u2028b", 2, 1, 3)]
    public void Lines_and_columns_as_editors_count(string text, int offset, int line, int column) =>
        Assert.Equal(new Position(line, column), SourceText.From("f", text).PositionOf(offset));

    [Fact]
    public void Every_offset_has_the_position_that_counting_gives() =>
        Law.Holds(Prop.ForAll(
            Gen.Elements("a", "\n", "\r", "\r\n", "😀", "\t").ListOf().Select(string.Concat).ToArbitrary(),
            text =>
            {
                var source = SourceText.From("f", text);
                var (line, column) = (1, 1);
                for (var i = 0; i < text.Length; i++)
                {
                    if (source.PositionOf(i) != new Position(line, column))
                    {
                        return false;
                    }

                    var ends = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
                    (line, column) = ends ? (line + 1, 1) : (line, column + 1);
                }

                return source.PositionOf(text.Length) == new Position(line, column);
            }));

    /// <summary>No theory: an attribute cannot hold half a character.</summary>
    [Fact]
    public void Forbidden_characters()
    {
        (string Text, int At)[] cases =
        [
            ("één 😀\t\r\n", -1), ("a\ud83d", 1), ("a\ud83dx\ude00", 1), ("😀\ude00", 2), ("ab\u0000", 2), ("\u007f", 0), ("a\u00a0b\u009f", 3),
        ];

        Assert.All(cases, c => Assert.Equal(c.At, SourceText.FindForbidden(c.Text)));
    }
}
