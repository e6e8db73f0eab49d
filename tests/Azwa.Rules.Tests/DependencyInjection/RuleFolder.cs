using Azwa.Rules.DependencyInjection;
using Microsoft.Extensions.DependencyInjection;

namespace Azwa.Rules.Tests.DependencyInjection;

/// <summary>The shipped rules in a directory of their own, with a program that uses them; both go when the test is done.</summary>
internal sealed class RuleFolder : IDisposable
{
    /// <summary>A text of the shipped rules that occurs once, to change.</summary>
    private const string Version = "version: ";

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("azwa-");
    private ServiceProvider? _services;

    public RuleFolder()
    {
        foreach (var (name, content) in RuleSet.ShippedFiles)
        {
            File.WriteAllText(PathOf(name), content);
        }
    }

    public string Path => _directory.FullName;

    public ManualTime Time { get; } = new("2026-11-22T11:00:00Z");

    public ScriptedChanges Changes { get; } = new();

    public LogLines Log { get; } = new();

    public string PathOf(string name)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        return path;
    }

    /// <summary>The services of a program that reads its rules here.</summary>
    public ServiceProvider Start(Action<AzwaRulesOptions>? configure = null, Action<AzwaRulesBuilder>? build = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IRuleFileChanges>(Changes);
        services.AddSingleton<Microsoft.Extensions.Logging.ILoggerFactory>(Log);
        var builder = services.AddAzwaRules(o =>
        {
            o.RuleDirectory = Path;
            o.TimeProvider = Time;
            configure?.Invoke(o);
        });
        build?.Invoke(builder);
        return _services = services.BuildServiceProvider();
    }

    /// <summary>Gives the rules another version, and so another hash.</summary>
    public void Rename(string version)
    {
        var file = Directory.EnumerateFiles(Path, "*.yaml").Single(f => File.ReadLines(f).Any(l => l.StartsWith(Version, StringComparison.Ordinal)));
        File.WriteAllLines(file, File.ReadAllLines(file).Select(l => l.StartsWith(Version, StringComparison.Ordinal) ? $"{Version}\"{version}\"" : l));
    }

    /// <summary>Tells of a change and lets the time go by after which files are read.</summary>
    public void Settle()
    {
        Changes.Tell();
        Time.Advance(LiveRules.Quiet);
    }

    public void Dispose()
    {
        _services?.Dispose();
        _directory.Delete(recursive: true);
    }
}
