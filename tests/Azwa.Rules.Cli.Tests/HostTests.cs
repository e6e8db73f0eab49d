using System.Text;
using Azwa.Rules.Cli.CommandLine;
using Azwa.Rules.Cli.Tests.TestInput;

namespace Azwa.Rules.Cli.Tests;

public class HostTests
{
    private static readonly FixedTime Time = new("2026-11-22T12:00:00Z");

    [Theory]
    [InlineData(32)] // EPIPE
    [InlineData(unchecked((int)0x8007006D))] // ERROR_BROKEN_PIPE
    [InlineData(unchecked((int)0x800700E8))] // ERROR_NO_DATA
    public void A_reader_that_leaves_early_changes_nothing(int code)
    {
        var (exit, error) = RunWithOutput(new IOException("Broken pipe", code));

        Assert.Equal((0, ""), (exit, error));
    }

    [Fact]
    public void A_full_disk_is_told()
    {
        var (exit, error) = RunWithOutput(new IOException("No space left on device", 28));

        Assert.Equal((2, "azwa-rules: standaarduitvoer is niet te schrijven; is de schijf vol?\n"), (exit, error));
    }

    [Fact]
    public void Nobody_on_standard_error_is_no_crash()
    {
        using var broken = new BrokenStream(new IOException("Broken pipe", 32));
        using var stdin = new MemoryStream();
        using var stdout = new MemoryStream();

        Assert.Equal(2, Host.Run(["chek"], stdin, stdout, broken, Time));
        Assert.Equal(2, Host.Run(["check", "is/er/niet"], stdin, stdout, broken, Time));
    }

    [Theory]
    [InlineData("nl", "azwa-rules: er ging iets mis dat aan ons ligt")]
    [InlineData("en", "azwa-rules: something went wrong that is our fault")]
    public void The_last_resort_is_one_line_without_types_or_stack(string language, string start)
    {
        using var stdout = new MemoryStream();
        using var stderr = new MemoryStream();
        var surroundings = new Surroundings(Stream.Null, stdout, stderr, Time, Terminal.None);

        var exit = Host.Run(["breek", "--lang", language], surroundings, [new BreakingCommand()]);

        var error = Encoding.UTF8.GetString(stderr.ToArray());
        Assert.Equal(2, exit);
        Assert.StartsWith(start, error, StringComparison.Ordinal);
        Assert.Equal(1, error.Count(c => c == '\n'));
        Assert.DoesNotContain("Exception", error, StringComparison.Ordinal);
        Assert.Empty(stdout.ToArray());
    }

    private static (int Exit, string Error) RunWithOutput(Exception fault)
    {
        using var broken = new BrokenStream(fault);
        using var stderr = new MemoryStream();
        var exit = Host.Run(["check", Agendas.Volledig, "--as-of", "2026-11-22"], Stream.Null, broken, stderr, Time);
        return (exit, Encoding.UTF8.GetString(stderr.ToArray()));
    }

    /// <summary>Writes half a report and then meets a fault of ours.</summary>
    private sealed class BreakingCommand : CliCommand
    {
        public override string Name => "breek";
        public override Phrase Summary => new("breekt", "breaks");
        public override Phrase Details => new("", "");
        public override Phrase? Argument => null;
        public override IReadOnlyList<ValueOption> Options => [];

        public override int Run(Arguments arguments, Surroundings surroundings, Stream output)
        {
            output.Write("half"u8);
            throw new InvalidOperationException("System.InvalidOperationException\n   at Azwa.Rules.Binnenste()");
        }
    }
}
