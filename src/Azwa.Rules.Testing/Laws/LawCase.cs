using System.Globalization;
using Azwa.Rules.Findings;
using Azwa.Rules.Testing.Agendas;

namespace Azwa.Rules.Testing.Laws;

/// <summary>
/// One case that a law is tried on: an agenda, a day and a profile, made from two numbers, and the place in the agenda that the law looks at,
/// which stays the same while the agenda shrinks.
/// </summary>
internal sealed record LawCase(int Size, int Seed, AgendaTree Tree, DateOnly AsOf, Profile Profile, string Focus)
{
    public string Replay => string.Create(CultureInfo.InvariantCulture, $"{Size}/{Seed}");

    /// <summary>What the law draws beside the agenda.</summary>
    public Dice Dice => new(Seed ^ 0x2026);

    public static (int Size, int Seed)? Parse(string replay) =>
        replay.Split('/') is [var size, var seed]
        && int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var first)
        && int.TryParse(seed, NumberStyles.None, CultureInfo.InvariantCulture, out var second) ? (first, second) : null;

    public IEnumerable<LawCase> Smaller() => AgendaShrinker.Smaller(Tree).Select(tree => this with { Tree = tree });
}
