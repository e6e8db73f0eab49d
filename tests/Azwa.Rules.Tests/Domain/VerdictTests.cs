using Azwa.Rules.Findings;
using static Azwa.Rules.Tests.Domain.Expected;
using static Azwa.Rules.Tests.Domain.Patch;
using static Azwa.Rules.Tests.Domain.Places;

namespace Azwa.Rules.Tests.Domain;

/// <summary>The verdicts as the contract defines them: every value reached, the day of the deadline and the day after.</summary>
public sealed class VerdictTests
{
    private static readonly Dictionary<string, string[]> Values = new(StringComparer.Ordinal)
    {
        ["volledig"] = ["ja", "nee"],
        ["vastgesteld"] = ["ja", "nee", "niet-te-toetsen", "nog-niet", "te-laat"],
        ["aangeleverd"] = ["ja", "nee", "nog-niet", "te-laat"],
        ["streefwaarden"] = ["afwijkend", "binnen", "gemotiveerd", "niet-te-toetsen"],
        ["uitkering2026"] = ["niet-verzekerd", "nog-niet", "voorwaarden-vervuld"],
    };

    private static readonly Patch[] OneMissing = [Remove(Colleges + "/GM9003")];
    private static readonly Patch[] OneLate = [Set(Colleges + "/GM9003/datum", "2026-11-16")];
    private static readonly Patch[] NoValpreventie = [Remove(VP)];
    private static readonly Patch[] Low = [SetJson(SV + "/inzet/verwijzingen/ingroeipad", """{ "2030": 1000 }""")];
    private static readonly Patch[] Explained = [.. Low, Set(SV + "/inzet/verwijzingen/motivering", "Wij beginnen klein.")];
    private static readonly Patch[] NotGiven = [Remove(VP + "/inzet/beweeginterventie")];

    public static TheoryData<string, string> Table => new()
    {
        { "complete as of 2026-11-10", "ja ja nog-niet binnen nog-niet" },
        { "complete as of 2026-11-12", "ja ja ja binnen voorwaarden-vervuld" },
        { "complete as of 2026-11-15", "ja ja ja binnen voorwaarden-vervuld" },
        { "complete as of 2026-11-16", "ja ja ja binnen voorwaarden-vervuld" },
        { "complete as of 2026-10-05", "ja nog-niet nog-niet binnen nog-niet" },
        { "complete as of 2026-11-09", "ja nog-niet nog-niet binnen nog-niet" },
        { "one missing as of 2026-11-15", "ja nog-niet ja binnen nog-niet" },
        { "one missing as of 2026-11-16", "ja nee ja binnen niet-verzekerd" },
        { "one late as of 2026-11-16", "ja te-laat ja binnen niet-verzekerd" },
        { "one late as of 2026-11-15", "ja nog-niet ja binnen nog-niet" },
        { "one late, one missing as of 2026-11-16", "ja nee ja binnen niet-verzekerd" },
        { "one by the council as of 2026-11-15", "ja nog-niet ja binnen nog-niet" },
        { "one by the council as of 2026-11-16", "ja nee ja binnen niet-verzekerd" },
        { "no municipalities as of 2026-11-15", "ja niet-te-toetsen ja niet-te-toetsen nog-niet" },
        { "no municipalities as of 2026-11-16", "ja niet-te-toetsen ja niet-te-toetsen niet-verzekerd" },
        { "no valpreventie as of 2026-11-15", "nee ja ja niet-te-toetsen nog-niet" },
        { "no valpreventie as of 2026-11-16", "nee ja ja niet-te-toetsen niet-verzekerd" },
        // A running approach is no basisfunctionaliteit, and the RPI no condition for the money.
        { "no network as of 2026-11-16", "nee ja ja binnen voorwaarden-vervuld" },
        { "no RPI as of 2026-11-16", "nee ja ja binnen voorwaarden-vervuld" },
        { "half a basisfunctionaliteit as of 2026-11-16", "nee ja ja binnen voorwaarden-vervuld" },
        { "explained as of 2026-11-16", "ja ja ja gemotiveerd voorwaarden-vervuld" },
        { "explained, not given as of 2026-11-16", "ja ja ja niet-te-toetsen voorwaarden-vervuld" },
        { "low as of 2026-11-16", "ja ja ja afwijkend voorwaarden-vervuld" },
        { "low, not given as of 2026-11-16", "ja ja ja afwijkend voorwaarden-vervuld" },
        { "nothing as of 2026-11-15", "nee nog-niet nog-niet niet-te-toetsen nog-niet" },
        { "nothing as of 2026-11-16", "nee nee nee niet-te-toetsen niet-verzekerd" },
    };

    private static readonly Dictionary<string, Patch[]> Changes = new(StringComparer.Ordinal)
    {
        ["complete"] = [],
        ["one missing"] = OneMissing,
        ["one late"] = OneLate,
        ["one late, one missing"] = [.. OneLate, Remove(Colleges + "/GM9004")],
        ["one by the council"] = [Set(Colleges + "/GM9003/orgaan", "gemeenteraad")],
        ["no municipalities"] = [Remove(Gemeenten)],
        ["no valpreventie"] = NoValpreventie,
        ["no network"] = [Remove(MGN)],
        ["no RPI"] = [Remove("/rpi")],
        ["half a basisfunctionaliteit"] = [Remove(OV + "/soll")],
        ["explained"] = Explained,
        ["explained, not given"] = [.. Explained, .. NotGiven],
        ["low"] = Low,
        ["low, not given"] = [.. Low, .. NotGiven],
        ["nothing"] = [Remove("/rpi"), Remove(Leefgebieden), Remove("/vaststelling"), Remove("/beproeven")],
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Verdicts(string story, string expected)
    {
        var parts = story.Split(" as of ");
        foreach (var profile in Enum.GetValues<Profile>())
        {
            var report = Case.Judge(parts[1], profile, Changes[parts[0]]);
            Assert.Equal(expected, string.Join(' ', report.Verdicts.Select(v => v.Value)));
        }
    }

    [Fact]
    public void Every_value_of_every_verdict_is_reached_and_no_other()
    {
        var reached = Everything.Reports.SelectMany(r => r.Report.Verdicts).Select(v => $"{v.Key}={v.Value}").Distinct(StringComparer.Ordinal);
        Case.Same("verdicts", Values.SelectMany(v => v.Value.Select(value => $"{v.Key}={value}")).Order(StringComparer.Ordinal), reached.Order(StringComparer.Ordinal));
    }

    /// <summary>Contract: nee when an error of R-*, L-*, A-01, A-02, B-* or S-08 or T-01 stands; nothing else touches it.</summary>
    [Fact]
    public void Volledig_is_exactly_the_absence_of_such_an_error()
    {
        foreach (var (name, report) in Everything.Reports)
        {
            var stands = report.Findings.Any(f => f.Severity == Severity.Error
                && f.Requirements.Any(r => r[..2] is "R-" or "L-" or "B-" || r is "A-01" or "A-02" or "S-08" or "T-01"));
            Assert.True(stands == (report.Verdicts.Volledig == VolledigVerdict.Nee), name);
        }
    }

    [Fact]
    public void Counts_are_those_of_the_findings()
    {
        foreach (var (name, report) in Everything.Reports)
        {
            var counts = new SeverityCounts(
                report.Findings.Count(f => f.Severity == Severity.Error),
                report.Findings.Count(f => f.Severity == Severity.Warning),
                report.Findings.Count(f => f.Severity == Severity.Info));
            Assert.True(counts == report.Counts, name);
            foreach (var outcome in new[] { Outcome.Failed, Outcome.Deviated, Outcome.Pending, Outcome.Noted })
            {
                Assert.True(report.Outcomes[outcome] == report.Findings.Count(f => f.Outcome == outcome), $"{name}: {outcome}");
            }

            Assert.True(report.Outcomes[Outcome.Undetermined] >= report.Findings.Count(f => f.Outcome == Outcome.Undetermined), name);
            Assert.All(report.Findings, f => Assert.False(f.Outcome is Outcome.Passed or Outcome.NotApplicable or Outcome.Suppressed, name));
        }
    }

    /// <summary>Only a failure weighs as much as its rule says; what cannot be judged is a warning, all else a remark.</summary>
    [Fact]
    public void Severities_follow_outcomes() =>
        Assert.All(Everything.Reports.SelectMany(r => r.Report.Findings), f => Assert.True(
            f.Outcome switch
            {
                Outcome.Failed => f.Severity is Severity.Error or Severity.Warning,
                Outcome.Undetermined => f.Severity == Severity.Warning,
                _ => f.Severity == Severity.Info,
            },
            Of(f)));
}
