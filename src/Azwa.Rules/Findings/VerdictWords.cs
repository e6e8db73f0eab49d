namespace Azwa.Rules.Findings;

/// <summary>The words of verdicts, as rule files and reports write them. Thread-safe.</summary>
public static class VerdictWords
{
    internal const string NameOfVolledig = "volledig";
    internal const string NameOfVastgesteld = "vastgesteld";
    internal const string NameOfAangeleverd = "aangeleverd";
    internal const string NameOfStreefwaarden = "streefwaarden";
    internal const string NameOfUitkering2026 = "uitkering2026";

    // Each in the order of its type.
    private static readonly Dictionary<string, string[]> Words = new(StringComparer.Ordinal)
    {
        [NameOfVolledig] = ["ja", "nee"],
        [NameOfVastgesteld] = ["ja", "te-laat", "nog-niet", "nee", "niet-te-toetsen"],
        [NameOfAangeleverd] = ["ja", "te-laat", "nog-niet", "nee"],
        [NameOfStreefwaarden] = ["binnen", "gemotiveerd", "niet-te-toetsen", "afwijkend"],
        [NameOfUitkering2026] = ["voorwaarden-vervuld", "nog-niet", "niet-verzekerd"],
    };

    /// <summary>The Dutch word of a value, such as <c>nee</c>.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The word.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The type has no such value.</exception>
    public static string Word(this VolledigVerdict value) => Word(NameOfVolledig, (int)value);

    /// <summary>The Dutch word of a value, such as <c>te-laat</c>.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The word.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The type has no such value.</exception>
    public static string Word(this VastgesteldVerdict value) => Word(NameOfVastgesteld, (int)value);

    /// <summary>The Dutch word of a value, such as <c>te-laat</c>.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The word.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The type has no such value.</exception>
    public static string Word(this AangeleverdVerdict value) => Word(NameOfAangeleverd, (int)value);

    /// <summary>The Dutch word of a value, such as <c>binnen</c>.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The word.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The type has no such value.</exception>
    public static string Word(this StreefwaardenVerdict value) => Word(NameOfStreefwaarden, (int)value);

    /// <summary>The Dutch word of a value, such as <c>voorwaarden-vervuld</c>.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The word.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The type has no such value.</exception>
    public static string Word(this Uitkering2026Verdict value) => Word(NameOfUitkering2026, (int)value);

    /// <summary>The words that a verdict of the contract can have; null for a verdict that a rule set added.</summary>
    internal static IReadOnlyList<string>? Of(string verdict) => Words.GetValueOrDefault(verdict);

    private static string Word(string verdict, int value)
    {
        var words = Words[verdict];
        return value >= 0 && value < words.Length
            ? words[value]
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"Verdict '{verdict}' has no such value.");
    }
}
