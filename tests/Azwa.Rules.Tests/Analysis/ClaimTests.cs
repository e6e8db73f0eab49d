using System.Globalization;
using Azwa.Rules.Analysis;
using Azwa.Rules.Tests.Binding;

namespace Azwa.Rules.Tests.Analysis;

/// <summary>Each kind of defect, planted in a small rule set that is otherwise sound: the claim, its place and what clashes.</summary>
public sealed class ClaimTests
{
    [Fact]
    public void Nothing_is_wrong_with_a_sound_rule() => Says("");

    [Theory]
    [InlineData("when: { all: [ { filled: bron }, { empty: bron } ] }")]
    [InlineData("when: { all: [ { filled: bron }, { not: { filled: [bron, regioplan] } }, { filled: regioplan } ] }")]
    [InlineData("when: { all: [ { onOrBefore: { field: gereed, value: 2026-01-01 } }, { onOrAfter: { field: gereed, value: 2026-01-02 } } ] }")]
    [InlineData("when: { all: [ { atLeast: { field: inwoners, value: 10 } }, { not: { atLeast: { field: inwoners, value: 9.5 } } } ] }")]
    [InlineData("when: { all: [ { onOrBefore: { field: gereed, other: asOf } }, { onOrBefore: { field: asOf, value: 2026-09-01 } }, { onOrAfter: { field: gereed, value: 2026-09-02 } } ] }")]
    [InlineData("when: { all: [ { is: { regioscan.gebruikt: true } }, { is: { regioscan.gebruikt: false } } ] }")]
    [InlineData("when: { all: [ { same: [mandaatgemeente, aanlevering.door] }, { empty: aanlevering.door } ] }")]
    [InlineData("when: { all: [ { every: { of: gemeenten, that: { filled: college } } }, { some: { of: gemeenten, that: { not: { filled: college } } } } ] }")]
    [InlineData("when: { all: [ { some: { of: gemeenten, with: { filled: college }, that: { is: { nplvGebied: true } } } }, { every: { of: gemeenten, that: { empty: college } } } ] }")]
    [InlineData("for: aanpak\nwhen: { all: [ { is: { status: basisfunctionaliteit } }, { is: { verplicht: false } } ] }\ncheck: { filled: ist.urgentie }")]
    [InlineData("for: maat\nwhere: { eigen: false }\nwhen: { is: { aanpak.status: ontwikkelagenda-1-lopend } }\ncheck: { filled: pad }")]
    public void A_condition_that_cannot_hold(string keys) => Assert.Contains(ClaimKind.NeverApplies, Analyse(keys).Claims.Select(c => c.Kind));

    [Fact]
    public void What_clashes_is_the_least_that_clashes() => Says(
        "when: { all: [ { filled: regioplan }, { onOrBefore: { field: gereed, value: 2026-05-01 } }, { filled: prioritering }, { onOrAfter: { field: gereed, value: 2026-06-01 } } ] }",
        """
        regels.yaml(9,13) NeverApplies T-1: T-1 zegt nooit iets: zijn voorwaarde (when) kan niet waar zijn
          T-1 (9,45): gereed is uiterlijk 1 mei 2026
          T-1 (9,125): gereed is niet eerder dan 1 juni 2026
        """);

    [Fact]
    public void A_check_that_cannot_hold() => Says(
        "when: { empty: bron }",
        """
        regels.yaml(8,14) NeverPasses T-1: T-1 slaagt nooit: waar de regel geldt, kan check niet waar zijn
          T-1 (9,13): bron is leeg
          T-1 (8,14): bron is ingevuld
        """);

    [Fact]
    public void A_check_that_always_holds() => Says(
        "when: { filled: [bron, regioplan] }",
        """
        regels.yaml(8,14) NeverFails T-1: T-1 zegt nooit iets: waar de regel geldt, is check altijd waar
          T-1 (9,13): bron is ingevuld
          T-1 (8,14): niet waar: bron is ingevuld
        """);

    /// <summary>A check that can be unknown does tell something.</summary>
    [Theory]
    [InlineData("check: { known: bron }")]
    [InlineData("when: { filled: gereed }\ncheck: { onOrBefore: { field: gereed, other: izaGovernance } }")]
    public void A_check_that_can_be_unknown_tells(string keys) => Says(keys);

    [Fact]
    public void A_condition_that_always_holds() => Says(
        "when: { all: [ { atLeast: { field: inwoners, value: 10 } }, { atLeast: { field: inwoners, value: 5 } } ] }",
        "regels.yaml(9,67) AlwaysTrue T-1: T-1: 'inwoners is ten minste 5' is altijd waar waar het wordt gevraagd, en vraagt dus niets");

    /// <summary>Where a date may be absent, asking whether it is given makes false of unknown.</summary>
    [Fact]
    public void A_condition_that_turns_unknown_into_false_asks_something() =>
        Says("when: { all: [ { filled: gereed }, { onOrBefore: { field: gereed, other: asOf } } ] }");

    [Fact]
    public void An_alternative_that_cannot_hold() => Says(
        "check: { any: [ { filled: bron }, { all: [ { filled: regioplan }, { filled: bron } ] } ] }",
        "regels.yaml(8,41) NeverTrue T-1: T-1: 'regioplan is ingevuld en bron is ingevuld' kan niet waar zijn waar het wordt gevraagd, en voegt dus niets toe");

    /// <summary>An alternative within an alternative, and what one of them consists of.</summary>
    [Theory]
    [InlineData(
        "check: { any: [ { filled: bron }, { any: [ { filled: regioplan }, { all: [ { filled: prioritering }, { filled: bron } ] } ] } ] }",
        "regels.yaml(8,73) NeverTrue T-1: T-1: 'prioritering is ingevuld en bron is ingevuld' kan niet waar zijn waar het wordt gevraagd, en voegt dus niets toe")]
    [InlineData(
        "check: { any: [ { filled: bron }, { all: [ { filled: regioplan }, { empty: bron } ] } ] }",
        "regels.yaml(8,73) AlwaysTrue T-1: T-1: 'bron is leeg' is altijd waar waar het wordt gevraagd, en vraagt dus niets")]
    [InlineData("check: { any: [ { filled: bron }, { any: [ { filled: regioplan }, { all: [ { filled: prioritering }, { filled: peildatum } ] } ] } ] }", "")]
    public void Alternatives_within_alternatives(string keys, string claims) => Says(keys, claims);

    [Theory]
    [InlineData(
        "check: { every: { of: gemeenten, with: { filled: college }, that: { all: [ { filled: college }, { filled: ggdRegio } ] } } }",
        "regels.yaml(8,82) AlwaysTrue T-1: T-1: 'college is ingevuld' is altijd waar waar het wordt gevraagd, en vraagt dus niets")]
    [InlineData(
        "when: { not: { some: { of: gemeenten, with: { filled: college.datum }, that: { empty: college } } } }",
        "regels.yaml(9,84) NeverTrue T-1: T-1: 'college is leeg' kan niet waar zijn waar het wordt gevraagd, en voegt dus niets toe")]
    [InlineData(
        "check: { any: [ { filled: bron }, { some: { of: gemeenten, with: { all: [ { empty: college }, { filled: college.datum } ] }, that: { filled: naam } } } ] }",
        "regels.yaml(8,72) NeverTrue T-1: T-1: 'college is leeg en college.datum is ingevuld' kan niet waar zijn waar het wordt gevraagd, en voegt dus niets toe")]
    [InlineData("check: { every: { of: gemeenten, with: { filled: college }, that: { all: [ { filled: college.datum }, { filled: ggdRegio } ] } } }", "")]
    public void Conditions_of_children(string keys, string claims) => Says(keys, claims);

    [Fact]
    public void Rules_that_contradict() => Says(
        "when: { filled: regioplan }",
        "  - { id: T-2, title: Proef, for: werkagenda, severity: warning, message: { nl: Melding. }, when: { filled: prioritering }, check: { empty: bron } }\n",
        """
        regels.yaml(3,5) Contradiction T-1 T-2: T-1 en T-2 spreken elkaar tegen: waar beide gelden, kan geen werkagenda aan beide voldoen
          T-1 (8,14): bron is ingevuld
          T-2 (10,134): bron is leeg
          : { name: getoond, expect: passed }
        """);

    /// <summary>Until the deadline the first rule waits.</summary>
    [Fact]
    public void What_waits_contradicts_nothing() => Says(
        "deadline: uiterlijk\npending: { nl: Nog niet. }",
        "  - { id: T-2, title: Proef, for: werkagenda, severity: warning, message: { nl: Melding. }, when: { onOrBefore: { field: asOf, norm: uiterlijk } }, check: { empty: bron } }\n",
        "");

    [Theory]
    [InlineData("when: { filled: regioplan }", "severity: info", "check: { empty: bron }")]
    [InlineData("when: { filled: regioplan }", "severity: error, when: { empty: regioplan }", "check: { empty: bron }")]
    public void Rules_that_do_not_meet_or_only_remark_contradict_nothing(string keys, string others, string check) => Says(
        keys, $"  - {{ id: T-2, title: Proef, for: werkagenda, {others}, message: {{ nl: Melding. }}, {check} }}\n", "");

    /// <summary>A rule over a fact, and one over each of its children.</summary>
    [Fact]
    public void Rules_over_a_fact_and_over_its_children_that_contradict() => Says(
        "for: aanpak\nwhen: { is: { opgenomen: true } }\ncheck: { every: { of: maten, with: { is: { eigen: false } }, that: { filled: [pad, motivering] } } }",
        "  - { id: T-2, title: Proef, for: maat, severity: warning, message: { nl: Melding. }, when: { is: { eigen: false } }, check: { empty: motivering } }\n",
        """
        regels.yaml(3,5) Contradiction T-1 T-2: T-1 en T-2 spreken elkaar tegen: waar beide gelden, kan geen werkagenda aan beide voldoen
          T-1 (8,14): voor elke maat (waarbij eigen is nee) geldt: pad is ingevuld en motivering is ingevuld
          T-2 (10,95): eigen is nee
          T-2 (10,128): motivering is leeg
          /leefgebieden/mentale-gezondheid/aanpakken/sociaal-verwijzen: { name: getoond, expect: failed, at: /leefgebieden/mentale-gezondheid/aanpakken/sociaal-verwijzen }
        """);

    [Theory]
    [InlineData("for: werkagenda\ncheck: { some: { of: gemeenten, that: { filled: college } } }", "for: gemeente, check: { empty: college }")]
    [InlineData("for: werkagenda\ncheck: { every: { of: gemeenten, that: { is: { nplvGebied: true } } } }", "for: gemeente, when: { filled: college }, check: { is: { nplvGebied: false } }")]
    [InlineData("for: aanpak\ncheck: { filled: inzet }", "for: maat, check: { empty: aanpak.inzet }")]
    public void Ways_to_contradict_a_rule_over_children(string keys, string other) => Assert.Equal(
        [ClaimKind.Contradiction],
        Analyse(keys, $"  - {{ id: T-2, title: Proef, severity: warning, message: {{ nl: Melding. }}, {other} }}\n").Claims.Where(c => c is { IsProven: true, Witness: not null }).Select(c => c.Kind));

    /// <summary>Of other children, of some only, or where only one of the two asks something of a region.</summary>
    [Theory]
    [InlineData("for: werkagenda\ncheck: { some: { of: gemeenten, that: { filled: college } } }", "for: gemeente, when: { is: { nplvGebied: true } }, check: { empty: college }")]
    [InlineData("for: werkagenda\ncheck: { every: { of: gemeenten, with: { is: { nplvGebied: true } }, that: { filled: college } } }", "for: gemeente, when: { is: { nplvGebied: false } }, check: { empty: college }")]
    [InlineData("for: werkagenda\nseverity: info\ncheck: { every: { of: gemeenten, that: { filled: college } } }", "for: gemeente, check: { empty: college }")]
    [InlineData("for: aanpak\nwhere: { sleutel: sociaal-verwijzen }\ncheck: { every: { of: maten, that: { filled: pad } } }", "for: maat, where: { aanpak.sleutel: rookvrije-thuiszorg }, check: { empty: pad }")]
    [InlineData("for: aanpak\ncheck: { every: { of: maten, with: { is: { eigen: false } }, that: { filled: pad } } }", "for: maat, where: { eigen: true }, check: { empty: pad }")]
    public void Rules_over_other_children_contradict_nothing(string keys, string other) =>
        Says(keys, $"  - {{ id: T-2, title: Proef, severity: warning, message: {{ nl: Melding. }}, {other} }}\n", "");

    [Fact]
    public void Rules_that_ask_the_same() => Says(
        "when: { not: { empty: regioplan } }",
        "  - { id: T-2, title: Proef, for: werkagenda, severity: error, message: { nl: Melding. }, when: { filled: regioplan }, check: { not: { empty: bron } } }\n",
        "regels.yaml(3,5) Duplicate T-1 T-2: T-1 en T-2 vragen hetzelfde van hetzelfde\n  : { name: getoond, remove: [/regio/bron], expect: failed, at: /regio/bron }");

    [Fact]
    public void A_rule_that_another_makes_superfluous() => Says(
        "when: { filled: [regioplan, prioritering] }",
        "  - { id: T-2, title: Proef, for: werkagenda, severity: error, message: { nl: Melding. }, when: { filled: regioplan }, check: { filled: bron } }\n",
        "regels.yaml(3,5) Subsumed T-1 T-2: waar T-1 niet slaagt, slaagt ook T-2 niet: T-1 voegt niets toe\n  : { name: getoond, remove: [/regio/bron], expect: failed, at: /regio/bron }");

    [Fact]
    public void A_later_rule_that_an_earlier_one_makes_superfluous() => Says(
        "when: { filled: regioplan }",
        "  - { id: T-2, title: Proef, for: werkagenda, severity: error, message: { nl: Melding. }, when: { filled: [regioplan, prioritering] }, check: { filled: bron } }\n",
        "regels.yaml(10,5) Subsumed T-2 T-1: waar T-2 niet slaagt, slaagt ook T-1 niet: T-2 voegt niets toe\n  : { name: getoond, remove: [/regio/bron], expect: failed, at: /regio/bron }");

    /// <summary>Nothing is superfluous that asks something of more kinds, or under a profile more.</summary>
    [Theory]
    [InlineData("for: leefgebied\ncheck: { filled: gezondheidsdoelen }", "for: leefgebied, where: { sleutel: leefstijl }, check: { filled: gezondheidsdoelen }, severity: warning")]
    [InlineData("severity: { opdracht: error, format: none }", "for: werkagenda, check: { filled: [ bron, regioplan ] }, severity: { opdracht: warning, format: none }")]
    [InlineData("severity: { opdracht: error, format: warning }", "for: werkagenda, check: { filled: [ bron, regioplan ] }, severity: { opdracht: error, format: none }")]
    public void A_rule_that_asks_something_of_its_own_stays(string keys, string other) =>
        Assert.DoesNotContain("T-1", Analyse(keys, $"  - {{ id: T-2, title: Proef, message: {{ nl: Melding. }}, {other} }}\n").Claims.Where(c => c.Kind is ClaimKind.Subsumed or ClaimKind.Duplicate).Select(c => c.Rules[0]));

    /// <summary>A target of one year may be at odds with another rule; what is told must be so in every year.</summary>
    [Theory]
    [InlineData("{ from: 2026-01-01, value: 2026-05-01 }, { from: 2027-01-01, value: 2026-07-01 }", 0)]
    [InlineData("{ from: 2026-01-01, value: 2026-07-01 }, { from: 2027-01-01, value: 2026-05-01 }", 0)]
    [InlineData("{ from: 2026-01-01, value: 2026-05-01 }, { from: 2027-01-01, value: 2026-05-02 }", 1)]
    public void A_claim_holds_on_all_days(string values, int claims) => Assert.Equal(claims, new TinyRuleSet()
        .With(TinyRuleSet.Norms, TinyRuleSet.NormsHead + TinyRuleSet.NormsBase + $"  n: {{ type: date, values: [ {values} ] }}\n")
        .With(TinyRuleSet.Rules, TinyRuleSet.RuleFile("when: { all: [ { onOrBefore: { field: gereed, norm: n } }, { onOrAfter: { field: gereed, value: 2026-06-01 } } ] }"))
        .Sound().Analyse().Claims.Count(c => c.Kind == ClaimKind.NeverApplies));

    /// <summary>A rule is told of by the days on which it is there, not by those of other rules.</summary>
    [Theory]
    [InlineData("until: 2026-12-31")]
    [InlineData("from: 2026-12-31")]
    public void A_rule_that_comes_or_goes_is_judged_on_its_own_days(string window) =>
        Assert.Equal([ClaimKind.NeverApplies], Analyse(window + "\nwhen: { all: [ { filled: bron }, { empty: bron } ] }").Claims.Select(c => c.Kind));

    [Fact]
    public void Rules_of_which_one_ends_before_the_other_begins_contradict_nothing() => Says(
        "until: 2026-12-31",
        "  - { id: T-2, title: Proef, for: werkagenda, from: 2027-01-01, severity: error, message: { nl: Melding. }, check: { empty: bron } }\n",
        "");

    [Fact]
    public void Claims_are_told_in_the_order_of_their_places()
    {
        const string Never = "when: { all: [ { filled: bron }, { empty: bron } ] }";
        var analysis = new TinyRuleSet()
            .With("a.yaml", TinyRuleSet.RuleFile("id: A-1\n" + Never) + TinyRuleSet.Rule("id: A-2\n" + Never))
            .With(TinyRuleSet.Rules, TinyRuleSet.RuleFile(Never)).Sound().Analyse();
        Assert.Equal(["A-1", "A-2", "T-1"], analysis.Claims.Select(c => c.Rules[0]));
    }

    [Fact]
    public void A_clash_after_a_deadline_names_the_deadline() => Says(
        "deadline: uiterlijk\npending: { nl: Nog niet. }\nwhen: { filled: regioplan }",
        "  - { id: T-2, title: Proef, for: werkagenda, severity: error, message: { nl: Melding. }, when: { filled: prioritering }, check: { any: [ { empty: bron }, { onOrBefore: { field: asOf, norm: uiterlijk } } ] } }\n",
        """
        regels.yaml(3,5) Contradiction T-1 T-2: T-1 en T-2 spreken elkaar tegen: waar beide gelden, kan geen werkagenda aan beide voldoen
          T-1 (3,5): na de termijn (uiterlijk)
          T-1 (8,14): bron is ingevuld
          T-2 (12,132): bron is leeg of asOf is uiterlijk 15 november 2026 (norm uiterlijk)
          : { name: getoond, expect: passed }
        """);

    [Fact]
    public void A_milder_rule_makes_none_superfluous() => Says(
        "when: { filled: [regioplan, prioritering] }",
        "  - { id: T-2, title: Proef, for: werkagenda, severity: warning, message: { nl: Melding. }, when: { filled: regioplan }, check: { filled: bron } }\n",
        "");

    [Fact]
    public void A_mandatory_cell_that_is_asked_of_some_only() => Says(
        "for: leefgebied\nwhere: { sleutel: leefstijl }\ncheck: { filled: gezondheidsdoelen }",
        "regels.yaml(8,14) Gap T-1: 'gezondheidsdoelen' wordt onder profiel opdracht en format niet gevraagd van mentale-gezondheid, en van andere wel\n"
        + "  /leefgebieden/mentale-gezondheid: { name: getoond, remove: [/leefgebieden/mentale-gezondheid/gezondheidsdoelen], expect: passed }");

    [Fact]
    public void A_mandatory_cell_of_one_status_only() => Says(
        "for: aanpak\nwhen: { is: { opgenomen: true } }\ncheck: { filled: soll.ambitie }\nseverity: { opdracht: error, format: none }\ncases: [ { where: { status: ontwikkelagenda-1-nieuw }, severity: none } ]",
        "regels.yaml(8,14) Gap T-1: 'soll.ambitie' wordt onder profiel opdracht niet gevraagd van rookvrije-thuiszorg (ontwikkelagenda-1-nieuw), en van andere wel\n"
        + "  /leefgebieden/leefstijl/aanpakken/rookvrije-thuiszorg: { name: getoond, expect: passed }");

    [Theory]
    [InlineData("severity: { opdracht: none, format: error }")]
    [InlineData("severity: { opdracht: warning, format: error }")]
    public void More_severe_under_format_than_under_opdracht(string keys) => Says(
        keys, "regels.yaml(3,5) StricterInFormat T-1: T-1 weegt onder profiel format zwaarder dan onder profiel opdracht; wat het Format vraagt, vraagt de Opdracht ook");

    [Theory]
    [InlineData("title: Een bron is verplicht\nseverity: info", "T-1 zegt dat iets moet, maar weegt als opmerking (info)")]
    [InlineData("message: { nl: De bron moet genoemd zijn. }\nseverity: info", "T-1 zegt dat iets moet, maar weegt als opmerking (info)")]
    [InlineData("title: Een bron mag worden genoemd", "T-1 zegt dat iets kan of mag, maar weegt als fout (error)")]
    public void Words_against_the_severity(string keys, string says) => Says(keys, $"regels.yaml(3,5) SeverityAgainstWording T-1: {says}");

    /// <summary>Where a rule weighs in two ways, its words can be right for one of them.</summary>
    [Theory]
    [InlineData("title: Een bron is verplicht\nseverity: { opdracht: error, format: info }")]
    [InlineData("title: Een bron mag worden genoemd\nseverity: { opdracht: error, format: info }")]
    [InlineData("title: Een bron mag, maar moet het noemen")]
    public void Words_that_fit_one_of_two_severities(string keys) => Says(keys);

    [Fact]
    public void A_figure_that_the_norm_does_not_have() => Says(
        "title: Ten minste 65 verwijzingen per 10.000 inwoners\nfor: maat\nwhere: { sleutel: verwijzingen }\nwhen: { filled: motivering }\ncheck: { not: { meets: { field: eindwaarde, norm: verwijzingen } } }\nseverity: info",
        "regels.yaml(3,5) FigureAgainstNorm T-1: T-1 noemt 65 ('Ten minste 65 verwijzingen per 10.000 inwoners'), maar de norm waarmee hij vergelijkt heeft dat getal niet");

    [Theory]
    [InlineData("title: Uiterlijk 15 november 2026\ncheck: { onOrBefore: { field: gereed, norm: uiterlijk } }")]
    [InlineData("title: Uiterlijk 15 november 2026\ndeadline: uiterlijk\npending: { nl: Nog niet. }")]
    [InlineData("title: Uiterlijk 15 november, voor 2027\ndeadline: uiterlijk\npending: { nl: Nog niet. }")]
    [InlineData("for: geldregel\ntitle: Tot en met 2027\ncheck: { atMost: { field: jaar, norm: eerste-jaar } }")]
    [InlineData("title: De bron noemt 3 dingen")]
    [InlineData("title: Voor 65-plussers in Q3\ncheck: { onOrBefore: { field: gereed, norm: uiterlijk } }")]
    public void Figures_of_the_norm_and_of_no_norm_are_fine(string keys) => Says(keys);

    [Fact]
    public void A_term_that_cannot_hold() => Assert.Equal(
        "regels.yaml(3,3) NeverTrue : leeg-en-vol kan niet waar zijn",
        Text(new TinyRuleSet().With(
            TinyRuleSet.Rules,
            "schema: azwa-rules/1\nterms:\n  leeg-en-vol: { for: werkagenda, means: onzin, holds: { all: [ { filled: bron }, { empty: bron } ] } }\nrules:\n"
            + TinyRuleSet.Rule("check: { any: [ { filled: regioplan }, { not: leeg-en-vol } ] }")).Sound().Analyse()).Split('\n')[0]);

    private static void Says(string keys, string claims = "") => Says(keys, "", claims);

    private static void Says(string keys, string more, string claims) => Assert.Equal(claims.ReplaceLineEndings("\n"), Text(Analyse(keys, more)));

    private static RuleSetAnalysis Analyse(string keys, string more = "") =>
        new TinyRuleSet().With(TinyRuleSet.Rules, TinyRuleSet.RuleFile(keys) + more).Sound().Analyse();

    private static string Text(RuleSetAnalysis analysis) => string.Join('\n', analysis.Claims.SelectMany(c => c.Clash
        .Select(k => string.Create(CultureInfo.InvariantCulture, $"  {k.Rule} ({k.Position.Line},{k.Position.Column}): {k.Text}"))
        .Concat(c.Witness is { } witness ? [$"  {witness.Path}: {witness.Example}"] : [])
        .Prepend(string.Create(
            CultureInfo.InvariantCulture,
            $"{c.File}({c.Position.Line},{c.Position.Column}) {c.Kind}{(c.IsProven ? "" : " onbekend")} {string.Join(' ', c.Rules)}: {c.Says}"))));
}
