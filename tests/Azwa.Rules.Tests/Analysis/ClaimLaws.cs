using Azwa.Rules.Analysis;
using Azwa.Rules.Compilation;
using Azwa.Rules.Engine;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
using Azwa.Rules.Testing.Agendas;
using Azwa.Rules.Tests.Binding;
using Azwa.Rules.Tests.Laws;

namespace Azwa.Rules.Tests.Analysis;

/// <summary>Rules drawn at random, many of them nonsense: no agenda does what is claimed to be impossible.</summary>
public sealed class ClaimLaws
{
    private static readonly string[] Types = ["werkagenda", "gemeente", "aanpak", "maat"];

    /// <summary>Conditions by fact type, with constants at which they meet.</summary>
    private static readonly Dictionary<string, string[]> Conditions = new(StringComparer.Ordinal)
    {
        ["werkagenda"] =
        [
            "{ filled: bron }", "{ empty: bron }", "{ known: regioplan }", "{ filled: [bron, regioplan] }", "{ is: { regioscan.gebruikt: true } }",
            "{ is: { regioscan.gebruikt: false } }", "{ onOrBefore: { field: gereed, norm: uiterlijk } }", "{ onOrAfter: { field: gereed, value: 2026-11-16 } }",
            "{ onOrBefore: { field: aanlevering.datum, other: asOf } }", "{ onOrBefore: { field: asOf, norm: uiterlijk } }",
            "{ same: [mandaatgemeente, aanlevering.door] }", "{ includes: { field: zorgverzekeraars, value: VGZ } }", "{ filled: zorgverzekeraars }",
            "{ atLeast: { field: inwoners, value: 100000 } }", "{ atMost: { field: inwoners, value: 99999 } }", "{ is: { gemeenten.aantal: [7, 8] } }",
            "{ every: { of: gemeenten, that: { filled: college } } }", "{ some: { of: gemeenten, that: { is: { nplvGebied: true } } } }",
            "{ some: { of: gemeenten, with: { filled: college }, that: { onOrBefore: { field: college.datum, other: werkagenda.asOf } } } }",
        ],
        ["gemeente"] =
        [
            "{ filled: college }", "{ empty: college.datum }", "{ is: { college.besluit: vastgesteld } }", "{ is: { college.besluit: [aangehouden, afgewezen] } }",
            "{ onOrBefore: { field: college.datum, norm: uiterlijk } }", "{ onOrBefore: { field: college.datum, other: werkagenda.asOf } }",
            "{ onOrAfter: { field: college.datum, other: werkagenda.aanlevering.datum } }", "{ is: { nplvGebied: true } }", "{ is: { nplvGebied: false } }",
            "{ atLeast: { field: inwoners, other: jeugdigen } }", "{ same: [code, werkagenda.mandaatgemeente] }", "{ known: college.versie }",
        ],
        ["aanpak"] =
        [
            "{ is: { opgenomen: true } }", "{ is: { verplicht: true } }", "{ is: { status: basisfunctionaliteit } }", "{ is: { status: [ontwikkelagenda-1-lopend, ontwikkelagenda-1-nieuw] } }",
            "{ filled: ist.urgentie }", "{ empty: [ist.urgentie, soll.ambitie] }", "{ some: { of: maten, that: { filled: pad } } }",
            "{ every: { of: maten, with: { is: { eigen: false } }, that: { filled: pad } } }", "{ filled: maten.verwijzingen.eindwaarde }",
            "{ every: { of: mijlpalen, that: { filled: verantwoordelijke } } }", "{ is: { schaal: iza-regio } }", "{ filled: inzet }",
        ],
        ["maat"] =
        [
            "{ filled: pad }", "{ filled: eindwaarde }", "{ meets: { field: eindwaarde, norm: verwijzingen } }", "{ is: { eigen: true } }",
            "{ is: { aanpak.status: basisfunctionaliteit } }", "{ atMost: { field: laatsteJaar, norm: eerste-jaar } }", "{ atLeast: { field: laatsteJaar, value: 2028 } }",
            "{ atLeast: { field: eindwaarde, other: huidig } }", "{ filled: aanpak.inzet }", "{ is: { vergelijking: eindwaarde } }", "{ filled: motivering }",
        ],
    };

    [Fact]
    public void No_agenda_does_what_is_claimed_to_be_impossible() => Law.Holds(400, Generated.Choices, Generated.Agendas, (dice, tree) =>
    {
        var type = dice.Of(Types);
        var keys = $"for: {type}\ncheck: {Draw(type, dice, 2)}\n" + (dice.Chance(80) ? $"when: {Draw(type, dice, 2)}\n" : "");
        var rules = new TinyRuleSet().With(TinyRuleSet.Rules, TinyRuleSet.RuleFile(keys)).Sound();
        var claims = rules.Analyse().Claims.Where(c => c.IsProven && c.Rules.Contains("T-1")).Select(c => c.Kind).ToHashSet();
        foreach (var day in new[] { -1, 0, 1 })
        {
            var compiled = rules.Compiled(Profile.Opdracht);
            var sink = new Sink(claims, keys);
            EmbeddedEngine.Instance.Prepare(compiled).Run(
                compiled.Bound.Catalogus.FactsOf(tree.Agenda).All, compiled.ContextFor(new DateOnly(2026, 11, 15).AddDays(day)), sink);
        }
    });

    private static string Draw(string type, Dice dice, int depth) => dice.Below(depth == 0 ? 1 : 4) switch
    {
        1 => $"{{ all: [ {Draw(type, dice, depth - 1)}, {Draw(type, dice, depth - 1)} ] }}",
        2 => $"{{ any: [ {Draw(type, dice, depth - 1)}, {Draw(type, dice, depth - 1)} ] }}",
        3 => $"{{ not: {Draw(type, dice, depth - 1)} }}",
        _ => dice.Of(Conditions[type]),
    };

    private sealed class Sink(HashSet<ClaimKind> claims, string keys) : IEvaluationSink
    {
        public void Add(CompiledRule rule, Fact fact, Outcome outcome)
        {
            if (rule.Id != "T-1")
            {
                return;
            }

            var context = $"{outcome} at {fact.Path}, claimed {string.Join(", ", claims)}\n{keys}";
            var speaks = outcome is not (Outcome.NotApplicable or Outcome.Undetermined);
            Assert.False(claims.Contains(ClaimKind.NeverApplies) && speaks, context);
            Assert.False(claims.Contains(ClaimKind.NeverPasses) && outcome == Outcome.Passed, context);
            Assert.False(claims.Contains(ClaimKind.NeverFails) && outcome == Outcome.Failed, context);
        }
    }
}
