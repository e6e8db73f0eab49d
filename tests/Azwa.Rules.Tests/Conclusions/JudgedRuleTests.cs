using Azwa.Rules.Explanation;
using Azwa.Rules.Findings;
using Azwa.Rules.Tests.TestInput;

namespace Azwa.Rules.Tests.Conclusions;

/// <summary>What a report tells of its rules, apart from what they found.</summary>
public sealed class JudgedRuleTests
{
    [Theory]
    [MemberData(nameof(SampleReports.Names), MemberType = typeof(SampleReports))]
    public void Counts_of_the_rules_add_up_to_those_of_the_report(string sample)
    {
        var report = SampleReports.Of(sample);

        Assert.All(Enum.GetValues<Outcome>(), outcome =>
            Assert.Equal((outcome, report.Outcomes[outcome]), (outcome, report.Rules.Sum(rule => rule.Count(outcome)))));
    }

    [Fact]
    public void Every_rule_of_the_set_is_told_once() => Assert.Equal(
        RuleSet.Azwa.TraceCoverage().Rules.Select(rule => rule.RuleId),
        SampleReports.Of("leeg").Rules.Select(rule => rule.Description.RuleId));

    [Fact]
    public void A_description_says_what_who_and_why()
    {
        var rule = SampleReports.Of("leeg").Rules.Single(r => r.Description.RuleId == "VS-04").Description;

        Assert.Equal("Elk college stelt uiterlijk 15 november 2026 vast", rule.Title);
        Assert.Equal(RuleSet.Azwa.Explain("VS-04").Sentence, rule.Sentence);
        Assert.Equal(("vaststelling", Severity.Error), (rule.Subject, rule.Severity));
        Assert.Equal([new RuleRequirement("P-01", "Alle colleges stellen uiterlijk 15 november 2026 vast")], rule.Requirements);
        Assert.Equal(["VVZ.L87", "OPD.L386"], rule.Sources.Select(s => s.Clause));
    }

    [Fact]
    public void A_rule_that_the_profile_leaves_out_weighs_nothing_and_is_never_met()
    {
        var rule = SampleReports.Of("alleen-format").Rules.Single(r => r.Description.RuleId == "AB-02");

        Assert.Null(rule.Description.Severity);
        Assert.All(Enum.GetValues<Outcome>(), outcome => Assert.Equal(0, rule.Count(outcome)));
        Assert.Equal(Severity.Warning, SampleReports.Of("leeg").Rules.Single(r => r.Description.RuleId == "AB-02").Description.Severity);
    }

    /// <summary>A path of the machine on which the rules were read must not reach a report that others get.</summary>
    [Fact]
    public void A_rule_that_was_read_from_a_directory_has_the_same_subject()
    {
        var read = RuleDescriptions.Of(RuleSet.Load(Repository.PathOf("rules")).Bound, Profile.Opdracht);

        Assert.Equal(RuleDescriptions.Of(RuleSet.Azwa.Bound, Profile.Opdracht).Select(r => r.Subject), read.Select(r => r.Subject));
        Assert.Contains("streefwaarden", read.Select(r => r.Subject));
    }
}
