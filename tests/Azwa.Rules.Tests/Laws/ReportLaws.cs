using Azwa.Rules.Findings;
using Azwa.Rules.Testing.Agendas;
using Azwa.Rules.Text;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Tests.Laws;

/// <summary>The findings of a report: in order, each once, and what is missing told once.</summary>
public sealed class ReportLaws
{
    private static readonly Dictionary<string, List<string>> KeyOrders = new()
    {
        ["leefgebieden"] = [.. AgendaPlaces.Catalogus.Leefgebieden.Select(l => l.Sleutel)],
        ["aanpakken"] = [.. AgendaPlaces.Catalogus.Aanpakken.Select(a => a.Sleutel)],
        ["inzet"] = [.. AgendaPlaces.Catalogus.Aanpakken.SelectMany(a => a.Maten).Select(m => m.Sleutel)],
        ["aanbod"] = [.. AgendaPlaces.Catalogus.Aanpakken.SelectMany(a => a.Aanbod).Select(e => e.Sleutel)],
        ["beproeven"] = [.. AgendaPlaces.Catalogus.Aanpakken.Select(a => a.Sleutel), .. AgendaPlaces.Catalogus.Ouders.Keys],
    };

    /// <summary>
    /// In the order of the Format: chapters as the contract has them; in a section the cells in the order of the agenda's own
    /// properties; entries of the catalogue in its order; municipalities by code; rows by number; at one place by the id of the rule.
    /// </summary>
    [Fact]
    public void Findings_stand_in_order() => Each((report, _) =>
    {
        for (var i = 1; i < report.Findings.Count; i++)
        {
            var (a, b) = (report.Findings[i - 1], report.Findings[i]);
            var order = Compare(JsonPointer.Split(a.Path), JsonPointer.Split(b.Path));
            Assert.True(
                order < 0 || (order == 0 && string.CompareOrdinal(a.RuleId, b.RuleId) < 0),
                $"{a.RuleId} {a.Path} stands before {b.RuleId} {b.Path}");
        }
    });

    [Fact]
    public void No_rule_tells_two_things_of_one_place() => Each((report, _) =>
        Assert.Equal(report.Findings.Count, report.Findings.Select(f => (f.RuleId, f.Path)).Distinct().Count()));

    /// <summary>The counts are of what is told: outcomes of all evaluations, severities of all findings.</summary>
    [Fact]
    public void Counts_are_those_of_the_findings() => Each((report, tree) =>
    {
        Assert.Equal(report.Counts.Error, report.Findings.Count(f => f.Severity == Severity.Error));
        Assert.Equal(report.Counts.Warning, report.Findings.Count(f => f.Severity == Severity.Warning));
        Assert.Equal(report.Counts.Info, report.Findings.Count(f => f.Severity == Severity.Info));
        Assert.Equal(Evaluations.Of(tree, report.AsOf).All.Count, report.Outcomes.Values.Sum());
        foreach (var outcome in new[] { Outcome.Failed, Outcome.Deviated, Outcome.Pending, Outcome.Noted })
        {
            Assert.Equal(report.Outcomes[outcome], report.Findings.Count(f => f.Outcome == outcome));
        }
    });

    /// <summary>
    /// Where one finding stands at a missing input, no other finding is about nothing but that input. And none is lost: every
    /// undetermined evaluation is told, or all that it misses is told elsewhere.
    /// </summary>
    [Fact]
    public void A_missing_input_is_told_once() => Each((report, tree) =>
    {
        var undetermined = report.Findings.Where(f => f.Outcome == Outcome.Undetermined).ToList();
        var standing = undetermined.Where(f => Missing(f).Any(m => JsonPointer.IsAtOrBelow(m, f.Path))).ToList();
        foreach (var finding in undetermined)
        {
            Assert.NotEmpty(Missing(finding));
            Assert.DoesNotContain(standing, s => s != finding && Missing(finding).All(m => JsonPointer.IsAtOrBelow(m, s.Path)));
        }

        var told = undetermined.Select(f => (f.RuleId, f.Path)).ToHashSet();
        foreach (var (rule, fact, outcome) in Evaluations.Of(tree, report.AsOf).All.Where(e => e.Outcome == Outcome.Undetermined))
        {
            var path = rule.Rule.At?.PathFor(fact) ?? fact.Path;
            var missing = new Azwa.Rules.Conclusions.MissingInputs(RuleSet.Azwa.Compiled(Profile.Opdracht).Compiler, RuleSet.Azwa.Compiled(Profile.Opdracht).ContextFor(report.AsOf))
                .Of(rule, fact).Select(m => m.Path).ToList();
            Assert.True(
                told.Contains((rule.Id, path)) || standing.Exists(s => missing.TrueForAll(m => JsonPointer.IsAtOrBelow(m, s.Path))),
                $"{rule.Id} {path} is told nowhere; missing: {string.Join(", ", missing)}");
        }
    });

    private static void Each(Action<Report, AgendaTree> law) => Law.Holds(
        300, Generated.Agendas, Generated.AsOf, (tree, asOf) => law(Validator.Default.Validate(tree.Agenda, asOf), tree));

    private static IReadOnlyList<string> Missing(Finding finding) => finding.Evidence.SingleOrDefault(e => e.Name == "ontbreekt")?.Items ?? [];

    private static int Compare(string[] a, string[] b)
    {
        var type = typeof(Werkagenda);
        for (var i = 0; i < Math.Min(a.Length, b.Length); i++)
        {
            if (a[i] != b[i])
            {
                var order = OrderIn(type, i == 0 ? "" : a[i - 1]);
                var (x, y) = (Rank(order, a[i]), Rank(order, b[i]));
                return x != y ? x.CompareTo(y) : string.CompareOrdinal(a[i], b[i]);
            }

            type = Inside(type, a[i]);
        }

        return a.Length.CompareTo(b.Length);
    }

    /// <summary>The order of what stands in an object: its properties, or the keys of the catalogue; others by their text.</summary>
    private static List<string> OrderIn(Type type, string name) =>
        KeyOrders.GetValueOrDefault(name) ?? (type.IsGenericType ? [] : [.. type.GetProperties().Select(AgendaShape.NameOf)]);

    private static Type Inside(Type type, string name) => type.IsGenericType
        ? type.GetGenericArguments()[^1]
        : type.GetProperties().Single(p => AgendaShape.NameOf(p) == name).PropertyType;

    private static int Rank(List<string> order, string name) =>
        int.TryParse(name, out var row) ? row : order.IndexOf(name) is >= 0 and var rank ? rank : int.MaxValue;
}
