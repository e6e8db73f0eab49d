using Azwa.Rules.Analysis;
using Azwa.Rules.Binding;
using Azwa.Rules.Compilation;
using Azwa.Rules.Facts;
using Azwa.Rules.Tests.Binding;

namespace Azwa.Rules.Tests.Analysis;

/// <summary>The values that a condition can come to over all agendas: T, F and U. One letter too few makes a claim false, one too many hides one.</summary>
public sealed class PossibleTruthTests
{
    private const string Terms = "terms:\n  mee: { for: aanpak, means: doet mee, holds: { filled: borging } }\n  bekend: { for: gemeente, means: is bekend, holds: { filled: naam } }\n";

    private const string Norms =
        "  zeventig: { type: rate, unit: verwijzingen, per: 10000, of: inwoners, values: [ { from: 2026-04-20, point: 70 } ] }\n"
        + "  zestig-en-iets: { type: rate, unit: verwijzingen, per: 10000, of: inwoners, values: [ { from: 2026-04-20, min: 61, max: 65 } ] }\n"
        + "  risico: { type: rate, unit: verwijzingen, per: 100, of: { min: inwoners, max: ouderen65Plus }, values: [ { from: 2026-04-20, point: 3 } ] }\n"
        + "  zonder-top: { type: rate, unit: verwijzingen, per: 10000, of: inwoners, values: [ { from: 2026-04-20, min: 62.5 } ] }\n"
        + "  ten-minste-twee: { type: rate, unit: verwijzingen, values: [ { from: 2026-04-20, min: 2, max: 4 } ] }\n";

    [Theory]
    [InlineData("{ filled: bron }", "FT")]
    [InlineData("{ known: bron }", "UT")]
    [InlineData("{ filled: asOf }", "T")]
    [InlineData("{ all: [ { filled: [ bron, regioplan ] }, { empty: regioplan } ] }", "F")]
    [InlineData("{ all: [ { empty: [ bron, regioplan ] }, { filled: regioplan } ] }", "F")]
    [InlineData("{ all: [ { known: [ bron, regioplan ] }, { empty: regioplan } ] }", "FU")]
    [InlineData("{ any: [ { filled: bron }, { empty: bron } ] }", "T")]
    [InlineData("{ any: [ { filled: bron }, { known: bron } ] }", "UT")]
    [InlineData("{ not: { any: [ { filled: bron }, { known: bron } ] } }", "FU")]
    public void Given_or_not(string condition, string truths) => Assert.Equal(truths, Truths("werkagenda", condition));

    [Theory]
    [InlineData("werkagenda", "{ is: { regioscan.gebruikt: true } }", "FT")]
    [InlineData("werkagenda", "{ is: { regioscan.gebruikt: [ true, false ] } }", "FT")]
    [InlineData("werkagenda", "{ all: [ { is: { regioscan.gebruikt: true } }, { is: { regioscan.gebruikt: false } } ] }", "F")]
    [InlineData("gemeente", "{ is: { nplvGebied: [ true, false ] } }", "UT")]
    [InlineData("gemeente", "{ is: { nplvGebied: false } }", "FUT")]
    [InlineData("gemeente", "{ is: { college.besluit: vastgesteld } }", "FT")]
    [InlineData("gemeente", "{ all: [ { is: { college.besluit: vastgesteld } }, { is: { college.besluit: [ afgewezen, aangehouden ] } } ] }", "F")]
    [InlineData("gemeente", "{ all: [ { is: { college.besluit: vastgesteld } }, { empty: college } ] }", "F")]
    [InlineData("werkagenda", "{ is: { gemeenten.aantal: 3 } }", "FUT")]
    [InlineData("werkagenda", "{ all: [ { is: { gemeenten.aantal: [ 2, 3 ] } }, { atLeast: { field: gemeenten.aantal, value: 3 } } ] }", "FUT")]
    [InlineData("werkagenda", "{ all: [ { is: { gemeenten.aantal: [ 2, 3 ] } }, { atLeast: { field: gemeenten.aantal, value: 4 } } ] }", "FU")]
    [InlineData("geldregel", "{ all: [ { is: { bron: spuk } }, { is: { bron: eigen } } ] }", "F")]
    [InlineData("geldregel", "{ all: [ { is: { bron: [ spuk, eigen ] } }, { is: { bron: [ eigen, ander ] } } ] }", "FT")]
    [InlineData("aanpak", "{ is: { status: basisfunctionaliteit } }", "T")]
    [InlineData("aanpak", "{ is: { verplicht: false } }", "F")]
    [InlineData("aanpak", "{ is: { catalogusmaten: 1 } }", "T")]
    [InlineData("maat", "{ is: { aanpak.status: basisfunctionaliteit } }", "T")]
    public void One_of_some_words(string type, string condition, string truths) => Assert.Equal(truths, Truths(type, condition));

    [Theory]
    [InlineData("{ atLeast: { field: gemeenten.aantal, value: 0 } }", "UT")]
    [InlineData("{ atMost: { field: gemeenten.aantal, value: 0 } }", "FUT")]
    [InlineData("{ atMost: { field: gemeenten.aantal, value: -1 } }", "FU")]
    [InlineData("{ all: [ { atLeast: { field: gemeenten.aantal, value: 2 } }, { atMost: { field: gemeenten.aantal, value: 2 } } ] }", "FUT")]
    [InlineData("{ all: [ { not: { atMost: { field: gemeenten.aantal, value: 2 } } }, { not: { atLeast: { field: gemeenten.aantal, value: 3 } } } ] }", "FU")]
    [InlineData("{ all: [ { not: { atMost: { field: gemeenten.aantal, value: 2 } } }, { not: { atLeast: { field: gemeenten.aantal, value: 4 } } } ] }", "FUT")]
    [InlineData("{ all: [ { not: { atMost: { field: inwoners, value: 2 } } }, { not: { atLeast: { field: inwoners, value: 3 } } } ] }", "FUT")]
    [InlineData("{ all: [ { not: { atMost: { field: inwoners, value: 2 } } }, { not: { atLeast: { field: inwoners, value: 2 } } } ] }", "FU")]
    [InlineData("{ any: [ { atMost: { field: inwoners, value: 2 } }, { atLeast: { field: inwoners, value: 2 } } ] }", "UT")]
    public void Numbers(string condition, string truths) => Assert.Equal(truths, Truths("werkagenda", condition));

    /// <summary>The first day of the rules is 20 April 2026; nothing is judged before it.</summary>
    [Theory]
    [InlineData("{ onOrAfter: { field: asOf, value: 2026-04-20 } }", "T")]
    [InlineData("{ onOrAfter: { field: asOf, value: 2026-04-21 } }", "FT")]
    [InlineData("{ onOrBefore: { field: asOf, value: 2026-04-20 } }", "FT")]
    [InlineData("{ onOrBefore: { field: asOf, value: 2026-04-19 } }", "F")]
    [InlineData("{ onOrBefore: { field: asOf, norm: uiterlijk } }", "FT")]
    [InlineData("{ onOrBefore: { field: gereed, norm: uiterlijk } }", "FUT")]
    [InlineData("{ all: [ { onOrBefore: { field: gereed, norm: uiterlijk } }, { onOrAfter: { field: gereed, value: 2026-11-15 } } ] }", "FUT")]
    [InlineData("{ all: [ { onOrBefore: { field: gereed, norm: uiterlijk } }, { onOrAfter: { field: gereed, value: 2026-11-16 } } ] }", "FU")]
    [InlineData("{ all: [ { not: { onOrBefore: { field: gereed, value: 2026-11-15 } } }, { not: { onOrAfter: { field: gereed, value: 2026-11-16 } } } ] }", "FU")]
    [InlineData("{ onOrBefore: { field: gereed, other: asOf } }", "FUT")]
    [InlineData("{ all: [ { onOrBefore: { field: gereed, other: izaGovernance } }, { onOrAfter: { field: gereed, value: 2026-06-01 } }, { onOrBefore: { field: izaGovernance, value: 2026-05-31 } } ] }", "FU")]
    [InlineData("{ all: [ { onOrBefore: { field: gereed, other: izaGovernance } }, { onOrAfter: { field: gereed, value: 2026-06-01 } }, { onOrBefore: { field: izaGovernance, value: 2026-06-01 } } ] }", "FUT")]
    [InlineData("{ all: [ { onOrAfter: { field: gereed, other: izaGovernance } }, { onOrBefore: { field: gereed, value: 2026-05-31 } }, { onOrAfter: { field: izaGovernance, value: 2026-06-01 } } ] }", "FU")]
    [InlineData("{ all: [ { onOrAfter: { field: gereed, other: izaGovernance } }, { onOrBefore: { field: gereed, other: izaGovernance } } ] }", "FUT")]
    [InlineData("{ all: [ { onOrAfter: { field: gereed, other: izaGovernance } }, { not: { onOrAfter: { field: gereed, other: izaGovernance } } } ] }", "FU")]
    [InlineData("{ any: [ { onOrAfter: { field: gereed, other: izaGovernance } }, { onOrBefore: { field: gereed, other: izaGovernance } } ] }", "UT")]
    public void Days(string condition, string truths) => Assert.Equal(truths, Truths("werkagenda", condition));

    /// <summary>A quarter ends on four days of a year.</summary>
    [Theory]
    [InlineData("2027-02-01", "2027-03-30", "FU")]
    [InlineData("2027-02-01", "2027-03-31", "FUT")]
    [InlineData("2027-03-31", "2027-03-31", "FUT")]
    [InlineData("2027-04-01", "2027-06-29", "FU")]
    [InlineData("2027-06-30", "2027-07-15", "FUT")]
    [InlineData("2027-12-31", "2028-01-31", "FUT")]
    [InlineData("2028-01-01", "2028-03-30", "FU")]
    public void Ends_of_quarters(string from, string until, string truths) => Assert.Equal(
        truths, Truths("mijlpaal", $"{{ all: [ {{ onOrAfter: {{ field: kwartaal.eind, value: {from} }} }}, {{ onOrBefore: {{ field: kwartaal.eind, value: {until} }} }} ] }}"));

    [Theory]
    [InlineData("{ same: [ bron, regioplan ] }", "FUT")]
    [InlineData("{ all: [ { same: [ bron, regioplan ] }, { filled: bron }, { filled: regioplan } ] }", "FT")]
    [InlineData("{ all: [ { same: [ mandaatgemeente, aanlevering.door ] }, { empty: aanlevering.door } ] }", "FU")]
    [InlineData("{ includes: { field: zorgverzekeraars, value: A } }", "FT")]
    [InlineData("{ all: [ { includes: { field: zorgverzekeraars, value: A } }, { includes: { field: zorgverzekeraars, value: B } } ] }", "FT")]
    [InlineData("{ all: [ { includes: { field: zorgverzekeraars, value: A } }, { empty: zorgverzekeraars } ] }", "F")]
    [InlineData("{ all: [ { includes: { field: zorgverzekeraars, value: n.v.t. } }, { empty: zorgverzekeraars } ] }", "FT")]
    [InlineData("{ all: [ { filled: zorgverzekeraars }, { not: { includes: { field: zorgverzekeraars, value: A } } } ] }", "FT")]
    public void Texts_and_lists(string condition, string truths) => Assert.Equal(truths, Truths("werkagenda", condition));

    [Theory]
    [InlineData("werkagenda", "{ every: { of: gemeenten, that: { filled: naam } } }", "FUT")]
    [InlineData("werkagenda", "{ some: { of: gemeenten, that: { filled: naam } } }", "FUT")]
    [InlineData("aanpak", "{ every: { of: mijlpalen, that: { filled: kwartaal } } }", "FT")]
    [InlineData("aanpak", "{ some: { of: mijlpalen, that: { known: kwartaal } } }", "FUT")]
    [InlineData("aanpak", "{ every: { of: mijlpalen, that: { any: [ { filled: kwartaal }, { empty: kwartaal } ] } } }", "T")]
    [InlineData("aanpak", "{ some: { of: mijlpalen, that: { all: [ { filled: kwartaal }, { empty: kwartaal } ] } } }", "F")]
    [InlineData("aanpak", "{ all: [ { every: { of: mijlpalen, that: { filled: kwartaal } } }, { some: { of: mijlpalen, that: { empty: kwartaal } } } ] }", "F")]
    [InlineData("aanpak", "{ all: [ { some: { of: mijlpalen, that: { filled: kwartaal } } }, { some: { of: mijlpalen, that: { empty: kwartaal } } } ] }", "FT")]
    [InlineData("aanpak", "{ all: [ { every: { of: mijlpalen, that: { filled: kwartaal } } }, { every: { of: mijlpalen, that: { empty: kwartaal } } } ] }", "FT")]
    [InlineData("aanpak", "{ all: [ { every: { of: mijlpalen, with: { filled: kwartaal }, that: { filled: deelresultaat } } }, { some: { of: mijlpalen, that: { filled: kwartaal } } }, { every: { of: mijlpalen, that: { empty: deelresultaat } } } ] }", "F")]
    [InlineData("aanpak", "{ some: { of: mijlpalen, with: { filled: kwartaal }, that: { empty: kwartaal } } }", "F")]
    [InlineData("aanpak", "{ every: { of: maten, with: { is: { eigen: false } }, that: { is: { sleutel: verwijzingen } } } }", "T")]
    [InlineData("mijlpaal", "{ every: { of: aanpak.mijlpalen, that: { filled: kwartaal } } }", "FT")]
    public void Of_children(string type, string condition, string truths) => Assert.Equal(truths, Truths(type, condition));

    [Theory]
    [InlineData("mijlpaal", "aanpak.mee", "FT")]
    [InlineData("mijlpaal", "{ all: [ aanpak.mee, { empty: aanpak.borging } ] }", "F")]
    [InlineData("geldregel", "gemeente.bekend", "FUT")]
    [InlineData("geldregel", "{ not: gemeente.bekend }", "FUT")]
    [InlineData("geldregel", "{ all: [ gemeente.bekend, { empty: gemeente.naam } ] }", "FU")]
    [InlineData("aanpak", "{ filled: maten.verwijzingen.eindwaarde }", "FT")]
    public void Of_owners(string type, string condition, string truths) => Assert.Equal(truths, Truths(type, condition));

    [Theory]
    [InlineData("{ meets: { field: eindwaarde, norm: verwijzingen } }", "FUT")]
    [InlineData("{ all: [ { meets: { field: eindwaarde, norm: verwijzingen } }, { meets: { field: eindwaarde, norm: zeventig } } ] }", "FU")]
    [InlineData("{ all: [ { meets: { field: eindwaarde, norm: verwijzingen } }, { meets: { field: eindwaarde, norm: zestig-en-iets } } ] }", "FUT")]
    [InlineData("{ all: [ { meets: { field: eindwaarde, norm: verwijzingen } }, { empty: eindwaarde } ] }", "FU")]
    [InlineData("{ all: [ { meets: { field: eindwaarde, norm: verwijzingen } }, { meets: { field: eindwaarde, norm: zonder-top } } ] }", "FU")]
    [InlineData("{ all: [ { meets: { field: eindwaarde, norm: zeventig } }, { not: { meets: { field: eindwaarde, norm: zonder-top } } } ] }", "FU")]
    [InlineData("{ meets: { field: eindwaarde, norm: risico } }", "FUT")]
    [InlineData("{ all: [ { meets: { field: eindwaarde, norm: risico } }, { not: { meets: { field: eindwaarde, norm: risico } } } ] }", "FU")]
    [InlineData("{ all: [ { meets: { field: eindwaarde, norm: risico } }, { not: { meets: { field: eindwaarde, norm: verwijzingen } } } ] }", "FUT")]
    [InlineData("{ all: [ { meets: { field: eindwaarde, norm: risico } }, { empty: eindwaarde } ] }", "FU")]
    [InlineData("{ meets: { field: eindwaarde, norm: ten-minste-twee } }", "FUT")]
    [InlineData("{ all: [ { meets: { field: eindwaarde, norm: ten-minste-twee } }, { atMost: { field: eindwaarde, value: 2 } } ] }", "FUT")]
    [InlineData("{ all: [ { meets: { field: eindwaarde, norm: ten-minste-twee } }, { atMost: { field: eindwaarde, value: 1.99 } } ] }", "FU")]
    [InlineData("{ all: [ { meets: { field: eindwaarde, norm: ten-minste-twee } }, { atLeast: { field: eindwaarde, value: 4 } } ] }", "FUT")]
    [InlineData("{ all: [ { meets: { field: eindwaarde, norm: ten-minste-twee } }, { atLeast: { field: eindwaarde, value: 4.01 } } ] }", "FU")]
    public void Targets(string condition, string truths) => Assert.Equal(truths, Truths("maat", condition));

    private static string Truths(string type, string condition)
    {
        var result = new TinyRuleSet()
            .With(TinyRuleSet.Rules, TinyRuleSet.RuleFile($"for: {type}\ncheck: {condition}").Replace("rules:\n", Terms + "rules:\n", StringComparison.Ordinal))
            .With(TinyRuleSet.Norms, TinyRuleSet.NormsHead + TinyRuleSet.NormsBase + Norms)
            .Read();
        Assert.Empty(result.Diagnostics.Where(d => !d.IsWarning).Select(d => d.ToString()));
        var set = result.RuleSet!.Bound;
        var rule = set.Rules.Single(r => r.Id == "T-1");
        var table = new NormTable(set.Norms.Values, set.FirstDay);
        return string.Concat(Enum.GetValues<Truth>().Where(truth =>
        {
            var space = new Space(rule.Type, set.Catalogus.Kinds.Of(rule.Type)[0], set.Catalogus.Kinds, set.Catalogus.Vulling, new Window(set.FirstDay, DateOnly.MaxValue));
            return Solver.Solve(space, [new Goal(new FormulaBuilder(space, table).Of(rule.Check), TruthSets.Of(truth))]).Answer == Answer.Possible;
        }).Select(truth => truth.ToString()[0]));
    }
}
