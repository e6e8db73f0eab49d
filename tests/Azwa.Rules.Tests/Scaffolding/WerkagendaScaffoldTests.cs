using System.Text.RegularExpressions;
using Azwa.Rules.Diagnostics;
using Azwa.Rules.Findings;
using Azwa.Rules.Scaffolding;
using Azwa.Rules.Tests.Oracle;
using Azwa.Rules.Tests.Werkagendas;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Tests.Scaffolding;

/// <summary>The agenda to fill in says nothing by itself, and holds every field that there is.</summary>
public sealed class WerkagendaScaffoldTests
{
    private static readonly Werkagenda Empty = WerkagendaReader.Read(Samples.EmptyYaml, "leeg.yaml").Werkagenda!;

    private static readonly string Text = RuleSet.Azwa.NewWerkagenda(
        Empty.Regio.Naam, Empty.Regio.Gemeenten!.Select(g => KeyValuePair.Create(g.Key, g.Value.Naam)));

    [Theory]
    [InlineData(Profile.Opdracht, "2026-11-22")]
    [InlineData(Profile.Opdracht, "2026-09-01")]
    [InlineData(Profile.Format, "2026-11-22")]
    public void With_the_figures_of_the_empty_agenda_it_is_judged_like_that(Profile profile, string asOf)
    {
        var day = DateOnly.ParseExact(asOf, "yyyy-MM-dd", null);

        var expected = Validator.Default.Validate(Empty, day, profile);
        var actual = Validator.Default.Validate(Read(WithFigures()), day, profile);

        // All it says by itself is that the keys of the mandatory aanpakken are known ones (X-01).
        var keys = RuleSet.Azwa.Bound.Catalogus.Aanpakken.Count(a => a.Verplicht);
        Assert.Equal(9, keys);
        Assert.Equal(expected.Outcomes[Outcome.Passed] + keys, actual.Outcomes[Outcome.Passed]);
        Assert.Equal(WithoutPassed(expected), WithoutPassed(actual));

        static string WithoutPassed(Report report) =>
            Regex.Replace(ReportDump.WithoutPlaces(report), "\"Passed\": \\d+", "", RegexOptions.None, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void It_reads_without_a_diagnostic_whoever_the_region_is()
    {
        Assert.Equal("Naam van de regio", Read(RuleSet.Azwa.NewWerkagenda()).Regio.Naam);
        const string odd = "'t \"Gooi\": #1, \\ en – {x}";
        var agenda = Read(RuleSet.Azwa.NewWerkagenda(odd, [KeyValuePair.Create("GM0001", odd)]));

        Assert.Equal((odd, odd), (agenda.Regio.Naam, agenda.Regio.Gemeenten!["GM0001"].Naam));
    }

    [Fact]
    public void Every_field_of_the_format_has_a_meaning_and_no_other_has()
    {
        using var schema = System.Text.Json.JsonDocument.Parse(Azwa.Rules.Schemas.JsonSchemas.Werkagenda());
        var root = schema.RootElement;
        var fields = Fields("werkagenda", root)
            .Concat(root.GetProperty("definitions").EnumerateObject().SelectMany(d => Fields(d.Name, d.Value)))
            .Order(StringComparer.Ordinal);

        Assert.Equal(fields, WerkagendaVelden.Betekenis.Keys.Order(StringComparer.Ordinal));

        static IEnumerable<string> Fields(string name, System.Text.Json.JsonElement type) =>
            type.GetProperty("properties").EnumerateObject().Select(p => $"{name}.{p.Name}");
    }

    [Fact]
    public void Every_field_aanpak_measure_and_element_stands_in_it_with_a_comment()
    {
        var lines = Enabled(Text).Split('\n', StringSplitOptions.RemoveEmptyEntries).SkipWhile(l => l.StartsWith('#')).ToList();
        var keys = lines.Select(l => l.TrimStart(' ', '-').Split(':')[0]).ToHashSet(StringComparer.Ordinal);

        Assert.All(WerkagendaVelden.Betekenis.Keys, field => Assert.Contains(field.Split('.')[1], keys));
        foreach (var aanpak in RuleSet.Azwa.Bound.Catalogus.Aanpakken)
        {
            Assert.Contains(lines, l => l.Contains($"  {aanpak.Sleutel}:  # {aanpak.Naam}; {aanpak.StatusNaam}, {(aanpak.Verplicht ? "verplicht" : "optioneel")}", StringComparison.Ordinal));
            Assert.All(aanpak.Maten, m => Assert.Contains(lines, l => l.EndsWith($" {m.Sleutel}:  # {m.Naam}; eenheid: {m.Eenheid}", StringComparison.Ordinal)));
            Assert.All(aanpak.Aanbod, e => Assert.Contains(lines, l => l.Contains($" {e.Sleutel}:  # {e.Naam}; ", StringComparison.Ordinal)));
        }

        Assert.All(lines, l => Assert.Matches("^ *(- )?[^ :]+:( [^#]*)?( +# .+)$|GM9\\d{3}:$|'?20\\d\\d'?:", l));
    }

    /// <summary>Whoever takes away the marks gets fields at the right places: all that can be missing is what each asks to be filled in.</summary>
    [Fact]
    public void What_is_commented_out_stands_where_it_belongs()
    {
        var result = WerkagendaReader.Read(Enabled(Text), "agenda.yaml");

        Assert.NotEmpty(result.Diagnostics);
        Assert.All(result.Diagnostics, d => Assert.Equal(Descriptors.MissingField.Code, d.Code));
    }

    /// <summary>Cells say whether they must be filled, by the same table that judges them.</summary>
    [Theory]
    [InlineData("          urgentie:  # wat over de urgentie bekend is; tekst; verplicht\n")]
    [InlineData("          # urgentie:  # wat over de urgentie bekend is; tekst; verplicht als de aanpak is opgenomen\n")]
    [InlineData("          monitoring:  # hoe de voortgang wordt gevolgd; tekst; optioneel\n")]
    public void Cells_say_whether_they_must_be_filled(string line) => Assert.Contains(line, Text, StringComparison.Ordinal);

    [Fact]
    public void A_code_that_is_none_or_occurs_twice_is_misuse()
    {
        Assert.Throws<ArgumentException>(() => RuleSet.Azwa.NewWerkagenda("x", [KeyValuePair.Create("363", "Amsterdam")]));
        Assert.Throws<ArgumentException>(() => RuleSet.Azwa.NewWerkagenda("x", [KeyValuePair.Create("GM0363", "a"), KeyValuePair.Create("GM0363", "b")]));
    }

    private static Werkagenda Read(string text)
    {
        var result = WerkagendaReader.Read(text, "agenda.yaml");
        Assert.Empty(result.Diagnostics.Select(d => d.ToString()));
        return result.Werkagenda!;
    }

    private static string Enabled(string text)
    {
        var head = text.Split('\n').TakeWhile(l => l.StartsWith('#')).Count();
        return string.Join('\n', text.Split('\n').Skip(head).Select(l => Regex.Replace(l, "^( *)# ", "$1", RegexOptions.None, TimeSpan.FromSeconds(1))));
    }

    /// <summary>Fills in what the empty agenda does tell, line by line as a person would.</summary>
    private static string WithFigures()
    {
        var gemeente = Empty.Regio.Gemeenten!.Values.First();
        var lines = Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var key = lines[i].TrimStart().Split(':')[0];
            gemeente = lines[i].StartsWith("    GM", StringComparison.Ordinal) ? Empty.Regio.Gemeenten![key] : gemeente;
            object? value = lines[i].StartsWith("      ", StringComparison.Ordinal) || key == "mandaatgemeente" ? key switch
            {
                "mandaatgemeente" => Empty.Regio.Mandaatgemeente,
                "inwoners" => gemeente.Inwoners,
                "ouderen65Plus" => gemeente.Ouderen65Plus,
                "jeugdigen" => gemeente.Jeugdigen,
                "nplvGebied" => gemeente.NplvGebied == true ? "true" : "false",
                "ggdRegio" => gemeente.GgdRegio,
                _ => null,
            } : null;
            lines[i] = value is null ? lines[i] : lines[i].Replace($"{key}:", $"{key}: {value}", StringComparison.Ordinal);
        }

        return string.Join('\n', lines);
    }
}
