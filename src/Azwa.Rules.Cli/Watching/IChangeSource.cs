namespace Azwa.Rules.Cli.Watching;

/// <summary>Tells that files changed. A test decides itself when they did.</summary>
internal interface IChangeSource
{
    /// <summary>Begins to watch.</summary>
    /// <param name="paths">Files, and folders with all the rule files in them; they need not exist, the folder that holds them must.</param>
    /// <returns>The changes from now on.</returns>
    /// <exception cref="CommandLine.UsageException">There is no such folder, or it cannot be watched.</exception>
    IChanges Watch(IReadOnlyList<string> paths);
}

/// <summary>Changes of files, one after the other.</summary>
internal interface IChanges : IDisposable
{
    /// <summary>Waits for a change; one that came since the last time counts.</summary>
    /// <returns>False when it was told to end.</returns>
    bool Wait();
}
