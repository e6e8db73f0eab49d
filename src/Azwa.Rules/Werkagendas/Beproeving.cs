namespace Azwa.Rules.Werkagendas;

/// <summary>A new approach that the region wants to test. Immutable.</summary>
public sealed class Beproeving
{
    /// <summary>Whether the region commits to it.</summary>
    public bool? Toezegging { get; init; }

    /// <summary>Why, from regional tasks and population.</summary>
    public string? Motivering { get; init; }
}
