using System.Text;
using Azwa.Rules.Cli.Watching;

namespace Azwa.Rules.Cli.Tests.TestInput;

/// <summary>What a run of the host in this process gave.</summary>
internal sealed record Run(int Exit, byte[] OutputBytes, byte[] ErrorBytes)
{
    // Throws on bytes that are no UTF-8, which makes every test a test of the encoding.
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public string Output => Strict.GetString(OutputBytes);

    public string Error => Strict.GetString(ErrorBytes);

    public static Run Of(params string[] args) => With(args);

    public static Run With(string[] args, byte[]? input = null, TimeProvider? time = null, Terminal? terminal = null, IChangeSource? changes = null)
    {
        using var stdin = new MemoryStream(input ?? []);
        using var stdout = new MemoryStream();
        using var stderr = new MemoryStream();
        var surroundings = new Surroundings(stdin, stdout, stderr, time ?? new FixedTime("2026-11-22T12:00:00Z"), terminal ?? Terminal.None);
        var exit = Host.Run(args, changes is null ? surroundings : surroundings with { Changes = changes });
        return new Run(exit, stdout.ToArray(), stderr.ToArray());
    }
}
