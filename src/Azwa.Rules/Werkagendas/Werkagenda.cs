using Azwa.Rules.Syntax;
using Azwa.Rules.Text;

namespace Azwa.Rules.Werkagendas;

/// <summary>
/// A werkagenda as a region submits it, in the terms of the Format. Everything but the region may be absent; absence is what the
/// completeness rules judge. Immutable and safe to share between threads. Build it from objects, or read it from a file with
/// <see cref="WerkagendaReader"/>: what that would refuse in a file, the properties refuse by an exception.
/// </summary>
public sealed class Werkagenda
{
    /// <summary>The region.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public required Regio Regio { get; init => field = Guard.Present(value); }

    /// <summary>Priorities, phasing and order of implementation.</summary>
    public string? Prioritering { get; init; }

    /// <summary>What the region says of the regioscan.</summary>
    public Regioscan? Regioscan { get; init; }

    /// <summary>The regionale preventie-infrastructuur.</summary>
    public Rpi? Rpi { get; init; }

    /// <summary>The leefgebieden by key; only the five of the Format.</summary>
    /// <exception cref="ArgumentException">A key is none of the five leefgebieden, or a value is null.</exception>
    public IReadOnlyDictionary<string, Leefgebied>? Leefgebieden { get; init => field = OnlyTheFive(Guard.Copy(value, KeyForm.Sleutel)); }

    /// <summary>The new approaches (ontwikkelagenda 1 – nieuw) that the region wants to test, by key.</summary>
    /// <exception cref="ArgumentException">A key does not have the form of one: small letters, digits and hyphens, or a value is null.</exception>
    public IReadOnlyDictionary<string, Beproeving>? Beproeven { get; init => field = Guard.Copy(value, KeyForm.Sleutel); }

    /// <summary>Adoption and delivery.</summary>
    public Vaststelling? Vaststelling { get; init; }

    /// <summary>Free sections beyond the Format: never judged.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public IReadOnlyList<AanvullendeSectie>? Aanvullend { get; init => field = Guard.Copy(value); }

    /// <summary>The text it was read from; null when a program built it.</summary>
    internal Document? Source { get; init; }

    /// <summary>
    /// Where the value at a JSON Pointer stands in the file, or else its nearest parent that is there.
    /// </summary>
    /// <param name="path">A JSON Pointer (RFC 6901), such as <c>/rpi/toelichting</c>; the empty text is the whole agenda.</param>
    /// <returns>The position, or null when the agenda was not read from a text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentException">The pointer is not empty and does not start with a slash.</exception>
    public Position? PositionOf(string path)
    {
        JsonPointer.ThrowIfNone(path);
        return Source?.PositionOf(path);
    }

    private static IReadOnlyDictionary<string, Leefgebied>? OnlyTheFive(IReadOnlyDictionary<string, Leefgebied>? leefgebieden)
    {
        foreach (var key in leefgebieden?.Keys ?? [])
        {
            Guard.OneOf(key, Keuzes.Leefgebieden, nameof(Leefgebieden));
        }

        return leefgebieden;
    }
}
