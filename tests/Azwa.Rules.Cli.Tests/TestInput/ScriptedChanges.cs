using Azwa.Rules.Cli.Watching;

namespace Azwa.Rules.Cli.Tests.TestInput;

/// <summary>Changes that a test makes itself, one after each run; after the last, whoever waits is told to end.</summary>
internal sealed class ScriptedChanges(params Action[] changes) : IChangeSource, IChanges
{
    private int _made;

    public IReadOnlyList<string> Watched { get; private set; } = [];

    public bool IsDisposed { get; private set; }

    public IChanges Watch(IReadOnlyList<string> paths)
    {
        Watched = paths;
        return this;
    }

    public bool Wait()
    {
        if (_made == changes.Length)
        {
            return false;
        }

        changes[_made++]();
        return true;
    }

    public void Dispose() => IsDisposed = true;
}
