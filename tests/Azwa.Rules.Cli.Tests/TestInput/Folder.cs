using Azwa.Rules.Tests.TestInput;

namespace Azwa.Rules.Cli.Tests.TestInput;

/// <summary>A directory of its own that goes when the test is done.</summary>
internal sealed class Folder : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("azwa-");

    public string Path => _directory.FullName;

    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    public string Write(string name, byte[] content)
    {
        File.WriteAllBytes(PathOf(name), content);
        return PathOf(name);
    }

    /// <summary>Copies the shipped rules into it and returns where they are.</summary>
    public string CopyOfRules()
    {
        Directory.CreateDirectory(PathOf("rules"));
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("rules"), "*.yaml"))
        {
            File.Copy(file, System.IO.Path.Combine(PathOf("rules"), System.IO.Path.GetFileName(file)));
        }

        return PathOf("rules");
    }

    /// <summary>Replaces a text that must be there.</summary>
    public void Replace(string name, string text, string changed)
    {
        var content = File.ReadAllText(PathOf(name));
        Assert.Contains(text, content, StringComparison.Ordinal);
        File.WriteAllText(PathOf(name), content.Replace(text, changed, StringComparison.Ordinal));
    }

    public void Dispose() => _directory.Delete(recursive: true);
}
