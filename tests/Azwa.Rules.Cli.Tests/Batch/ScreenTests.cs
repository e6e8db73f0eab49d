using System.Text;
using Azwa.Rules.Cli.Tests.TestInput;

namespace Azwa.Rules.Cli.Tests.Batch;

/// <summary>A batch and who looks on: the progress bar, Ctrl+C, and readers that leave.</summary>
public class ScreenTests
{
    private static readonly string[] Call = ["check", Agendas.Volledig, Agendas.PathOf("leeg.yaml"), Agendas.Json, Agendas.Volledig, "--as-of", "2026-11-22"];

    [Fact]
    public void The_bar_is_on_a_terminal_and_gone_at_the_end()
    {
        var (exit, output, error) = RunWith(new MemoryStream(), new Terminal(80, Color: false));

        Assert.Equal((1, Run.Of(Call).Output), (exit, output));
        var drawn = error.Split('\r', StringSplitOptions.RemoveEmptyEntries).Where(part => part.Trim().Length > 0);
        Assert.Equal(
            ["[--------------------]   0% 1", "[#####---------------]  25% 2", "[##########----------]  50% 3", "[###############-----]  75% 4"], drawn);
        Assert.EndsWith("\r" + new string(' ', 40) + "\r", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_terminal_there_is_no_bar() => Assert.Equal("", RunWith(new MemoryStream(), terminal: null).Error);

    [Fact]
    public void Ctrl_c_ends_after_a_whole_line()
    {
        Action? end = null;
        var output = new Watched(line =>
        {
            if (line == 2)
            {
                end!();
            }
        });

        var (exit, text, error) = RunWith(output, terminal: null, asked => end = asked);

        Assert.Equal((2, "azwa-rules: onderbroken; wat volgt gaat over de eerste 2\n"), (exit, error));
        var whole = Run.Of(Call).Output.Split('\n');
        Assert.StartsWith($"{whole[0]}\n{whole[1]}\n\n2 werkagenda's: 1 zonder fouten, 1 met fouten, 0 niet te lezen\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(32, 0, "")]
    [InlineData(28, 2, "azwa-rules: standaarduitvoer is niet te schrijven; is de schijf vol?\n")]
    public void A_reader_that_leaves_ends_it_and_a_full_disk_is_told(int code, int exit, string error)
    {
        using var broken = new BrokenStream(new IOException("Broken pipe", code));

        Assert.Equal((exit, "", error), RunWith(broken, terminal: null));
    }

    private static (int Exit, string Output, string Error) RunWith(Stream output, Terminal? terminal, Action<Action>? interrupt = null)
    {
        using var error = new MemoryStream();
        using var none = new MemoryStream();
        var surroundings = new Surroundings(Stream.Null, output, error, new FixedTime("2026-11-22T12:00:00Z"), Terminal.None)
        {
            ErrorTerminal = terminal,
            Interrupts = asked =>
            {
                interrupt?.Invoke(asked);
                return none;
            },
        };
        var exit = Host.Run(Call, surroundings);
        return (exit, output is MemoryStream text ? Encoding.UTF8.GetString(text.ToArray()) : "", Encoding.UTF8.GetString(error.ToArray()));
    }

    /// <summary>Tells of every line that was written.</summary>
    private sealed class Watched(Action<int> written) : MemoryStream
    {
        private int _lines;

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            base.Write(buffer);
            written(++_lines);
        }
    }
}
