namespace Azwa.Rules.DependencyInjection;

/// <summary>Tells that rule files changed. A test decides itself when they did.</summary>
internal interface IRuleFileChanges
{
    /// <summary>Begins to watch, until the result is disposed.</summary>
    /// <param name="source">What is watched.</param>
    /// <param name="changed">Called after a change, from any thread, and more than once for one change.</param>
    /// <returns>The watch.</returns>
    /// <exception cref="IOException">The system has no watch to give.</exception>
    /// <exception cref="ArgumentException">There is no such directory.</exception>
    IDisposable Watch(RuleSource source, Action changed);
}
