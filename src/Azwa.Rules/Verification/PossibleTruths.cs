using Azwa.Rules.Binding;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Verification;

/// <summary>
/// Which values a condition can take, as far as each part tells on its own and a value that another part already asked for is there.
/// What it leaves out cannot occur; of what it names, some may not occur either.
/// </summary>
internal static class PossibleTruths
{
    private static readonly Truth[] Both = [Truth.False, Truth.True];
    private static readonly Truth[] AllThree = [Truth.False, Truth.Unknown, Truth.True];
    private static readonly IReadOnlySet<string> Nothing = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>The outcomes that a rule can come to for the facts of one variant, under any profile.</summary>
    public static IEnumerable<Outcome> OutcomesOf(Rule rule, RuleVariant variant)
    {
        HashSet<Truth> when = rule.When is null ? [Truth.True] : Of(rule.When, Nothing);
        HashSet<Truth> check = when.Contains(Truth.True) ? Of(rule.Check, FilledWhenTrue(rule.When)) : [];
        var fails = check.Contains(Truth.False);
        var severities = variant.Severities.Values.OfType<Severity>().ToList();
        return new (Outcome Outcome, bool IsPossible)[]
        {
            (Outcome.Passed, check.Contains(Truth.True)),
            (Outcome.Failed, fails && severities.Exists(s => s != Severity.Info)),
            (Outcome.Deviated, fails && rule.Deviation is not null),
            (Outcome.Pending, rule.Deadline is not null && (fails || check.Contains(Truth.Unknown))),
            (Outcome.Undetermined, when.Contains(Truth.Unknown) || check.Contains(Truth.Unknown)),
            (Outcome.Noted, fails && (rule.Remark is not null || severities.Contains(Severity.Info))),
            (Outcome.NotApplicable, when.Contains(Truth.False)),
        }.Where(o => o.IsPossible && severities.Count > 0).Select(o => o.Outcome);
    }

    /// <summary>The values of a condition, given the fields that are filled wherever it is asked.</summary>
    public static HashSet<Truth> Of(Condition condition, IReadOnlySet<string> filled) => condition switch
    {
        AllCondition all => OfAll(all, filled),
        AnyCondition any => any.Parts.Select(p => Of(p, filled)).Aggregate((a, b) => Combine(a, b, (x, y) => x > y ? x : y)),
        NotCondition not => Of(not.Part, filled).Select(t => (Truth)(Truth.True - t)).ToHashSet(),
        TermCondition { Navigate: null } term => Of(term.Term.Holds!, filled),
        TermCondition term => Of(term.Term.Holds!, Nothing).Append(Truth.Unknown).ToHashSet(),
        QuantifierCondition quantifier => OfQuantifier(quantifier),
        FilledCondition or EmptyCondition or IncludesCondition => Both.ToHashSet(),
        KnownCondition known => known.Fields.All(f => IsThere(f, filled)) ? [Truth.True] : [Truth.Unknown, Truth.True],
        IsCondition @is => OrUnknown(@is.Tests.Any(t => t.Field.Field.Absent == Absent.Unknown && !IsThere(t.Field, filled))),
        MeetsCondition meets => OrUnknown(meets.Norm.Per is not null || !IsThere(meets.Field, filled)),
        _ => OrUnknown(Conditions.FieldsOf(condition).Any(f => !IsThere(f, filled))),
    };

    /// <summary>The fields that must be there for a condition to hold.</summary>
    public static IReadOnlySet<string> FilledWhenTrue(Condition? condition) => condition switch
    {
        AllCondition all => all.Parts.SelectMany(FilledWhenTrue).ToHashSet(StringComparer.Ordinal),
        TermCondition { Navigate: null } term => FilledWhenTrue(term.Term.Holds),
        FilledCondition or KnownCondition or IsCondition or SameCondition or IncludesCondition or CompareCondition or MeetsCondition =>
            Conditions.FieldsOf(condition).Select(f => f.Name).ToHashSet(StringComparer.Ordinal),
        _ => Nothing,
    };

    // All of them is unknown only when none is false; then what cannot be unknown is true, and the fields it asks for are there.
    private static HashSet<Truth> OfAll(AllCondition all, IReadOnlySet<string> filled)
    {
        var parts = all.Parts.Select(p => Of(p, filled)).ToList();
        var truths = parts.Aggregate((a, b) => Combine(a, b, (x, y) => x < y ? x : y));
        var sure = all.Parts.Where((_, i) => !parts[i].Contains(Truth.Unknown)).SelectMany(FilledWhenTrue).Concat(filled).ToHashSet(StringComparer.Ordinal);
        if (!all.Parts.Any(p => Of(p, sure).Contains(Truth.Unknown)))
        {
            truths.Remove(Truth.Unknown);
        }

        return truths;
    }

    private static HashSet<Truth> OfQuantifier(QuantifierCondition quantifier)
    {
        var that = Of(quantifier.That!, FilledWhenTrue(quantifier.With));
        HashSet<Truth> with = quantifier.With is null ? [Truth.True] : Of(quantifier.With, Nothing);
        var none = quantifier.Every ? Truth.True : Truth.False;
        var truths = with.Contains(Truth.True) ? that.Append(none).ToHashSet() : [none];
        if (with.Contains(Truth.Unknown) || quantifier.Children.Children.Absent == Absent.Unknown)
        {
            truths.Add(Truth.Unknown);
        }

        return truths;
    }

    private static HashSet<Truth> Combine(HashSet<Truth> a, HashSet<Truth> b, Func<Truth, Truth, Truth> one) =>
        a.SelectMany(x => b.Select(y => one(x, y))).ToHashSet();

    private static HashSet<Truth> OrUnknown(bool canBeUnknown) => (canBeUnknown ? AllThree : Both).ToHashSet();

    // The day comes with the evaluation; figures and answers of the catalogue are always given.
    private static bool IsThere(FieldRef field, IReadOnlySet<string> filled) =>
        filled.Contains(field.Name) || field.Field.IsAsOf || field.Field is { IsFixed: true, Type: FieldType.Boolean or FieldType.Integer };
}
