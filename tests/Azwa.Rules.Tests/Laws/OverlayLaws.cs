using Azwa.Rules.Tests.Binding;
using Azwa.Rules.Tests.Oracle;
using Azwa.Rules.Tests.TestInput;
using FsCheck;
using FsCheck.Fluent;

namespace Azwa.Rules.Tests.Laws;

/// <summary>What holds of overlays whatever the agenda and the day.</summary>
public sealed class OverlayLaws
{
    private static readonly RuleSet Sample = RuleSet.Azwa.With(Overlays.SamplePath);

    [Fact]
    public void Oracle_and_embedded_engine_agree_under_an_overlay()
    {
        var (embedded, oracle) = (new Validator(Sample), new Validator(Sample, new OracleEngine()));
        Law.Holds(200, Generated.Agendas, Generated.AsOf, (tree, asOf) =>
            Assert.Null(ReportDump.Difference(ReportDump.Of(embedded.Validate(tree.Agenda, asOf)), ReportDump.Of(oracle.Validate(tree.Agenda, asOf)))));
    }

    [Fact]
    public void An_overlay_that_says_nothing_changes_only_the_hash()
    {
        var judge = new Validator(Overlays.On(Overlays.Head));
        Law.Holds(100, Generated.Agendas, Generated.AsOf, (tree, asOf) =>
        {
            var (plain, with) = (Validator.Default.Validate(tree.Agenda, asOf), judge.Validate(tree.Agenda, asOf));
            Assert.Equal(plain.Findings.Select(ReportDump.Of), with.Findings.Select(ReportDump.Of));
            Assert.Equal(plain.Verdicts, with.Verdicts);
            Assert.Equal(plain.Outcomes, with.Outcomes);
            Assert.NotEqual(plain.RuleSet.Sha256, with.RuleSet.Sha256);
        });
    }

    /// <summary>Whatever rule is disabled: every evaluation is still counted once, and what would have been told is shown apart.</summary>
    [Fact]
    public void Disabling_a_rule_hides_nothing()
    {
        var rules = RuleSet.Azwa.Bound.Rules.Select(r => r.Id).ToList();
        var judges = new Dictionary<string, Validator>(StringComparer.Ordinal);
        var choices = Gen.Elements<string>(rules).ToArbitrary();
        Law.Holds(120, Generated.Agendas, choices, (tree, id) =>
        {
            if (!judges.TryGetValue(id, out var judge))
            {
                judge = new Validator(Overlays.On(Overlays.Head + $"disable: [ {{ rule: {id}, reason: Daarom, until: 2030-01-01 }} ]\n"));
                judges.Add(id, judge);
            }

            var asOf = new DateOnly(2026, 11, 22);
            var (plain, with) = (Validator.Default.Validate(tree.Agenda, asOf), judge.Validate(tree.Agenda, asOf));
            Assert.Equal(plain.Outcomes.Values.Sum(), with.Outcomes.Values.Sum());
            Assert.Equal(with.Outcomes[Azwa.Rules.Findings.Outcome.Suppressed], with.Suppressed.Count);
            Assert.DoesNotContain(with.Findings, f => f.RuleId == id);
            Assert.All(with.Suppressed, s => Assert.Equal(id, s.Finding.RuleId));

            // What others tell stays told, and what the rule told is among the suppressed.
            var places = with.Findings.Select(f => (f.RuleId, f.Path)).Concat(with.Suppressed.Select(s => (s.Finding.RuleId, s.Finding.Path))).ToHashSet();
            Assert.Empty(plain.Findings.Where(f => !places.Contains((f.RuleId, f.Path))).Select(f => f.RuleId + " " + f.Path));
        });
    }

    [Fact]
    public void A_mutated_overlay_is_read_or_refused()
    {
        var sample = Overlays.Sample;
        var mutations = Gen.Choose(0, 6).SelectMany(kind => Gen.Choose(0, int.MaxValue).SelectMany(at => Gen.Choose(0, int.MaxValue).Select(with => (kind, at, with))));
        Prop.ForAll(Gen.NonEmptyListOf(mutations).Resize(3).ToArbitrary(), list =>
        {
            var text = list.Aggregate(sample, (content, m) => MutationTests.Mutate(content, m.kind, m.at, m.with));
            var result = RuleSet.Azwa.TryWithText(text);
            Assert.Equal(result.RuleSet is null, result.Diagnostics.Any(d => !d.IsWarning));

            // What was accepted must also judge, on the days before and after its changes end.
            if (result.RuleSet is { } rules)
            {
                Assert.Single(Overlays.Judge(rules, "2026-11-22", sample: "leeg").Overlays);
                Assert.Single(Overlays.Judge(rules, "2040-01-01", sample: "leeg").Overlays);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }
}
