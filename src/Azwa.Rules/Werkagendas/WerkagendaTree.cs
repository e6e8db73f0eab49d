using System.Globalization;
using Azwa.Rules.Syntax;

namespace Azwa.Rules.Werkagendas;

/// <summary>Writes an agenda back as the tree that reading it would give, for agendas that a program built.</summary>
internal static class WerkagendaTree
{
    public static Node Of(Werkagenda werkagenda) => werkagenda.Source?.Root ?? Group(
        ("formaat", Text(Keuzes.Formaat)),
        ("regio", Regio(werkagenda.Regio)),
        ("prioritering", Text(werkagenda.Prioritering)),
        ("regioscan", Regioscan(werkagenda.Regioscan)),
        ("rpi", Rpi(werkagenda.Rpi)),
        ("leefgebieden", Map(werkagenda.Leefgebieden, Leefgebied)),
        ("beproeven", Map(werkagenda.Beproeven, b => Group(("toezegging", Flag(b.Toezegging)), ("motivering", Text(b.Motivering))))),
        ("vaststelling", Vaststelling(werkagenda.Vaststelling)),
        ("aanvullend", Aanvullend(werkagenda.Aanvullend)));

    private static MappingNode Regio(Regio regio) => Group(
        ("naam", Text(regio.Naam)),
        ("mandaatgemeente", Text(regio.Mandaatgemeente)),
        ("zorgverzekeraars", Texts(regio.Zorgverzekeraars)),
        ("samenwerkingsverbanden", Texts(regio.Samenwerkingsverbanden)),
        ("regioplan", Text(regio.Regioplan)),
        ("gemeenten", Map(regio.Gemeenten, g => Group(
            ("naam", Text(g.Naam)),
            ("inwoners", Number(g.Inwoners)),
            ("ouderen65Plus", Number(g.Ouderen65Plus)),
            ("ouderenVerhoogdValrisico", Number(g.OuderenVerhoogdValrisico)),
            ("jeugdigen", Number(g.Jeugdigen)),
            ("nplvGebied", Flag(g.NplvGebied)),
            ("ggdRegio", Text(g.GgdRegio))))),
        ("peildatum", Date(regio.Peildatum)),
        ("bron", Text(regio.Bron)));

    private static MappingNode? Regioscan(Regioscan? scan) => scan is null ? null : Group(
        ("gebruikt", Flag(scan.Gebruikt)), ("wijktAf", Flag(scan.WijktAf)), ("motivering", Text(scan.Motivering)));

    private static MappingNode? Rpi(Rpi? rpi) => rpi is null ? null : Group(
        ("toelichting", Text(rpi.Toelichting)),
        ("toelichtingAfbeelding", Text(rpi.ToelichtingAfbeelding)),
        ("gezondheidsdoelen", Text(rpi.Gezondheidsdoelen)),
        ("financieleMiddelen", Text(rpi.FinancieleMiddelen)),
        ("samenwerkingsafspraken", Text(rpi.Samenwerkingsafspraken)),
        ("verantwoordelijkheidsverdeling", Text(rpi.Verantwoordelijkheidsverdeling)),
        ("kennisEnMonitoring", Text(rpi.KennisEnMonitoring)),
        ("aanspreekbaarheidGeregeld", Flag(rpi.AanspreekbaarheidGeregeld)),
        ("aanvullend", Aanvullend(rpi.Aanvullend)));

    private static MappingNode Leefgebied(Leefgebied leefgebied) => Group(
        ("gezondheidsdoelen", Text(leefgebied.Gezondheidsdoelen)),
        ("scopeEnSamenhang", Text(leefgebied.ScopeEnSamenhang)),
        ("organisatieEnRollen", leefgebied.OrganisatieEnRollen is not { } organisatie ? null : Group(
            ("toelichting", Text(organisatie.Toelichting)),
            ("financierders", Texts(organisatie.Financierders)),
            ("uitvoeringspartijen", Texts(organisatie.Uitvoeringspartijen)))),
        ("aanpakken", Map(leefgebied.Aanpakken, Aanpak)),
        ("overigeAanpakken", List(leefgebied.OverigeAanpakken, o => Group(
            ("naam", Text(o.Naam)), ("dekkingsbron", Texts(o.Dekkingsbron)), ("toelichting", Text(o.Toelichting))))),
        ("aanvullend", Aanvullend(leefgebied.Aanvullend)));

    private static MappingNode Aanpak(Aanpak aanpak) => Group(
        ("ist", aanpak.Ist is not { } ist ? null : Group(("urgentie", Text(ist.Urgentie)), ("situatie", Text(ist.Situatie)))),
        ("soll", aanpak.Soll is not { } soll ? null : Group(("ambitie", Text(soll.Ambitie)), ("ontwerp", Text(soll.Ontwerp)))),
        ("gap", Gap(aanpak.Gap)),
        ("dekking", Text(aanpak.Dekking)),
        ("dekkingsbron", Texts(aanpak.Dekkingsbron)),
        ("netwerkafspraken", Text(aanpak.Netwerkafspraken)),
        ("inzet", Map(aanpak.Inzet, Inzet)),
        ("aanbod", Map(aanpak.Aanbod, e => Group(("aanwezig", Flag(e.Aanwezig)), ("toelichting", Text(e.Toelichting))))),
        ("borging", Text(aanpak.Borging)),
        ("schaal", Text(aanpak.Schaal)),
        ("ggdAfstemming", Map(aanpak.GgdAfstemming, Text)),
        ("transformatieplanTot", Date(aanpak.TransformatieplanTot)),
        ("nietRelevant", Text(aanpak.NietRelevant)),
        ("middelen", List(aanpak.Middelen, r => Group(
            ("bron", Text(r.Bron)), ("jaar", Number(r.Jaar)), ("bedrag", Number(r.Bedrag)), ("niveau", Text(r.Niveau)), ("gemeente", Text(r.Gemeente))))));

    private static MappingNode? Gap(Gap? gap) => gap is null ? null : Group(
        ("projectdoelstellingen", Text(gap.Projectdoelstellingen)),
        ("financieelPlan", Text(gap.FinancieelPlan)),
        ("monitoring", Text(gap.Monitoring)),
        ("mijlpalen", List(gap.Mijlpalen, m => Group(
            ("kwartaal", Text(m.Kwartaal)),
            ("activiteiten", Text(m.Activiteiten)),
            ("verantwoordelijke", Text(m.Verantwoordelijke)),
            ("deelresultaat", Text(m.Deelresultaat))))));

    private static MappingNode Inzet(Inzet inzet) => Group(
        ("huidig", Number(inzet.Huidig)),
        ("ingroeipad", Map(
            inzet.Ingroeipad?.ToDictionary(p => p.Key.ToString(CultureInfo.InvariantCulture), p => (decimal?)p.Value, StringComparer.Ordinal), Number)),
        ("perGemeente", Map(inzet.PerGemeente?.ToDictionary(p => p.Key, p => (decimal?)p.Value, StringComparer.Ordinal), Number)),
        ("regionaal", Number(inzet.Regionaal)),
        ("motivering", Text(inzet.Motivering)),
        ("motiveringPerGemeente", Map(inzet.MotiveringPerGemeente, Text)),
        ("naam", Text(inzet.Naam)),
        ("eenheid", Text(inzet.Eenheid)));

    private static MappingNode? Vaststelling(Vaststelling? vaststelling) => vaststelling is null ? null : Group(
        ("gereed", Date(vaststelling.Gereed)),
        ("izaGovernance", Date(vaststelling.IzaGovernance)),
        ("colleges", Map(vaststelling.Colleges, c => Group(
            ("orgaan", Text(c.Orgaan)), ("datum", Date(c.Datum)), ("versie", Text(c.Versie)), ("besluit", Text(c.Besluit))))),
        ("opgeleverd", Date(vaststelling.Opgeleverd)),
        ("aanlevering", vaststelling.Aanlevering is not { } a ? null : Group(
            ("datum", Date(a.Datum)), ("door", Text(a.Door)), ("versie", Text(a.Versie)))));

    private static SequenceNode? Aanvullend(IReadOnlyList<AanvullendeSectie>? secties) =>
        List(secties, s => Group(("titel", Text(s.Titel)), ("tekst", Text(s.Tekst))));

    private static MappingNode Group(params (string Name, Node? Value)[] fields) =>
        new(0, [.. fields.Where(f => f.Value is not null).Select(f => new Entry(Text(f.Name)!, f.Value!))]);

    private static MappingNode? Map<T>(IReadOnlyDictionary<string, T>? map, Func<T, Node?> write) =>
        map is null ? null : Group([.. map.Select(p => (p.Key, write(p.Value)))]);

    private static SequenceNode? List<T>(IReadOnlyList<T>? list, Func<T, Node> write) =>
        list is null ? null : new SequenceNode(0, [.. list.Select(write)]);

    private static SequenceNode? Texts(IReadOnlyList<string>? texts) => List(texts, t => Text(t)!);

    private static ScalarNode? Text(string? text) => text is null ? null : new ScalarNode(0, text, quoted: true);

    public static Node? Number(decimal? number) =>
        number is { } value ? new ScalarNode(0, value.ToString(CultureInfo.InvariantCulture), quoted: false) : null;

    private static ScalarNode? Date(DateOnly? date) => date is { } value ? Text(value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : null;

    private static ScalarNode? Flag(bool? flag) => flag is { } value ? new ScalarNode(0, value ? "true" : "false", quoted: false) : null;
}
