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

        return Host.Run(
            args,
            Console.OpenStandardInput(),
            Console.OpenStandardOutput(),
            Console.OpenStandardError(),
            TimeProvider.System,
            Terminal.Of(Console.IsOutputRedirected, () => Console.WindowWidth, Environment.GetEnvironmentVariable),
            engines);
    }
}
