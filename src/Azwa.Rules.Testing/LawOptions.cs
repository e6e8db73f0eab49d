using Azwa.Rules.Engine;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Testing;

/// <summary>How laws are tried. Immutable.</summary>
public sealed record LawOptions
{
    /// <summary>The seed that is used when none is chosen, so that the same rules are tried on the same agendas every time.</summary>
    public const ulong UsualSeed = 20260420;

    /// <summary>The most municipalities of a generated region.</summary>
    public const int MostOfMunicipalities = Agendas.Region.Most;

    /// <summary>How many agendas each law is tried on, from 1. By default 100.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to less than 1.</exception>
    public int Runs
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 100;

    /// <summary>What the agendas are drawn from; null for other agendas every time. By default <see cref="UsualSeed"/>: a build that turns red
    /// does so because of a change. Whatever it is, a counter-example tells how to try it again.</summary>
    public ulong? Seed { get; init; } = UsualSeed;

    /// <summary>The one case to try, as a counter-example tells it, such as <c>12/1948271</c>; null to draw cases.</summary>
    /// <exception cref="ArgumentException">It is set to something else than two whole numbers with a slash between them.</exception>
    public string? Replay
    {
        get;
        init
        {
            if (value is not null && Laws.LawCase.Parse(value) is null)
            {
                throw new ArgumentException($"'{value}' is not a case; expected two whole numbers, such as 12/1948271.", nameof(value));
            }

            field = value;
        }
    }

    /// <summary>The days as of which is judged, none of them before the first that the rules can judge; by default those about which the rules
    /// or norms change, and others between.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public IReadOnlyList<DateOnly> Days
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = Array.AsReadOnly(value.ToArray());
        }
    } = [];

    /// <summary>The profiles under which is judged, at least one. By default all.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    /// <exception cref="ArgumentException">It is set to none.</exception>
    public IReadOnlyList<Profile> Profiles
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value.Count > 0 ? Array.AsReadOnly(value.ToArray()) : throw new ArgumentException("At least one profile is needed.", nameof(value));
        }
    } = Array.AsReadOnly(Enum.GetValues<Profile>());

    /// <summary>The fewest municipalities of a region, from 1 to <see cref="MostOfMunicipalities"/>. By default 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to less or more.</exception>
    public int FewestMunicipalities
    {
        get;
        init => field = Municipalities(value);
    } = 1;

    /// <summary>The most municipalities of a region, from 1 to <see cref="MostOfMunicipalities"/>. By default 40. Regions are mostly small, so a
    /// high number costs time in proportion.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to less or more.</exception>
    public int MostMunicipalities
    {
        get;
        init => field = Municipalities(value);
    } = 40;

    /// <summary>The engine that evaluates the rules; null for the embedded one. By default null.</summary>
    public IRuleEngine? Engine { get; init; }

    private static int Municipalities(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MostOfMunicipalities);
        return value;
    }
}
