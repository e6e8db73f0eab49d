namespace Azwa.Rules.Cli.Tests;

public class TerminalTests
{
    [Theory]
    [InlineData(20, 40)]
    [InlineData(80, 80)]
    [InlineData(300, 120)]
    [InlineData(0, 100)]
    public void Width_is_that_of_the_window_within_reason(int window, int width) =>
        Assert.Equal(width, Terminal.Of(isRedirected: false, () => window, Environment()).Width);

    [Fact]
    public void A_terminal_that_does_not_say_its_width_gets_the_default() =>
        Assert.Equal(100, Terminal.Of(isRedirected: false, () => throw new IOException(), Environment()).Width);

    [Fact]
    public void A_file_or_pipe_gets_no_colour_and_the_default_width() =>
        Assert.Equal(new Terminal(100, Color: false), Terminal.Of(isRedirected: true, () => 60, Environment()));

    [Theory]
    [InlineData(null, null, true)]
    [InlineData("", null, true)]
    [InlineData("1", null, false)]
    [InlineData("0", null, false)]
    [InlineData(null, "dumb", false)]
    [InlineData(null, "xterm-256color", true)]
    public void Colour_is_the_choice_of_the_owner(string? noColor, string? term, bool color) =>
        Assert.Equal(color, Terminal.Of(isRedirected: false, () => 80, Environment(noColor, term)).Color);

    private static Func<string, string?> Environment(string? noColor = null, string? term = null) =>
        name => name switch { "NO_COLOR" => noColor, "TERM" => term, "WT_SESSION" => "1", _ => null };
}
