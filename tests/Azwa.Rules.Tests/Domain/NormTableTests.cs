using Azwa.Rules.Binding;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Tests.Domain;

/// <summary>
/// The figures in rules/normen.yaml are those of requirements §4 and §5.1. The table is written out a second time here, so that a wrong
/// digit in either is seen.
/// </summary>
public sealed class NormTableTests
{
    // norm|requirement|per|lower base|upper base|min|max|tolerance|unit
    private static readonly string[] Rates =
    [
        "steunpunten-per-gemeente|N-LSP|-|-|-|1|-|0|steunpunten",
        "verwijzingen|N-SV1|10000|inwoners|inwoners|60|60|2|verwijzingen",
        "brugfunctionaris|N-SV2|10000|inwoners|inwoners|0.2|0.5|2|fte",
        "valrisico-inschattingen|N-VP1|100|ouderen65Plus|ouderen65Plus|14|14|2|personen",
        "beweeginterventie-zone|N-VP2|100|ouderenVerhoogdValrisico|ouderen65Plus|3|3|2|personen",
        "beweeginterventie-alle-65plus|N-VP2|100|ouderen65Plus|ouderen65Plus|3|3|2|personen",
        "nnz-coordinatie|N-NNZ|-|-|-|2|-|0|fte",
        "nnz-personen|N-NNZ|-|-|-|3|-|0|personen",
        "centrale-zorgverlener|N-OK1|1000|jeugdigen|jeugdigen|0.2|0.2|2|fte",
        "kinder-gli|N-OK2|1000|jeugdigen|jeugdigen|0.2|0.2|2|fte",
        "regionale-coordinatie|N-OK3|100000|jeugdigen|jeugdigen|0.2|0.4|2|fte",
        "coalitie-per-gemeente|N-KS|-|-|-|1|-|0|coalities",
        "coalitie-regionaal|N-KS|-|-|-|1|-|0|coalities",
    ];

    private static readonly string[] Days =
    [
        "begin-planning|B-10|2026-04-01", "eind-planning|B-10|2030-12-31", "gereed-in-praktijk|P-05|2026-09-15",
        "uiterlijk-aanlevering|P-07|2026-11-15", "uiterlijk-vaststelling|P-01|2026-11-15",
    ];

    private static readonly string[] Years = ["eindjaar|I-01|2030", "spuk-eerste-jaar|F-03|2027", "spuk-laatste-jaar|F-03|2029"];

    private static IReadOnlyDictionary<string, Norm> Norms => RuleSet.Azwa.Bound.Norms;

    [Fact]
    public void Targets_are_those_of_the_table() =>
        Case.Same("targets", Rates.Order(StringComparer.Ordinal), Norms.Values.OfType<RateNorm>().Select(Tell).Order(StringComparer.Ordinal));

    [Fact]
    public void Dates_are_those_of_the_table() =>
        Case.Same(
            "dates", Days,
            Norms.Values.OfType<DateNorm>().Select(n => $"{n.Id}|{n.Requirements[0]}|{Assert.Single(n.Values).Value:yyyy-MM-dd}").Order(StringComparer.Ordinal));

    [Fact]
    public void Years_are_those_of_the_table() =>
        Case.Same(
            "years", Years,
            Norms.Values.OfType<YearNorm>().Select(n => FormattableString.Invariant($"{n.Id}|{n.Requirements[0]}|{Assert.Single(n.Values).Value}")).Order(StringComparer.Ordinal));

    /// <summary>Targets hold from the version date of the Opdracht; the first estimates say so and are evaluated in 2028 (M-04).</summary>
    [Fact]
    public void Targets_hold_from_the_version_of_the_Opdracht()
    {
        Assert.All(Norms.Values.OfType<RateNorm>(), norm => Assert.Equal(new DateOnly(2026, 4, 20), Assert.Single(norm.Values).From));
        Assert.Equal(new DateOnly(2026, 4, 20), Validator.Default.FirstDay);
        Case.Same(
            "first estimates",
            ["centrale-zorgverlener", "kinder-gli", "regionale-coordinatie"],
            Norms.Values.Where(n => n.Status == "eerste-inschatting").Select(n => n.Id).Order(StringComparer.Ordinal));
    }

    /// <summary>What we read into a loose word of the source is told as a reading.</summary>
    [Fact]
    public void Loose_dates_are_told_as_an_interpretation()
    {
        Assert.Equal("medio november", Norms["uiterlijk-aanlevering"].Interpretatie);
        Assert.Equal("medio september", Norms["gereed-in-praktijk"].Interpretatie);
        Assert.Null(Norms["uiterlijk-vaststelling"].Interpretatie);
    }

    private static string Tell(RateNorm norm)
    {
        var bounds = Assert.Single(norm.Values).Value;
        return string.Join('|', norm.Id, norm.Requirements[0], Text(norm.Per), Text(norm.MinBase), Text(norm.MaxBase), Text(bounds.Min), Text(bounds.Max), Text(norm.Tolerantie), norm.Eenheid);
    }

    private static string Text(decimal? number) => number is { } value ? Figures.Exact(value) : "-";

    private static string Text(Field? field) => field?.Name ?? "-";
}
