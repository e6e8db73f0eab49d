using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Azwa.Rules.Findings;

/// <summary>The verdicts of a report by name, in the order of the rule set. Immutable.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "The field's own word; it is read by name, not handled as a collection.")]
public sealed class Verdicts : IReadOnlyCollection<KeyValuePair<string, string>>
{
    private readonly IReadOnlyList<KeyValuePair<string, string>> _items;

    internal Verdicts(IReadOnlyList<KeyValuePair<string, string>> items) => _items = items;

    /// <inheritdoc/>
    public int Count => _items.Count;

    /// <summary>Whether all that the Format requires is there: <c>ja</c> or <c>nee</c>.</summary>
    public string Volledig => this["volledig"];

    /// <summary>Whether all colleges adopted in time: <c>ja</c>, <c>te-laat</c>, <c>nog-niet</c>, <c>nee</c> or <c>niet-te-toetsen</c>.</summary>
    public string Vastgesteld => this["vastgesteld"];

    /// <summary>Whether it was delivered in time: <c>ja</c>, <c>te-laat</c>, <c>nog-niet</c> or <c>nee</c>.</summary>
    public string Aangeleverd => this["aangeleverd"];

    /// <summary>How the numbers lie to the targets: <c>binnen</c>, <c>gemotiveerd</c>, <c>niet-te-toetsen</c> or <c>afwijkend</c>.</summary>
    public string Streefwaarden => this["streefwaarden"];

    /// <summary>Whether the conditions for payment in 2026 are met: <c>voorwaarden-vervuld</c>, <c>nog-niet</c> or <c>niet-verzekerd</c>.</summary>
    public string Uitkering2026 => this["uitkering2026"];

    /// <summary>A verdict by name.</summary>
    /// <param name="name">The name, such as <c>volledig</c>.</param>
    /// <returns>Its value.</returns>
    /// <exception cref="KeyNotFoundException">The rule set has no such verdict.</exception>
    public string this[string name]
    {
        get
        {
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
}
