using System.Globalization;
using System.Text.Json.Nodes;
using Azwa.Rules.Facts;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Tests.Facts;

/// <summary>What is read from texts and numbers: quarters (B-09), placeholders, populations (N-01), hints at goals (B-05).</summary>
public sealed class LezingTests
{
    [Theory]
    [InlineData("Q1 2027", "2027-03-31")]
    [InlineData("2027-Q1", "2027-03-31")]
    [InlineData("2027Q1", "2027-03-31")]
    [InlineData("Q1-2027", "2027-03-31")]
    [InlineData("K1 2027", "2027-03-31")]
    [InlineData("1e kwartaal 2027", "2027-03-31")]
    [InlineData("kwartaal 1 2027", "2027-03-31")]
    [InlineData("2027-Q3", "2027-09-30")]
    [InlineData("3e kwartaal 2028", "2028-09-30")]
    [InlineData("eerste kwartaal 2027", "2027-03-31")]
    [InlineData("vierde kwartaal van 2027", "2027-12-31")]
    [InlineData("q2 2027", "2027-06-30")]
    [InlineData("Kw 2, 2027", "2027-06-30")]
    [InlineData("Q4 2030", "2030-12-31")]
    [InlineData("Q1 2031", "2031-03-31")]
    [InlineData("Q1–Q3 2027", "2027-09-30")]
    [InlineData("Q1-Q3 2027", "2027-09-30")]
    [InlineData("Q1 t/m Q3 2027", "2027-09-30")]
    [InlineData("2027 Q1-Q3", "2027-09-30")]
    [InlineData("Q3 2027 - Q2 2028", "2028-06-30")]
    [InlineData("2027-Q3 tot en met 2028-Q2", "2028-06-30")]
    [InlineData(" Q1  2028 ", "2028-03-31")]
    public void Quarter_that_can_be_read(string text, string end)
    {
        var reading = Kwartaal.Lees(text);
        Assert.True(reading.IsLeesbaar);
        Assert.Equal(DateOnly.ParseExact(end, "yyyy-MM-dd", CultureInfo.InvariantCulture), reading.Eind);
        Assert.Null(reading.Suggestie);
    }

    [Theory]
    [InlineData("Q5 2027", "Q4 2027")]
    [InlineData("Q0 2027", "Q1 2027")]
    [InlineData("Q1 20226", "Q1 2026")]
    [InlineData("Q1 202622", "Q1 2026")]
    [InlineData("2027", "Q4 2027")]
    [InlineData("maart 2027", "Q1 2027")]
    [InlineData("okt 2027", "Q4 2027")]
    [InlineData("2027-1", "Q1 2027")]
    [InlineData("Q3-Q1 2027", "Q3 2027")]
    [InlineData("Q1 2019", null)]
    [InlineData("Q1 '27", null)]
    [InlineData("Q1", null)]
    [InlineData("binnenkort", null)]
    [InlineData("Q1 2027 (onder voorbehoud)", "Q1 2027")]
    public void Quarter_that_cannot_be_read_is_not_guessed(string text, string? suggestion)
    {
        var reading = Kwartaal.Lees(text);
        Assert.False(reading.IsLeesbaar);
        Assert.Null(reading.Eind);
        Assert.Equal(suggestion, reading.Suggestie);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("—")]
    [InlineData(".")]
    [InlineData("…")]
    [InlineData("?")]
    [InlineData("n.v.t.")]
    [InlineData("nvt")]
    [InlineData("n.t.b.")]
    [InlineData("ntb")]
    [InlineData("tbd")]
    [InlineData("pm")]
    [InlineData("p.m.")]
    [InlineData("x")]
    [InlineData("volgt")]
    [InlineData("volgt nog")]
    [InlineData("nader in te vullen")]
    [InlineData("nog in te vullen")]
    [InlineData("invullen")]
    public void Placeholder_counts_as_empty(string text)
    {
        var vulling = Voorbeelden.Catalogus.Vulling;
        foreach (var written in new[] { text, text.ToUpperInvariant(), $"  {text}\n", text + ".", text + " ...", text + ". .", text.Replace(" ", "  ", StringComparison.Ordinal) })
        {
            Assert.False(vulling.IsGevuld(written), $"'{written}'");
        }
    }

    [Theory]
    [InlineData("nog niet aanwezig")]
    [InlineData("Nog te bepalen.")]
    [InlineData("xx")]
    [InlineData("volgt nog niet")]
    [InlineData("0")]
    [InlineData("pm 3")]
    [InlineData("😀")]
    [InlineData("zienswijze")]
    [InlineData("idemand")]
    public void Content_counts_as_filled(string text) => Assert.Equal(Stand.Gevuld, Voorbeelden.Catalogus.Vulling.StandVan(text));

    [Theory]
    [InlineData("----------------------------------------------------")]
    [InlineData(". . . . . . . . . . . . . . . . . . . . . . . . . . .")]
    public void A_line_of_marks_is_no_content_however_long(string text) => Assert.Equal(Stand.Opvulling, Voorbeelden.Catalogus.Vulling.StandVan(text));

    [Fact]
    public void A_placeholder_of_any_length_is_compared_off_the_stack()
    {
        var word = new string('a', 2_000_000);
        Assert.Equal(Stand.Opvulling, new Vulling([word], [], 0).StandVan(word.ToUpperInvariant()));
    }

    [Theory]
    [InlineData("zie 3a", "Verwijzing")]
    [InlineData("Zie boven", "Verwijzing")]
    [InlineData(" idem ", "Verwijzing")]
    [InlineData("conform bijlage 2", "Verwijzing")]
    [InlineData("Hetzelfde als bij 3a.", "Verwijzing")]
    [InlineData("zie 3a, en verder zetten wij in op een team", "Gevuld")]
    [InlineData("ziek zijn kost geld", "Gevuld")]
    public void Bare_reference_is_told_from_content(string text, string stand)
    {
        Assert.Equal(stand, Voorbeelden.Catalogus.Vulling.StandVan(text).ToString());
        Assert.True(Voorbeelden.Catalogus.Vulling.IsGevuld(text));
    }

    [Theory]
    [InlineData(100, 20, 30, 150)]
    [InlineData(null, 20, 30, null)]
    [InlineData(0, 20, 30, null)]
    [InlineData(100, 60, 41, null)]
    [InlineData(100, 60, 40, 150)]
    [InlineData(100, null, 30, 150)]
    public void A_sum_needs_every_part_and_no_contradiction(int? people, int? young, int? old, int? sum)
    {
        Gemeente[] region =
        [
            new Gemeente { Naam = "A", Inwoners = people, Jeugdigen = young, Ouderen65Plus = old },
            new Gemeente { Naam = "B", Inwoners = 50, Jeugdigen = 1, Ouderen65Plus = 1 },
        ];
        Assert.Equal(sum, Bevolking.Som(region, g => g.Inwoners));
    }

    [Fact]
    public void A_risk_group_larger_than_the_over_65s_is_not_summed()
    {
        var agenda = Voorbeelden.Rijk();
        Assert.Equal(7000, ((WerkagendaFact)Voorbeelden.Feiten(agenda).All[0]).OuderenVerhoogdValrisico);
        Voorbeelden.At(agenda, "/regio/gemeenten/GM9003")!["ouderenVerhoogdValrisico"] = 10421;
        var fact = (WerkagendaFact)Voorbeelden.Feiten(agenda).All[0];
        Assert.Null(fact.OuderenVerhoogdValrisico);
        Assert.Equal(68320, fact.Ouderen65Plus);
    }

    [Theory]
    [InlineData("In 2030 acht steunpunten.", true, true)]
    [InlineData("In 2030 minder.", false, true)]
    [InlineData("3% minder", true, false)]
    [InlineData("Alle inwoners", true, false)]
    [InlineData("Eén team", true, false)]
    [InlineData("In 2025 en 2036", true, false)]
    [InlineData("Q1", false, false)]
    [InlineData("meer en beter", false, false)]
    [InlineData("", false, false)]
    public void Goals_name_a_number_or_a_year(string text, bool number, bool year) =>
        Assert.Equal((number, year), (SmartTekst.NoemtGetal(text), SmartTekst.NoemtJaar(text)));

    [Theory]
    [InlineData("SPUK AZWA", "spuk-azwa")]
    [InlineData("spuk_azwa", "spuk-azwa")]
    [InlineData(" Spuk - AZWA ", "spuk-azwa")]
    public void Sources_of_money_have_one_spelling(string written, string word) => Assert.Equal(word, Woorden.Normaliseer(written));

    [Theory]
    [InlineData("GM9001", "1.1", 2)]
    [InlineData("GM9001", null, null)]
    [InlineData(null, null, 1)]
    public void Versions_are_counted_once_no_answer_can_change_the_number(string? code, string? version, int? count)
    {
        var agenda = Voorbeelden.Json(Voorbeelden.Volledig);
        if (code is not null)
        {
            Voorbeelden.At(agenda, "/vaststelling/colleges/" + code)!["versie"] = version is null ? null : JsonValue.Create(version);
        }

        Assert.Equal(count, ((WerkagendaFact)Voorbeelden.Feiten(agenda).All[0]).AantalCollegeversies);
    }
}
