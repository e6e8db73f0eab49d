using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Azwa.Rules.Findings;

/// <summary>
/// The verdicts of a report: the five that every report of the contract has by type, and all of them, those that a rule set added
/// too, as words by name, in the order of the rule set. Immutable.
/// </summary>
[SuppressMessage("Naming", "CA1710", Justification = "The field's own word; it is read by name, not handled as a collection.")]
public sealed class Verdicts : IReadOnlyCollection<KeyValuePair<string, string>>
{
    private readonly IReadOnlyList<KeyValuePair<string, string>> _items;

    internal Verdicts(IReadOnlyList<KeyValuePair<string, string>> items) => _items = items;

    /// <inheritdoc/>
    public int Count => _items.Count;

    /// <summary>Whether all that the Format requires is there.</summary>
    /// <exception cref="KeyNotFoundException">The rule set is one of your own without this verdict.</exception>
    public VolledigVerdict Volledig => (VolledigVerdict)Value(VerdictWords.NameOfVolledig);

    /// <summary>Whether the colleges of all municipalities adopted in time.</summary>
    /// <exception cref="KeyNotFoundException">The rule set is one of your own without this verdict.</exception>
    public VastgesteldVerdict Vastgesteld => (VastgesteldVerdict)Value(VerdictWords.NameOfVastgesteld);

    /// <summary>Whether the agenda was delivered to VWS in time.</summary>
    /// <exception cref="KeyNotFoundException">The rule set is one of your own without this verdict.</exception>
    public AangeleverdVerdict Aangeleverd => (AangeleverdVerdict)Value(VerdictWords.NameOfAangeleverd);

    /// <summary>How the numbers lie to the streefwaarden.</summary>
    /// <exception cref="KeyNotFoundException">The rule set is one of your own without this verdict.</exception>
    public StreefwaardenVerdict Streefwaarden => (StreefwaardenVerdict)Value(VerdictWords.NameOfStreefwaarden);

    /// <summary>Whether the conditions for payment in 2026 are met.</summary>
    /// <exception cref="KeyNotFoundException">The rule set is one of your own without this verdict.</exception>
    public Uitkering2026Verdict Uitkering2026 => (Uitkering2026Verdict)Value(VerdictWords.NameOfUitkering2026);

    /// <summary>A verdict by name, as the word that the report writes.</summary>
    /// <param name="name">The name, such as <c>volledig</c>, or that of a verdict that a rule set added.</param>
    /// <returns>Its word, such as <c>ja</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The rule set has no such verdict.</exception>
    public string this[string name]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(name);
            foreach (var (key, value) in _items)
            {
                if (key == name)
                {
                    return value;
                }
            }

            throw new KeyNotFoundException($"The rule set has no verdict '{name}'.");
        }
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // A rule set that gives a verdict of the contract another word is refused when it is read.
    private int Value(string name) => Array.IndexOf((string[])VerdictWords.Of(name)!, this[name]);
}
