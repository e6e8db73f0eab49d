using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Azwa.Rules.Findings;
using Azwa.Rules.Reporting;
using Azwa.Rules.Tests.Reporting;
using Azwa.Rules.Tests.TestInput;
using Azwa.Rules.Text;

namespace Azwa.Rules.Tests.Conclusions;

/// <summary>What overlays do to a report, and that they cannot do it silently.</summary>
public sealed class OverlayReportTests
{
    private const string Verwijzingen = "/leefgebieden/mentale-gezondheid/aanpakken/sociaal-verwijzen/inzet/verwijzingen/ingroeipad/2030";

    [Theory]
    [InlineData("2026-11-22", "overlay-in-force")]
    [InlineData("2027-03-01", "overlay-expired")]
    public void Sample_is_as_approved(string asOf, string name)
    {
        var rules = RuleSet.Azwa.With(Overlays.SamplePath);
        var report = Judge(rules, asOf);
        var own = report.Overlays[0].Overlay.Sha256;
        using var text = new StringWriter();
        TextReport.Write(report, text);
        string Masked(string written) => written
            .Replace(rules.Sha256, new string('*', 64), StringComparison.Ordinal).Replace(rules.Sha256[..12], new string('*', 12), StringComparison.Ordinal)
            .Replace(own, new string('*', 64), StringComparison.Ordinal).Replace(own[..12], new string('*', 12), StringComparison.Ordinal);

        Golden.Matches("Conclusions", name + ".txt", Masked(text.ToString()));
        Golden.Matches("Conclusions", name + ".json", Masked(JsonReport.ToText(report)));
        using var markdown = new StringWriter();
        MarkdownReport.Write(report, markdown);
        Golden.Matches("Conclusions", name + ".md", Masked(markdown.ToString()));
    }

    /// <summary>A tool that reads findings must see what a disabled rule says, with the reason why nobody acts on it.</summary>
    [Fact]
    public void Tools_are_told_of_overlays()
    {
        var report = Judge(Overlays.On(Overlays.Head + "disable: [ { rule: SW-02, reason: Eigen norm, until: 2027-06-30 } ]\n"), "2026-11-22");
        using var sarif = new MemoryStream();
        SarifReport.Write(report, sarif);
        using var log = JsonDocument.Parse(sarif.ToArray());
        var run = log.RootElement.GetProperty("runs")[0];
        var result = run.GetProperty("results").EnumerateArray().Single(r => r.GetProperty("ruleId").GetString() == "SW-02");
        Assert.Equal("proef: Eigen norm", result.GetProperty("suppressions")[0].GetProperty("justification").GetString());
        Assert.Equal("proef", run.GetProperty("properties").GetProperty("overlays")[0].GetProperty("id").GetString());
        Assert.Empty(SarifRequirements.Faults(Encoding.UTF8.GetString(sarif.ToArray())));

        using var junit = new MemoryStream();
        JUnitReport.Write(report, junit);
        var xml = XDocument.Parse(Encoding.UTF8.GetString(junit.ToArray()));
        Assert.All(xml.Descendants("properties"), p => Assert.Equal(
            "regel SW-02 is uitgezet, tot en met 30 juni 2027: Eigen norm",
            p.Elements().Single(e => (string?)e.Attribute("name") == "overlay.proef").Attribute("value")!.Value));
        Assert.NotNull(xml.Descendants("testcase").Single(t => ((string?)t.Attribute("name"))!.StartsWith("SW-02 ", StringComparison.Ordinal)).Element("skipped"));
    }

    [Fact]
    public void Without_overlays_there_is_no_key_for_them() =>
        Assert.DoesNotMatch("\"(overlays|suppressed)\": \\[", JsonReport.ToText(Overlays.Judge(RuleSet.Azwa, "2026-11-22")));

    [Fact]
    public void A_disabled_rule_is_evaluated_counted_and_shown_but_counts_for_nothing()
    {
        var rules = Overlays.On(Overlays.Head + "disable: [ { rule: SW-02, reason: Eigen norm, until: 2027-06-30 } ]\n");
        var (before, after) = (Judge(RuleSet.Azwa, "2026-11-22"), Judge(rules, "2026-11-22"));

        Assert.Equal(("afwijkend", "binnen"), (before.Verdicts["streefwaarden"], after.Verdicts["streefwaarden"]));
        Assert.Equal((1, 1), (before.Counts.Warning - after.Counts.Warning, before.Outcomes[Outcome.Failed] - after.Outcomes[Outcome.Failed]));
        Assert.DoesNotContain(after.Findings, f => f.RuleId == "SW-02");
        var suppressed = Assert.Single(after.Suppressed);
        Assert.Equal(1, after.Outcomes[Outcome.Suppressed]);
        Assert.Equal(("SW-02", Outcome.Failed, Severity.Warning), (suppressed.Finding.RuleId, suppressed.Finding.Outcome, suppressed.Finding.Severity));
        Assert.Equal(("proef", "Eigen norm", new DateOnly(2027, 6, 30)), (suppressed.Overlay, suppressed.Reason, suppressed.Until));
        Assert.Empty(suppressed.Finding.Repair);
        Assert.NotEmpty(before.Findings.Single(f => f.RuleId == "SW-02").Repair);
        Assert.Equal(Outcome.Suppressed, after.Targets.Single(t => t.RuleId == "SW-02").Outcome);
        Assert.Equal(before.Outcomes.Values.Sum(), after.Outcomes.Values.Sum());
    }

    /// <summary>AP-01 and the like tell an absent input once; disabled, they must not keep others silent.</summary>
    [Fact]
    public void A_disabled_rule_absorbs_nothing()
    {
        var bare = Overlays.Judge(RuleSet.Azwa, "2026-11-22", changes: ("/regio/gemeenten", null));
        var absorber = bare.Findings.Single(f => f is { Outcome: Outcome.Undetermined, Path: "/regio/gemeenten" }).RuleId;
        var rules = Overlays.On(Overlays.Head + $"disable: [ {{ rule: {absorber}, reason: Daarom, until: 2027-06-30 }} ]\n");

        var report = Overlays.Judge(rules, "2026-11-22", changes: ("/regio/gemeenten", null));

        Assert.Equal([absorber], report.Suppressed.Select(s => s.Finding.RuleId).Distinct());
        Assert.Contains(report.Findings, f => f.Outcome == Outcome.Undetermined && !bare.Findings.Any(b => (b.RuleId, b.Path) == (f.RuleId, f.Path)));
    }

    [Theory]
    [InlineData("2027-06-30", 0, 1)]
    [InlineData("2027-07-01", 1, 0)]
    public void A_change_holds_up_to_and_including_its_last_day(string asOf, int findings, int suppressed)
    {
        var rules = Overlays.On(Overlays.Head + "disable: [ { rule: SW-02, reason: Eigen norm, until: 2027-06-30 } ]\n");

        var report = Judge(rules, asOf);

        Assert.Equal((findings, suppressed), (report.Findings.Count(f => f.RuleId == "SW-02"), report.Suppressed.Count));
        Assert.Equal(suppressed == 1 ? OverlayChangeStatus.InForce : OverlayChangeStatus.Expired, report.Overlays[0].Changes[0].Status);
    }

    [Fact]
    public void A_severity_holds_where_the_rule_speaks_and_nowhere_else()
    {
        var rules = Overlays.On(Overlays.Head + "severity: [ { rule: RG-05, severity: error, reason: Daarom, until: 2027-06-30 } ]\n");
        Report Without(Profile profile) => Overlays.Judge(rules, "2026-11-22", profile, changes: ("/regio/samenwerkingsverbanden", null));

        Assert.Equal(Severity.Error, Without(Profile.Opdracht).Findings.Single(f => f.RuleId == "RG-05").Severity);
        Assert.Equal(
            new OverlayChange(OverlayChangeKind.Severity, "RG-05", "warning", "error", "Daarom", new DateOnly(2027, 6, 30), OverlayChangeStatus.InForce),
            Without(Profile.Opdracht).Overlays[0].Changes[0]);
        Assert.DoesNotContain(Without(Profile.Format).Findings, f => f.RuleId == "RG-05");
        Assert.Equal(OverlayChangeStatus.Unused, Without(Profile.Format).Overlays[0].Changes[0].Status);
    }

    [Fact]
    public void A_norm_is_compared_quoted_and_shown_as_the_overlay_has_it()
    {
        var rules = Overlays.On(Overlays.Head + "norms: [ { norm: verwijzingen, set: { point: 50, tolerance: 0 }, reason: Daarom, until: 2027-06-30 } ]\n");

        var line = Judge(rules, "2026-11-22").Targets.Single(t => t.RuleId == "SW-02");
        var later = Judge(rules, "2027-07-01").Targets.Single(t => t.RuleId == "SW-02");

        Assert.Equal((1587.25m, 0m, 112.75m), (line.Lower, line.TolerancePercent, line.Difference));
        Assert.Equal((1904.7m, 2m), (later.Lower, later.TolerancePercent));
        Assert.Equal(("point 60, tolerance 2", "point 50, tolerance 0"), Change(rules, c => (c.Before, c.After)));
    }

    [Fact]
    public void A_deadline_and_a_verdict_follow_their_norm()
    {
        var rules = Overlays.On(Overlays.Head + "norms: [ { norm: uiterlijk-vaststelling, set: { value: 2026-12-01 }, reason: Uitstel, until: 2027-06-30 } ]\n");
        Report Late(RuleSet set) => Overlays.Judge(set, "2026-11-22", changes: ("/vaststelling/colleges/GM9003/datum", "2026-11-16"));

        Assert.Equal(("te-laat", "ja"), (Late(RuleSet.Azwa).Verdicts["vastgesteld"], Late(rules).Verdicts["vastgesteld"]));
        Assert.Equal(("niet-verzekerd", "voorwaarden-vervuld"), (Late(RuleSet.Azwa).Verdicts["uitkering2026"], Late(rules).Verdicts["uitkering2026"]));
        Assert.Equal(("value 2026-11-15", "value 2026-12-01"), Change(rules, c => (c.Before, c.After)));
    }

    [Theory]
    [InlineData("severity: [ { rule: RG-05, severity: warning, reason: Daarom, until: 2027-06-30 } ]")]
    [InlineData("norms: [ { norm: verwijzingen, set: { tolerance: 2 }, reason: Daarom, until: 2027-06-30 } ]")]
    public void What_changes_nothing_is_unused(string entry) =>
        Assert.Equal(OverlayChangeStatus.Unused, Change(Overlays.On(Overlays.Head + entry + "\n"), c => c.Status));

    [Fact]
    public void The_hash_covers_overlays_and_not_their_order()
    {
        const string other = "schema: azwa-overlay/1\nid: ander\ntitle: Ander\n";
        var hash = Overlays.On(Overlays.Head, other).Sha256;

        Assert.Equal(hash, Overlays.On(other, Overlays.Head).Sha256);
        Assert.Equal(hash, Overlays.On(other.ReplaceLineEndings("\r\n"), Overlays.Head).Sha256);
        Assert.Equal(4, new[] { hash, RuleSet.Azwa.Sha256, Overlays.On(other).Sha256, Overlays.On(other, Overlays.Head + "about: x\n").Sha256 }.Distinct().Count());
        Assert.Equal(["ander", "proef"], Overlays.On(Overlays.Head, other).Overlays.Select(o => o.Id));
    }

    [Fact]
    public void English_tells_overlays_too()
    {
        var agenda = Azwa.Rules.Werkagendas.WerkagendaReader.ReadFile(Repository.PathOf("seeds/werkagendas/leeg.yaml")).Werkagenda!;
        using var text = new StringWriter();
        TextReport.Write(new Validator(RuleSet.Azwa.With(Overlays.SamplePath)).Validate(agenda, new DateOnly(2027, 1, 1), language: Language.En), text);

        Assert.Contains("\n    - rule RG-02 has severity error instead of warning, until 30 June 2027: ", text.ToString(), StringComparison.Ordinal);
        Assert.Contains("\n    warning: expired after 31 December 2026 and without effect: rule RG-05 is switched off ", text.ToString(), StringComparison.Ordinal);
    }

    private static T Change<T>(RuleSet rules, Func<OverlayChange, T> read) =>
        read(Assert.Single(Assert.Single(Overlays.Judge(rules, "2026-11-22").Overlays).Changes));

    private static Report Judge(RuleSet rules, string asOf) =>
        Overlays.Judge(rules, asOf, changes: [(Verwijzingen, 1700), ("/regio/samenwerkingsverbanden", null), ("/regio/peildatum", null)]);
}
