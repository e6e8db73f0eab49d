namespace Azwa.Rules.Facts;

/// <summary>
/// The three values of a condition, in the order in which "and" takes the least and "or" the greatest (Kleene's strong logic).
/// </summary>
public enum Truth
{
    /// <summary>It does not hold.</summary>
    False,

    /// <summary>An input is missing: nobody can tell.</summary>
    Unknown,

    /// <summary>It holds.</summary>
    True,
}
