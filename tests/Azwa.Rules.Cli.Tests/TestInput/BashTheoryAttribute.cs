namespace Azwa.Rules.Cli.Tests.TestInput;

/// <summary>A theory that needs bash; where there is none, it says so and is skipped.</summary>
internal sealed class BashTheoryAttribute : TheoryAttribute
{
    public BashTheoryAttribute()
    {
        if (Bash is null)
        {
            Skip = "There is no bash on this system.";
        }
    }

    /// <summary>The shell; null when there is none. That of Windows runs in another system, with other paths.</summary>
    public static string? Bash { get; } = OperatingSystem.IsWindows()
        ? null
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Select(folder => Path.Combine(folder, "bash")).FirstOrDefault(File.Exists);
}
