namespace Azwa.Rules.Peers.Catalogue;

/// <summary>What a werkagenda can consist of, typed out: the same content as rules/catalogus.yaml.</summary>
internal static class Catalogus
{
    public static readonly LeefgebiedSoort MentaleGezondheid = new("mentale-gezondheid", "Mentale gezondheid");

    public static readonly LeefgebiedSoort KansrijkOpgroeien = new("kansrijk-opgroeien", "Kansrijk opgroeien");

    public static readonly LeefgebiedSoort Leefstijl = new("leefstijl", "Leefstijl");

    public static readonly LeefgebiedSoort VitaalOuderWorden = new("vitaal-ouder-worden", "Vitaal ouder worden");

    public static readonly LeefgebiedSoort Gezondheidsachterstanden = new(
        "gezondheidsachterstanden", "Gezondheidsachterstanden",
        "De aanpak in dit leefgebied (6a) is optioneel, de drie vragen van het leefgebied zijn dat niet.");

    public static readonly LeefgebiedSoort[] Leefgebieden = [MentaleGezondheid, KansrijkOpgroeien, Leefstijl, VitaalOuderWorden, Gezondheidsachterstanden];

    /// <summary>In the order of the Format.</summary>
    public static readonly AanpakSoort[] Aanpakken =
    [
        new("laagdrempelige-steunpunten", "Laagdrempelige steunpunten", MentaleGezondheid, Status.Basisfunctionaliteit)
        {
            Aliassen = ["lsp", "steunpunten", "laagdrempelige-steunpunten-epa"],
            Maten =
            [
                new("steunpunten", "steunpunten per gemeente", PerGemeente: true),
            ],
            Aanbod =
            [
                new("tien-kenmerken", "elk steunpunt voldoet aan de tien kenmerken"),
                new("epa-doelgroep", "de EPA-doelgroep is meegenomen"),
            ],
        },
        new("sociaal-verwijzen", "Sociaal verwijzen", MentaleGezondheid, Status.Basisfunctionaliteit)
        {
            Aliassen = ["welzijn-op-recept"],
            Maten =
            [
                new("verwijzingen", "verwijzingen"),
                new("brugfunctionaris", "brugfunctionaris"),
            ],
        },
        new("mentale-gezondheidsnetwerken", "Mentale gezondheidsnetwerken", MentaleGezondheid, Status.Lopend)
        {
            Aliassen = ["mgn", "mentaal-gezondheidsnetwerk"],
            Aanbod =
            [
                new("verkennend-gesprek", "verkennend gesprek"),
                new("transfermechanisme", "transfermechanisme"),
                new("informatie-wachttijden", "informatie over wachttijden en aanbod"),
                new("casusoverleg", "domeinoverstijgend casusoverleg"),
            ],
        },
        new("kansrijke-start", "Kansrijke start", KansrijkOpgroeien, Status.Basisfunctionaliteit)
        {
            Aliassen = ["ks"],
            Maten =
            [
                new("coalities", "coalities", PerGemeente: true),
            ],
            Aanbod =
            [
                new("onderbouwde-keuzes", "onderbouwde keuzes welk aanbod nodig is"),
                new("samenwerkingsafspraken", "samenwerkingsafspraken op elk niveau, lokaal en regionaal"),
            ],
        },
        new("nu-niet-zwanger", "Nu Niet Zwanger", KansrijkOpgroeien, Status.Basisfunctionaliteit)
        {
            VerwijzingMag = true,
            Aliassen = ["nnz"],
            Maten =
            [
                new("coordinatie", "coördinatie en expertise"),
                new("personen", "personen"),
            ],
            Aanbod =
            [
                new("kinderwensverkenning", "kinderwensverkenning in het reguliere werk"),
                new("afspraken-ziekenhuizen", "afspraken met ziekenhuizen"),
                new("afspraken-verloskundigen", "afspraken met verloskundigen"),
                new("afspraken-huisartsen", "afspraken met huisartsen"),
                new("anticonceptiebudget", "regionaal gemeentelijk budget voor anticonceptie"),
            ],
        },
        new("integrale-gezinspoli", "Integrale gezinspoli", KansrijkOpgroeien, Status.Basisfunctionaliteit)
        {
            VerwijzingMag = true,
            Aliassen = ["igp", "gezinspoli"],
            Aanbod =
            [
                new("kernteam", "één kernteam met vaste gezichten"),
                new("aanspreekpunt", "één aanspreekpunt per gezin"),
                new("expertise-op-een-plek", "expertise op één plek"),
                new("mdo", "multidisciplinair overleg"),
                new("informele-steun", "afspraken met informele steun"),
            ],
        },
        new("rookvrije-start", "Rookvrije start", KansrijkOpgroeien, Status.Nieuw),
        new("overgewicht-kinderen", "Ketenaanpak overgewicht en obesitas kinderen", KansrijkOpgroeien, Status.Lopend)
        {
            Aliassen = ["kinderen-met-overgewicht", "ketenaanpak-overgewicht-kinderen"],
            Maten =
            [
                new("centrale-zorgverlener", "centrale zorgverlener"),
                new("kinder-gli", "kinder-GLI"),
                new("regionale-coordinatie", "regionale coördinatie"),
            ],
            Aanbod =
            [
                new("lokale-coordinatie", "lokale coördinatie door gemeenten"),
            ],
        },
        new("overgewicht-volwassenen", "Ketenaanpak overgewicht en obesitas volwassenen", Leefstijl, Status.Basisfunctionaliteit)
        {
            Aliassen = ["gli", "ketenaanpak-overgewicht-volwassenen"],
            Aanbod =
            [
                new("centrale-zorgcoordinator", "centrale zorgcoördinator"),
                new("beweegaanbod", "beweegaanbod"),
                new("gezondheidsvaardigheden", "aanbod gezondheidsvaardigheden en leefstijl"),
                new("individuele-ondersteuning", "individuele ondersteuning in het sociaal domein"),
                new("gli", "gecombineerde leefstijlinterventie"),
            ],
        },
        new("rookvrije-thuiszorg", "Rookvrije thuiszorg", Leefstijl, Status.Nieuw)
        {
            Ouder = Nicotinevrij,
        },
        new("rookvrije-wijkaanpak", "Rookvrije wijkaanpak", Leefstijl, Status.Nieuw)
        {
            Ouder = Nicotinevrij,
        },
        new("valpreventie", "Valpreventie", VitaalOuderWorden, Status.Basisfunctionaliteit)
        {
            Maten =
            [
                new("valrisico-inschattingen", "valrisico-inschattingen"),
                new("beweeginterventie", "beweeginterventie"),
            ],
            Aanbod =
            [
                new("erkende-beweeginterventie", "een erkende beweeginterventie voor elke oudere, via de eigen gemeente"),
                new("voorlichting", "voorlichting over valpreventie"),
                new("structureel-beweegaanbod", "structureel sport- en beweegaanbod"),
                new("afspraken-toeleiding", "afspraken over toeleiding naar de beweeginterventie"),
            ],
        },
        new("ketenaanpak-dementie", "Ketenaanpak dementie", VitaalOuderWorden, Status.Nieuw)
        {
            Aliassen = ["dementie", "aanpak-dementie"],
        },
        new("multiproblematiek-nplv", "Multiproblematiek aanpak (NPLV)", Gezondheidsachterstanden, Status.Nieuw)
        {
            Aliassen = ["nplv", "multiproblematiek", "multi-problematiek"],
        },
    ];

    /// <summary>The key that stands for both smoke-free sections together, and its name.</summary>
    public const string Nicotinevrij = "nicotinevrij";

    public const string NaamNicotinevrij = "Nicotinevrij";

    private static readonly Dictionary<string, AanpakSoort> BySleutel = Aanpakken.ToDictionary(a => a.Sleutel, StringComparer.Ordinal);

    public static AanpakSoort? Aanpak(string sleutel) => BySleutel.GetValueOrDefault(sleutel);

    /// <summary>The name of a key that may be tested; null when there is no such new approach.</summary>
    public static string? Beproefbaar(string sleutel) =>
        sleutel == Nicotinevrij ? NaamNicotinevrij : Aanpak(sleutel) is { Status: Status.Nieuw } aanpak ? aanpak.Naam : null;
}
