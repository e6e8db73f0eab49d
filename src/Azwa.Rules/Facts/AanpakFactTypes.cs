using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Facts;

/// <summary>The fact types of an aanpak and all that stands in it.</summary>
internal static class AanpakFactTypes
{
    private const string Sectie = "/leefgebieden/{leefgebied}/aanpakken/{aanpak}";
    private const string Rij = Sectie + "/gap/mijlpalen/{rij}";
    private const string InzetVan = Sectie + "/inzet/{maat}";

    private static readonly string[] Lezingen = ["leeg", "leesbaar", "onleesbaar"];
    private static readonly string[] Antwoorden = ["ja", "nee", "ontbreekt"];

    public static readonly FactType Aanpak = new FactTable<AanpakFact>("aanpak", Sectie)
        .Parent("leefgebied", f => f.Leefgebied)
        .Parent("werkagenda", f => f.Leefgebied.Werkagenda)
        .Children("maten", "maat", Absent.No, f => f.Maten, Sectie + "/inzet", (key, maten) => maten.FirstOrDefault(m => ((MaatFact)m).Sleutel == key))
        .Children("mijlpalen", "mijlpaal", Absent.No, f => f.Mijlpalen, Sectie + "/gap/mijlpalen")
        .FixedEnum("sleutel", f => f.Definitie.Sleutel)
        .FixedText("naam", f => f.Definitie.Naam)
        .FixedEnum("status", f => f.Definitie.StatusNaam, AanpakDefinitie.Statusnamen)
        .FixedBoolean("verplicht", f => f.Definitie.Verplicht)
        .FixedInteger("catalogusmaten", f => f.Definitie.Maten.Count)
        .FixedBoolean("aanbodselementen", f => f.Definitie.Aanbod.Count > 0)
        .Boolean("opgenomen", f => f.Opgenomen, Absent.No, Sectie, [Sectie + "/ist/**", Sectie + "/soll/**", Sectie + "/gap/**"])
        .List("legeCellen", f => f.LegeCellen, Sectie, [Sectie + "/ist/**", Sectie + "/soll/**", Sectie + "/gap/**"])
        .List("nogInTeVullen", f => f.NogInTeVullen, Sectie, [Sectie + "/ist/**", Sectie + "/soll/**", Sectie + "/gap/**"])
        .Boolean("toegezegd", f => f.Toegezegd, Absent.No, "/beproeven/{aanpak}", ["/beproeven/*/toezegging"])
        .Text("ist.urgentie", f => f.Aanpak?.Ist?.Urgentie)
        .Text("ist.situatie", f => f.Aanpak?.Ist?.Situatie)
        .Text("soll.ambitie", f => f.Aanpak?.Soll?.Ambitie)
        .Text("soll.ontwerp", f => f.Aanpak?.Soll?.Ontwerp)
        .Text("gap.projectdoelstellingen", f => f.Aanpak?.Gap?.Projectdoelstellingen)
        .Boolean(
            "gap.projectdoelstellingen.noemtGetal", f => f.Aanpak?.Gap?.Projectdoelstellingen is { } t && SmartTekst.NoemtGetal(t), Absent.No,
            Sectie + "/gap/projectdoelstellingen", [Sectie + "/gap/projectdoelstellingen"])
        .Boolean(
            "gap.projectdoelstellingen.noemtJaar", f => f.Aanpak?.Gap?.Projectdoelstellingen is { } t && SmartTekst.NoemtJaar(t), Absent.No,
            Sectie + "/gap/projectdoelstellingen", [Sectie + "/gap/projectdoelstellingen"])
        .Boolean(
            "gap.projectdoelstellingen.verwijst", f => f.DoelenVerwijzen, Absent.No,
            Sectie + "/gap/projectdoelstellingen", [Sectie + "/gap/projectdoelstellingen"])
        .Text("gap.financieelPlan", f => f.Aanpak?.Gap?.FinancieelPlan)
        .Text("gap.monitoring", f => f.Aanpak?.Gap?.Monitoring)
        .Section("gap.mijlpalen", f => f.HeeftMijlpalen, Sectie + "/gap/mijlpalen", [Sectie + "/gap/mijlpalen/**"])
        .Text("dekking", f => f.Aanpak?.Dekking)
        .Words("dekkingsbron", f => f.Aanpak?.Dekkingsbron)
        .Text("netwerkafspraken", f => f.Aanpak?.Netwerkafspraken)
        .Section("inzet", f => f.Aanpak?.Inzet is { Count: > 0 }, reads: [Sectie + "/inzet"])
        .Section("aanbod", f => f.Aanpak?.Aanbod is { Count: > 0 }, reads: [Sectie + "/aanbod"])
        .Section("middelen", f => f.Aanpak?.Middelen is { Count: > 0 }, reads: [Sectie + "/middelen"])
        .Text("borging", f => f.Aanpak?.Borging)
        .Enum("schaal", f => f.Aanpak?.Schaal, Keuzes.Schaal, Absent.Unknown)
        .Text("nietRelevant", f => f.Aanpak?.NietRelevant)
        .Date("transformatieplanTot", f => f.Aanpak?.TransformatieplanTot)
        .Implies("ist.urgentie", "opgenomen=true").Implies("ist.situatie", "opgenomen=true")
        .Implies("soll.ambitie", "opgenomen=true").Implies("soll.ontwerp", "opgenomen=true")
        .Implies("gap.projectdoelstellingen", "opgenomen=true").Implies("gap.financieelPlan", "opgenomen=true")
        .Implies("gap.monitoring", "opgenomen=true").Implies("gap.mijlpalen", "opgenomen=true")
        .Implies("gap.projectdoelstellingen.verwijst=true", "gap.projectdoelstellingen")
        .Build();

    public static readonly FactType Mijlpaal = new FactTable<MijlpaalFact>("mijlpaal", Rij)
        .Parent("aanpak", f => f.Aanpak)
        .Parent("leefgebied", f => f.Aanpak.Leefgebied)
        .Parent("werkagenda", f => f.Aanpak.Leefgebied.Werkagenda)
        .Integer("nummer", f => f.Nummer, Rij, [])
        .Text("kwartaal", f => f.Mijlpaal.Kwartaal)
        .Enum(
            "kwartaal.lezing", f => Lezingen[f.Kwartaal is null ? 0 : f.Kwartaal.Value.IsLeesbaar ? 1 : 2], Lezingen, Absent.Unknown,
            Rij + "/kwartaal", [Rij + "/kwartaal"])
        .QuarterEnd("kwartaal.eind", f => f.Kwartaal?.Eind, Rij + "/kwartaal", [Rij + "/kwartaal"])
        .Text("kwartaal.suggestie", f => f.Kwartaal?.Suggestie, Rij + "/kwartaal", [Rij + "/kwartaal"])
        .Text("activiteiten", f => f.Mijlpaal.Activiteiten)
        .Text("verantwoordelijke", f => f.Mijlpaal.Verantwoordelijke)
        .Text("deelresultaat", f => f.Mijlpaal.Deelresultaat)
        .Always("kwartaal.lezing")
        .Implies("kwartaal", "kwartaal.lezing!=leeg", "aanpak.gap.mijlpalen")
        .Implies("kwartaal.lezing!=leeg", "kwartaal")
        .Implies("kwartaal.eind", "kwartaal.lezing=leesbaar")
        .Implies("kwartaal.lezing=leesbaar", "kwartaal.eind")
        .Implies("kwartaal.suggestie", "kwartaal.lezing=onleesbaar")
        .Implies("activiteiten", "aanpak.gap.mijlpalen").Implies("verantwoordelijke", "aanpak.gap.mijlpalen").Implies("deelresultaat", "aanpak.gap.mijlpalen")
        .Build();

    public static readonly FactType Maat = new FactTable<MaatFact>("maat", InzetVan)
        .Subject(InzetVan + "/naam")
        .Parent("aanpak", f => f.Aanpak)
        .Parent("leefgebied", f => f.Aanpak.Leefgebied)
        .Parent("werkagenda", f => f.Aanpak.Leefgebied.Werkagenda)
        .FixedEnum("sleutel", f => f.Sleutel)
        .FixedText("naam", f => f.Subject, [InzetVan + "/naam"])
        .FixedText("eenheid", f => f.Definitie?.Eenheid)
        .FixedEnum("vergelijking", f => Kinds.Vergelijkingen[(int)(f.Definitie?.Vergelijking ?? Vergelijking.Geen)], Kinds.Vergelijkingen)
        .FixedBoolean("eigen", f => f.Definitie is null)
        .Number("huidig", f => f.Inzet?.Huidig)
        .Section("pad", f => f.Inzet?.Ingroeipad is { Count: > 0 }, InzetVan + "/ingroeipad", [InzetVan + "/ingroeipad"])
        .Number("eindwaarde", f => f.Eindwaarde, InzetVan + "/ingroeipad/{eindjaar}", [InzetVan + "/ingroeipad/**"])
        .Number("waarde2030", f => f.Waarde2030, InzetVan + "/ingroeipad/2030")
        .Integer("laatsteJaar", f => f.LaatsteJaar, InzetVan + "/ingroeipad", [InzetVan + "/ingroeipad"])
        .Boolean("daalt", f => f.Daalt, Absent.No, InzetVan + "/ingroeipad", [InzetVan + "/ingroeipad/**"])
        .Section("perGemeente", f => f.Inzet?.PerGemeente is { Count: > 0 }, reads: [InzetVan + "/perGemeente"])
        .Number("regionaal", f => f.Inzet?.Regionaal)
        .Text("motivering", f => f.Inzet?.Motivering)
        .Implies("pad", "laatsteJaar", "aanpak.inzet").Implies("laatsteJaar", "pad").Implies("eindwaarde", "pad").Implies("waarde2030", "pad")
        .Implies("daalt=true", "pad").Implies("huidig", "aanpak.inzet").Implies("perGemeente", "aanpak.inzet").Implies("regionaal", "aanpak.inzet")
        .Implies("motivering", "aanpak.inzet")
        .Equal("eindwaarde", "waarde2030", kind => kind.Fixed.GetValueOrDefault("aanpak.status") != AanpakDefinitie.Statusnamen[(int)AanpakStatus.Ontwikkelagenda1Lopend])
        .Build();

    public static readonly FactType Gemeentemaat = new FactTable<GemeentemaatFact>("gemeentemaat", InzetVan + "/perGemeente/{code}")
        .Subject("/regio/gemeenten/{code}/naam")
        .Parent("maat", f => f.Maat)
        .Parent("gemeente", f => f.Gemeente)
        .Parent("aanpak", f => f.Maat.Aanpak)
        .Parent("leefgebied", f => f.Maat.Aanpak.Leefgebied)
        .Parent("werkagenda", f => f.Gemeente.Werkagenda)
        .Number("waarde", f => f.Waarde, InzetVan + "/perGemeente/{code}")
        .Text("motivering", f => f.Motivering, InzetVan + "/motiveringPerGemeente/{code}")
        .Implies("waarde", "maat.perGemeente")
        .Build();

    public static readonly FactType Aanbodselement = new FactTable<AanbodselementFact>("aanbodselement", Sectie + "/aanbod/{element}")
        .Parent("aanpak", f => f.Aanpak)
        .Parent("leefgebied", f => f.Aanpak.Leefgebied)
        .Parent("werkagenda", f => f.Aanpak.Leefgebied.Werkagenda)
        .FixedEnum("sleutel", f => f.Definitie.Sleutel)
        .FixedText("naam", f => f.Definitie.Naam)
        .Enum(
            "antwoord", f => Antwoorden[f.Element is null ? 2 : f.Element.Aanwezig ? 0 : 1], Antwoorden, Absent.No,
            Sectie + "/aanbod/{element}", [Sectie + "/aanbod/{element}", Sectie + "/aanbod/{element}/aanwezig"])
        .Text("toelichting", f => f.Element?.Toelichting)
        .Implies("antwoord!=ontbreekt", "aanpak.aanbod").Implies("toelichting", "antwoord!=ontbreekt")
        .Build();

    public static readonly FactType Geldregel = new FactTable<GeldregelFact>("geldregel", Sectie + "/middelen/{rij}")
        .Parent("aanpak", f => f.Aanpak)
        .Parent("leefgebied", f => f.Aanpak.Leefgebied)
        .Parent("werkagenda", f => f.Aanpak.Leefgebied.Werkagenda)
        .Parent("gemeente", f => f.Gemeente, optional: true, [Sectie + "/middelen/{rij}/gemeente", "/regio/gemeenten"])
        .Word("bron", f => f.Regel.Bron, Absent.No)
        .Integer("jaar", f => f.Regel.Jaar)
        .Number("bedrag", f => f.Regel.Bedrag)
        .Enum("niveau", f => f.Regel.Niveau, Keuzes.Niveau, Absent.No)
        .Always("jaar")
        .Build();

    public static readonly FactType GgdRegio = new FactTable<GgdRegioFact>(
            "ggdRegio", "/leefgebieden/{leefgebied}/aanpakken/{aanpak}/ggdAfstemming/{naam}")
        .Parent("aanpak", f => f.Aanpak)
        .Parent("leefgebied", f => f.Aanpak.Leefgebied)
        .Parent("werkagenda", f => f.Aanpak.Leefgebied.Werkagenda)
        .Text("naam", f => f.Naam, reads: ["/regio/gemeenten/*/ggdRegio"])
        .Text("afstemming", f => f.Aanpak.Aanpak?.GgdAfstemming?.GetValueOrDefault(f.Naam), Sectie + "/ggdAfstemming/{naam}")
        .Build();
}
