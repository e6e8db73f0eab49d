namespace Azwa.Rules.Findings;

/// <summary>Whether all that the Format requires is there.</summary>
public enum VolledigVerdict
{
    /// <summary><c>ja</c>: nothing is missing.</summary>
    Ja,

    /// <summary><c>nee</c>: something is missing.</summary>
    Nee,
}

/// <summary>Whether the colleges of all municipalities adopted in time, the last day included.</summary>
public enum VastgesteldVerdict
{
    /// <summary><c>ja</c>: every college, all in time.</summary>
    Ja,

    /// <summary><c>te-laat</c>: every college, not all in time.</summary>
    TeLaat,

    /// <summary><c>nog-niet</c>: not every college, and there is still time.</summary>
    NogNiet,

    /// <summary><c>nee</c>: not every college, and the time is over.</summary>
    Nee,

    /// <summary><c>niet-te-toetsen</c>: no municipalities are given.</summary>
    NietTeToetsen,
}

/// <summary>Whether the agenda was delivered to VWS in time, the last day included.</summary>
public enum AangeleverdVerdict
{
    /// <summary><c>ja</c>: in time.</summary>
    Ja,

    /// <summary><c>te-laat</c>: after the last day.</summary>
    TeLaat,

    /// <summary><c>nog-niet</c>: not yet, and there is still time.</summary>
    NogNiet,

    /// <summary><c>nee</c>: not, and the time is over.</summary>
    Nee,
}

/// <summary>How the numbers lie to the streefwaarden, bounds and tolerance included: the worst over all of them.</summary>
public enum StreefwaardenVerdict
{
    /// <summary><c>binnen</c>: every number is within its streefwaarde.</summary>
    Binnen,

    /// <summary><c>gemotiveerd</c>: every number that is not has a motivation.</summary>
    Gemotiveerd,

    /// <summary><c>niet-te-toetsen</c>: a number that is needed is not given.</summary>
    NietTeToetsen,

    /// <summary><c>afwijkend</c>: a number is outside its streefwaarde without a motivation.</summary>
    Afwijkend,
}

/// <summary>Whether the conditions for payment in 2026 are met; never that a right is gained or lost.</summary>
public enum Uitkering2026Verdict
{
    /// <summary><c>voorwaarden-vervuld</c>: they are met.</summary>
    VoorwaardenVervuld,

    /// <summary><c>nog-niet</c>: not yet, and there is still time.</summary>
    NogNiet,

    /// <summary><c>niet-verzekerd</c>: not, and the time is over; payment in 2026 is not assured.</summary>
    NietVerzekerd,
}
