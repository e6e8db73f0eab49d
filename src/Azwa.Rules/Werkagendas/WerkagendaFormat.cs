using System.Globalization;
using Azwa.Rules.Syntax;

namespace Azwa.Rules.Werkagendas;

/// <summary>
/// The submission format, field by field in the order of the contract. It is written as questions to a source of fields, so that
/// the same text reads a file and can describe the format.
/// </summary>
internal static class WerkagendaFormat
{
    public static Werkagenda Read(FieldSource fields, Document? source)
    {
        fields.Format("formaat", Keuzes.Formaat);
        return new Werkagenda
        {
            Source = source,
            Regio = fields.RequiredObject("regio", ReadRegio) ?? new Regio { Naam = "" },
            Prioritering = fields.Text("prioritering"),
            Regioscan = fields.Object("regioscan", ReadRegioscan),
            Rpi = fields.Object("rpi", ReadRpi),
            Leefgebieden = fields.Object("leefgebieden", ReadLeefgebieden),
            Beproeven = fields.Map("beproeven", KeyForm.Sleutel, ReadBeproeving),
            Vaststelling = fields.Object("vaststelling", ReadVaststelling),
            Aanvullend = fields.List("aanvullend", ReadAanvullend),
        };
    }

    private static Regio ReadRegio(FieldSource fields) => new()
    {
        Naam = fields.RequiredText("naam"),
        Mandaatgemeente = fields.Code("mandaatgemeente"),
        Zorgverzekeraars = fields.Texts("zorgverzekeraars"),
        Samenwerkingsverbanden = fields.Texts("samenwerkingsverbanden"),
        Regioplan = fields.Text("regioplan"),
        Gemeenten = fields.Map("gemeenten", KeyForm.Gemeentecode, ReadGemeente),
        Peildatum = fields.Date("peildatum"),
        Bron = fields.Text("bron"),
    };

    private static Gemeente ReadGemeente(FieldSource fields) => new()
    {
        Naam = fields.RequiredText("naam"),
        Inwoners = fields.WholeNumber("inwoners", 0, Guard.MaxPopulation),
        Ouderen65Plus = fields.WholeNumber("ouderen65Plus", 0, Guard.MaxPopulation),
        OuderenVerhoogdValrisico = fields.WholeNumber("ouderenVerhoogdValrisico", 0, Guard.MaxPopulation),
        Jeugdigen = fields.WholeNumber("jeugdigen", 0, Guard.MaxPopulation),
        NplvGebied = fields.Boolean("nplvGebied"),
        GgdRegio = fields.Text("ggdRegio"),
    };

    private static Regioscan ReadRegioscan(FieldSource fields) => new()
    {
        Gebruikt = fields.Boolean("gebruikt"),
        WijktAf = fields.Boolean("wijktAf"),
        Motivering = fields.Text("motivering"),
    };

    private static Rpi ReadRpi(FieldSource fields) => new()
    {
        Toelichting = fields.Text("toelichting"),
        ToelichtingAfbeelding = fields.Text("toelichtingAfbeelding"),
        Gezondheidsdoelen = fields.Text("gezondheidsdoelen"),
        FinancieleMiddelen = fields.Text("financieleMiddelen"),
        Samenwerkingsafspraken = fields.Text("samenwerkingsafspraken"),
        Verantwoordelijkheidsverdeling = fields.Text("verantwoordelijkheidsverdeling"),
        KennisEnMonitoring = fields.Text("kennisEnMonitoring"),
        AanspreekbaarheidGeregeld = fields.Boolean("aanspreekbaarheidGeregeld"),
        Aanvullend = fields.List("aanvullend", ReadAanvullend),
    };

    private static AanvullendeSectie ReadAanvullend(FieldSource fields) => new()
    {
        Titel = fields.RequiredText("titel"),
        Tekst = fields.Text("tekst"),
    };

    private static FrozenMap<string, Leefgebied> ReadLeefgebieden(FieldSource fields)
    {
        var leefgebieden = new Dictionary<string, Leefgebied>(Keuzes.Leefgebieden.Length, StringComparer.Ordinal);
        foreach (var key in Keuzes.Leefgebieden)
        {
            if (fields.Object(key, ReadLeefgebied) is { } leefgebied)
            {
                leefgebieden.Add(key, leefgebied);
            }
        }

        return new FrozenMap<string, Leefgebied>(leefgebieden);
    }

    private static Leefgebied ReadLeefgebied(FieldSource fields) => new()
    {
        Gezondheidsdoelen = fields.Text("gezondheidsdoelen"),
        ScopeEnSamenhang = fields.Text("scopeEnSamenhang"),
        OrganisatieEnRollen = fields.Object("organisatieEnRollen", ReadOrganisatie),
        Aanpakken = fields.Map("aanpakken", KeyForm.Sleutel, ReadAanpak),
        OverigeAanpakken = fields.List("overigeAanpakken", ReadOverigeAanpak),
        Aanvullend = fields.List("aanvullend", ReadAanvullend),
    };

    private static OrganisatieEnRollen ReadOrganisatie(FieldSource fields) => new()
    {
        Toelichting = fields.Text("toelichting"),
        Financierders = fields.Texts("financierders"),
        Uitvoeringspartijen = fields.Texts("uitvoeringspartijen"),
    };

    private static OverigeAanpak ReadOverigeAanpak(FieldSource fields) => new()
    {
        Naam = fields.RequiredText("naam"),
        Dekkingsbron = fields.Texts("dekkingsbron"),
        Toelichting = fields.Text("toelichting"),
    };

    private static Aanpak ReadAanpak(FieldSource fields) => new()
    {
        Ist = fields.Object("ist", ReadIst),
        Soll = fields.Object("soll", ReadSoll),
        Gap = fields.Object("gap", ReadGap),
        Dekking = fields.Text("dekking"),
        Dekkingsbron = fields.Texts("dekkingsbron"),
        Netwerkafspraken = fields.Text("netwerkafspraken"),
        Inzet = fields.Map("inzet", KeyForm.Sleutel, ReadInzet),
        Aanbod = fields.MapOrBoolean("aanbod", KeyForm.Sleutel, ReadAanbodselement, ToAanbodselement),
        Borging = fields.Text("borging"),
        Schaal = fields.Choice("schaal", Keuzes.Schaal),
        GgdAfstemming = fields.TextMap("ggdAfstemming", KeyForm.Vrij),
        TransformatieplanTot = fields.Date("transformatieplanTot"),
        NietRelevant = fields.Text("nietRelevant"),
        Middelen = fields.List("middelen", ReadGeldregel),
    };

    private static Ist ReadIst(FieldSource fields) => new()
    {
        Urgentie = fields.Text("urgentie"),
        Situatie = fields.Text("situatie"),
    };

    private static Soll ReadSoll(FieldSource fields) => new()
    {
        Ambitie = fields.Text("ambitie"),
        Ontwerp = fields.Text("ontwerp"),
    };

    private static Gap ReadGap(FieldSource fields) => new()
    {
        Projectdoelstellingen = fields.Text("projectdoelstellingen"),
        FinancieelPlan = fields.Text("financieelPlan"),
        Monitoring = fields.Text("monitoring"),
        Mijlpalen = fields.List("mijlpalen", ReadMijlpaal),
    };

    private static Mijlpaal ReadMijlpaal(FieldSource fields) => new()
    {
        Kwartaal = fields.Text("kwartaal"),
        Activiteiten = fields.Text("activiteiten"),
        Verantwoordelijke = fields.Text("verantwoordelijke"),
        Deelresultaat = fields.Text("deelresultaat"),
    };

    private static Inzet ReadInzet(FieldSource fields) => new()
    {
        Huidig = fields.Number("huidig"),
        Ingroeipad = ToYears(fields.NumberMap("ingroeipad", KeyForm.Jaar)),
        PerGemeente = fields.NumberMap("perGemeente", KeyForm.Gemeentecode),
        Regionaal = fields.Number("regionaal"),
        Motivering = fields.Text("motivering"),
        MotiveringPerGemeente = fields.TextMap("motiveringPerGemeente", KeyForm.Gemeentecode),
        Naam = fields.Text("naam"),
        Eenheid = fields.Text("eenheid"),
    };

    private static FrozenMap<int, decimal>? ToYears(IReadOnlyDictionary<string, decimal>? path)
    {
        if (path is null)
        {
            return null;
        }

        var years = new Dictionary<int, decimal>(path.Count);
        foreach (var (year, value) in path)
        {
            years.Add(int.Parse(year, NumberStyles.None, CultureInfo.InvariantCulture), value);
        }

        return new FrozenMap<int, decimal>(years);
    }

    private static Aanbodselement ReadAanbodselement(FieldSource fields) => new()
    {
        Aanwezig = fields.RequiredBoolean("aanwezig"),
        Toelichting = fields.Text("toelichting"),
    };

    private static Aanbodselement ToAanbodselement(bool aanwezig) => new() { Aanwezig = aanwezig };

    private static Geldregel ReadGeldregel(FieldSource fields) => new()
    {
        Bron = fields.RequiredText("bron"),
        Jaar = (int)fields.RequiredWholeNumber("jaar", 2026, 2040),
        Bedrag = fields.Number("bedrag"),
        Niveau = fields.Choice("niveau", Keuzes.Niveau),
        Gemeente = fields.Code("gemeente"),
    };

    private static Beproeving ReadBeproeving(FieldSource fields) => new()
    {
        Toezegging = fields.Boolean("toezegging"),
        Motivering = fields.Text("motivering"),
    };

    private static Vaststelling ReadVaststelling(FieldSource fields) => new()
    {
        Gereed = fields.Date("gereed"),
        IzaGovernance = fields.Date("izaGovernance"),
        Colleges = fields.Map("colleges", KeyForm.Gemeentecode, ReadCollegebesluit),
        Opgeleverd = fields.Date("opgeleverd"),
        Aanlevering = fields.Object("aanlevering", ReadAanlevering),
    };

    private static Collegebesluit ReadCollegebesluit(FieldSource fields) => new()
    {
        Orgaan = fields.Choice("orgaan", Keuzes.Orgaan),
        Datum = fields.Date("datum"),
        Versie = fields.Text("versie"),
        Besluit = fields.Choice("besluit", Keuzes.Besluit),
    };

    private static Aanlevering ReadAanlevering(FieldSource fields) => new()
    {
        Datum = fields.Date("datum"),
        Door = fields.Code("door"),
        Versie = fields.Text("versie"),
    };
}
