using Azwa.Rules.Tests.TestInput;

namespace Azwa.Rules.Docs.Tests;

/// <summary>
/// Where a document is worked through from top to bottom: a folder with the rules, the seeds and a complete agenda.yaml, which is the
/// current directory as long as it lasts.
/// </summary>
internal sealed class Workplace : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("azwa-docs-");
    private readonly string _before = Directory.GetCurrentDirectory();

    public Workplace()
    {
        foreach (var file in new[] { "rules", "seeds" }.SelectMany(Repository.FilesIn))
        {
            var copy = Path.Combine(_directory.FullName, Repository.NameOf(file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        File.Copy(Repository.PathOf("seeds/werkagendas/volledig.yaml"), Path.Combine(_directory.FullName, "agenda.yaml"));
        Directory.SetCurrentDirectory(_directory.FullName);
    }

    public void Dispose()
    {
        Directory.SetCurrentDirectory(_before);
        _directory.Delete(recursive: true);
    }
}
