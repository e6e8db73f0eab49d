using Azwa.Rules.Tests.TestInput;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Tests.Explanation;

/// <summary>Whoever asks after a rule is told what an overlay does to it.</summary>
public sealed class OverlayTests
{
    private static readonly RuleSet Rules = RuleSet.Azwa.With(Overlays.SamplePath);

    [Theory]
    [InlineData("RG-05", null, "overlay voorbeeld zet de regel uit, tot en met 31 december 2026: De samenwerkingsverbanden staan dit jaar in het regioplan zelf")]
    [InlineData("RG-05", "2027-01-01", "overlay voorbeeld zet de regel uit, tot en met 31 december 2026 (vervallen): De samenwerkingsverbanden staan dit jaar in het regioplan zelf")]
    [InlineData("RG-02", null, "overlay voorbeeld geeft haar ernst error in plaats van warning, tot en met 30 juni 2027: Zonder mandaatgemeente kan de regio niets aanleveren")]
    [InlineData("SW-03", null, "overlay voorbeeld zet norm brugfunctionaris op tolerance 0 in plaats van tolerance 2, tot en met 30 juni 2027: De regio houdt zich aan de grenzen zelf en niet aan een marge")]
    [InlineData("EIGEN-01", null, "overlay voorbeeld voegt de regel toe")]
    public void Explain_tells_what_an_overlay_does(string ruleId, string? asOf, string expected)
    {
        var explanation = Rules.Explain(ruleId, asOf is null ? null : DateOnly.ParseExact(asOf, "yyyy-MM-dd"));

        Assert.Equal([expected], explanation.Overlays);
        Assert.Contains($"\nOverlays:\n  {expected}\n", explanation.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_sentence_and_the_severity_are_those_of_the_day()
    {
        Assert.DoesNotContain("tolerantie", Rules.Explain("SW-03", new DateOnly(2027, 6, 30)).Sentence, StringComparison.Ordinal);
        Assert.Contains("tolerantie", Rules.Explain("SW-03", new DateOnly(2027, 7, 1)).Sentence, StringComparison.Ordinal);
        Assert.Contains("\nErnst en oordeel:\n  error onder profiel opdracht", Rules.Explain("RG-02", new DateOnly(2027, 6, 30)).ToText(), StringComparison.Ordinal);
        Assert.Empty(Rules.Explain("RG-01").Overlays);
    }

    [Fact]
    public void Why_says_that_the_outcome_counts_for_nothing()
    {
        var agenda = WerkagendaReader.ReadFile(Repository.PathOf("seeds/werkagendas/leeg.yaml")).Werkagenda!;

        Assert.EndsWith(
            "; de uitkomst telt niet mee, want overlay voorbeeld zet de regel uit, tot en met 31 december 2026: De samenwerkingsverbanden staan dit jaar in het regioplan zelf",
            new Validator(Rules).Why(agenda, "RG-05", new DateOnly(2026, 11, 22)).Traces[0].Reason,
            StringComparison.Ordinal);
    }
}
