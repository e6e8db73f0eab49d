using System.Text.Json.Nodes;
using Azwa.Rules.Facts;

namespace Azwa.Rules.Tests.Facts;

/// <summary>Keys that nobody asked for, and what was probably meant .</summary>
public sealed class SleutelsTests
{
    private const string Mentaal = "/leefgebieden/mentale-gezondheid/aanpakken";

    [Fact]
    public void Every_key_of_the_complete_agenda_is_known_or_an_indicator_of_its_own() =>
        Assert.Equal(
            ["gezinnen", "gli-deelnemers", "verkennende-gesprekken"],
            SleutelsOf(Voorbeelden.Json(Voorbeelden.Volledig)).Where(s => s.Bekend != true).Select(s => s.Sleutel));

    [Theory]
    [InlineData("sociaal-verwijze", "sociaal-verwijzen")]
    [InlineData("lsp", "laagdrempelige-steunpunten")]
    [InlineData("welzijn-op-receptt", "sociaal-verwijzen")]
    [InlineData("iets-heel-anders-dus", null)]
    public void Unknown_section_gets_the_nearest_key_or_alias(string key, string? near)
    {
        var fact = Only(Mentaal, key);
        Assert.Equal(Mentaal + "/" + key, fact.Path);
        Assert.Equal((false, near, null), (fact.Bekend, fact.Nabij, fact.HoortBij));
        Assert.Equal("aanpak", Kinds.Plaatsen[fact.Kind]);
    }

    [Fact]
    public void Known_section_under_another_leefgebied_is_misplaced()
    {
        var fact = Only(Mentaal, "valpreventie");
        Assert.Equal((false, null, "Vitaal ouder worden"), (fact.Bekend, fact.Nabij, fact.HoortBij));
    }

    [Fact]
    public void Content_of_an_unknown_section_is_not_judged()
    {
        var agenda = Voorbeelden.Json(Voorbeelden.Volledig);
        Voorbeelden.At(agenda, Mentaal)!["vreemd"] = JsonNode.Parse("""{ "inzet": { "van-alles": { "huidig": 1 } }, "aanbod": { "wat": true } }""");
        Assert.DoesNotContain(Voorbeelden.Feiten(agenda).All, f => f.Path.StartsWith(Mentaal + "/vreemd/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("nicotinevrij", true, null)]
    [InlineData("rookvrije-thuiszorg", true, null)]
    [InlineData("rookvrije-thuiszorgg", false, "rookvrije-thuiszorg")]
    [InlineData("nicotine-vrij", false, "nicotinevrij")]
    [InlineData("dementi", false, "ketenaanpak-dementie")]
    [InlineData("valpreventie", false, null)]
    public void Only_new_approaches_and_their_parents_can_be_tested(string key, bool known, string? near)
    {
        var fact = Only("/beproeven", key);
        Assert.Equal((known, near), (fact.Bekend, fact.Nabij));
        Assert.Equal("beproeven", Kinds.Plaatsen[fact.Kind]);
    }

    [Theory]
    [InlineData("aanbod", "epa-doelgroepen", "epa-doelgroep")]
    [InlineData("aanbod", "iets-eigens", null)]
    [InlineData("inzet", "steunpunt", "steunpunten")]
    [InlineData("inzet", "eigen", null)]
    public void Own_keys_of_a_section_are_compared_with_those_of_the_catalogue(string place, string key, string? near)
    {
        var fact = Only($"{Mentaal}/laagdrempelige-steunpunten/{place}", key, place == "aanbod" ? "true" : "{}");
        Assert.Equal((false, near), (fact.Bekend, fact.Nabij));
        Assert.Equal(place, Kinds.Plaatsen[fact.Kind]);
    }

    [Theory]
    [InlineData("/vaststelling/colleges", "{}", "college")]
    [InlineData(Mentaal + "/laagdrempelige-steunpunten/inzet/steunpunten/perGemeente", "1", "per-gemeente")]
    public void A_code_from_outside_the_region_is_foreign_unless_the_region_is_unknown(string place, string value, string kind)
    {
        var fact = Only(place, "GM0001", value);
        Assert.False(fact.Bekend);
        Assert.Equal(kind, Kinds.Plaatsen[fact.Kind]);
        var agenda = Voorbeelden.Json(Voorbeelden.Volledig);
        Voorbeelden.At(agenda, "/regio")!.AsObject().Remove("gemeenten");
        Assert.All(SleutelsOf(agenda).Where(s => Kinds.Plaatsen[s.Kind] == kind), s => Assert.Null(s.Bekend));
    }

    [Fact]
    public void A_ggd_regio_is_known_when_a_municipality_names_it()
    {
        const string Place = "/leefgebieden/kansrijk-opgroeien/aanpakken/nu-niet-zwanger/ggdAfstemming";
        var fact = Only(Place, "GGD Maasvalei", "\"Ja.\"");
        Assert.Equal((false, "GGD Maasvallei"), (fact.Bekend, fact.Nabij));
        var agenda = Voorbeelden.Json(Voorbeelden.Volledig);
        foreach (var (_, gemeente) in Voorbeelden.At(agenda, "/regio/gemeenten")!.AsObject())
        {
            gemeente!.AsObject().Remove("ggdRegio");
        }

        Assert.Null(SleutelsOf(agenda).Single(s => s.Path.StartsWith(Place, StringComparison.Ordinal)).Bekend);
    }

    private static SleutelFact Only(string place, string key, string value = "{}")
    {
        var agenda = Voorbeelden.Json(Voorbeelden.Volledig);
        Voorbeelden.At(agenda, place)!.AsObject()[key] = JsonNode.Parse(value);
        return SleutelsOf(agenda).Single(s => s.Path == place + "/" + key);
    }

    private static IEnumerable<SleutelFact> SleutelsOf(JsonNode agenda) => Voorbeelden.Feiten(agenda).All.OfType<SleutelFact>();
}
