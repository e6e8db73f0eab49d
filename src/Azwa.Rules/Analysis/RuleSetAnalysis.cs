using Azwa.Rules.Binding;
using Azwa.Rules.Text;

namespace Azwa.Rules.Analysis;

/// <summary>
/// What can be said of a rule set without any agenda: by reasoning over the values that fields can have, not by trying some. Immutable.
/// </summary>
/// <param name="Claims">What is wrong or could not be decided, by file and place; empty when nothing is.</param>
public sealed record RuleSetAnalysis(IReadOnlyList<RuleSetClaim> Claims)
{
    internal static RuleSetAnalysis Of(DatedRuleSet set, WitnessFinder witnesses, Func<string, SourceText> sourceOf)
    {
        var writer = new ClaimWriter(sourceOf);
        var spans = AnalysedDays.Of(set).Select(days => (days, Claims: OfDays(days, writer, witnesses))).ToList();

        // What is said must be so on all days on which its rules hold.
        var claims = spans.SelectMany(s => s.Claims).DistinctBy(Key).Where(claim => spans.All(s =>
            !claim.Rules.All(id => s.days.Set.Rules.Any(r => r.Id == id)) || s.Claims.Any(c => Key(c) == Key(claim))));
        return new RuleSetAnalysis([.. claims
            .OrderBy(c => c.File, StringComparer.Ordinal).ThenBy(c => c.Position.Line).ThenBy(c => c.Position.Column).ThenBy(c => c.Kind)]);
    }

    private static List<RuleSetClaim> OfDays(AnalysedDays days, ClaimWriter writer, WitnessFinder witnesses)
    {
        var single = new RuleClaims(days, writer);
        var wording = new WordingClaims(days, writer);
        return
        [
            .. days.Set.Terms.Values.SelectMany(single.Of),
            .. days.Set.Rules.SelectMany(single.Of),
            .. new PairClaims(days, writer, witnesses).All(),
            .. new ChildrenClaims(days, writer, witnesses).All(),
            .. new FormatTable(days, writer, witnesses).Gaps(),
            .. days.Set.Rules.SelectMany(wording.Of),
        ];
    }

    private static (ClaimKind, string, Position, string) Key(RuleSetClaim claim) => (claim.Kind, claim.File, claim.Position, claim.Says);
}
