namespace Azwa.Rules.Tests.TestInput;

/// <summary>The checkout in which the tests run, found from the test assembly upwards; tests name their files from its root.</summary>
internal static class Repository
{
    /// <summary>What building, testing and editing leave behind: never part of the repository.</summary>
    private static readonly HashSet<string> Leavings = new(StringComparer.OrdinalIgnoreCase)
    {
        ".git", ".idea", ".vs", ".vscode", "artifacts", "BenchmarkDotNet.Artifacts", "bin", "obj", "StrykerOutput", "TestResults",
    };

    public static string Root { get; } = FindRoot();

    public static string PathOf(string relative) => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>The name of a file or folder from the root, with forward slashes on every platform.</summary>
    public static string NameOf(string path) => Path.GetRelativePath(Root, path).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>Every file below the folder, itself named from the root; none when there is no such folder.</summary>
    public static IEnumerable<string> FilesIn(string relative) => FilesBelow(PathOf(relative)).Order(StringComparer.Ordinal);

    /// <summary>Every folder below the folder, however deep; none when there is no such folder.</summary>
    public static IEnumerable<string> FoldersIn(string relative) => FoldersBelow(PathOf(relative)).Order(StringComparer.Ordinal);

    /// <summary>The names of the folders directly in a folder that hold a file.</summary>
    public static IReadOnlyList<string> TopFoldersIn(string relative) =>
        [.. FilesIn(relative)
            .Select(file => Path.GetRelativePath(PathOf(relative), file).Split(Path.DirectorySeparatorChar))
            .Where(parts => parts.Length > 1)
            .Select(parts => parts[0])
            .Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> FilesBelow(string folder) =>
        Directory.Exists(folder) ? FilesOf(folder).Concat(FoldersOf(folder).SelectMany(FilesBelow)) : [];

    private static IEnumerable<string> FoldersBelow(string folder) =>
        Directory.Exists(folder) ? FoldersOf(folder).SelectMany(child => FoldersBelow(child).Prepend(child)) : [];

    // In a worktree .git is a file.
    private static IEnumerable<string> FilesOf(string folder) =>
        Directory.EnumerateFiles(folder).Where(file => !Leavings.Contains(Path.GetFileName(file)));

    private static IEnumerable<string> FoldersOf(string folder) =>
        Directory.EnumerateDirectories(folder).Where(child => !Leavings.Contains(Path.GetFileName(child)));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Azwa.Rules.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("No folder above the test assembly holds Azwa.Rules.sln; run the tests from a checkout.");
    }
}
