using System.Text;
using Azwa.Rules.Cli;

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
    Terminal.Of(Console.IsOutputRedirected, () => Console.WindowWidth, Environment.GetEnvironmentVariable));
