namespace Azwa.Rules.Binding;

/// <summary>A source document.</summary>
internal sealed record Bron(string Document, string Afkorting, string Titel, string? Afzender, DateOnly? Datum, string? Kenmerk, string Gewicht);

/// <summary>One statement of a source, in our own words.</summary>
internal sealed record Clausule(string Id, Bron Bron, string Sectie, string Modaliteit, IReadOnlyList<string> Eisen, string Zegt, bool Voorlopig, bool Verloren);

/// <summary>A requirement and who judges it.</summary>
internal sealed record Eis(string Id, string Titel, string Oordeel, string? Uitleg, Localised? Vraag, bool Interpretatie);

/// <summary>The register of the sources: what they say, and what that asks.</summary>
internal sealed record Register(
    IReadOnlyList<Bron> Bronnen,
    IReadOnlyDictionary<string, Clausule> Clausules,
    IReadOnlyDictionary<string, Eis> Eisen);
