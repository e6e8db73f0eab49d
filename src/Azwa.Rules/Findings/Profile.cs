namespace Azwa.Rules.Findings;

/// <summary>What is judged.</summary>
public enum Profile
{
    /// <summary>Everything that the Opdracht and the Format ask.</summary>
    Opdracht,

    /// <summary>Only what the Format has a cell for, adoption, delivery and toezegging, plus numbers where they are given.</summary>
    Format,
}
