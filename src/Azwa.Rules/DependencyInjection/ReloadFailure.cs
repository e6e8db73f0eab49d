using Azwa.Rules.Diagnostics;

namespace Azwa.Rules.DependencyInjection;

/// <summary>A change of rule files that was not taken over; the rules from before it are still used. Immutable.</summary>
public sealed class ReloadFailure
{
    internal ReloadFailure(DateTimeOffset at, IReadOnlyList<Diagnostic> diagnostics)
    {
        At = at;
        Diagnostics = diagnostics;
    }

    /// <summary>When the change was refused, in UTC.</summary>
    public DateTimeOffset At { get; }

    /// <summary>What is wrong with the files, by file and place; empty when the rules could be read and broke while they were tried.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
