using Azwa.Rules.Findings;

namespace Azwa.Rules.Explanation;

/// <summary>Outcomes in Dutch, with the word by which rule files and reports in JSON know them.</summary>
internal static class OutcomeWords
{
    /// <summary>In the order of <see cref="Outcome"/>.</summary>
    private static readonly string[] Dutch =
    [
        "voldoet", "voldoet niet", "wijkt gemotiveerd af", "kan nog", "niet te toetsen", "opmerking", "niet van toepassing", "uitgezet",
    ];

    public static string Of(Outcome outcome) => $"{Dutch[(int)outcome]} ({Names.Of(outcome)})";

    public static string Counts(IEnumerable<KeyValuePair<Outcome, int>> counts) =>
        string.Join(", ", counts.OrderBy(c => c.Key).Select(c => $"{Figures.Exact(c.Value)} {Of(c.Key)}"));
}
