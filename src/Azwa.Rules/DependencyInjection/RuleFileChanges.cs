namespace Azwa.Rules.DependencyInjection;

/// <summary>Changes on disk.</summary>
internal sealed class RuleFileChanges : IRuleFileChanges
{
    public IDisposable Watch(RuleSource source, Action changed)
    {
        var watch = new Watchers(changed);
        try
        {
            if (source.Directory is { } directory)
            {
                // Every name, not only rule files: a container swaps its files by renaming one link beside them.
                watch.Add(directory, "*", isDeep: true);
            }

            foreach (var overlay in source.Overlays)
            {
                watch.Add(Path.GetDirectoryName(Path.GetFullPath(overlay))!, Path.GetFileName(overlay), isDeep: false);
            }

            return watch;
        }
        catch
        {
            watch.Dispose();
            throw;
        }
    }

    private sealed class Watchers(Action changed) : IDisposable
    {
        private readonly List<FileSystemWatcher> _watchers = [];

        public void Add(string directory, string filter, bool isDeep)
        {
            var watcher = new FileSystemWatcher(directory, filter) { IncludeSubdirectories = isDeep };
            _watchers.Add(watcher);
            watcher.Changed += Tell;
            watcher.Created += Tell;
            watcher.Deleted += Tell;
            watcher.Renamed += Tell;

            // Some changes were lost; looking again finds them.
            watcher.Error += (_, _) => changed();
            watcher.EnableRaisingEvents = true;
        }

        public void Dispose() => _watchers.ForEach(w => w.Dispose());

        private void Tell(object sender, FileSystemEventArgs change) => changed();
    }
}
