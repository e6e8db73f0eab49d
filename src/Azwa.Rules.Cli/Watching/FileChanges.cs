using Azwa.Rules.Cli.CommandLine;

namespace Azwa.Rules.Cli.Watching;

/// <summary>Changes on disk, until Ctrl+C.</summary>
internal sealed class FileChanges : IChangeSource
{
    public IChanges Watch(IReadOnlyList<string> paths) => new Changes(paths);

    private sealed class Changes : IChanges
    {
        // Editors write a file in several steps; the run comes when they are done.
        private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

        private readonly List<FileSystemWatcher> _watchers = [];
        private readonly SemaphoreSlim _changed = new(0);
        private readonly CancellationTokenSource _ended = new();

        public Changes(IReadOnlyList<string> paths)
        {
            foreach (var path in paths)
            {
                _watchers.Add(Watcher(path));
            }

            Console.CancelKeyPress += End;
        }

        public bool Wait()
        {
            try
            {
                _changed.Wait(_ended.Token);
                while (_changed.Wait(Quiet, _ended.Token))
                {
                    // One more step of the same change.
                }

                return true;
            }
            catch (OperationCanceledException)
            {
                return false;
            }
        }

        public void Dispose()
        {
            Console.CancelKeyPress -= End;
            _watchers.ForEach(w => w.Dispose());
            _changed.Dispose();
            _ended.Dispose();
        }

        private FileSystemWatcher Watcher(string path)
        {
            var isFolder = Directory.Exists(path);
            var folder = isFolder ? path : Path.GetDirectoryName(Path.GetFullPath(path));
            try
            {
                var watcher = new FileSystemWatcher(folder!, isFolder ? "*.yaml" : Path.GetFileName(path)) { IncludeSubdirectories = isFolder };
                watcher.Changed += Tell;
                watcher.Created += Tell;
                watcher.Deleted += Tell;
                watcher.Renamed += Tell;
                watcher.EnableRaisingEvents = true;
                return watcher;
            }
            catch (Exception e) when (e is ArgumentException or IOException or UnauthorizedAccessException)
            {
                _watchers.ForEach(w => w.Dispose());
                throw new UsageException(Wording.CannotWatch, path);
            }
        }

        private void Tell(object sender, FileSystemEventArgs change) => _changed.Release();

        // The run that is going on is finished, so that its exit code is the last.
        private void End(object? sender, ConsoleCancelEventArgs signal)
        {
            signal.Cancel = true;
            _ended.Cancel();
        }
    }
}
