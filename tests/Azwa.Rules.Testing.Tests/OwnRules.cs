using System.Diagnostics.CodeAnalysis;

namespace Azwa.Rules.Testing.Tests;

/// <summary>A directory with the shipped rules, one line of them changed.</summary>
internal sealed class OwnRules : IDisposable
{
    private readonly DirectoryInfo _directory = System.IO.Directory.CreateTempSubdirectory("azwa-own-");

    public OwnRules(string file, [StringSyntax("yaml")] string line, string instead)
    {
        foreach (var (name, content) in RuleSet.ShippedFiles)
        {
            if (name == file)
            {
                Assert.Equal(2, content.Split(line).Length);
            }

            File.WriteAllText(Path.Combine(Directory, name), name == file ? content.Replace(line, instead, StringComparison.Ordinal) : content);
        }
    }

    public string Directory => _directory.FullName;

    public void Dispose() => _directory.Delete(recursive: true);
}
