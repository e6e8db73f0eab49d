using Azwa.Rules.Facts;

namespace Azwa.Rules.Analysis;

/// <summary>The values that a condition may have, as far as is settled.</summary>
[Flags]
internal enum TruthSet
{
    None = 0,
    False = 1,
    Unknown = 2,
    True = 4,
    NotTrue = False | Unknown,
    NotFalse = Unknown | True,
    Any = False | Unknown | True,
}

/// <summary>The logic of conditions, over sets of values.</summary>
internal static class TruthSets
{
    public static TruthSet Of(Truth truth) => (TruthSet)(1 << (int)truth);

    /// <summary>Whether one of the values is among them.</summary>
    public static bool Has(this TruthSet set, TruthSet any) => (set & any) != TruthSet.None;

    /// <summary>The least of one value of each.</summary>
    public static TruthSet And(TruthSet a, TruthSet b)
    {
        var least = (a | b) & TruthSet.False;
        if (a.Has(TruthSet.NotFalse) && b.Has(TruthSet.NotFalse))
        {
            least |= (a | b) & TruthSet.Unknown;
        }

        return least | (a & b & TruthSet.True);
    }

    /// <summary>The greatest of one value of each.</summary>
    public static TruthSet Or(TruthSet a, TruthSet b) => Not(And(Not(a), Not(b)));

    public static TruthSet Not(TruthSet a) =>
        (a & TruthSet.Unknown) | (a.Has(TruthSet.False) ? TruthSet.True : TruthSet.None) | (a.Has(TruthSet.True) ? TruthSet.False : TruthSet.None);
}
