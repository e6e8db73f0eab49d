using System.Text;
using Azwa.Rules.Cli.Commands;

namespace Azwa.Rules.Cli;

/// <summary>The host in the process that it is, for each program that offers it.</summary>
internal static class ConsoleHost
{
    public static int Run(string[] args, EngineChoice engines)
    {
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
        {
            // We write UTF-8 bytes; an old console would read them in the code page of its country.
            Console.OutputEncoding = Encoding.UTF8;
        }

        var surroundings = new Surroundings(
            Console.OpenStandardInput(),
            Console.OpenStandardOutput(),
            Console.OpenStandardError(),
            TimeProvider.System,
            Terminal.Of(Console.IsOutputRedirected, () => Console.WindowWidth, Environment.GetEnvironmentVariable))
        {
            ErrorTerminal = Console.IsErrorRedirected
                ? null
                : Terminal.Of(isRedirected: false, () => Console.WindowWidth, Environment.GetEnvironmentVariable),
        };
        return Host.Run(args, surroundings, engines);
    }
}
