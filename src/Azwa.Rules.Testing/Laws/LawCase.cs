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

    /// <param name="options">What the day and the profile are drawn from.</param>
    /// <param name="firstDay">The first day that the rules judge.</param>
    public IEnumerable<LawCase> Smaller(LawOptions options, DateOnly firstDay)
    {
        var days = options.Days.Count > 0 ? options.Days.Where(day => day < AsOf).Order() : AgendaShrinker.Earlier(AsOf, firstDay);
        return AgendaShrinker.Smaller(Tree).Select(tree => this with { Tree = tree })
            .Concat(options.Profiles.Where(profile => profile < Profile).Select(profile => this with { Profile = profile }))
            .Concat(days.Select(day => this with { AsOf = day }));
    }
}
