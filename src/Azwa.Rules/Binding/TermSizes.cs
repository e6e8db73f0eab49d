namespace Azwa.Rules.Binding;

/// <summary>How much work a term is to evaluate, with all terms that it rests on written out. For terms that do not rest on themselves.</summary>
internal sealed class TermSizes
{
    /// <summary>The shipped terms stay far below it.</summary>
    private const long Most = 1_000_000;

    /// <summary>A region has so many municipalities, measures or milestones, give or take.</summary>
    private const long Children = 100;

    private readonly Dictionary<Term, long> _sizes = [];
    private readonly HashSet<Term> _tooLarge = [];

    /// <summary>Whether the term is the one by which it becomes too much; what rests on it is not told beside it.</summary>
    public bool IsTooLarge(Term term)
    {
        Of(term);
        return _tooLarge.Contains(term);
    }

    private long Of(Term term)
    {
        if (!_sizes.TryGetValue(term, out var size))
        {
            size = Of(term.Holds);
            if (size >= Most)
            {
                _tooLarge.Add(term);
                size = 1;
            }

            _sizes.Add(term, size);
        }

        return size;
    }

    private long Of(Condition? condition) => Math.Min(Most, condition switch
    {
        TermCondition term => 1 + Of(term.Term),
        AllCondition all => 1 + all.Parts.Sum(Of),
        AnyCondition any => 1 + any.Parts.Sum(Of),
        NotCondition not => 1 + Of(not.Part),
        QuantifierCondition quantifier => Children * (1 + Of(quantifier.With) + Of(quantifier.That)),
        _ => 1,
    });
}
