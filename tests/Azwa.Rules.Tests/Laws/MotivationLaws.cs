using System.Text.Json.Nodes;
using Azwa.Rules.Findings;
using Azwa.Rules.Testing.Agendas;
using Azwa.Rules.Tests.Oracle;

namespace Azwa.Rules.Tests.Laws;

/// <summary>A motivation speaks for what it stands with, and for nothing else (N-00).</summary>
public sealed class MotivationLaws
{
    /// <summary>
    /// Rules that take their motivation from the same field share it: a path beyond 2030 and a value off the target are motivated by the
    /// one text of the measure. Every other finding stays as it is, to the letter.
    /// </summary>
    [Fact]
    public void A_motivation_changes_only_its_own_findings() => Law.Holds(400, Generated.Agendas, Generated.Choices, (tree, dice) =>
    {
        foreach (var (asOf, profile) in Judgings)
        {
            if (Draw(tree, asOf, profile, dice) is not { } place)
            {
                continue;
            }

            var own = Motivable(tree, asOf, profile).Where(m => m.Place == place).Select(m => m.Finding).ToHashSet();
            var (before, after) = (Judge(tree, asOf, profile), Judge(tree.With(t => Motivate(t, place, "Daar is een reden voor.")), asOf, profile));
            Assert.Equal(Others(before, own), Others(after, own));
            var findings = after.Findings.ToDictionary(f => (f.RuleId, f.Path));
            Assert.All(own, key => Assert.True(findings[key] is { Outcome: Outcome.Deviated or Outcome.Noted, Severity: Severity.Info, Motivation: "Daar is een reden voor." }));
            Assert.Equal(before.Verdicts.Where(v => v.Key != "streefwaarden"), after.Verdicts.Where(v => v.Key != "streefwaarden"));
            Assert.Equal(before.Counts.Warning - own.Count, after.Counts.Warning);
        }
    });

    /// <summary>A text that only looks like one motivates nothing. An element of supply needs an answer beside it, and then says no instead of nothing.</summary>
    [Fact]
    public void A_placeholder_is_no_motivation() => Law.Holds(400, Generated.Agendas, Generated.Choices, (tree, dice) =>
    {
        foreach (var (asOf, profile) in Judgings)
        {
            if (Draw(tree, asOf, profile, dice) is { } place)
            {
                var (before, after) = (Judge(tree, asOf, profile), Judge(tree.With(t => Motivate(t, place, dice.Of(AgendaCatalogue.Placeholders))), asOf, profile));
                var answered = place.Contains("/aanbod/", StringComparison.Ordinal) && tree.Find(place[..place.LastIndexOf('/')]) is null;
                Assert.Equal(before.Findings.Select(f => (f.RuleId, f.Path, f.Outcome, f.Severity)), after.Findings.Select(f => (f.RuleId, f.Path, f.Outcome, f.Severity)));
                Assert.Equal(before.Verdicts, after.Verdicts);
                if (!answered)
                {
                    Assert.Equal(before.Findings.Select(ReportDump.Of), after.Findings.Select(ReportDump.Of));
                }
            }
        }
    });

    private static readonly (DateOnly AsOf, Profile Profile)[] Judgings =
        [(new(2026, 10, 1), Profile.Opdracht), (new(2026, 11, 22), Profile.Opdracht), (new(2026, 11, 22), Profile.Format)];

    private static Report Judge(AgendaTree tree, DateOnly asOf, Profile profile) => Validator.Default.Validate(tree.Agenda, asOf, profile);

    /// <summary>What failed and takes a motivation, with the place of that.</summary>
    private static IEnumerable<((string RuleId, string Path) Finding, string Place)> Motivable(AgendaTree tree, DateOnly asOf, Profile profile) =>
        from evaluation in Evaluations.Of(tree, asOf, profile).All
        where evaluation.Outcome == Outcome.Failed
        let rule = evaluation.Rule.Rule
        let field = rule.Deviation ?? rule.Remark
        where field is not null
        select ((rule.Id, rule.At?.PathFor(evaluation.Fact) ?? evaluation.Fact.Path), field.PathFor(evaluation.Fact));

    private static string? Draw(AgendaTree tree, DateOnly asOf, Profile profile, Dice dice)
    {
        var places = Motivable(tree, asOf, profile).Select(m => m.Place).Distinct().ToList();
        return places.Count == 0 ? null : dice.From(places);
    }

    private static void Motivate(AgendaTree tree, string place, string text)
    {
        if (place.Contains("/aanbod/", StringComparison.Ordinal) && tree.Find(place[..place.LastIndexOf('/')]) is not JsonObject)
        {
            tree.Set(place[..place.LastIndexOf('/')], new JsonObject { ["aanwezig"] = false });
        }

        tree.Set(place, text);
    }

    private static List<string> Others(Report report, HashSet<(string, string)> own) =>
        [.. report.Findings.Where(f => !own.Contains((f.RuleId, f.Path))).Select(ReportDump.Of)];
}
