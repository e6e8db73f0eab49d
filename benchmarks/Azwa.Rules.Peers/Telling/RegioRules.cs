using Azwa.Rules.Findings;
using Azwa.Rules.Peers.Catalogue;
using Azwa.Rules.Peers.Reading;
using Azwa.Rules.Peers.Views;
using Azwa.Rules.Werkagendas;
using static Azwa.Rules.Peers.Telling.Evidence;

namespace Azwa.Rules.Peers.Telling;

/// <summary>The region and the RPI: rules/regio.yaml.</summary>
internal static class RegioRules
{
    public static readonly Rule<AgendaView> Rg01 = Regio(
        "RG-01", "De werkagenda verwijst naar het regioplan dat zij aanvult", Severity.Warning, ["P-13"], ["VWS.L259c", "OPD.L363b"],
        "/regio/regioplan", "Er is geen verwijzing naar het regioplan.", a => Word("regioplan", a.Regio.Regioplan));

    public static readonly Rule<AgendaView> Rg02 = Regio(
        "RG-02", "De mandaatgemeente is genoemd", Severity.Warning, ["P-14"], ["OPD.L301", "OPD.L324"],
        "/regio/mandaatgemeente", "De mandaatgemeente is niet genoemd.", a => Word("mandaatgemeente", a.Regio.Mandaatgemeente));

    public static readonly Rule<AgendaView> Rg03 = new(
        "RG-03", "De mandaatgemeente is een gemeente van de regio", Severity.Error, ["P-14"], ["OPD.L324"],
        (r, a) => a.In(Hoofdstuk.Regio).NotSatisfied(
            r, "/regio/mandaatgemeente", $"Mandaatgemeente {a.Regio.Mandaatgemeente} staat niet in de lijst van gemeenten."));

    public static readonly Rule<AgendaView> Rg04 = Regio(
        "RG-04", "Ten minste één preferente zorgverzekeraar is genoemd", Severity.Warning, ["P-14"], ["OPD.L301", "VVZ.L85"],
        "/regio/zorgverzekeraars", "Er is geen preferente zorgverzekeraar genoemd.", a => List("zorgverzekeraars", a.Regio.Zorgverzekeraars));

    public static readonly Rule<AgendaView> Rg05 = Regio(
        "RG-05", "Ten minste één samenwerkingsverband is betrokken", Severity.Warning, ["P-15"], ["OPD.L330"],
        "/regio/samenwerkingsverbanden", "Er is geen betrokken samenwerkingsverband genoemd (zoals RHO, RESV, MGN, VSV).",
        a => List("samenwerkingsverbanden", a.Regio.Samenwerkingsverbanden));

    public static readonly Rule<AgendaView> Rg06 = Regio(
        "RG-06", "De regio legt prioritering en fasering vast", Severity.Warning, ["S-01", "S-03"], ["OPD.L342", "LB26.L33"],
        "/prioritering", "Prioritering en fasering ontbreken.", a => Word("prioritering", a.Werkagenda.Prioritering));

    public static readonly Rule<AgendaView> Rg07 = Regio(
        "RG-07", "De regioscan is als basis gebruikt", Severity.Warning, ["S-14"], ["OPD.L349"],
        "/regioscan/gebruikt", "Niet gezegd is dat regioscan en rode-dradenanalyse als basis dienden.",
        a => Truth("gebruikt", a.Werkagenda.Regioscan?.Gebruikt));

    public static readonly Rule<AgendaView> Rg08 = Regio(
        "RG-08", "Wie van de regioscan afwijkt, licht dat gemotiveerd toe", Severity.Warning, ["S-15"], ["OPD.L349b"],
        "/regioscan/motivering", "De regio wijkt af van de regioscan zonder motivering.", Motivering);

    public static readonly Rule<AgendaView> Rg09 = Regio(
        "RG-09", "Een motivering hoort bij een afwijking van de regioscan", Severity.Info, ["S-15"], ["OPD.L349b"],
        "/regioscan/motivering", "Er is een motivering, maar de regio zegt niet af te wijken van de regioscan.", Motivering);

    public static readonly Rule<AgendaView> Gv08 = new(
        "GV-08", "Van de bevolkingscijfers zijn peildatum en bron genoemd", Severity.Info, ["N-01"], [],
        (r, a) => a.In(Hoofdstuk.Regio).NotSatisfied(
            r, "/regio", $"Bij de bevolkingscijfers ontbreekt {Ontbrekend(a.Regio)}.", Date("peildatum", a.Regio.Peildatum), Word("bron", a.Regio.Bron)));

    public static readonly Rule<AgendaView> Rpi01 = Rpi(
        "RPI-01", "RPI: regionale gezondheidsdoelen", ["S-01", "S-02", "R-01", "R-06"], ["FMT.L645", "OPD.L338"],
        "gezondheidsdoelen", "beschrijf welke gezamenlijke gezondheidsdoelen in de regio zijn vastgesteld.", r => r?.Gezondheidsdoelen);

    public static readonly Rule<AgendaView> Rpi02 = Rpi(
        "RPI-02", "RPI: financiële middelen", ["R-01", "R-04", "F-01"], ["FMT.L646"],
        "financieleMiddelen", "omschrijf de financieringsafspraken; dit onderdeel is niet optioneel, bedragen hoeven niet.", r => r?.FinancieleMiddelen);

    public static readonly Rule<AgendaView> Rpi03 = Rpi(
        "RPI-03", "RPI: regionale samenwerkingsafspraken", ["S-09", "R-01", "R-03"], ["FMT.L647", "FMT.L648"],
        "samenwerkingsafspraken", "de regionale samenwerkingsafspraken ontbreken (afspraken over verantwoordelijkheid, of de netwerkstructuur).",
        r => r?.Samenwerkingsafspraken);

    public static readonly Rule<AgendaView> Rpi04 = Rpi(
        "RPI-04", "RPI: verantwoordelijkheidsverdeling", ["S-01", "S-09", "R-01", "R-03"], ["FMT.L648", "FMT.L647"],
        "verantwoordelijkheidsverdeling", "de verantwoordelijkheidsverdeling ontbreekt (de netwerkstructuur en hoe partijen elkaar aanspreken).",
        r => r?.Verantwoordelijkheidsverdeling);

    public static readonly Rule<AgendaView> Rpi05 = Rpi(
        "RPI-05", "RPI: kennis en monitoring", ["S-01", "S-12", "R-01", "R-05"], ["FMT.L649", "OPD.L359"],
        "kennisEnMonitoring", "kennis en monitoring ontbreekt; dit onderdeel is niet optioneel.", r => r?.KennisEnMonitoring);

    public static readonly Rule<AgendaView> Rpi06 = new(
        "RPI-06", "RPI: toelichting in tekst of beeld", Severity.Error, ["R-02"], ["FMT.L644"],
        (r, a) => a.In(Hoofdstuk.Rpi).NotSatisfied(
            r, "/rpi/toelichting", "RPI: de toelichting ontbreekt; een tekst of een afbeelding volstaat.",
            Word("toelichting", a.Werkagenda.Rpi?.Toelichting), Word("toelichtingAfbeelding", a.Werkagenda.Rpi?.ToelichtingAfbeelding)),
        Contribution.Onvolledig);

    public static readonly Rule<AgendaView> Rpi08 = new(
        "RPI-08", "De vraag of de aanspreekbaarheid is geregeld is met ja beantwoord", Severity.Warning, ["S-09"], ["OPD.L355"],
        (r, a) => a.In(Hoofdstuk.Rpi).NotSatisfied(
            r, "/rpi/aanspreekbaarheidGeregeld", "De vraag of de aanspreekbaarheid is geregeld is niet met ja beantwoord.",
            Truth("aanspreekbaarheidGeregeld", a.Werkagenda.Rpi?.AanspreekbaarheidGeregeld)));

    private static PeerEvidence Motivering(AgendaView a) => Word("motivering", a.Werkagenda.Regioscan?.Motivering);

    private static string Ontbrekend(Regio regio) => (regio.Peildatum, Vulling.Gevuld(regio.Bron)) switch
    {
        (null, false) => "peildatum en bron",
        (null, true) => "peildatum",
        _ => "bron",
    };

    private static Rule<AgendaView> Regio(
        string id, string title, Severity severity, string[] requirements, string[] sources,
        string path, string message, Func<AgendaView, PeerEvidence> evidence) =>
        new(id, title, severity, requirements, sources, (r, a) => a.In(Hoofdstuk.Regio).NotSatisfied(r, path, message, evidence(a)));

    private static Rule<AgendaView> Rpi(
        string id, string title, string[] requirements, string[] sources, string veld, string message, Func<Rpi?, string?> lees) =>
        new(
            id, title, Severity.Error, requirements, sources,
            (r, a) => a.In(Hoofdstuk.Rpi).NotSatisfied(r, "/rpi/" + veld, "RPI: " + message, Word(veld, lees(a.Werkagenda.Rpi))),
            Contribution.Onvolledig);
}
