namespace Azwa.Rules.Werkagendas;

/// <summary>What the region says of the regioscan it was asked to start from. Immutable.</summary>
public sealed class Regioscan
{
    /// <summary>Whether regioscan and rode-dradenanalyse were the basis.</summary>
    public bool? Gebruikt { get; init; }

    /// <summary>Whether the region deviates from them.</summary>
    public bool? WijktAf { get; init; }

    /// <summary>Why it deviates.</summary>
    public string? Motivering { get; init; }
}
