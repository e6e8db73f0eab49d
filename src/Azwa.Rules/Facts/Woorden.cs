namespace Azwa.Rules.Facts;

/// <summary>Names of sources of money as people write them, brought to one spelling: "SPUK AZWA" and "spuk-azwa" are the same.</summary>
internal static class Woorden
{
    public static string Normaliseer(string woord) =>
        string.Join('-', woord.ToLowerInvariant().Split([' ', '\t', '\n', '_', '-'], StringSplitOptions.RemoveEmptyEntries));

    public static IReadOnlyList<string>? Normaliseer(IReadOnlyList<string>? woorden) =>
        woorden is null ? null : [.. woorden.Select(Normaliseer)];
}
