using Azwa.Rules.DependencyInjection;

namespace Azwa.Rules.Tests.DependencyInjection;

/// <summary>Changes that a test tells of itself.</summary>
internal sealed class ScriptedChanges : IRuleFileChanges, IDisposable
{
    private Action? _changed;

    public bool IsWatching => _changed is not null;

    /// <summary>Thrown instead of watching.</summary>
    public Exception? Refusal { get; set; }

    public IDisposable Watch(RuleSource source, Action changed)
    {
        if (Refusal is not null)
        {
            throw Refusal;
        }

        _changed = changed;
        return this;
    }

    public void Tell() => _changed!();

    public void Dispose() => _changed = null;
}
