namespace Azwa.Rules.Testing.Laws;

/// <summary>What a law says of a case: nothing, that it holds, or in what it does not.</summary>
internal readonly record struct Judged(bool HasSpoken, Breach? Breach)
{
    public static readonly Judged Silent = new(false, null);

    public static readonly Judged Holds = new(true, null);

    public static Judged Of(Breach? breach) => new(true, breach);
}

/// <summary>In what a law does not hold: a line per thing.</summary>
internal sealed record Breach(string Change, IReadOnlyList<string> Expected, IReadOnlyList<string> Found, IReadOnlyCollection<string> RuleIds, Exception? Cause = null);
