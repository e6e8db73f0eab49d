using Azwa.Rules.Binding;
using Azwa.Rules.Diagnostics;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Tests.Binding;

/// <summary>What a rule is after binding: inherited keys, cases, where, terms and messages; and faults that stand apart.</summary>
public sealed class RuleTests
{
    [Fact]
    public void Independent_faults_are_told_in_one_run_without_echo()
    {
        var rules = "schema: azwa-rules/1\nrules:\n"
            + TinyRuleSet.Rule("check: { filled: «bronn» }\ndeviation: «motiveringg»\ndeviated: { nl: Anders. }\nat: «bronnn»")
            + TinyRuleSet.Rule("id: T-2\nmessage: { nl: «\"{bronn}\"» }\n«chek»: { filled: bron }")
            + TinyRuleSet.Rule("id: T-3\ncheck: { every: { of: «gemeente», that: { filled: naam } } }\nmessage: { nl: \"{gemeenten}\" }")
            + TinyRuleSet.Rule("id: T-4\nfor: «gemeent»\ncheck: { filled: nergens }");
        new TinyRuleSet()
            .With(TinyRuleSet.Rules, rules)
            .With(TinyRuleSet.Source, "schema: azwa-bron/1\ndocument: d\nafkorting: D\ntitel: T\ngewicht: g\nclausules:\n"
                + "  - { id: D.L1, sectie: S, modaliteit: «moest», zegt: Iets. }\n")
            .Reports(
                (Descriptors.ChoiceWithHint, "modaliteit: 'moest' kan hier niet; bedoelde u 'moet'?"),
                (Descriptors.UnknownNameWithHint, "veld 'bronn' bestaat niet; bedoelde u 'bron'?"),
                (Descriptors.UnknownName, UnknownField("motiveringg")),
                (Descriptors.UnknownNameWithHint, "veld 'bronnn' bestaat niet; bedoelde u 'bron'?"),
                (Descriptors.UnknownPlaceholder, "'{bronn}' is geen veld en geen bijzondere waarde; bedoelde u 'bron'?"),
                (Descriptors.UnknownFieldWithHint, "'chek' is hier geen veld; bedoelde u 'check'?"),
                (Descriptors.UnknownNameWithHint, "verzameling 'gemeente' bestaat niet; bedoelde u 'gemeenten'?"),
                (Descriptors.UnknownNameWithHint, "feittype 'gemeent' bestaat niet; bedoelde u 'gemeente'?"));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_not_missing_as_well() =>
        new TinyRuleSet().With(TinyRuleSet.Norms, "schema: azwa-norms/1\nnorms: { a: «&x» 1 }\n").Reports(
            (Descriptors.AnchorRefused, "ankers (&) en verwijzingen (*) worden niet gelezen; schrijf de waarde uit of zet tekst tussen aanhalingstekens"));

    [Fact]
    public void An_unknown_field_in_where_does_not_make_the_rule_apply_nowhere() =>
        new TinyRuleSet().With(TinyRuleSet.Rules, TinyRuleSet.RuleFile("for: leefgebied\nwhere: { «sleutl»: leefstijl }\ncheck: { filled: gezondheidsdoelen }"))
            .Reports((Descriptors.UnknownNameWithHint, "veld 'sleutl' bestaat niet; bedoelde u 'sleutel'?"));

    [Fact]
    public void A_word_of_where_must_be_in_the_catalogue() =>
        new TinyRuleSet().With(TinyRuleSet.Rules, TinyRuleSet.RuleFile("for: leefgebied\nwhere: { sleutel: [ leefstijl, «leefstyl» ] }\ncheck: { filled: gezondheidsdoelen }"))
            .Reports((Descriptors.UnknownNameWithHint, "waarde van 'sleutel' 'leefstyl' bestaat niet; bedoelde u 'leefstijl'?"));

    [Fact]
    public void A_rule_that_applies_nowhere_is_told_beside_other_faults() =>
        new TinyRuleSet().With(TinyRuleSet.Rules, TinyRuleSet.RuleFile("for: maat\nwhere: «{ eigen: true, vergelijking: eindwaarde }»\ncheck: { filled: «huidg» }"))
            .Reports(
                (Descriptors.UnknownNameWithHint, "veld 'huidg' bestaat niet; bedoelde u 'huidig'?"),
                (Descriptors.AppliesNowhere, "'where' past op niets in de catalogus; de regel zou nooit gelden"));

    [Fact]
    public void Where_decides_for_each_kind()
    {
        var rule = RuleOf("for: leefgebied\nwhere: { sleutel: leefstijl }\ncheck: { filled: gezondheidsdoelen }");
        Assert.Equal([false, true], rule.Variants.Select(v => v is not null));
    }

    [Fact]
    public void Cases_add_requirements_and_one_sets_the_severity()
    {
        var rule = RuleOf(
            "for: leefgebied\ncheck: { filled: gezondheidsdoelen }\nrequirements: [ P-02 ]\nverdict: { volledig: nee }\n"
            + "cases: [ { where: { sleutel: leefstijl }, severity: { opdracht: info, format: none }, requirements: [ P-01 ], sources: [ OPD.L1 ] },"
            + " { where: { naam: Leefstijl }, requirements: [ P-02 ], verdict: none } ]");
        Assert.Equal(["P-02"], rule.Variants[0]!.Requirements);
        Assert.Equal(Severity.Error, rule.Variants[0]!.Severities[Profile.Format]);
        Assert.Equal("nee", rule.Variants[0]!.Verdicts["volledig"]);
        Assert.Equal(["P-01", "P-02"], rule.Variants[1]!.Requirements);
        Assert.Equal(Severity.Info, rule.Variants[1]!.Severities[Profile.Opdracht]);
        Assert.Null(rule.Variants[1]!.Severities[Profile.Format]);
        Assert.Empty(rule.Variants[1]!.Verdicts);
        Assert.Equal("OPD.L1", Assert.Single(rule.Variants[1]!.Sources).Id);
    }

    [Theory]
    [InlineData("for: leefgebied\nwhere: { sleutel: leefstijl }\ncheck: { filled: gezondheidsdoelen }\ncases: [ { where: «{ sleutel: mentale-gezondheid }», severity: info } ]")]
    [InlineData("for: maat\ncheck: { filled: huidig }\ncases: [ { where: «{ eigen: true, vergelijking: eindwaarde }», requirements: [ P-01 ] } ]")]
    public void A_case_that_fits_nothing_is_told(string keys) =>
        new TinyRuleSet().With(TinyRuleSet.Rules, TinyRuleSet.RuleFile(keys)).Reports(
            (Descriptors.CaseFitsNowhere, "'where' van dit geval past op niets waarvoor de regel geldt; het geval zou nooit gelden"));

    [Theory]
    [InlineData("for: geldregel\ncheck: { is: { bron: «SPUK AZWA» } }", "'bron' wordt gelezen in kleine letters met streepjes en zou hier nooit mee overeenkomen; schrijf 'spuk-azwa'")]
    [InlineData("for: aanpak\ncheck: { includes: { field: dekkingsbron, value: «spuk_azwa» } }", "'dekkingsbron' wordt gelezen in kleine letters met streepjes en zou hier nooit mee overeenkomen; schrijf 'spuk-azwa'")]
    public void A_word_in_another_spelling_than_is_read(string keys, string dutch) =>
        new TinyRuleSet().With(TinyRuleSet.Rules, TinyRuleSet.RuleFile(keys)).Reports((Descriptors.WordNeverEqual, dutch));

    [Fact]
    public void A_word_of_a_list_that_is_read_as_written_may_have_any_spelling() =>
        RuleOf("check: { includes: { field: zorgverzekeraars, value: Zilveren Kruis } }");

    [Fact]
    public void The_id_of_a_rule_that_is_gone_is_not_used_again() =>
        new TinyRuleSet()
            .With("regelset.yaml", "schema: azwa-regelset/1\nid: proef\nversion: 0.0.1\nwithdrawn:\n"
                + "  - { id: T-1, since: 2027-01-01, reason: opgegaan in T-9 }\n  - { id: T-0, since: 2027-01-01, reason: vervallen }\n"
                + "  - { id: «T-0», since: 2028-01-01, reason: nogmaals }\n")
            .With(TinyRuleSet.Rules, "schema: azwa-rules/1\nrules:\n" + TinyRuleSet.Rule("id: «T-1»"))
            .Reports(
                (Descriptors.WithdrawnId, "'T-1' is ingetrokken sinds 2027-01-01 (opgegaan in T-9); een id wordt niet opnieuw gebruikt"),
                (Descriptors.WithdrawnId, "'T-0' is ingetrokken sinds 2027-01-01 (vervallen); een id wordt niet opnieuw gebruikt"));

    [Fact]
    public void A_rule_that_is_gone_has_a_day_and_a_reason() =>
        new TinyRuleSet().With("regelset.yaml", "schema: azwa-regelset/1\nid: proef\nversion: 0.0.1\nwithdrawn: [ «{ id: T-7, since: 2027-01-01 }» ]\n")
            .Reports((Descriptors.MissingField, "het veld 'reason' ontbreekt"));

    [Fact]
    public void Two_cases_that_never_meet_may_both_set_the_severity() => RuleOf(
        "for: leefgebied\ncheck: { filled: gezondheidsdoelen }\n"
        + "cases: [ { where: { sleutel: leefstijl }, severity: info }, { where: { sleutel: mentale-gezondheid }, severity: warning } ]");

    [Fact]
    public void Defaults_are_inherited_and_none_cancels_them()
    {
        var rules = new TinyRuleSet().With(TinyRuleSet.Rules,
            """
            schema: azwa-rules/1
            defaults:
              for: gemeente
              when: { filled: naam }
              deviation: ggdRegio
              severity: warning
              message: { nl: Melding. }
              deviated: { nl: Anders. }
            rules:
              - { id: E-1, title: Erft, check: { filled: inwoners } }
              - { id: E-2, title: Heft op, check: { filled: inwoners }, when: none, deviation: none, deviated: none, severity: error }

            """).Sound().Bound.Rules;
        Rule erft = rules.Single(r => r.Id == "E-1"), heftOp = rules.Single(r => r.Id == "E-2");
        Assert.Equal("gemeente", erft.Type.Name);
        Assert.NotNull(erft.When);
        Assert.Equal("ggdRegio", erft.Deviation!.Name);
        Assert.Equal(Severity.Warning, erft.Variants[0]!.Severities[Profile.Opdracht]);
        Assert.Equal("gemeente", heftOp.Type.Name);
        Assert.Null(heftOp.When);
        Assert.Null(heftOp.Deviation);
        Assert.Null(heftOp.Messages.Deviated);
        Assert.Equal(Severity.Error, heftOp.Variants[0]!.Severities[Profile.Opdracht]);
    }

    [Fact]
    public void Severity_none_switches_a_rule_off()
    {
        var rule = RuleOf("severity: { opdracht: none, format: warning }");
        Assert.Null(rule.Variants[0]!.Severities[Profile.Opdracht]);
        Assert.Equal(Severity.Warning, rule.Variants[0]!.Severities[Profile.Format]);
    }

    [Fact]
    public void A_finding_points_at_the_first_field_of_the_check_unless_told()
    {
        Assert.Equal("bron", RuleOf("check: { all: [ { filled: bron }, { filled: peildatum } ] }").At!.Name);
        Assert.Equal("peildatum", RuleOf("at: peildatum").At!.Name);
        Assert.Null(RuleOf("at: .").At);
    }

    [Fact]
    public void Evidence_is_what_the_check_reads_unless_named()
    {
        Assert.Equal(["naam", "gemeente.naam", "norm"], EvidenceOf(
            "for: geldregel\ncheck: { all: [ { filled: [ leefgebied.naam, gemeente.naam ] }, { atLeast: { field: jaar, norm: eerste-jaar } } ] }").Where(n => n != "jaar"));
        Assert.Equal(["wat", "grens"], EvidenceOf("evidence: { wat: bron, grens: { norm: uiterlijk } }"));

        static IEnumerable<string> EvidenceOf(string keys) => RuleOf(keys).Evidence.Select(e => e.Name);
    }

    [Fact]
    public void A_term_of_another_file_is_named_there_when_it_comes_twice() =>
        new TinyRuleSet()
            .With("a.yaml", "schema: azwa-rules/1\nterms:\n  af: { for: werkagenda, means: Af, holds: { filled: bron } }\nrules: []\n")
            .With(TinyRuleSet.Rules, "schema: azwa-rules/1\nabout: lang\nterms:\n\n  «af»: { for: werkagenda, means: Af, holds: { filled: bron } }\nrules:\n" + TinyRuleSet.Rule("check: af"))
            .Reports((Descriptors.DuplicateId, "'af' bestaat al, in a.yaml op regel 3; een id is uniek"));

    [Fact]
    public void A_clause_that_comes_twice_is_named_with_its_first_place() =>
        new TinyRuleSet()
            .With("bron2.yaml", "schema: azwa-bron/1\ndocument: d\nafkorting: D\ntitel: T\ngewicht: g\nclausules:\n  - «{ id: OPD.L1, sectie: S, modaliteit: moet, zegt: Iets. }»\n")
            .Reports((Descriptors.DuplicateId, "'OPD.L1' bestaat al, in bron.yaml op regel 7; een id is uniek"));

    [Fact]
    public void A_cycle_over_two_files_is_told_once() =>
        new TinyRuleSet()
            .With("a.yaml", "schema: azwa-rules/1\nterms:\n  «kip»: { for: werkagenda, means: Kip, holds: { not: ei } }\nrules: []\n")
            .With("b.yaml", "schema: azwa-rules/1\nterms:\n  ei: { for: werkagenda, means: Ei, holds: { any: [ { filled: bron }, kip ] } }\nrules: []\n")
            .With(TinyRuleSet.Rules, TinyRuleSet.RuleFile("check: ei"))
            .Reports((Descriptors.TermCycle, "begrip 'kip' verwijst naar zichzelf"));

    [Fact]
    public void A_key_of_the_catalogue_is_a_section_or_a_parent_and_not_both() =>
        new TinyRuleSet().Without("basis.yaml").With(TinyRuleSet.Catalogue, TinyRuleSet.CatalogueHead
            + "leefgebieden: { leefstijl: { naam: L } }\nouders: { rook: Rook }\naanpakken:\n  «rook»: { naam: R, leefgebied: leefstijl, status: ontwikkelagenda-1-nieuw }\n")
            .Reports((Descriptors.DuplicateId, "'rook' bestaat al, in catalogus.yaml op regel 6; een id is uniek"));

    [Fact]
    public void A_key_of_the_catalogue_is_one_segment_of_a_path() =>
        new TinyRuleSet().Without("basis.yaml").With(TinyRuleSet.Catalogue, TinyRuleSet.CatalogueHead
            + "leefgebieden: { leefstijl: { naam: L } }\naanpakken:\n  «a/b»: { naam: R, leefgebied: leefstijl, status: ontwikkelagenda-1-nieuw }\n")
            .Reports((Descriptors.NotAKey, "'a/b' is geen sleutel; verwacht kleine letters, cijfers en koppeltekens, zoals sociaal-verwijzen"));

    private static Rule RuleOf(string keys) =>
        new TinyRuleSet().With(TinyRuleSet.Rules, TinyRuleSet.RuleFile(keys)).Sound().Bound.Rules.Single(r => r.Id == "T-1");

    private static string UnknownField(string name) =>
        $"veld '{name}' bestaat niet; mogelijk zijn: " + string.Join(", ", Azwa.Rules.Facts.FactTypes.Werkagenda.Fields.Select(f => f.Name).Order(StringComparer.Ordinal));
}
