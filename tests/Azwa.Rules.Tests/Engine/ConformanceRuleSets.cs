using System.Globalization;
using System.Text;
using Azwa.Rules.Tests.Laws;
using Azwa.Rules.Tests.TestInput;
using Azwa.Rules.Text;

namespace Azwa.Rules.Tests.Engine;

/// <summary>
/// The rule sets that engines are compared on: the one that ships, the same under an overlay, and one with rules that bring an engine where those do not.
/// Another way to make a rule set gets a row here.
/// </summary>
internal static class ConformanceRuleSets
{
    public static readonly IReadOnlyDictionary<string, Func<RuleSet>> All = new Dictionary<string, Func<RuleSet>>
    {
        ["shipped"] = () => RuleSet.Azwa,
        ["overlaid"] = () => RuleSet.Azwa.With(Overlays.SamplePath),
        ["contrived"] = () => RuleTexts.Bind([.. RuleTexts.Shipped(), SourceText.From("rules/bedacht.yaml", Contrived())]),
    };

    private const string Head =
        """
        schema: azwa-rules/1
        defaults: { severity: warning, message: { nl: Bedacht., en: Contrived. } }
        rules:

        """;

    /// <summary>Children that may be absent, children that may not, and those of an owner; what is asked of them can be unknown or cannot.</summary>
    private static readonly (string For, string Of, string With, string That)[] Collections =
    [
        ("werkagenda", "gemeenten", "{ is: { nplvGebied: true } }", "{ filled: college.datum }"),
        ("werkagenda", "gemeenten", "{ filled: ggdRegio }", "{ onOrBefore: { field: college.datum, norm: uiterlijk-vaststelling } }"),
        ("aanpak", "mijlpalen", "{ filled: kwartaal }", "{ onOrBefore: { field: kwartaal.eind, other: werkagenda.asOf } }"),
        ("aanpak", "maten", "{ filled: pad }", "{ atLeast: { field: eindwaarde, value: 10 } }"),
        ("mijlpaal", "aanpak.mijlpalen", "{ filled: kwartaal }", "{ filled: verantwoordelijke }"),
        ("maat", "aanpak.maten", "{ atLeast: { field: huidig, value: 1 } }", "{ filled: pad }"),
        ("maat", "werkagenda.gemeenten", "{ is: { nplvGebied: false } }", "{ atLeast: { field: inwoners, value: 20000 } }"),
    ];

    /// <summary>Conditions to speak that can be unknown: of the fact, of its owners, of both, and of an owner that may not be there.</summary>
    private static readonly (string For, string When, string Check)[] Doubts =
    [
        ("gemeente", "{ is: { nplvGebied: true } }", "{ filled: college.datum }"),
        ("gemeente", "{ all: [ { is: { nplvGebied: true } }, { atLeast: { field: inwoners, value: 20000 } } ] }", "{ atMost: { field: jeugdigen, value: 9000 } }"),
        ("gemeente", "{ not: { onOrBefore: { field: college.datum, other: werkagenda.asOf } } }", "{ filled: college.versie }"),
        ("gemeentemaat", "{ is: { gemeente.nplvGebied: true } }", "{ atLeast: { field: waarde, value: 1 } }"),
        ("gemeentemaat", "{ all: [ { is: { gemeente.nplvGebied: false } }, { atLeast: { field: maat.huidig, value: 1 } }, { is: { aanpak.opgenomen: true } } ] }", "{ atLeast: { field: waarde, value: 1 } }"),
        ("gemeentemaat", "{ onOrBefore: { field: gemeente.college.datum, norm: uiterlijk-vaststelling } }", "{ filled: waarde }"),
        ("gemeentemaat", "{ any: [ { is: { gemeente.nplvGebied: true } }, { filled: waarde } ] }", "{ filled: motivering }"),
        ("geldregel", "{ is: { gemeente.nplvGebied: true } }", "{ atLeast: { field: jaar, norm: spuk-eerste-jaar } }"),
        ("geldregel", "{ filled: gemeente.naam }", "{ is: { gemeente.nplvGebied: true } }"),
        ("maat", "{ all: [ { filled: pad }, { is: { aanpak.schaal: [ggd-regio, iza-regio] } } ] }", "{ atLeast: { field: eindwaarde, other: huidig } }"),
        ("aanbodselement", "{ known: aanpak.aanbod }", "{ is: { antwoord: ja } }"),
    ];

    private static string Contrived()
    {
        var rules = new StringBuilder(Head);
        foreach (var (type, of, with, that) in Collections)
        {
            foreach (var quantifier in new[] { "every", "some" })
            {
                foreach (var child in new[] { $"of: {of}, that: {that}", $"of: {of}, with: {with}, that: {that}" })
                {
                    var condition = $"{{ {quantifier}: {{ {child} }} }}";
                    var check = type == "werkagenda" ? "{ filled: regioplan }" : type == "aanpak" ? "{ filled: borging }" : "{ filled: aanpak.borging }";
                    Add(rules, type, null, condition);
                    Add(rules, type, condition, check);
                    Add(rules, type, $"{{ not: {condition} }}", condition);
                }
            }
        }

        foreach (var (type, when, check) in Doubts)
        {
            Add(rules, type, when, check);
            Add(rules, type, $"{{ not: {when} }}", check);
        }

        return rules.ToString();
    }

    private static void Add(StringBuilder rules, string type, string? when, string check)
    {
        var number = rules.ToString().Count(c => c == '\n') - 2;
        rules.Append(CultureInfo.InvariantCulture, $"  - {{ id: ZB-{number:00}, title: Bedacht, for: {type}, ");
        rules.Append(when is null ? "" : $"when: {when}, ").Append(CultureInfo.InvariantCulture, $"check: {check} }}\n");
    }
}
