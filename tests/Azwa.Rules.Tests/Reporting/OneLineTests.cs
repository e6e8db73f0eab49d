using Azwa.Rules.Reporting;

namespace Azwa.Rules.Tests.Reporting;

public class OneLineTests
{
    [Theory]
    [InlineData("één 'vóór' – 😀", "één 'vóór' – 😀")]
    [InlineData("a\r\nb\tc\u2028d", "a  b c d")]
    [InlineData("rood \u001b[31m", "rood \ufffd[31m")]
    [InlineData("om\u202egekeerd\u200b", "omgekeerd")]
    [InlineData("\u009b31m", "\ufffd31m")]
    public void Keeps_letters_and_takes_what_a_terminal_obeys(string text, string shown) => Assert.Equal(shown, OneLine.Of(text));

    // Apart, because an attribute cannot hold half a character.
    [Fact]
    public void Half_a_character_becomes_the_replacement_character() => Assert.Equal("half \ufffd", OneLine.Of("half \ud83d"));
}
