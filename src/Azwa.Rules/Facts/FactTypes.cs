using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Facts;

/// <summary>All fact types with all their fields. What is not here, no rule can speak of.</summary>
internal static class FactTypes
{
    private const string Gemeenten = "/regio/gemeenten";
    private const string Alle = Gemeenten + "/*/";

    /// <summary>In the order of <see cref="Facts.Stand"/>.</summary>
    private static readonly string[] Standen = ["leeg", "opvulling", "verwijzing", "gevuld"];

    // The RPI may be explained by an image beside its text; of the other cells no such thing exists.
    private static readonly string[] CelLeest = ["{cel}/**", "{cel}Afbeelding"];

    private static readonly string[] Bevolkingscijfers = [Alle + "inwoners", Alle + "jeugdigen", Alle + "ouderen65Plus"];

    public static readonly FactType Werkagenda = new FactTable<WerkagendaFact>("werkagenda", "")
        .Subject("/regio/naam")
        .Children("gemeenten", "gemeente", Absent.Unknown, f => f.Gemeenten, Gemeenten)
        .AsOf("asOf")
        .Section("regio", _ => true)
        .Text("regio.naam", f => f.Werkagenda.Regio.Naam)
        .Code("mandaatgemeente", f => f.Werkagenda.Regio.Mandaatgemeente, "/regio/mandaatgemeente")
        .Integer("gemeenten.aantal", f => f.Gemeenten?.Count, Gemeenten, [Gemeenten])
        .Date("peildatum", f => f.Werkagenda.Regio.Peildatum, "/regio/peildatum")
        .Text("bron", f => f.Werkagenda.Regio.Bron, "/regio/bron")
        .List("zorgverzekeraars", f => f.Werkagenda.Regio.Zorgverzekeraars, "/regio/zorgverzekeraars")
        .List("samenwerkingsverbanden", f => f.Werkagenda.Regio.Samenwerkingsverbanden, "/regio/samenwerkingsverbanden")
        .Text("regioplan", f => f.Werkagenda.Regio.Regioplan, "/regio/regioplan")
        .Text("prioritering", f => f.Werkagenda.Prioritering)
        .Boolean("regioscan.gebruikt", f => f.Werkagenda.Regioscan?.Gebruikt, Absent.No)
        .Boolean("regioscan.wijktAf", f => f.Werkagenda.Regioscan?.WijktAf, Absent.No)
        .Text("regioscan.motivering", f => f.Werkagenda.Regioscan?.Motivering)
        .Text("rpi.toelichting", f => f.Werkagenda.Rpi?.Toelichting)
        .Text("rpi.toelichtingAfbeelding", f => f.Werkagenda.Rpi?.ToelichtingAfbeelding)
        .Text("rpi.gezondheidsdoelen", f => f.Werkagenda.Rpi?.Gezondheidsdoelen)
        .Text("rpi.financieleMiddelen", f => f.Werkagenda.Rpi?.FinancieleMiddelen)
        .Text("rpi.samenwerkingsafspraken", f => f.Werkagenda.Rpi?.Samenwerkingsafspraken)
        .Text("rpi.verantwoordelijkheidsverdeling", f => f.Werkagenda.Rpi?.Verantwoordelijkheidsverdeling)
        .Text("rpi.kennisEnMonitoring", f => f.Werkagenda.Rpi?.KennisEnMonitoring)
        .Boolean("rpi.aanspreekbaarheidGeregeld", f => f.Werkagenda.Rpi?.AanspreekbaarheidGeregeld, Absent.No)
        .Date("gereed", f => f.Werkagenda.Vaststelling?.Gereed, "/vaststelling/gereed")
        .Date("izaGovernance", f => f.Werkagenda.Vaststelling?.IzaGovernance, "/vaststelling/izaGovernance")
        .Section("aanlevering", f => f.Werkagenda.Vaststelling?.Aanlevering is not null, "/vaststelling/aanlevering")
        .Date("aanlevering.datum", f => f.Werkagenda.Vaststelling?.Aanlevering?.Datum, "/vaststelling/aanlevering/datum")
        .Code("aanlevering.door", f => f.Werkagenda.Vaststelling?.Aanlevering?.Door, "/vaststelling/aanlevering/door")
        .Text("aanlevering.versie", f => f.Werkagenda.Vaststelling?.Aanlevering?.Versie, "/vaststelling/aanlevering/versie")
        .Number("inwoners", f => f.Inwoners, Gemeenten, Bevolkingscijfers)
        .Number("ouderen65Plus", f => f.Ouderen65Plus, Gemeenten, Bevolkingscijfers)
        .Number("ouderenVerhoogdValrisico", f => f.OuderenVerhoogdValrisico, Gemeenten, [.. Bevolkingscijfers, Alle + "ouderenVerhoogdValrisico"])
        .Number("jeugdigen", f => f.Jeugdigen, Gemeenten, Bevolkingscijfers)
        .Integer("ggdRegios.aantal", f => f.AantalGgdRegios, Gemeenten, [Alle + "ggdRegio"])
        .Integer("collegeversies.aantal", f => f.AantalCollegeversies, "/vaststelling/colleges", ["/vaststelling/colleges/*/versie", "/vaststelling/colleges/*/besluit"])
        .Implies("aanlevering.datum", "aanlevering").Implies("aanlevering.door", "aanlevering").Implies("aanlevering.versie", "aanlevering")
        .Implies("inwoners", "gemeenten.aantal").Implies("ouderen65Plus", "gemeenten.aantal").Implies("jeugdigen", "gemeenten.aantal")
        .Implies("ouderenVerhoogdValrisico", "gemeenten.aantal").Implies("ggdRegios.aantal", "gemeenten.aantal")
        .Implies("gemeenten.aantal", "gemeenten").Implies("!gemeenten.aantal", "!gemeenten")
        .Build();

    public static readonly FactType Gemeente = new FactTable<GemeenteFact>("gemeente", Gemeenten + "/{code}")
        .Subject(Gemeenten + "/{code}/naam")
        .Parent("werkagenda", f => f.Werkagenda)
        .Code("code", f => f.Code, Gemeenten + "/{code}", [Gemeenten])
        .Text("naam", f => f.Subject)
        .Integer("inwoners", f => f.Gemeente.Inwoners)
        .Integer("ouderen65Plus", f => f.Gemeente.Ouderen65Plus)
        .Integer("ouderenVerhoogdValrisico", f => f.Gemeente.OuderenVerhoogdValrisico)
        .Integer("jeugdigen", f => f.Gemeente.Jeugdigen)
        .Integer(
            "jeugdigenEnOuderen", f => Bevolking.JeugdigenEnOuderen(f.Gemeente),
            Gemeenten + "/{code}/inwoners", [Gemeenten + "/{code}/jeugdigen", Gemeenten + "/{code}/ouderen65Plus"])
        .Boolean("nplvGebied", f => f.Gemeente.NplvGebied, Absent.Unknown)
        .Text("ggdRegio", f => f.Gemeente.GgdRegio)
        .Section("college", f => f.College is not null, "/vaststelling/colleges/{code}")
        .Enum("college.orgaan", f => f.College?.Orgaan, Keuzes.Orgaan, Absent.No, "/vaststelling/colleges/{code}/orgaan")
        .Date("college.datum", f => f.College?.Datum, "/vaststelling/colleges/{code}/datum")
        .Text("college.versie", f => f.College?.Versie, "/vaststelling/colleges/{code}/versie")
        .Enum("college.besluit", f => f.College?.Besluit, Keuzes.Besluit, Absent.No, "/vaststelling/colleges/{code}/besluit")
        .Implies("college.orgaan", "college").Implies("college.datum", "college").Implies("college.versie", "college").Implies("college.besluit", "college")
        .Always("code").Implies("code", "werkagenda.gemeenten.aantal")
        .Build();

    public static readonly FactType Leefgebied = new FactTable<LeefgebiedFact>("leefgebied", "/leefgebieden/{leefgebied}")
        .Parent("werkagenda", f => f.Werkagenda)
        .FixedEnum("sleutel", f => f.Definitie.Sleutel, Keuzes.Leefgebieden)
        .FixedText("naam", f => f.Definitie.Naam)
        .FixedText("bijzonderheid", f => f.Definitie.Toelichting)
        .FixedText("bijzonderheidEn", f => f.Definitie.ToelichtingEn)
        .Text("gezondheidsdoelen", f => f.Leefgebied?.Gezondheidsdoelen)
        .Text("scopeEnSamenhang", f => f.Leefgebied?.ScopeEnSamenhang)
        .Section("organisatieEnRollen", f => f.Leefgebied?.OrganisatieEnRollen is not null)
        .Text("organisatieEnRollen.toelichting", f => f.Leefgebied?.OrganisatieEnRollen?.Toelichting)
        .List("organisatieEnRollen.financierders", f => f.Leefgebied?.OrganisatieEnRollen?.Financierders)
        .List("organisatieEnRollen.uitvoeringspartijen", f => f.Leefgebied?.OrganisatieEnRollen?.Uitvoeringspartijen)
        .Implies("organisatieEnRollen.toelichting", "organisatieEnRollen").Implies("organisatieEnRollen.financierders", "organisatieEnRollen")
        .Implies("organisatieEnRollen.uitvoeringspartijen", "organisatieEnRollen")
        .Build();

    public static readonly FactType OverigeAanpak = new FactTable<OverigeAanpakFact>("overigeAanpak", "/leefgebieden/{leefgebied}/overigeAanpakken/{rij}")
        .Subject("/leefgebieden/{leefgebied}/overigeAanpakken/{rij}/naam")
        .Parent("leefgebied", f => f.Leefgebied)
        .Parent("werkagenda", f => f.Leefgebied.Werkagenda)
        .Text("naam", f => f.Aanpak.Naam)
        .Words("dekkingsbron", f => f.Aanpak.Dekkingsbron)
        .Text("toelichting", f => f.Aanpak.Toelichting)
        .Build();

    public static readonly FactType Beproeving = new FactTable<BeproevingFact>("beproeving", "/beproeven/{sleutel}")
        .Parent("werkagenda", f => f.Werkagenda)
        .FixedEnum("sleutel", f => f.Sleutel)
        .FixedText("naam", f => f.Subject)
        .Boolean("toezegging", f => f.Beproeving.Toezegging, Absent.No)
        .Text("motivering", f => f.Beproeving.Motivering)
        .Build();

    public static readonly FactType Cel = new FactTable<CelFact>("cel", "{cel}")
        .Parent("werkagenda", f => f.Werkagenda)
        .FixedText("naam", f => f.Definitie.Naam)
        .FixedText("sectie", f => f.Definitie.Sectie)
        .FixedBoolean("verwijzingMag", f => f.Definitie.VerwijzingMag)
        .FixedEnum("verplichtheid", f => Kinds.Verplichtheden[(int)f.Definitie.Verplichtheid], Kinds.Verplichtheden)
        .Text("inhoud", f => f.Inhoud, "{cel}", CelLeest)
        .Enum("stand", f => Standen[(int)f.Stand], Standen, Absent.Unknown, "{cel}", CelLeest)
        .Always("stand")
        .Build();

    public static readonly FactType Sleutel = new FactTable<SleutelFact>("sleutel", "{pointer}")
        .Parent("werkagenda", f => f.Werkagenda)
        .FixedEnum("plaats", f => Kinds.Plaatsen[f.Kind], Kinds.Plaatsen)
        .Text("sleutel", f => f.Sleutel, "{pointer}")
        .Boolean("bekend", f => f.Bekend, Absent.Unknown, "{pointer}", ["{pointer}", Gemeenten, Alle + "ggdRegio"])
        .Text("nabij", f => f.Nabij, "{pointer}", ["{pointer}", Alle + "ggdRegio"])
        .Text("hoortBij", f => f.HoortBij, "{pointer}")
        .Always("bekend", kind => kind.Fixed["plaats"] is not ("college" or "per-gemeente" or "ggd-regio"))
        .Implies("!bekend", "!werkagenda.gemeenten.aantal", kind => kind.Fixed["plaats"] is "college" or "per-gemeente")
        .Build();

    /// <summary>Every fact type in the order of the Format; rules name them.</summary>
    public static readonly FactType[] All =
    [
        Werkagenda, Gemeente, Leefgebied, AanpakFactTypes.Aanpak, AanpakFactTypes.Mijlpaal, AanpakFactTypes.Maat,
        AanpakFactTypes.Gemeentemaat, AanpakFactTypes.Aanbodselement, AanpakFactTypes.Geldregel, AanpakFactTypes.GgdRegio,
        OverigeAanpak, Beproeving, Cel, Sleutel,
    ];

    public static FactType? Find(string name) => Array.Find(All, t => t.Name == name);

    public static FactType Get(string name) => Find(name) ?? throw new InvalidOperationException($"There is no fact type '{name}'.");
}
