namespace Azwa.Rules.AspNetCore;

/// <summary>
/// What the body of a request may be at most: <c>services.Configure&lt;WerkagendaHttpOptions&gt;(…)</c>. Written by one thread while the
/// program starts, and only read from then on.
/// </summary>
public sealed class WerkagendaHttpOptions
{
    /// <summary>What the library reads at most, in bytes: a megabyte.</summary>
    public const int MostBytes = 1_048_576;

    /// <summary>The most bytes of a body, from 1 to <see cref="MostBytes"/>, both inclusive. By default <see cref="MostBytes"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to less or more.</exception>
    public int MaxBytes
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MostBytes);
            field = value;
        }
    } = MostBytes;

    /// <summary>How long the body may take to arrive. By default ten seconds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to zero or less.</exception>
    public TimeSpan Timeout
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
            field = value;
        }
    } = TimeSpan.FromSeconds(10);
}
