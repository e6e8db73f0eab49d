using System.Text;
using Azwa.Rules.Cli;
using Azwa.Rules.Tests.TestInput;

namespace Azwa.Rules.Docs.Tests;

/// <summary>Commands as documents write them: ours run in this process, those of the SDK are run by CI.</summary>
internal static class Commands
{
    /// <summary>How our own command is called, installed or from a checkout.</summary>
    private static readonly string[] Ours = ["azwa-rules ", "dotnet run --project src/Azwa.Rules.Cli -- "];

    /// <summary>Commands that a test cannot run, and where they are run instead.</summary>
    private static readonly (string Start, string RunBy)[] Elsewhere =
    [
        ("dotnet build Azwa.Rules.sln", ".ci/run"),
        ("dotnet format Azwa.Rules.sln", ".ci/run"),
        ("dotnet test Azwa.Rules.sln", ".ci/run"),
        ("bash .ci/run", ".ci/run"),
        ("dotnet test nrules/", ".ci/run"),
        ("dotnet run --project src/Azwa.Rules.NRules.Cli ", "tests/Azwa.Rules.NRules.Tests/HostTests.cs"),
        ("dotnet tool install ", ".ci/packages"),
        ("dotnet run -c Release --project benchmarks/", "benchmarks/README.md"),
    ];

    /// <summary>What a command wrote to standard output and standard error, and its exit code; null when it is run elsewhere.</summary>
    /// <exception cref="InvalidOperationException">It is neither ours nor known.</exception>
    public static (string Output, int Exit)? Run(string command)
    {
        if (Array.Find(Ours, start => command.StartsWith(start, StringComparison.Ordinal)) is { } ours)
        {
            // A shell puts what the program writes in the file that is named after the sign.
            var (words, file) = command[ours.Length..].Split(" > ") is [var before, var after] ? (Words(before), after) : (Words(command[ours.Length..]), null);
            var (written, exit) = Run(words);
            if (file is null)
            {
                return (written, exit);
            }

            File.WriteAllText(file, written);
            return ("", exit);
        }

        var elsewhere = Array.Find(Elsewhere, e => command.StartsWith(e.Start, StringComparison.Ordinal));
        return elsewhere.Start is not null && File.Exists(Repository.PathOf(elsewhere.RunBy))
            ? null
            : throw new InvalidOperationException("this is neither our command nor one that CI runs");
    }

    private static (string Output, int Exit) Run(string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var exit = Host.Run(arguments, Stream.Null, output, error, new Noon());
        return (Encoding.UTF8.GetString(error.ToArray()) + Encoding.UTF8.GetString(output.ToArray()), exit);
    }

    /// <summary>The words as a shell would part them.</summary>
    private static string[] Words(string line)
    {
        var words = new List<string>();
        foreach (var (index, part) in line.Split('"').Index())
        {
            words.AddRange(index % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        return [.. words];
    }

    /// <summary>Without --as-of, documents are read on this day.</summary>
    private sealed class Noon : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);
    }
}
