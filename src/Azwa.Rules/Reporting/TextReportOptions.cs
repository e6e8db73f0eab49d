namespace Azwa.Rules.Reporting;

/// <summary>How a text report is laid out. Immutable.</summary>
public sealed class TextReportOptions
{
    /// <summary>The width when nothing is known of the screen.</summary>
    public const int DefaultWidth = 100;

    /// <summary>The narrowest that is still legible.</summary>
    public const int LeastWidth = 40;

    /// <summary>The number of columns that no line exceeds, unless a single word does; at least <see cref="LeastWidth"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less.</exception>
    public int Width
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, LeastWidth);
            field = value;
        }
    } = DefaultWidth;

    /// <summary>Whether colour codes (ANSI) are written; false unless asked for.</summary>
    public bool Color { get; init; }
}
