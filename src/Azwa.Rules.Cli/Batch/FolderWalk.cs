namespace Azwa.Rules.Cli.Batch;

/// <summary>
/// The files beneath a folder in ordinal order of their paths. Holds the names in the folders on the way to where it is, not those of
/// the whole tree.
/// </summary>
internal static class FolderWalk
{
    /// <param name="folder">The folder as it begins the names: empty for the current one, otherwise with a separator at its end.</param>
    /// <param name="depth">How many levels of folders are entered; 0 for the files of the folder itself.</param>
    /// <param name="fits">Chooses by the path below the folder, with slashes.</param>
    /// <returns>The files; and each folder that cannot be read, as a fault in its place.</returns>
    public static IEnumerable<AgendaInput> Files(string folder, int depth, Func<string, bool> fits) => Walk(folder, "", depth, fits, 0, 1);

    private static IEnumerable<AgendaInput> Walk(string folder, string below, int depth, Func<string, bool> fits, double from, double width)
    {
        if (Entries(folder + below) is not { } entries)
        {
            yield return new AgendaInput(folder + below, from) { Fault = BatchWording.FolderUnreadable };
            yield break;
        }

        foreach (var (index, (name, isFolder)) in entries.Index())
        {
            var done = from + (width * index / entries.Count);
            if (!isFolder && fits(below + name))
            {
                yield return new AgendaInput(folder + below + name, done);
            }
            else if (isFolder && depth > 0)
            {
                foreach (var file in Walk(folder, below + name, depth - 1, fits, done, width / entries.Count))
                {
                    yield return file;
                }
            }
        }
    }

    /// <summary>Folders end in a slash, which puts what is in them where the order of whole paths has it.</summary>
    private static List<(string Name, bool IsFolder)>? Entries(string folder)
    {
        try
        {
            var entries = new DirectoryInfo(folder.Length == 0 ? "." : folder).EnumerateFileSystemInfos().Where(e => !IsLinkedFolder(e))
                .Select(e => e is DirectoryInfo ? (e.Name + "/", true) : (e.Name, false)).ToList();
            entries.Sort((a, b) => string.CompareOrdinal(a.Item1, b.Item1));
            return entries;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // A link to a folder above it would never end.
    private static bool IsLinkedFolder(FileSystemInfo entry) => entry is DirectoryInfo && entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
}
