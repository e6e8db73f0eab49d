using System.Text.Json.Nodes;
using Azwa.Rules.Binding;
using Azwa.Rules.Findings;
using Azwa.Rules.Testing.Agendas;

namespace Azwa.Rules.Tests.Laws;

/// <summary>A verdict changes on a day for which there is a reason.</summary>
public sealed class TimeLaws
{
    /// <summary>
    /// Between two days that follow each other among all that a norm, a rule or the agenda names, every day gives the same verdicts and
    /// outcomes. On a named day itself and on the day after it may change: "until and on it" is inclusive.
    /// </summary>
    [Fact]
    public void Nothing_changes_between_named_days() => Law.Holds(500, Generated.Agendas, Generated.Choices, (tree, dice) =>
    {
        var first = Validator.Default.FirstDay;
        DateOnly[] named = [first, .. NamedByRules(), .. Dates(tree.Root), new DateOnly(2032, 1, 1)];
        var days = named.Where(day => day >= first).Distinct().Order().ToList();
        var gaps = days.Zip(days.Skip(1)).Where(gap => gap.Second.DayNumber - gap.First.DayNumber > 2).ToList();
        var (begin, end) = dice.From(gaps);
        var between = end.DayNumber - begin.DayNumber - 1;
        var (one, other) = (begin.AddDays(1 + dice.Below(between)), begin.AddDays(1 + dice.Below(between)));
        foreach (var profile in Enum.GetValues<Profile>())
        {
            Assert.Equal(Told(tree, one, profile), Told(tree, other, profile));
        }
    });

    /// <summary>The law above would hold of a judge that never looks at the day.</summary>
    [Theory]
    [InlineData("2026-11-15", "pending")]
    [InlineData("2026-11-16", "failed")]
    public void The_deadline_itself_is_such_a_day(string day, string outcome)
    {
        var tree = AgendaTree.Complete().With(t => t.Remove("/vaststelling/colleges/GM9003"));
        var asOf = DateOnly.ParseExact(day, "yyyy-MM-dd", null);
        Assert.Contains($"VS-02 /vaststelling/colleges/GM9003 {outcome}", Told(tree, asOf, Profile.Opdracht), StringComparison.OrdinalIgnoreCase);
    }

    private static string Told(AgendaTree tree, DateOnly asOf, Profile profile)
    {
        var report = Validator.Default.Validate(tree.Agenda, asOf, profile);
        return string.Join('\n', [
            .. report.Verdicts.Select(v => $"{v.Key}: {v.Value}"),
            .. report.Outcomes.Select(o => $"{o.Key}: {o.Value}"),
            .. report.Findings.Select(f => $"{f.RuleId} {f.Path} {f.Outcome}")]);
    }

    private static IEnumerable<DateOnly> NamedByRules()
    {
        var bound = RuleSet.Azwa.Bound;
        foreach (var norm in bound.Norms.Values)
        {
            foreach (var day in norm switch
            {
                DateNorm date => date.Values.SelectMany(v => new[] { v.From, v.Until, v.Value }),
                YearNorm year => year.Values.SelectMany(v => new[] { v.From, v.Until }),
                RateNorm rate => rate.Values.SelectMany(v => new[] { v.From, v.Until }),
                _ => [],
            })
            {
                yield return day;
            }
        }

        foreach (var condition in bound.Rules.SelectMany(r => new[] { r.When, r.Check }).Concat(bound.Terms.Values.Select(t => t.Holds)))
        {
            foreach (var day in Literals(condition))
            {
                yield return day;
            }
        }
    }

    private static IEnumerable<DateOnly> Literals(Condition? condition) => condition switch
    {
        CompareCondition { Operand: DateOperand literal } => [literal.Value],
        AllCondition all => all.Parts.SelectMany(Literals),
        AnyCondition any => any.Parts.SelectMany(Literals),
        NotCondition not => Literals(not.Part),
        QuantifierCondition quantifier => Literals(quantifier.With).Concat(Literals(quantifier.That)),
        _ => [],
    };

    private static IEnumerable<DateOnly> Dates(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(pair => Dates(pair.Value)),
        JsonArray list => list.SelectMany(Dates),
        JsonValue value when value.TryGetValue<string>(out var text) && DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day) => [day],
        _ => [],
    };
}
